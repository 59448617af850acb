"""Days and times as people write them, and how they have to be written: 2018-03-05T14:30.

The day comes first where the year does not: 05/03/2018 is 5 March.
"""

import re
from calendar import monthrange
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from plansite.model.dates import parse_moment
from plansite.model.expression import expression

_LONGEST = 100
"""Letters of a text that may be meant as a day and a time."""

_YEAR_FIRST = expression(
    r"(?<!\d)(?<!\d[/.-])(\d{4})\s*+[/.-]\s*+(\d{1,2})\s*+[/.-]\s*+(\d{1,2})(?!\d)"
)
_DAY_FIRST = expression(r"(?<!\d)(\d{1,2})\s*+[/.-]\s*+(\d{1,2})\s*+[/.-]\s*+(\d{4})(?!\d)")
_IN_WORDS = expression(
    r"(?<!\d)(\d{1,2})\s++tháng\s++(\d{1,2})\s*+(?:năm|/)\s*+(\d{4})(?!\d)", re.IGNORECASE
)
_SHORT_YEAR = expression(r"(?<!\d)(\d{1,2})\s*+/\s*+(\d{1,2})\s*+/\s*+(\d{2})(?!\d)")
_WRITTEN = (
    (_YEAR_FIRST, (0, 1, 2)),
    (_DAY_FIRST, (2, 1, 0)),
    (_IN_WORDS, (2, 1, 0)),
    (_SHORT_YEAR, (2, 1, 0)),
)
_PART = r"(?:i{1,3}|iv|\d{1,2})"
_PART_OF_YEAR = expression(
    rf"(?:trong |hết |từ )?(?P<kind>quý|tháng) (?P<number>{_PART})"
    rf"(?: ?(?:[-\u2013,]|và|đến) ?(?:(?P=kind) )?(?P<last>{_PART}))? ?(?:/|-|năm) ?"
    r"(?P<year>[12]\d{3})",
    re.IGNORECASE,
)
_MONTH = expression(
    r"(?P<month>\d{1,2})\s?/\s?(?P<year>[12]\d{3})|(?P<first>[12]\d{3})-(?P<last>\d{1,2})"
)
_ROMAN = ("I", "II", "III", "IV")
_AROUND = expression(
    r"\b(?:ngày|lúc|vào|hồi|từ|chủ\s+nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7]))\b|[,;()]",
    re.IGNORECASE,
)
"""What stands around a day and a time, and says nothing more."""

_MARKS = (".", "-", "–", "/", "T")
"""What is left beside a day and is no word."""

_OF_DAY = r"(?P<{}>sáng|trưa|chiều|tối|đêm|am|pm|a\.m\.|p\.m\.|sa|ch)?"
_CLOCK = expression(
    _OF_DAY.format("before")
    + r"\s*+T?(?P<hour>\d{1,2})\s*+"
    + r"(?:(?:giờ|[:.hg])\s*+(?:(?P<minute>\d{1,2})\s*+(?:phút|ph|p(?!\.?m)|')?)?)?"
    + r"(?::\d{2})?\s*+"
    + _OF_DAY.format("after"),
    re.IGNORECASE,
)
_SIGNS = expression(r"\d\s*(?:giờ|[:.hg])|[a-zđ]\.?\Z", re.IGNORECASE)
"""What tells an hour from a number that stands by itself."""

_AFTERNOON = ("trưa", "chiều", "tối", "đêm", "pm", "p.m.", "ch")


@dataclass(frozen=True)
class WrittenDay:
    """A day as somebody wrote it, which need not exist; ``beside`` is what else was written."""

    year: int
    month: int
    day: int
    beside: str

    @property
    def iso(self) -> str | None:
        """The day as ``2018-03-05``; None where no calendar has it."""
        try:
            return date(self.year, self.month, self.day).isoformat()
        except ValueError:
            return None


