"""Dates as editors write them: ISO 8601 alone, in Vietnamese time.

Vietnam has kept UTC+7 without summer time since 1975, so a fixed offset serves and no time-zone
data has to be installed.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from plansite.model.expression import expression

VIETNAM = timezone(timedelta(hours=7), "+07")

_ISO_DATE = expression(r"\d{4}-\d{2}-\d{2}")
_ISO_MOMENT = expression(
    r"(\d{4}-\d{2}-\d{2})[Tt ]\s*+(\d{2}:\d{2}(?::\d{2})?)(?:(?<=:\d{2}:\d{2})[.,]\d{1,9}+)?"
    r"\s*+([Zz]|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII,
)
"""As content management systems write it, too: fractions of a second, and offsets as they come."""


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
