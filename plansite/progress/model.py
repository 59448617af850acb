"""How one task stands. Everything is frozen, and holds as of one date."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.register import RegisteredDocument
from plansite.model.task import Task
from plansite.model.vocabulary import Per
from plansite.progress.statuses import Group, Kind, Status, group_of
from plansite.progress.windows import window_id

Day: TypeAlias = date
"""A day, by a name that no field has."""

_DOCUMENT = "document"
DEFAULT_LANGUAGE = "vi"
_LEAST, _MOST = Decimal("0.1"), Decimal("99.9")


def percent_of(completion: Fraction) -> Decimal:
    """Return a share as a percentage with one decimal, halves up, as a spreadsheet rounds.

    But 100 stands only where all is there, and 0 only where nothing is.
    """
    exact = Decimal(completion.numerator * 100) / Decimal(completion.denominator)
    rounded = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    if completion in (0, 1):
        return rounded
    return min(max(rounded, _LEAST), _MOST)


def elapsed(start: date, last: date, as_of: date) -> Decimal | None:
    """Return how much of a span is past when a day begins, in percent; None outside the span."""
    if not start <= as_of <= last:
        return None
    return percent_of(Fraction((as_of - start).days, (last - start).days + 1))


class Kept(StrEnum):
    """What became of an appointment."""

    IN_TIME = "kept"
    LATE = "kept-late"
    MISSED = "missed"


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence that counts for a task.

    Attributes:
        source: an article, or a document of the register.
        date: its day.
        counts: the units that it counts for.
        late: whether it is dated after the task's last day.
        completes: whether it completes a deliverable.
    """

    source: Article | RegisteredDocument
    date: date
    counts: int
    late: bool = False
    completes: bool = False

    @property
    def url(self) -> str:
        """Where it stands, from the root of the site."""
        if isinstance(self.source, Article):
            return addresses.entry(self.source)
        return addresses.document(self.source)

    @property
    def title(self) -> str:
        """The title of the article or the document."""
        return self.source.title

    @property
    def published(self) -> Day:
        """The day on which it could be read first."""
        return self.source.date.day if isinstance(self.source, Article) else self.date

    @property
    def lang(self) -> str:
        """The language of the article; documents are in the site's."""
        return self.source.lang if isinstance(self.source, Article) else DEFAULT_LANGUAGE

    @property
    def beside(self) -> str | None:
        """Where an event was held, or who reported."""
        if not isinstance(self.source, Article):
            return None
        event, press = self.source.event, self.source.press
        return event.place if event is not None else press.outlet if press is not None else None

    @property
    def kind(self) -> str:
        """The article's kind, or ``document``."""
        return self.source.kind.value if isinstance(self.source, Article) else _DOCUMENT


@dataclass(frozen=True)
class Measured:
    """A measured value of an indicator, and what tells of it."""

    on: date
    value: Decimal
    evidence: Evidence


@dataclass(frozen=True)
class Window:
    """A calendar window of a task; ``delivered`` is not capped.

    ``calendar`` is the first day of the calendar window after which it is called, and ``per`` its
    kind: the pieces at the ends of a task may be shorter, or be joined to it.
    """

    start: date
    end: date
    calendar: date
    per: Per
    expected: int
    ended: bool
    evidence: tuple[Evidence, ...] = ()

    @property
    def id(self) -> str:
        """How explanations name it."""
        return window_id(self.calendar, self.per)

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
class Appointments:
    """Of what can be kept or missed: how much is due, and what became of it."""

    kept: int = 0
    kept_late: int = 0
    missed: int = 0

    @property
    def due(self) -> int:
        """All whose day is past, or that are kept already."""
        return self.kept + self.kept_late + self.missed

    def __add__(self, other: "Appointments") -> "Appointments":
        return Appointments(
            self.kept + other.kept, self.kept_late + other.kept_late, self.missed + other.missed
        )


@dataclass(frozen=True)
class TaskProgress:
    """How one task stands.

    ``task`` has the values that hold on the day, or by which it was kept before they changed.
    ``last`` is its last day: its ``due``, or for reckoning alone the period's. ``delivered`` is the
    sum over windows of what counts towards their targets; of others, all units that were proved.
    ``expected`` is None where no quantity is promised; ``completion`` where nothing can be
    completed, or that is out.
    ``past_plan`` is whether it is overdue and the plan states no day for it.
    """

    task: Task
    kind: Kind
    status: Status
    start: date
    last: date
    as_of: date
    delivered: int
    expected: int | None
    completion: Fraction | None
    due_soon: bool
    appointments: Appointments
    windows: tuple[Window, ...]
    evidence: tuple[Evidence, ...]
    measures: tuple[Measured, ...] = ()
    parts: tuple[str, ...] = ()
    parts_done: int = 0
    parts_due: date | None = None
    deciding: Measured | None = None
    past_plan: bool = False

    @property
    def id(self) -> str:
        """The task's id, as the plan writes it."""
        return self.task.id

    @property
    def due(self) -> date | None:
        """The day by which the task is promised, where the plan states one."""
        return self.task.due

    @property
    def shown_status(self) -> Status:
        """The status by whose name it is called: without a day none is past (docs/progress.md)."""
        return Status.ENDED_SHORT if self.past_plan else self.status

    @property
    def group(self) -> Group:
        """The group of its status."""
        return group_of(self.status, due_soon=self.due_soon)

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, with one decimal."""
        return None if self.completion is None else percent_of(self.completion)

    @property
    def elapsed(self) -> Decimal | None:
        """How much of its time is past, in percent; None before it begins and when it is over."""
        return elapsed(self.start, self.last, self.as_of)

    @property
    def missing(self) -> int | None:
        """The units still missing, or None without a quantity."""
        return None if self.expected is None else max(self.expected - self.delivered, 0)

    @property
    def last_proof(self) -> date | None:
        """The day of the newest evidence, or None."""
        return self.evidence[-1].date if self.evidence else None

    @property
    def due_windows(self) -> list[Window]:
        """The windows that have ended, and those that are met already."""
        return [window for window in self.windows if window.ended or window.met]

    @property
    def current_window(self) -> Window | None:
        """The window that holds the date of the figures, if there is one."""
        return next((w for w in self.windows if w.start <= self.as_of <= w.end), None)

    @property
    def next_due(self) -> date | None:
        """The next day by which something promised is still missing, today included, or None.

        A day that the plan states, or the end of a window.
        """
        if self.status.is_out or self.status.is_done:
            return None
        if self.kind is Kind.PARENT:
            return self.parts_due
        days = [w.end for w in self.windows if not w.met] if self.windows else [self.task.due]
        return next((day for day in days if day is not None and day >= self.as_of), None)

    @cached_property
    def reached_on(self) -> date | None:
        """The day of the evidence with which all was there that was promised, or None."""
        if not self.status.is_done:
            return None
        if self.deciding is not None:
            return self.deciding.on
        if self.kind is Kind.DELIVERABLE:
            return next((piece.date for piece in self.evidence if piece.completes), None)
        if self.kind is Kind.WINDOWS:
            return max(reached(window.evidence, window.expected) for window in self.windows)
        return reached(self.evidence, self.expected) if self.expected is not None else None


def reached(evidence: tuple[Evidence, ...], expected: int) -> date:
    """Return the day of the piece of evidence with which a quantity was there.

    Raises:
        ValueError: if it is not.
    """
    total = 0
    for piece in evidence:
        total += piece.counts
        if total >= expected:
            return piece.date
    message = "the target is not reached"
    raise ValueError(message)