def written_day(text: str) -> WrittenDay | None:
    """Return the day that a text names, None where it names none."""
    if len(text) > _LONGEST:
        return None
    for pattern, order in _WRITTEN:
        match = pattern.search(text)
        if match is None:
            continue
        year, month, day = (int(match.group(place + 1)) for place in order)
        year += 2000 if pattern is _SHORT_YEAR else 0
        beside = f"{text[: match.start()]} {text[match.end() :]}"
        beside = without_fillers(beside)
        return WrittenDay(year, month, day, "" if beside in _MARKS else beside)
    return None


def without_fillers(text: str) -> str:
    """Return a text without the words around a day and a time that say nothing more."""
    return " ".join(_AROUND.sub(" ", text).split())


def written_clock(text: str) -> tuple[int, int] | None:
    """Return hour and minute of a time of day, ``14h30`` or ``2:30 PM``; None if it is none.

    They need not exist: ``25:00`` is told from what is no time.
    """
    text = without_fillers(text[:_LONGEST])
    match = _CLOCK.fullmatch(text)
    if match is None or not (_SIGNS.search(text) or match["before"]):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    part = (match["before"] or match["after"] or "").lower()
    if part == "đêm" and (hour < 6 or hour == 12):
        return hour % 12, minute
    if part in _AFTERNOON:
        noon = 11 if part == "trưa" else 12
        return hour + 12 if hour < noon else hour, minute
    if part in ("sáng", "am", "a.m.", "sa") and hour == 12:
        return 0, minute
    return hour, minute


def clock_suggestion(text: str) -> str | None:
    """Return ``14:30`` for a time of day written otherwise; None where it is none, or not real."""
    found = written_clock(text)
    if found is None or found[0] > 23 or found[1] > 59:
        return None
    return f"{found[0]:02}:{found[1]:02}"


def day_suggestion(text: str) -> str | None:
    """Return ``2018-03-05`` for a day written otherwise, None where it names no real one."""
    found = written_day(text)
    return None if found is None else found.iso


def iso_suggestion(text: str) -> str | None:
    """Return the ISO form of a day, with the time where one stands beside it and can be read.

    Of a moment, which is asked about only where a day alone may stand, the day that it is in
    Vietnam: 2025-06-10T17:30Z is the eleventh of June there.
    """
    with suppress(ValueError):
        return parse_moment(text.strip()).day.isoformat()
    found = written_day(text)
    if found is None or found.iso is None:
        return None
    clock = clock_suggestion(found.beside)
    return found.iso if clock is None else f"{found.iso}T{clock}"


def bounds_of_part(text: str) -> tuple[str, str] | None:
    """Return the first and the last day of quarters or months in words: "Quý II, III/2018"."""
    bare = " ".join(text[:_LONGEST].split())
    if alone := _MONTH.fullmatch(bare):
        year, month = alone["year"] or alone["first"], alone["month"] or alone["last"]
        bare = f"tháng {int(month)}/{year}"
    match = _PART_OF_YEAR.fullmatch(bare)
    if match is None:
        return None
    year, length = int(match["year"]), 3 if match["kind"].lower() == "quý" else 1
    first, last = (_number_of(part) for part in (match["number"], match["last"] or match["number"]))
    if not 1 <= first <= last <= 12 // length:
        return None
    month = last * length
    end = monthrange(year, month)[1]
    return f"{year}-{(first - 1) * length + 1:02}-01", f"{year}-{month:02}-{end:02}"


def _number_of(part: str) -> int:
    return _ROMAN.index(part.upper()) + 1 if part.upper() in _ROMAN else int(part)


def missing_day(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a date that is well written, but stands in no calendar.

    None for any other text: 2018-02-30 is reported as a day that does not exist, "cuối năm" as no
    date.
    """
    found = written_day(text.strip())
    if found is None:
        return None
    year, month, day = found.year, found.month, found.day
    is_there = 1 <= month <= 12 and 1 <= day <= monthrange(max(year, 1), month)[1]
    return None if is_there else (year, month, day)
