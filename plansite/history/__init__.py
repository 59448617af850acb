"""How the promise itself changed: the history of a plan, from git, in words."""

from plansite.history.changes import changes
from plansite.history.lineage import histories
from plansite.history.model import History, Revision
from plansite.history.since import SinceError

__all__ = ["History", "Revision", "SinceError", "changes", "histories"]
