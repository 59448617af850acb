"""The calendar windows of targets."""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from plansite.model.vocabulary import Per

MONTHS = {Per.MONTH: 1, Per.QUARTER: 3, Per.HALF: 6, Per.YEAR: 12}
"""How many months each window has; all begin with January."""


@lru_cache(maxsize=1024)  # tasks of a plan share their spans, and each report asks for them again
def windows_between(start: date, end: date, per: Per) -> tuple[tuple[date, date], ...]:
    """Return the calendar windows from ``start`` to ``end``, both included.

    The first and the last are clipped to the span (docs/progress.md), so that together they
    hold each of its days once. A span that ends before it starts has none.
    """
    months = MONTHS[per]
    windows = []
    first = start
    while first <= end:
        last_month = first.month - (first.month - 1) % months + months - 1
        last = date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])
        windows.append((first, min(last, end)))
        if last >= end:
            break
        first = last + timedelta(days=1)
    return tuple(windows)
