"""From when to when, as people write it in one: 05/3/2018 - 06/3/2018, 8h00 - 11h30 05/03/2018."""

import re
from dataclasses import replace

from plansite.model.expression import expression
from plansite.model.written_dates import WrittenDay, clock_suggestion, without_fillers, written_day

_LONG = 200
"""Letters that no such text has; each sign of a longer one would be tried with all the rest."""
_BETWEEN = expression(
    r"(?<!\s)\s*+[-\u2013\u2014,;]\s*+|(?<=\d)/(?=\d{4}-)"
    r"|(?<!\s)\s++(?:đến|tới|và)\s+(?:hết\s+)?",
    re.IGNORECASE,
)
_SHORT = expression(r"(\d{1,2})(?:\s*(?:/|tháng)\s*(\d{1,2}))?", re.IGNORECASE)
"""A day whose month and year, or year, stands at the second one only."""

Bound = tuple[WrittenDay, str]
"""A day, which need not exist, and its time as ``08:00``; empty where none was written."""


def written_span(text: str) -> tuple[Bound, Bound] | None:
    """Return the two days, or the two times of a day, that a text names; None for any other."""
    if len(text) > _LONG:
        return None
    for sign in _BETWEEN.finditer(text):
        left, right = text[: sign.start()], text[sign.end() :]
        first, last = _bound(left), _bound(right)
        if first is None and last is not None:
            first = _short(left, last) or _hour(left, last)
        elif last is None and first is not None:
            last = _hour(right, first)
        if first is not None and last is not None and _order(first) < _order(last):
            return first, last
    return None


def _bound(text: str) -> Bound | None:
    """Return a day that is written whole; None where something beside it is no time."""
    found = written_day(text)
    if found is None:
        return None
    clock = clock_suggestion(found.beside)
    return None if found.beside and clock is None else (replace(found, beside=""), clock or "")


def _short(text: str, last: Bound) -> Bound | None:
    match = _SHORT.fullmatch(without_fillers(text))
    day, clock = last
    if match is None or clock:
        return None
    month = int(match[2] or day.month)
    return replace(day, day=int(match[1]), month=month, year=day.year - (month > day.month)), ""


def _hour(text: str, other: Bound) -> Bound | None:
    """Return another time of a day at which one stands already."""
    clock = clock_suggestion(text)
    return None if clock is None or not other[1] else (other[0], clock)


def _order(bound: Bound) -> tuple[int, int, int, str]:
    day, clock = bound
    return day.year, day.month, day.day, clock
