"""The five kinds of promise, each with its own rules (docs/progress.md, "Statuses")."""

import calendar
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from plansite.model.task import Target
from plansite.model.vocabulary import Direction
from plansite.progress.model import Appointments, Evidence, Measured, Window
from plansite.progress.statuses import Status
from plansite.progress.windows import Promised

_ALMOST = Fraction(999, 1000)
"""Of what is not reached: of "dưới 30%" 30 is the whole way, and not there."""
_NONE = Appointments()
_KEPT, _KEPT_LATE, _MISSED = Appointments(kept=1), Appointments(kept_late=1), Appointments(missed=1)


@dataclass(frozen=True)
class Span:
    """The days of a task, and the day as of which it is looked at, or at whose end."""

    start: date
    last: date
    as_of: date
    at_end: bool = False

    def is_past(self, day: date) -> bool:
        """Whether nothing can be in time for ``day`` any more."""
        return day < self.as_of or (self.at_end and day == self.as_of)

    @property
    def is_over(self) -> bool:
        """Whether its last day is past."""
        return self.is_past(self.last)

    @property
    def is_ahead(self) -> bool:
        """Whether its first day is still to come."""
        return self.as_of < self.start


@dataclass(frozen=True)
class Standing:
    """How a promise of one kind stands; see `plansite.progress.model.TaskProgress`."""

    status: Status
    delivered: int
    expected: int | None = None
    completion: Fraction | None = None
    appointments: Appointments = _NONE
    windows: tuple[Window, ...] = ()
    deciding: Measured | None = None


def once(target: Target, span: Span, evidence: Sequence[Evidence]) -> Standing:
    """Return how a quantity stands that is promised once."""
    delivered, quantity = _sum(evidence), target.quantity
    in_time = _sum(piece for piece in evidence if not piece.late) >= quantity
    status = _by_a_day(span, in_time=in_time, late=delivered >= quantity, begun=bool(evidence))
    share = Fraction(min(delivered, quantity), quantity)
    return Standing(status, delivered, quantity, share, _appointment(status))


def deliverable(span: Span, evidence: Sequence[Evidence]) -> Standing:
    """Return how something stands that is to be there by a day; evidence completes it."""
    completing = [piece for piece in evidence if piece.completes]
    in_time = any(not piece.late for piece in completing)
    status = _by_a_day(span, in_time=in_time, late=bool(completing), begun=bool(evidence))
    share = Fraction(bool(completing))
    return Standing(status, _sum(evidence), None, share, _appointment(status))


def indicator(
    target: Target, span: Span, evidence: Sequence[Evidence], measures: Sequence[Measured]
) -> Standing:
    """Return how a value stands that is to be reached: at its newest measure.

    What was reached on its last day stays kept, and what was reached later kept late, whatever is
    measured afterwards.
    """
    by_then = [each for each in measures if each.on <= span.last][-1:]
    reached = [one for one in by_then if is_reached(target, one.value)]
    in_time = bool(reached)
    if span.is_over:
        reached += (one for one in measures if one.on > span.last and is_reached(target, one.value))
    status = _by_a_day(span, in_time=in_time, late=bool(reached), begun=bool(measures))
    if status is Status.NO_EVIDENCE:
        status = Status.UNMEASURED
    share = Fraction()
    if status.is_done:
        share = Fraction(1)
    elif measures:
        share = indicator_completion(target, measures[-1].value)
    deciding = next(iter(reached), None)
    return Standing(status, _sum(evidence), None, share, _appointment(status), deciding=deciding)


def in_windows(promised: Sequence[Promised], span: Span, evidence: Sequence[Evidence]) -> Standing:
    """Return how a quantity stands that is promised anew in every window."""
    windows = _windows(promised, span, evidence)
    delivered = sum(window.credited for window in windows)
    expected = sum(window.expected for window in windows)
    due = [window for window in windows if window.ended or window.met]
    kept = sum(window.met for window in due)
    return Standing(
        _of_windows(span, windows),
        delivered,
        expected,
        Fraction(delivered, expected) if expected else Fraction(),
        Appointments(kept=kept, missed=len(due) - kept),
        windows,
    )


def open_ended(span: Span, evidence: Sequence[Evidence], stale_after: int) -> Standing:
    """Return how work stands that has no end and no measure."""
    newest = evidence[-1].date if evidence else span.start
    status = Status.ONGOING if evidence else Status.NO_EVIDENCE
    if _months_after(newest, stale_after) < span.as_of:
        status = Status.STALE
    if span.is_ahead:
        status = Status.NOT_STARTED
    return Standing(status, _sum(evidence))


def is_reached(target: Target, value: Decimal) -> bool:
    """Whether a measured value is what is wanted, or better; "dưới 30%" asks for better."""
    wanted = target.value or Decimal()
    if target.is_strict and value == wanted:
        return False
    return value <= wanted if target.direction is Direction.DOWN else value >= wanted


def indicator_completion(target: Target, value: Decimal) -> Fraction:
    """Return how much of its way an indicator has gone, from its baseline if it has one.

    Without one the way up begins at nothing, and the way down is the wanted value's share of what
    is left: 6 on the way down to 3 is half of it.
    """
    if is_reached(target, value):
        return Fraction(1)
    wanted, at = Fraction(target.value or 0), Fraction(value)
    if target.baseline is not None:
        begun = Fraction(target.baseline)
        share = (at - begun) / (wanted - begun) if wanted != begun else Fraction()
    elif target.direction is Direction.DOWN:
        share = wanted / at
    else:
        share = at / wanted
    return min(max(share, Fraction()), _ALMOST)


def _by_a_day(span: Span, *, in_time: bool, late: bool, begun: bool) -> Status:
    if in_time:
        return Status.DONE
    if late:
        return Status.DONE_LATE
    if span.is_over:
        return Status.OVERDUE
    if span.is_ahead:
        return Status.NOT_STARTED
    return Status.IN_PROGRESS if begun else Status.NO_EVIDENCE


def _appointment(status: Status) -> Appointments:
    found = {Status.DONE: _KEPT, Status.DONE_LATE: _KEPT_LATE, Status.OVERDUE: _MISSED}
    return found.get(status, _NONE)


def _of_windows(span: Span, windows: tuple[Window, ...]) -> Status:
    ended = [window for window in windows if window.ended]
    missed = [window for window in ended if not window.met]
    if windows and all(window.met for window in windows):
        return Status.DONE
    if span.is_over:
        return Status.ENDED_SHORT
    if missed:
        return Status.BEHIND if missed[-1] is ended[-1] else Status.MISSED
    if span.is_ahead:
        return Status.NOT_STARTED
    return Status.IN_PROGRESS if any(w.evidence for w in windows) else Status.NO_EVIDENCE


def _windows(
    promised: Sequence[Promised], span: Span, evidence: Sequence[Evidence]
) -> tuple[Window, ...]:
    days = [piece.date for piece in evidence]
    return tuple(
        Window(
            found.start,
            found.end,
            found.calendar,
            per,
            quantity,
            ended=span.is_past(found.end),
            evidence=tuple(
                evidence[bisect_left(days, found.start) : bisect_right(days, found.end)]
            ),
        )
        for found, per, quantity in promised
    )


def _months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of a month that does not have it."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _sum(evidence: Iterable[Evidence]) -> int:
    return sum(piece.counts for piece in evidence)
