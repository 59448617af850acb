"""Jinja filters: values as Vietnamese readers write them. Each is one function of the engine."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup, escape

from plansite.model.dates import Moment
from plansite.vi import format as vi

NO_BREAK_SPACE = "\u00a0"
SITE_LANG = "vi"

_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")


def filters_of() -> dict[str, Callable[..., Any]]:
    """Return the filters of the theme's templates by name."""
    return {
        "date": short_date,
        "date_long": long_date,
        "days": vi.days,
        "filesize": vi.size,
        "isodate": iso_date,
        "lang_attribute": lang_attribute,
        "lines": lines,
        "moment": moment,
        "moments": vi.moments,
        "lower_first": vi.lower_first,
        "money": vi.money,
        "number": vi.number,
        "paragraphs": paragraphs,
        "percent": percent,
        "upper_first": vi.upper_first,
        "whole_name": vi.whole_name,
    }


def short_date(value: date | Moment) -> str:
    """Return ``18/01/2018``."""
    return vi.day(value.day if isinstance(value, Moment) else value)


def long_date(value: date | Moment) -> str:
    """Return ``ngày 18 tháng 01 năm 2018``, which does not break inside."""
    day = value.day if isinstance(value, Moment) else value
    return vi.day_in_words(day).replace(" ", NO_BREAK_SPACE)


def moment(value: date | Moment) -> str:
    """Return the day, and the time where one was written."""
    return vi.moment(value) if isinstance(value, Moment) else vi.day(value)


def iso_date(value: date | Moment) -> str:
    """Return the ISO form for ``datetime`` attributes."""
    return value.isoformat()


def lang_attribute(lang: str) -> Markup:
    """Return `` lang="en"`` for what is in another language than the site (WCAG 3.1.2)."""
    return Markup() if lang == SITE_LANG else Markup(' lang="{}"').format(lang)


def percent(value: Decimal | int | str) -> str:
    """Return ``98,5%``."""
    return vi.percent(Decimal(value))


def lines(text: str) -> Markup:
    """Return plain text with its lines as they were typed."""
    return Markup("<br>\n").join(escape(line.strip()) for line in text.strip().split("\n"))


def paragraphs(text: str) -> Markup:
    """Return plain text as paragraphs, with their lines; an empty line parts them."""
    parts = [part for part in _EMPTY_LINES.split(text) if part.strip()]
    return Markup("\n").join(Markup("<p>{}</p>").format(lines(part)) for part in parts)
