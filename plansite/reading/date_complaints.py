"""What is said of a day or a time that is not written as it has to be: the whole value to write."""

import re

from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.written_dates import (
    bounds_of_part,
    clock_suggestion,
    day_suggestion,
    iso_suggestion,
    missing_day,
    written_clock,
    written_day,
)
from plansite.vi import values as words
from plansite.vi.format import likely_day, no_such_day
from plansite.vi.problems import values as say

_DIGITS = str.maketrans("Oo\u041e\u043elI", "000011")
"""Letters that look like digits, two of them Cyrillic."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?", re.ASCII)


def date_problem(
    place: Location, key: str, value: object, *, is_moment: bool, start: str
) -> Problem:
    """Return the problem of a value that is no day, or no day with a time.

    Args:
        place: its line.
        key: its key.
        value: what stands there.
        is_moment: whether a time may stand there too.
        start: what stands as the day on which the same thing begins; empty where there is none.
    """
    text = value if isinstance(value, str) else ""
    missing = missing_day(text)
    if missing is not None:
        why, nearest = no_such_day(*missing), likely_day(*missing)
        return say.DATE_MISSING.at(place, value=value, why=why, suggestion=nearest)
    in_digits = text.translate(_DIGITS)
    if in_digits != text and _DATE.fullmatch(in_digits):
        return say.DATE_LETTERS.at(place, value=value, suggestion=in_digits)
    found = written_day(text)
    if is_moment and (clock := written_clock(found.beside if found else text)) is not None:
        return _of_clock(place, text, clock, start)
    part = bounds_of_part(text)
    if part is not None:
        suggestion = part[key in ("due", "end")]
    elif found is None or not found.beside:
        suggestion = day_suggestion(text) or words.ISO_EXAMPLE
    elif is_moment:
        suggestion = words.DAY_AND_CLOCK.format(day=found.iso)
    else:
        return say.DATE_WITH_MORE.at(
            place, value=value, key=key, beside=found.beside, suggestion=_day_there(text)
        )
    return say.DATE_NOT_ISO.at(place, value=value, suggestion=suggestion)


def _day_there(text: str) -> str:
    """Return the day in Vietnam, which for a time of UTC in the evening is the next one."""
    return (iso_suggestion(text) or words.ISO_EXAMPLE).partition("T")[0]


def _of_clock(place: Location, text: str, clock: tuple[int, int], start: str) -> Problem:
    day = day_suggestion(text)
    of_day = clock_suggestion(f"{clock[0]}:{clock[1]}")
    if of_day is None:
        hour, minute = clock
        return say.CLOCK_MISSING.at(place, value=text, hour=hour, minute=f"{minute:02}")
    if day is not None:
        return say.DATE_NOT_ISO.at(place, value=text, suggestion=iso_suggestion(text))
    begins = day_suggestion(start)
    example = f"{begins}T{of_day}" if begins else words.CLOCK_EXAMPLE.format(clock=of_day)
    return say.CLOCK_ALONE.at(place, value=text, suggestion=example)
