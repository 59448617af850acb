"""How one task stands. Everything is frozen, and holds as of one date."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.task import Task
from plansite.model.vocabulary import ArticleKind


class Status(StrEnum):
    """How a task stands; the values are those of ``plan.json``."""

    NOT_STARTED = "not-started"
    NO_EVIDENCE = "no-evidence"
    ONGOING = "ongoing"
    IN_PROGRESS = "in-progress"
    BEHIND = "behind"
    DONE = "done"
    DONE_LATE = "done-late"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"
    NOT_APPLICABLE = "not-applicable"

    @property
    def is_done(self) -> bool:
        """Whether the promise was kept, in time or late."""
        return self in (Status.DONE, Status.DONE_LATE)

    @property
    def is_out(self) -> bool:
        """Whether the task leaves the denominator."""
        return self in (Status.CANCELLED, Status.NOT_APPLICABLE)

    @property
    def needs_explanation(self) -> bool:
        """Whether a report asks why: no evidence, behind, overdue."""
        return self in (Status.NO_EVIDENCE, Status.BEHIND, Status.OVERDUE)


def percent_of(completion: Fraction) -> Decimal:
    """Return a share as a percentage, rounded down to one decimal: 2999/3000 gives 99.9."""
    return Decimal(completion.numerator * 1000 // completion.denominator) / 10


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence that counts for a task.

    ``late`` marks evidence dated after the task's last day.
    """

    article: Article
    date: date
    counts: int
    late: bool = False

    @property
    def url(self) -> str:
        """The article's address, from the root of the site."""
        return addresses.entry(self.article)

    @property
    def title(self) -> str:
        """The article's title."""
        return self.article.title

    @property
    def kind(self) -> ArticleKind:
        """The article's kind."""
        return self.article.kind


@dataclass(frozen=True)
class Window:
    """A calendar window of a task, clipped to its span; ``delivered`` is not capped."""

    start: date
    end: date
    expected: int
    ended: bool
    evidence: tuple[Evidence, ...] = ()

    @cached_property
    def delivered(self) -> int:
        """The units that evidence dated in the window counts for."""
        return sum(piece.counts for piece in self.evidence)

    @property
    def credited(self) -> int:
        """What counts towards the target: a surplus is not carried over."""
        return min(self.delivered, self.expected)

    @property
    def missing(self) -> int:
        """The units still missing."""
        return self.expected - self.credited

    @property
    def met(self) -> bool:
        """Whether the window's target is reached."""
        return self.delivered >= self.expected


@dataclass(frozen=True)
class TaskProgress:
    """How one task stands.

    ``delivered`` is the sum over windows of what counts towards their targets; for a target
    reached once, and for none, all units that were proved. ``expected`` is None without target.
    ``completion`` is None without target, and for tasks that left the denominator.
    """

    task: Task
    status: Status
    start: date
    due: date
    as_of: date
    delivered: int
    expected: int | None
    completion: Fraction | None
    due_soon: bool
    windows: tuple[Window, ...]
    evidence: tuple[Evidence, ...]

    @property
    def id(self) -> str:
        """The task's id, as the plan writes it."""
        return self.task.id

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, rounded down to one decimal."""
        return None if self.completion is None else percent_of(self.completion)

    @property
    def missing(self) -> int | None:
        """The units still missing, or None without a target."""
        return None if self.expected is None else max(self.expected - self.delivered, 0)

    @property
    def current_window(self) -> Window | None:
        """The window that holds the date of the figures, if there is one."""
        return next((w for w in self.windows if w.start <= self.as_of <= w.end), None)

    @property
    def next_due(self) -> date | None:
        """The next day by which something promised is still missing, today included, or None."""
        if self.expected is None or self.status.is_out or self.status.is_done:
            return None
        days = [w.end for w in self.windows if not w.met] if self.windows else [self.due]
        return next((day for day in days if day >= self.as_of), None)

    @cached_property
    def reached_on(self) -> date | None:
        """The evidence date on which the whole target was reached, or None."""
        if not self.status.is_done or self.expected is None:
            return None
        return max(_reached(part, goal) for part, goal in self._parts())

    def _parts(self) -> list[tuple[tuple[Evidence, ...], int]]:
        if self.windows:
            return [(window.evidence, window.expected) for window in self.windows]
        return [(self.evidence, self.expected or 0)]


def _reached(evidence: tuple[Evidence, ...], expected: int) -> date:
    total = 0
    for piece in evidence:
        total += piece.counts
        if total >= expected:
            return piece.date
    message = "the target is not reached"
    raise ValueError(message)
