"""The history of one plan."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Revision:
    """One state of the published branch in which the plan said something else than before.

    ``at`` is the committer's date in Vietnamese time. ``changes`` are Vietnamese sentences, at
    least one.
    """

    at: datetime
    changes: tuple[str, ...]

    @property
    def on(self) -> date:
        """The day in Vietnam."""
        return self.at.date()


@dataclass(frozen=True)
class History:
    """The revisions of a plan, the newest first; ``missing`` says why there are none.

    Neither is there where git is not asked, and the plan itself tells what was decided.

    ``since`` is the day of the first state that is shown, of whatever plan; None where it is not
    known.
    """

    revisions: tuple[Revision, ...] = ()
    missing: str | None = None
    since: date | None = None
