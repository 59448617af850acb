"""How the promise itself changed: the history of a plan, from git, in words."""

from plansite.history.changes import changes
from plansite.history.lineage import histories
from plansite.history.published import histories_of, why_missing
from plansite.history.since import SinceError

__all__ = ["SinceError", "changes", "histories", "histories_of", "why_missing"]
