"""Dates as editors write them: ISO 8601 alone, in Vietnamese time.

Vietnam has kept UTC+7 without summer time since 1975, so a fixed offset serves and no time-zone
data has to be installed.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "+07")

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ISO_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})[Tt ]\s*+(\d{2}:\d{2}(?::\d{2})?)(?:(?<=:\d{2}:\d{2})[.,]\d{1,9}+)?"
    r"\s*+([Zz]|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII,
)
"""As content management systems write it, too: fractions of a second, and offsets as they come."""
_DAY_FIRST = re.compile(r"(\d{1,2})\s*+[/.-]\s*+(\d{1,2})\s*+[/.-]\s*+(\d{4})(.*)", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})\s*+[/.-]\s*+(\d{1,2})\s*+[/.-]\s*+(\d{1,2})(.*)", re.DOTALL)
_IN_WORDS = re.compile(
    r"(?:ngày\s++)?(\d{1,2})\s++tháng\s++(\d{1,2})\s++năm\s++(\d{4})(.*)", re.DOTALL | re.IGNORECASE
)
_WRITTEN = ((_YEAR_FIRST, (0, 1, 2)), (_DAY_FIRST, (2, 1, 0)), (_IN_WORDS, (2, 1, 0)))
_CLOCK = re.compile(r"\s*+(?:[T,]\s*+)?(\d{1,2})[:hg](\d{2})?\s*+\Z")


@dataclass(frozen=True, order=True)
class Moment:
    """A day, and the time of day where one was written. Always Vietnamese time (UTC+7)."""

    day: date
    clock: time | None = None

    @property
    def instant(self) -> datetime:
        """The moment as an aware datetime; midnight where no time was written."""
        return datetime.combine(self.day, self.clock or time(), VIETNAM)

    @property
    def sort_key(self) -> tuple[date, time]:
        """A key that also compares moments with and without a time of day."""
        return (self.day, self.clock or time())

    def isoformat(self) -> str:
        """Return the ISO 8601 form: ``2018-03-05`` or ``2018-03-05T14:00:00+07:00``."""
        return self.day.isoformat() if self.clock is None else self.instant.isoformat()

    def __str__(self) -> str:
        return self.isoformat()


def parse_date(text: str) -> date:
    """Return the date that ``text`` writes as YYYY-MM-DD.

    Raises:
        ValueError: if it is written otherwise, or no such day exists.
    """
    if not _ISO_DATE.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def parse_moment(text: str) -> Moment:
    """Return the day, or day and time, that ``text`` writes in ISO form.

    A time without offset is Vietnamese time; one with an offset is turned into it:
    2025-06-10T17:30:00.000Z is 00:30 of the 11th. Fractions of a second are left out.

    Raises:
        ValueError: if it is written otherwise, or no such moment exists.
    """
    match = _ISO_MOMENT.fullmatch(text)
    if match is None:
        return Moment(parse_date(text))
    day, clock, offset = match.groups()
    written = datetime.fromisoformat(f"{day}T{clock}")
    if offset is None:
        return Moment(written.date(), written.time())
    try:
        zoned = datetime.fromisoformat(f"{day}T{clock}{offset.upper()}")
        local = zoned.astimezone(VIETNAM)
    except OverflowError as error:
        raise ValueError(text) from error
    return Moment(local.date(), local.time())


def missing_day(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a date that is well written, but stands in no calendar.

    None for any other text: 2018-02-30 is reported as a day that does not exist, "cuối năm" as no
    date.
    """
    for pattern, order in _WRITTEN:
        match = pattern.fullmatch(text.strip())
        if match is None:
            continue
        year, month, day = (int(match.group(place + 1)) for place in order)
        is_there = 1 <= month <= 12 and 1 <= day <= monthrange(max(year, 1), month)[1]
        return None if is_there else (year, month, day)
    return None


def iso_suggestion(text: str) -> str | None:
    """Return the ISO form of a date written the Vietnamese way, or None if it is no date.

    The day comes first where the year does not: 05/03/2018 is 5 March. Of a moment, which is
    asked about only where a day alone may stand, the day that it is in Vietnam.
    """
    text = text.strip()
    try:
        return parse_moment(text).day.isoformat()
    except ValueError:
        pass
    for pattern, order in _WRITTEN:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        year, month, day = (int(match.group(place + 1)) for place in order)
        try:
            found = date(year, month, day).isoformat()
        except ValueError:
            return None
        clock = _CLOCK.fullmatch(match.group(4))
        if clock is not None and int(clock.group(1)) < 24 and int(clock.group(2) or 0) < 60:
            return f"{found}T{int(clock.group(1)):02}:{int(clock.group(2) or 0):02}"
        return found
    return None
