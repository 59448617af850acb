"""The types of single values. Each takes the string that the YAML file holds.

A value that cannot be read raises ``PydanticCustomError``; its type is the name of a message in
``plansite.vi.problems`` (``plansite.reading.validation`` puts the two together), so that no
sentence stands here.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from plansite.model.dates import Moment, iso_suggestion, parse_date, parse_moment
from plansite.model.numbers import DocumentNumber, number_suggestion, parse_number

T = TypeVar("T")

ID_PATTERN = r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"
SUMMARY_LIMIT = 300


def _refusal(value: Any, kind: str, suggestion: str | None = None) -> PydanticCustomError:
    return PydanticCustomError(
        kind, "{value}", {"value": str(value), "suggestion": suggestion or ""}
    )


def _reader(
    parse: Callable[[str], T], kind: str, suggest: Callable[[str], str | None]
) -> Callable[[Any], T]:
    def read(value: Any) -> T:
        if not isinstance(value, str):
            raise _refusal(value, kind)
        try:
            return parse(value.strip())
        except ValueError as error:
            raise _refusal(value, kind, suggest(value)) from error

    return read


def _web_address(value: str) -> str:
    """Accept http and https addresses of a host; nothing that a browser would run."""
    try:
        parts = urlsplit(value)
    except ValueError as error:
        raise _refusal(value, "url_malformed") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in value:
        raise _refusal(value, "url_malformed")
    return value


def _language(value: str) -> str:
    if not value.replace("-", "").isalnum() or not value.isascii():
        raise _refusal(value, "lang_malformed")
    return value


def _media_path(value: str) -> str:
    """Accept a path below ``content/media/``; the check looks whether the file is there."""
    parts = value.replace("\\", "/").split("/")
    if value.startswith(("/", "\\")) or ".." in parts or ":" in value or "" in parts:
        raise _refusal(value, "file_outside_media")
    return value


Text = Annotated[str, StringConstraints(min_length=1)]
"""Some words; white space at either end is dropped."""

Summary = Annotated[str, StringConstraints(min_length=1, max_length=SUMMARY_LIMIT)]
"""The few lines that stand for an article in lists."""

Identifier = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=40)]
"""The id of a task, goal, form or unit; it becomes part of an address in lower case."""

Count = Annotated[int, Field(ge=1, le=1_000_000)]
"""A number of things; at least one."""

WebAddress = Annotated[
    str, AfterValidator(_web_address), WithJsonSchema({"type": "string", "format": "uri"})
]
Language = Annotated[str, AfterValidator(_language)]
MediaPath = Annotated[str, StringConstraints(min_length=1), AfterValidator(_media_path)]

Date = Annotated[
    date,
    PlainValidator(_reader(parse_date, "date_not_iso", iso_suggestion)),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]
"""A day as YYYY-MM-DD (design, "plan.yaml")."""

DateOrMoment = Annotated[
    Moment,
    PlainValidator(_reader(parse_moment, "date_not_iso", iso_suggestion)),
    PlainSerializer(Moment.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$"}),
]
"""A day, or a day and a time; Asia/Ho_Chi_Minh assumed (design, "Article front matter")."""

Number = Annotated[
    DocumentNumber,
    PlainValidator(_reader(parse_number, "number_malformed", number_suggestion)),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string"}),
]
"""The number of an official document."""
