"""Numbers, dates, times and sizes as Vietnamese readers write them.

Numbers are Babel's with the locale named, so that the system's own does not matter. Dates are
put together here, since the layout of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I)
puts a zero before days under 10 and months 1 and 2 alone, which no locale's data does.
"""

from calendar import monthrange
from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from plansite.model.dates import Moment
from plansite.model.expression import expression

DATE = "{day:02}/{month:02}/{year}"
DATE_IN_WORDS = "ngày {day} tháng {month} năm {year}"
NO_DAY = "không có ngày này, tháng {month} năm {year} chỉ có {last} ngày"
NO_MONTH = "không có ngày này, một năm chỉ có 12 tháng"
ISO_DAY = "{year:04}-{month:02}-{day:02}"
MONTH = "tháng {month} năm {year}"
HOUR = "{hour} giờ"
HOUR_AND_MINUTE = "{hour} giờ {minute:02}"
CLOCK = "{hour:02}:{minute:02}"
MOMENT = "{clock}, {date}"
SPAN = "{start} - {end}"
UNTIL = "{date}, đến {clock}"
PERCENT = "{number}%"
MONEY = "{number} đồng"
BYTES = "{number} byte"
MORE_THAN = "hơn {size}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_PLACES = "tỉnh|thành phố|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu"
_CAPITALS = "".join(filter(str.isupper, map(chr, (*range(0x250), *range(0x1E00, 0x1F00)))))
_PLACE = expression(rf"(?<!\w)(?i:{_PLACES})(?: (?:[{_CAPITALS}]\w*|\d+|-)){{1,6}}(?!\w)")
_AND = expression(r"(?<= (?i:và)) ")
SIZES = ((1024, "{number} KB"), (1024**2, "{number} MB"), (1024**3, "{number} GB"))


@lru_cache(maxsize=4096)
def number(value: int | Decimal) -> str:
    """Return ``1.234,5``: points between thousands, a decimal comma, at most three decimals."""
    from babel.numbers import format_decimal  # a short check writes no number

    return format_decimal(value, locale="vi")


def percent(value: Decimal) -> str:
    """Return ``98,5%`` for 98.5."""
    return PERCENT.format(number=number(value))


def upper_first(text: str) -> str:
    """Return ``text`` as a sentence begins with it."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """Return a title as it stands inside a sentence: ``Quý III`` is ``quý III``."""
    return text[:1].lower() + text[1:]


def whole_name(name: str) -> str:
    """Return an agency's name that breaks neither within a place nor before its last word.

    The name of a place stays with what it is ("tỉnh Ví Dụ"), and what follows "và" with that.
    """
    name = _PLACE.sub(lambda found: found[0].replace(" ", NO_BREAK_SPACE), name)
    name = _AND.sub(NO_BREAK_SPACE, name)
    head, _, last = name.rpartition(" ")
    is_alone = " " in head and NO_BREAK_SPACE not in last
    return f"{head}{NO_BREAK_SPACE}{last}" if is_alone else name


def money(amount: int) -> str:
    """Return ``5.000.000 đồng``."""
    return MONEY.format(number=number(amount))


@lru_cache(maxsize=4096)
def day(value: date) -> str:
    """Return ``18/01/2018``."""
    return DATE.format(day=value.day, month=value.month, year=value.year)


@lru_cache(maxsize=4096)
def day_in_words(value: date) -> str:
    """Return ``ngày 18 tháng 01 năm 2018``, with the zeros of official documents."""
    month_text = f"{value.month:02}" if value.month <= 2 else str(value.month)
    return DATE_IN_WORDS.format(day=f"{value.day:02}", month=month_text, year=value.year)


def month(value: date) -> str:
    """Return ``tháng 3 năm 2018``."""
    return MONTH.format(month=value.month, year=value.year)


def no_such_day(year: int, month: int, day: int) -> str:
    """Return that a month has fewer days, or that there is no such month."""
    if not 1 <= month <= 12:
        return NO_MONTH
    return NO_DAY.format(day=day, month=month, year=year, last=monthrange(max(year, 1), month)[1])


def likely_day(year: int, month: int, day: int) -> str:
    """Return the day that was likely meant by one that does not exist: ``2018-02-28``.

    Where the month is none but the day could be it, they were exchanged.
    """
    if 1 <= month <= 12:
        last = monthrange(max(year, 1), month)[1]
        return ISO_DAY.format(year=year, month=month, day=min(max(day, 1), last))
    if 1 <= day <= 12 and 1 <= month <= monthrange(max(year, 1), day)[1]:
        return ISO_DAY.format(year=year, month=day, day=month)
    return ISO_DAY.format(year=year, month=12, day=min(max(day, 1), 31))


def clock(value: time) -> str:
    """Return ``14:00``."""
    return CLOCK.format(hour=value.hour, minute=value.minute)


def clock_in_words(value: time) -> str:
    """Return ``14 giờ`` or ``14 giờ 30``."""
    form = HOUR_AND_MINUTE if value.minute else HOUR
    return form.format(hour=value.hour, minute=value.minute)


def moment(value: Moment) -> str:
    """Return ``05/03/2018``, or ``14 giờ 30, 05/03/2018`` where a time was written."""
    if value.clock is None:
        return day(value.day)
    return MOMENT.format(clock=clock_in_words(value.clock), date=day(value.day))


def days(start: date, end: date) -> str:
    """Return ``01/02/2018 - 30/04/2018``, or the one day where both are the same."""
    return day(start) if start == end else SPAN.format(start=day(start), end=day(end))


def moments(start: Moment, end: Moment | None) -> str:
    """Return from when to when; an end on the same day gives its time alone."""
    if end is None or end == start:
        return moment(start)
    if start.day == end.day and start.clock is not None and end.clock is not None:
        hours = SPAN.format(start=clock_in_words(start.clock), end=clock_in_words(end.clock))
        return MOMENT.format(clock=hours, date=day(start.day))
    if start.day == end.day and end.clock is not None:
        return UNTIL.format(date=day(start.day), clock=clock_in_words(end.clock))
    if start.day == end.day:
        return moment(start)
    return SPAN.format(start=moment(start), end=moment(end))


def size_beyond(count: int, limit: int) -> str:
    """Return the size of what is larger than a limit, so that it also reads as larger than it."""
    return size(count) if size(count) != size(limit) else MORE_THAN.format(size=size(limit))


@lru_cache(maxsize=4096)
def size(count: int) -> str:
    """Return ``120 KB`` or ``1,2 MB`` for a number of bytes, in steps of 1024."""
    if count < 1024:
        return BYTES.format(number=number(count))
    unit, form = next(step for step in SIZES if round(count / step[0]) < 1024)
    amount = count / unit
    tenths = round(amount * 10)
    whole = unit == 1024 or tenths >= 100
    return form.format(number=number(round(amount) if whole else Decimal(tenths) / 10))
