"""The types of single values. Each takes the string that the YAML file holds.

A value that cannot be read raises ``PydanticCustomError``; its type is the name of a message in
``plansite.vi.problems`` (``plansite.reading.validation`` puts the two together), so that no
sentence stands here.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from plansite.model.dates import Moment, parse_date, parse_moment
from plansite.model.expression import expression
from plansite.model.numbers import DocumentNumber, number_suggestion, parse_number
from plansite.model.text import TEXT_LIMIT, is_blank
from plansite.model.web_address import address_fault
from plansite.model.weight import BODY_LIMIT, excesses
from plansite.model.written_dates import day_suggestion, iso_suggestion

T = TypeVar("T")

ID_PATTERN = r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SUMMARY_LIMIT = 300

EARLIEST, LATEST = date(1945, 1, 1), date(2100, 12, 31)
"""Between these lies every day that a plan or its documents may name: 1945 has the oldest law."""

_WHOLE = expression(r"\s*[+-]?[0-9]+\s*")
# Three decimals behind one to three digits may as well be thousands, as they are in Vietnam.
_FIGURE = expression(r"(?![1-9]\d{0,2}\.\d{3}$)-?\d{1,12}(\.\d{1,6})?")
_WRITTEN_FIGURE = expression(r"(?P<whole>-?\d{1,12})(?P<decimals>(?:[.,]\d{1,2})?)\s*%?")
_LONGEST_WORD = 100
"""Letters of what is read by a pattern: a date, a document's number."""

_ADDRESS = 2_000
"""Letters of a web address: those beyond are cut by some browsers."""


def refusal(value: Any, kind: str, suggestion: str | None = None) -> PydanticCustomError:
    """Return the error for a value that cannot be taken; ``kind`` names its message."""
    shown = str(value).encode(errors="replace").decode()  # what UTF-8 has no bytes for: U+D800
    return PydanticCustomError(kind, "{value}", {"value": shown, "suggestion": suggestion or ""})


def _reader(
    parse: Callable[[str], T], kind: str, suggest: Callable[[str], str | None]
) -> Callable[[Any], T]:
    def read(value: Any) -> T:
        if not isinstance(value, str) or len(value) > _LONGEST_WORD:
            raise refusal(value, kind)
        try:
            return parse(value.strip())
        except PydanticCustomError:  # says by itself what is wrong
            raise
        except ValueError as error:
            raise refusal(value, kind, suggest(value)) from error

    return read


def _day(text: str) -> date:
    day = parse_date(text)
    _expect_near(day, text)
    return day


def _moment(text: str) -> Moment:
    moment = parse_moment(text)
    _expect_near(moment.day, text)
    return moment


def _measure(text: str) -> Decimal:
    if _FIGURE.fullmatch(text) is None:
        raise ValueError(text)
    return Decimal(text)


def _measure_suggestion(text: str) -> str | None:
    """Return a figure as it is to be written: ``87,5 %`` means 87.5, and ``1.500`` may mean two."""
    match = _WRITTEN_FIGURE.fullmatch(text.strip())
    return None if match is None else match["whole"] + match["decimals"].replace(",", ".")


def _expect_near(day: date, text: str) -> None:
    if not EARLIEST <= day <= LATEST:
        raise refusal(text, "date_outside")


def _light(value: str) -> str:
    """Accept Markdown that holds no more than an honest text does."""
    heavy = next(excesses(value), None)
    if heavy is not None:
        kind = "body_heavy"
        raise PydanticCustomError(kind, "{kind}", {"kind": heavy.kind, "limit": heavy.limit})
    return value


def _web_address(value: str) -> str:
    """Accept http and https addresses of a host; nothing that would run, or that deceives."""
    fault = address_fault(value)
    if fault is not None:
        raise refusal(value, f"url_{fault}")
    return value


def _digits_alone(value: Any) -> Any:
    """Accept a whole number in digits; what else pydantic would read as one is no number of ours.

    In Vietnam a point parts thousands: ``1.000`` is a thousand, and 1 to pydantic.
    """
    if isinstance(value, str) and not _WHOLE.fullmatch(value):
        raise PydanticKnownError("int_parsing")  # noqa: EM101  # a name, no sentence
    return value


def _seen(value: str) -> str:
    """Accept words of which something can be seen."""
    if is_blank(value):
        raise refusal(value, "text_blank")
    return value


def _in_one_line(value: str) -> str:
    """Return words that were typed in several lines in one: no page keeps the lines of a name."""
    return " ".join(value.split()) if "\n" in value else value


def _named(value: str) -> str:
    """Accept what may be the id of something; no words of an editor's own."""
    return _seen(value)


def place(value: str) -> str:
    """Accept an address of this site, from its root, or one of another host."""
    if value.startswith("/") and not value.startswith("//"):
        if re.fullmatch(r"[A-Za-z0-9._/-]+(?:#[^\s#]+)?", value) is None:
            raise refusal(value, "place_malformed")
        return value
    try:
        return _web_address(value)
    except PydanticCustomError as error:
        raise refusal(value, "place_malformed") from error


_LANGUAGES = frozenset(
    (  # noqa: SIM905  # a list of 180 would be as many lines
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu "
        "cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he "
        "hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko "
        "kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd "
        "ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se "
        "sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty "
        "ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
    ).split()
)
"""ISO 639-1."""


