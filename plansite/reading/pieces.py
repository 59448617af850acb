"""Pieces of a text that say when, each with what is before and behind it."""

import re
from collections.abc import Callable
from typing import TypeVar

from plansite.model.expression import expression
from plansite.model.written_dates import bounds_of_part, iso_suggestion, written_day
from plansite.model.written_spans import written_span

T = TypeVar("T")

_TOKENS = 24
"""Words in which a day is looked for."""

_YEARS = expression(
    r"(?:cả |trong |giai đoạn |năm )*(?P<first>(?:19|20)\d\d)"
    r"(?:\s*(?:[-\u2013]|đến|tới)\s*(?P<last>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_PART = expression(r"\b(?:sáng|trưa|chiều|tối)\s*$", re.IGNORECASE)
ENDS = " ,;:\u2013-("
STARTS = " ,;:\u2013-)"
"""Signs that are left at the end or the beginning where a piece was taken away."""


def bounds(text: str) -> tuple[str, str] | None:
    """Return the first and the last day of a year, of years, of a quarter; or the two named."""
    if match := _YEARS.fullmatch(text.rstrip(". ")):
        return f"{match['first']}-01-01", f"{match['last'] or match['first']}-12-31"
    return bounds_of_part(text.rstrip(". "))


def window(text: str, read: Callable[[str], T | None]) -> tuple[T, str, str] | None:
    """Return what the longest piece of a text is read as, and what is before and behind it."""
    tokens = [each.span() for each in re.finditer(r"\S+", text)][:_TOKENS]
    for length in range(len(tokens), 0, -1):
        for first in range(len(tokens) - length + 1):
            start, end = tokens[first][0], tokens[first + length - 1][1]
            piece = text[start:end].strip(".,;:()")
            found = read(piece) if any(map(str.isdigit, piece)) else None
            if found is not None:
                start = text.index(piece, start)
                return found, text[:start], text[start + len(piece) :]
    return None


def span_in(text: str) -> tuple[str, str] | None:
    """Return the two days, or the two times of a day, that a text is, as they are written."""
    span = written_span(text)
    if span is None or not all(day.iso for day, _ in span):
        return None
    first, last = (f"{day.iso}T{clock}".rstrip("T") for day, clock in span)
    return first, last


def moment_in(text: str) -> tuple[str, str] | None:
    """Return the day, or the day and time, that a text is; the second part is empty."""
    found, day = written_day(text), iso_suggestion(text)
    is_whole = found is None or not found.beside or (day is not None and "T" in day)
    return (day, "") if day is not None and is_whole else None


def day_in(text: str) -> str | None:
    """Return the day that a text is, if it says nothing more."""
    found = moment_in(text)
    return found[0] if found is not None and "T" not in found[0] else None


def day_first(text: str) -> tuple[str, str]:
    """Return the day with which a text begins, and what follows it."""
    found = window(text, day_in)
    if found is None or found[1].strip(ENDS):
        return "", text.strip(STARTS)
    return found[0], found[2].strip(STARTS)


def joined(before: str, after: str) -> str:
    """Return what is left round a piece that was taken."""
    before, behind = before.rstrip(ENDS), after.lstrip(STARTS)
    comma = "," if before and behind and after.lstrip()[:1] in (",", ";") else ""
    return f"{before}{comma} {behind}".strip() if behind else before


def without_part(before: str) -> tuple[str, bool]:
    """Return what stands before a day without the part of it, whose hour has to be asked for."""
    match = _PART.search(before)
    return (before, False) if match is None else (before[: match.start()], True)
