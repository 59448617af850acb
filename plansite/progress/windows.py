"""The calendar windows of targets (docs/progress.md, "Windows")."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from plansite.model.plan import Plan, Version
from plansite.model.vocabulary import Per

MONTHS = {Per.MONTH: 1, Per.QUARTER: 3, Per.HALF: 6, Per.YEAR: 12}
"""How many months each window has; all begin with January."""


@dataclass(frozen=True)
class Span:
    """The days of a task that one window takes.

    Attributes:
        start: the first.
        end: the last.
        calendar: the first day of the calendar window after which it is called.
    """

    start: date
    end: date
    calendar: date


@lru_cache(maxsize=1024)  # tasks of a plan share their spans, and each report asks for them again
def windows_between(
    start: date, end: date, per: Per, *, keep_stubs: bool = False
) -> tuple[Span, ...]:
    """Return the windows from ``start`` to ``end``, both included.

    Together they hold each day of the span once. What is shorter at either end than half of its
    calendar window is joined to its neighbour, unless ``keep_stubs``. A span that ends before it
    starts has none.
    """
    pieces = _pieces(start, end, per)
    if keep_stubs:
        return tuple(pieces)
    if len(pieces) > 1 and _is_stub(pieces[0], per):
        first, second, *more = pieces
        pieces = [Span(first.start, second.end, second.calendar), *more]
    if len(pieces) > 1 and _is_stub(pieces[-1], per):
        *more, last_but_one, last = pieces
        pieces = [*more, Span(last_but_one.start, last.end, last_but_one.calendar)]
    return tuple(pieces)


class Promised(NamedTuple):
    """A window for which a quantity is promised, and the kind of window that it is."""

    span: Span
    per: Per
    quantity: int

    @property
    def id(self) -> str:
        """How explanations name it."""
        return window_id(self.span.calendar, self.per)


def promised_windows(plan: Plan, versions: Sequence[Version]) -> tuple[Promised, ...]:
    """Return the windows of a task by what held at the end of each (docs/progress.md, "Windows").

    Windows that ended before a later document changed the task stay as they were; the others
    follow on them. What was not promised before a document's day has none before it.

    Args:
        plan: the task's plan.
        versions: the task as it was issued or added, and as each document left it.

    Returns:
        None where the last version promises no windows.
    """
    found: list[Promised] = []
    begin = versions[0].since or date.min
    for version, following in zip_longest(versions, versions[1:]):
        until = following.since if following else None
        task, target = version.task, version.task.target
        if target is None or target.is_indicator or target.per is None:
            found, begin = [], until or begin
            continue
        spans = windows_between(
            max(plan.start_of(task), begin),
            plan.due_of(task),
            target.per,
            keep_stubs=target.stubs is not None,
        )
        spans = _from(version.since, spans)
        settled = [span for span in spans if until is None or span.end < until]
        found += (Promised(span, target.per, target.quantity) for span in settled)
        if settled:
            begin = settled[-1].end + timedelta(days=1)
    return tuple(found)


def _from(since: date | None, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Join windows that ended before a day to the first that did not: nobody had promised them."""
    left = [span for span in spans if since is None or span.end >= since]
    if not left or len(left) == len(spans):
        return tuple(left)
    return Span(spans[0].start, left[0].end, left[0].calendar), *left[1:]


def window_id(start: date, per: Per) -> str:
    """Return how explanations name a window: ``2018-05``, ``2018-q2``, ``2018-h1``, ``2018``.

    Args:
        start: the first day of the calendar window.
        per: the kind of window.
    """
    half, quarter = (start.month - 1) // 6 + 1, (start.month - 1) // 3 + 1
    parts = {
        Per.MONTH: f"-{start.month:02}",
        Per.QUARTER: f"-q{quarter}",
        Per.HALF: f"-h{half}",
        Per.YEAR: "",
    }
    return f"{start.year:04}{parts[per]}"


def _pieces(start: date, end: date, per: Per) -> list[Span]:
    pieces = []
    at = start
    while at <= end:
        first, last = _calendar(at, per)
        pieces.append(Span(at, min(last, end), first))
        if last >= end:
            break
        at = last + timedelta(days=1)
    return pieces


def _calendar(day: date, per: Per) -> tuple[date, date]:
    """Return the first and the last day of the calendar window that holds a day."""
    months = MONTHS[per]
    first = day.month - (day.month - 1) % months
    last = first + months - 1
    return (
        date(day.year, first, 1),
        date(day.year, last, calendar.monthrange(day.year, last)[1]),
    )


def _is_stub(piece: Span, per: Per) -> bool:
    first, last = _calendar(piece.calendar, per)
    return 2 * ((piece.end - piece.start).days + 1) < (last - first).days + 1