def _language(value: str) -> str:
    """Accept a BCP 47 tag by its first part: an ISO 639-1 code, or one of three letters.

    The peoples of Vietnam have languages that ISO 639-1 does not know. The site's own language is
    always ``vi``, however it was written.
    """
    primary, *more = value.split("-")
    primary = primary.lower()
    three = len(primary) == 3 and primary.isascii() and primary.isalpha()
    known = primary in _LANGUAGES or three
    if not known or not all(part.isascii() and part.isalnum() for part in more):
        raise refusal(value, "lang_malformed")
    return primary if primary == "vi" else "-".join((primary, *more))


_WHOLE_PATH = expression(r"\A(?:/|(?:\.\./)+|/?(?:\.\./)*content/)media/")
"""How a path begins that was written from the site's folder, as a link or as an address."""


def _media_path(value: str) -> str:
    """Accept a path below ``content/media/``; the check looks whether the file is there.

    It is kept with the slashes of addresses, also where it was copied from Windows with others.
    """
    path = value.replace("\\", "/")
    below = _WHOLE_PATH.sub("", path)
    parts = below.split("/")
    is_sound = not (".." in parts or ":" in below or "" in parts)
    if below != path or not is_sound:
        raise refusal(value, "file_outside_media", below if is_sound else None)
    return path


FREE_TEXT = frozenset({_seen, _light, _media_path})
"""What is asked of an editor's own words, and of names of files, in which any sign may stand."""

Text = Annotated[
    str,
    StringConstraints(min_length=1, max_length=TEXT_LIMIT),
    AfterValidator(_in_one_line),
    AfterValidator(_seen),
]
"""A few words: a name, a place, the title of an article. White space at either end is dropped."""

LongTitle = Annotated[
    str,
    StringConstraints(min_length=1, max_length=1_000),
    AfterValidator(_in_one_line),
    AfterValidator(_seen),
]
"""The title of a document or a task, which official texts make as long as a paragraph."""

LINES = 5_000
"""Letters of words that may have several lines: so many at the most, or more."""

Passage = Annotated[str, StringConstraints(min_length=1, max_length=LINES), AfterValidator(_seen)]
"""Words of a document, or an explanation: up to two pages."""

Markdown = Annotated[
    str, StringConstraints(min_length=1, max_length=BODY_LIMIT), AfterValidator(_light)
]
"""A text that is rendered (`plansite.model.weight`)."""

Summary = Annotated[
    str, StringConstraints(min_length=1, max_length=SUMMARY_LIMIT), AfterValidator(_seen)
]
"""The few lines that stand for an article in lists."""

Identifier = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=40)]
"""The id of a task, goal, form or unit; it becomes part of an address in lower case."""

Reference = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100),
    AfterValidator(_named),
    WithJsonSchema({"type": "string", "pattern": ID_PATTERN, "maxLength": 40}),
]
"""The id of something that stands elsewhere, as it was written: the rules know what is there."""

Column = Annotated[str, StringConstraints(min_length=1, max_length=100)]
"""The name of a column of an agency's own."""

DIGITS = BeforeValidator(_digits_alone)
"""Stands last at every whole number, behind its bounds: ``24000000`` and in no other way."""

ONE, EACH, IN_WORDS = "<one>", "<each>", "<words>"
"""Tags of what may be written in two ways; pydantic puts them into error locations."""

Count = Annotated[int, Field(ge=1, le=1_000_000), DIGITS]
"""A number of things; at least one."""

Measure = Annotated[
    Decimal,
    PlainValidator(_reader(_measure, "measure_malformed", _measure_suggestion)),
    PlainSerializer(float, return_type=float),
    WithJsonSchema({"type": "number"}),
]
"""A measured figure, with a point before its decimals."""

Few = Annotated[tuple[T, ...], Field(max_length=50)]
"""A list within an item: what a task names, the files of an article."""

Several = Annotated[tuple[T, ...], Field(max_length=100)]
"""A list of which a page shows all: sections, corrections, units."""

Many = Annotated[tuple[T, ...], Field(max_length=500)]
"""A list that makes up a plan: tasks, goals, forms."""

Stock = Annotated[tuple[T, ...], Field(max_length=5_000)]
"""A list that grows from year to year: registered documents, explanations."""

WebAddress = Annotated[
    str,
    StringConstraints(max_length=_ADDRESS),
    AfterValidator(_web_address),
    WithJsonSchema({"type": "string", "format": "uri", "maxLength": _ADDRESS}),
]
Language = Annotated[str, StringConstraints(max_length=35), AfterValidator(_language)]
"""RFC 5646, 4.4.1: implementations need not take more than 35 letters."""

MediaPath = Annotated[
    str, StringConstraints(min_length=1, max_length=300), AfterValidator(_media_path)
]

Date = Annotated[
    date,
    PlainValidator(_reader(_day, "date_not_iso", day_suggestion)),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]
"""A day as YYYY-MM-DD (ISO 8601)."""

DateOrMoment = Annotated[
    Moment,
    PlainValidator(_reader(_moment, "moment_not_iso", iso_suggestion)),
    PlainSerializer(Moment.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$"}),
]
"""A day, or a day and a time; Asia/Ho_Chi_Minh assumed."""

Number = Annotated[
    DocumentNumber,
    PlainValidator(_reader(parse_number, "number_malformed", number_suggestion)),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string"}),
]
"""The number of an official document."""
