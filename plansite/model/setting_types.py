"""The types of single settings, as Python writes them: strict, since nothing arrives as text.

A value that cannot be taken raises ``PydanticCustomError``, whose type names a message
(`plansite.reading.setting_complaints`).
"""

import re
from datetime import date
from os import fspath
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, StringConstraints

from plansite.model.dates import parse_date
from plansite.model.expression import expression
from plansite.model.since import Since, parse_since
from plansite.model.text import TEXT_LIMIT, has_half_letters, is_blank
from plansite.model.types import refusal
from plansite.model.web_address import address_fault
from plansite.model.written_dates import day_suggestion

T = TypeVar("T")

ENGINE: Final = ("plansite.driver", "plansite.web")
"""What PLUGINS names of ours: now, and in settings files of older sites."""

CONTACTS: Final = ("https://", "mailto:", "tel:")
"""How a contact may begin (RFC 9116, section 2.5.3)."""

_PATH = expression(r"(?:/[A-Za-z0-9._~-]+)*")
"""Letters that stand for themselves (RFC 3986, section 2.3). What a ``%`` stands for, one reader of
addresses keeps and another writes out, so that links would lead past the site."""
_E_MAIL = expression(r"[^\s@<>\"]+@[^\s@<>\"]+")


def _one_line(value: str) -> str:
    """Accept text without line breaks and without letters that cannot be seen."""
    if not value.replace("\N{NO-BREAK SPACE}", " ").isprintable():
        raise refusal(value, "text_lines")
    return value


def _lines(value: str) -> str:
    """Accept text as `_one_line` does, with line breaks."""
    _one_line(value.replace("\n", " "))
    return value


def _seen(value: str) -> str:
    if is_blank(value):
        raise refusal(value, "text_blank")
    return value


def _with_scheme(value: str) -> str | None:
    """Return the address that lacks nothing but its beginning; None if more is wrong."""
    meant = f"https://{value}"
    return meant if "://" not in value and address_fault(meant) is None else None


def _site_url(value: str) -> str:
    """Accept the address of a site, and return it without a slash at its end."""
    if address_fault(value) is not None:
        meant = _with_scheme(value)
        raise refusal(value, "url_scheme" if meant else "url_site", meant and meant.rstrip("/"))
    parts, url = urlsplit(value), value.rstrip("/")
    if "?" in value or "#" in value:
        raise refusal(value, "url_more", re.split(r"[?#]", value)[0].rstrip("/"))
    if parts.netloc.endswith(":"):
        raise refusal(value, "url_site", url.replace(parts.netloc, parts.netloc.rstrip(":"), 1))
    path = parts.path.rstrip("/")
    if not _PATH.fullmatch(path) or {".", ".."}.intersection(path.split("/")):
        raise refusal(value, "url_path")
    return url


def _website(value: str) -> str:
    if value and address_fault(value) is not None:
        raise refusal(value, "website", _with_scheme(value))
    return value


def _e_mail(value: str) -> str:
    if value and not _E_MAIL.fullmatch(value):
        raise refusal(value, "e_mail")
    return value


def _contact(value: str) -> str:
    if value and (not value.startswith(CONTACTS) or not value.isprintable() or " " in value):
        is_e_mail = value.isprintable() and _E_MAIL.fullmatch(value)
        raise refusal(value, "contact", f"mailto:{value}" if is_e_mail else None)
    return value


def _day(value: Any) -> date | None:
    if not isinstance(value, str):
        raise refusal(type(value).__name__, "day_type")
    try:
        return parse_date(value) if value else None
    except ValueError as error:
        raise refusal(value, "date_not_iso", day_suggestion(value)) from error


def _since(value: Any) -> Since | None:
    if not isinstance(value, str):
        raise refusal(type(value).__name__, "since_type")
    try:
        return parse_since(value) if value.strip() else None
    except ValueError as error:
        raise refusal(value, "since", day_suggestion(value)) from error


def _kept(name: str) -> str:
    """Accept a path below the output, with a slash at its end if it is a folder."""
    parts = name.removesuffix("/").split("/")
    # A colon is a drive or a stream on Windows, a backslash parts folders there.
    odd = has_half_letters(name) or any(char in name for char in "\\:\0")
    if odd or not {"", ".", ".."}.isdisjoint(parts):
        raise refusal(name, "kept")
    return name


def _folder(value: Any) -> Path:
    try:
        if fspath(value):
            return Path(value)
    except Exception as error:  # also of what only says that it is a path
        raise refusal(type(value).__name__, "folder") from error
    raise refusal(type(value).__name__, "folder")


def _plugin(value: Any) -> Any:
    """Accept the name of a module, or what Pelican can register as one."""
    if not isinstance(value, str) and not callable(getattr(value, "register", None)):
        raise refusal(type(value).__name__, "plugin_type")
    return value


def _with_engine(names: tuple[Any, ...]) -> tuple[Any, ...]:
    if not any(name in ENGINE for name in names if isinstance(name, str)):
        raise refusal(names, "no_engine")
    return names


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


Line = Annotated[str, StringConstraints(max_length=TEXT_LIMIT), AfterValidator(_one_line)]
"""A few words; none at all where a setting is not used."""

Name = Annotated[Line, AfterValidator(_seen)]
"""A few words that have to be there."""

Notice = Annotated[str, StringConstraints(max_length=1_000), AfterValidator(_lines)]
SiteAddress = Annotated[str, StringConstraints(max_length=2_000), AfterValidator(_site_url)]
Website = Annotated[Line, AfterValidator(_website)]
EMail = Annotated[Line, AfterValidator(_e_mail)]
Contact = Annotated[Line, AfterValidator(_contact)]

Day = Annotated[date | None, PlainValidator(_day)]
"""A day as ``"2027-12-31"``; None for empty text."""

SinceText = Annotated[Since | None, PlainValidator(_since)]
Folder = Annotated[Path, PlainValidator(_folder)]

Listed = Annotated[tuple[T, ...], BeforeValidator(_as_tuple)]
"""A list or a tuple: both are what one would write."""

Kept = Annotated[str, AfterValidator(_kept)]
Plugins = Annotated[Listed[Annotated[Any, AfterValidator(_plugin)]], AfterValidator(_with_engine)]
Megabytes = Annotated[int, Field(ge=1, le=10_000)]
Seconds = Annotated[int, Field(ge=0, le=315_360_000)]  # ten years
