"""The history of one plan."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Revision:
    """One state of the published branch in which the plan had changed.

    ``at`` is the committer's date in Vietnamese time; ``path`` is where the plan stood then,
    relative to the site. ``author`` and ``subject`` are empty where they are not to be shown.
    ``changes`` are Vietnamese sentences, at least one.
    """

    commit: str
    at: datetime
    author: str
    subject: str
    path: str
    changes: tuple[str, ...]

    @property
    def on(self) -> date:
        """The day in Vietnam."""
        return self.at.date()

    @property
    def short(self) -> str:
        """The first ten digits of the commit's name."""
        return self.commit[:10]


@dataclass(frozen=True)
class History:
    """The revisions of a plan, the newest first; ``missing`` says why there are none.

    ``since`` is the day of the first state that is shown, of whatever plan; None where it is not
    known.
    """

    revisions: tuple[Revision, ...] = ()
    missing: str | None = None
    since: date | None = None
