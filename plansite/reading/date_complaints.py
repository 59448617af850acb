"""What is said of a day or a time that is not written as it has to be: the whole value to write."""

import re

from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.problem import Problem, ToCopy
from plansite.model.written_dates import (
    bounds_of_part,
    clock_suggestion,
    day_suggestion,
    iso_suggestion,
    missing_day,
    written_clock,
    written_day,
)
from plansite.model.written_spans import written_span
from plansite.reading.yaml_slips import quoted
from plansite.vi import values as words
from plansite.vi.format import likely_day, no_such_day
from plansite.vi.problems import values as say

_FIRST, _LAST = ("start", "from"), ("due", "end", "expires")
"""Keys of days on which something begins or ends, which a month has; any other day it has not."""
_DIGITS = str.maketrans("Oo\u041e\u043elI", "000011")
"""Letters that look like digits, two of them Cyrillic."""
_OTHER_DAY = expression(r"\d{1,2}\s*[/-]\s*\d|\d\s+(?:và|đến|tới)\b")
"""What is beside a day where another is written, of which none knows which is meant."""
_WORDS = expression(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}|\bnăm\s+\d{4}\b", re.IGNORECASE)
"""What is no day that was only written otherwise: two words, or a year."""
_PART = expression(r"\b(?:tháng|quý)\s+(?:\d|[IVX]+\b)", re.IGNORECASE)
_NEEDS_QUOTES = expression(r": | #|^[^\w]|,")
_DATE = expression(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?", re.ASCII)


def date_problem(
    place: Location, key: str, value: object, *, is_moment: bool, start: str, until: str = ""
) -> Problem:
    """Return the problem of a value that is no day, or no day with a time.

    Args:
        place: its line.
        key: its key.
        value: what stands there.
        is_moment: whether a time may stand there too.
        start: what stands as the day on which the same thing begins; empty where there is none.
        until: the key of the day on which a thing ends that begins with ``key``.
    """
    text = value if isinstance(value, str) else ""
    part = bounds_of_part(text)
    if part is not None:
        month = part[0][:7]
        if key in _FIRST + _LAST:
            suggestion = part[key in _LAST]
        elif part[1].startswith(month):
            suggestion = words.DAY_OF_MONTH.format(month=month)
        else:
            suggestion = words.ISO_EXAMPLE
        return say.DATE_NOT_ISO.at(place, value=value, suggestion=suggestion)
    days = [day for day, _ in written_span(text) or ()]
    lost = next(((day.year, day.month, day.day) for day in days if day.iso is None), None)
    missing = lost or (None if days else missing_day(text))
    if missing is not None:
        why, nearest = no_such_day(*missing), likely_day(*missing)
        return say.DATE_MISSING.at(place, value=value, why=why, suggestion=nearest)
    if days and (is_moment or days[0] != days[1]):
        return _of_span(place, key, text, is_moment=is_moment, until=until)
    in_digits = text.translate(_DIGITS)
    if in_digits != text and _DATE.fullmatch(in_digits):
        return say.DATE_LETTERS.at(place, value=value, suggestion=in_digits)
    found = written_day(text)
    if is_moment and (clock := written_clock(found.beside if found else text)) is not None:
        return _of_clock(place, text, clock, start)
    if found is None or not found.beside:
        suggestion = day_suggestion(text) or words.ISO_EXAMPLE
    elif _OTHER_DAY.search(found.beside) and written_clock(found.beside) is None:
        suggestion = words.ISO_EXAMPLE
    elif is_moment:
        suggestion = words.DAY_AND_CLOCK.format(day=found.iso)
    else:
        return say.DATE_WITH_MORE.at(
            place, value=value, key=key, beside=found.beside, suggestion=_day_there(text)
        )
    return say.DATE_NOT_ISO.at(place, value=value, suggestion=suggestion)


def due_in_words(place: Location, value: object) -> Problem | None:
    """Return the problem of a time that the plan states in words; None where a day is meant.

    The words are not to be lost: ``when`` holds them, and ``due`` the day where they name one.
    """
    text = " ".join(value.split()) if isinstance(value, str) else ""
    when = quoted(text) if _NEEDS_QUOTES.search(text) else text
    part, found = bounds_of_part(text), written_day(text)
    if part is not None:
        return say.DUE_IN_WORDS.at(place, value=text, day=part[1], when=ToCopy(f"when: {when}"))
    if found is not None and found.iso and found.beside and not _OTHER_DAY.search(found.beside):
        if written_clock(found.beside) is None:
            when = ToCopy(f"when: {when}")
            return say.DUE_IN_WORDS.at(place, value=text, day=found.iso, when=when)
        return None
    if found is not None or not _WORDS.search(text) or _PART.search(text):
        return None
    return say.DUE_OPEN.at(place, value=text, when=ToCopy(f"when: {when}"))


def _of_span(place: Location, key: str, text: str, *, is_moment: bool, until: str) -> Problem:
    bounds = written_span(text) or ()
    first, last = (
        f"{day.iso}T{clock}" if is_moment and clock else day.iso for day, clock in bounds
    )
    if key in _LAST:
        suggestion = f"{key}: {last}"
    else:
        form = words.FROM_AND_UNTIL if until else words.ONE_DAY
        suggestion = form.format(key=key, first=first, until=until, last=last)
    return say.DATE_SPAN.at(place, value=text, key=key, suggestion=suggestion)


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
