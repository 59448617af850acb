"""A Markdown text as its parser tells of it: the one reading that check and page stand on.

pyromark, a CommonMark parser in Rust, gives events with byte places. What differs from CommonMark
here is said in docs/bien-tap.md, section 4; all of it happens in this module, `indents`, `typed`,
`own_lines`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pyromark

from plansite.markdown.autolinks import autolinks, without_emphasis
from plansite.markdown.indents import nested, without_code
from plansite.markdown.own_lines import stands_apart
from plansite.markdown.typed import loose_signs, with_backslashes, without_marks
from plansite.model.expression import expression

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)

Event = tuple[Any, int, int]
"""What begins, ends or stands there, and its first and last byte."""

_TRIES = 6
"""So often is a text looked at for code by indentation; what is then left is words all the same.

Before that it is looked at for signs that only seem to be Markdown's.
"""

_UNDERSCORE, _STAR = "\x02", "\x03"
"""Stand for signs that are text, as those in a bare address, while the text is parsed.

No text that is read holds them.
"""
_STAND_INS = str.maketrans("_*", _UNDERSCORE + _STAR)

_INDENTED = {"CodeBlock": "Indented"}
_ID = expression(r"\s*\{#((?!fn(?:ref\d*)?:)[A-Za-z0-9][A-Za-z0-9_.:-]{0,99})\}\s*\Z")
"""The id that a heading is given; those of footnotes are theirs (`plansite.markdown.notes`)."""
_ANCHOR = expression(r"</?a[\s>]", re.IGNORECASE)
_WWW = expression(r"[wW]{3}\.")
_WHOLE = frozenset({"Link", "Image", "CodeBlock"})
"""What holds no link."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that was read.

    Attributes:
        body: the text that was parsed; it has the lines of the one that was given.
        raw: its bytes in UTF-8, in which the events have their places.
        events: all of them. Nobody changes what they hold.
        broken: each reference without a definition.
    """

    body: str
    raw: bytes
    events: tuple[Event, ...]
    broken: tuple[Any, ...] = ()


@lru_cache(maxsize=4)
def read(body: str) -> Reading:
    """Read a Markdown text, with line feeds.

    The latest readings are kept: what is looked for in one text asks for it one after the other.
    """
    body = nested(body.replace(_UNDERSCORE, "").replace(_STAR, ""))
    broken: dict[int, Any] = {}

    def note(link: Any) -> None:
        broken[link["span"]["start"]] = link

    callback: Callable[[Any], None] | None = note if "[" in body else None
    for left in reversed(range(_TRIES)):
        broken.clear()
        raw = body.encode("utf-8", "surrogatepass")
        given = without_marks(without_emphasis(body, _STAND_INS), _STAND_INS)
        parsed = list(
            pyromark.events_with_range(given, options=OPTIONS, broken_link_callback=callback)
        )
        signs = loose_signs(body, parsed, raw) if left else []
        if signs:
            body = with_backslashes(raw, signs)
            continue
        starts = _code(parsed) if left and ("    " in body or "\t" in body) else []
        if not starts:
            break
        body = without_code(raw, starts, is_last=left == 1)
    if given != body:
        parsed = _restored(parsed)
    events = tuple(_linked([*_normalised(parsed, body, raw)]))
    return Reading(body, raw, events, tuple(map(_restored, broken.values())))


def definitions(body: str) -> Any:
    """Return the targets that a text defines for its references, ``[x]: y``, by their names."""
    return pyromark.reference_definitions(body, options=OPTIONS)


def _restored(value: Any) -> Any:
    """Return what the parser gave, with the signs in the place of what stood for them."""
    if value.__class__ is str:
        return value.replace(_UNDERSCORE, "_").replace(_STAR, "*")
    if value.__class__ is dict:
        return {key: _restored(each) for key, each in value.items()}
    if value.__class__ in (list, tuple):
        return value.__class__(_restored(each) for each in value)
    return value


def _code(parsed: list[Any]) -> list[int]:
    """Return where the words of each line begin that is code by its indentation."""
    starts, within = list[int](), False
    for event, where in parsed:
        if event.__class__ is str:
            continue
        if within and "Text" in event:
            starts.append(where["start"])
        elif event.get("Start") == _INDENTED:
            within = True
        elif event.get("End") == "CodeBlock":
            within = False
    return starts


def _normalised(parsed: list[Any], body: str, raw: bytes) -> Iterator[Event]:
    """Give the events with text in whole pieces, ids of headings, and lines that stay apart."""
    words, first, last = "", 0, -1  # of the piece of text that is being put together
    heading: Any = None
    code, lines, line, counted = "", list[str](), 0, 0
    for event, where in parsed:
        start, end = where["start"], where["end"]
        if event.__class__ is not str:
            text = event.get("Text")  # half of all events are words
            if text is None:
                began, ended = event.get("Start"), event.get("End")
                if began == "Strikethrough" or ended == "Strikethrough":
                    if raw[start : start + 2] != b"~~":  # "từ 7 ~8 đến 9~ 10" strikes nothing out
                        at = start if began else end - 1
                        text, start, end = "~", at, at + 1
                elif began == _INDENTED:
                    event, code = {"Start": "Paragraph"}, "Paragraph"
                elif began.__class__ is dict and "CodeBlock" in began:
                    code = "CodeBlock"
                elif ended == "CodeBlock":
                    event, code = {"End": code}, ""
            if text is not None:
                if start == last and code != "CodeBlock":
                    words, last = words + text, end
                    continue
                if words:
                    yield {"Text": words}, first, last
                words, first, last = text, start, end
                continue
            if began.__class__ is dict and "Heading" in began:
                heading = began["Heading"]
            elif ended.__class__ is dict and "Heading" in ended and words:
                named = _ID.search(words)
                if named is not None:
                    heading["id"], words = named[1], words[: named.start()]
        elif event == "SoftBreak":
            lines = lines or body.split("\n")
            line, counted = line + raw.count(b"\n", counted, end), end
            event = "HardBreak" if stands_apart(lines, line) else event
        if words:
            yield {"Text": words}, first, last
        words, last = "", -1
        yield event, start, end


def _linked(events: Sequence[Event]) -> Iterable[Event]:
    """Return the events with links for the addresses that stand bare in their words."""
    return _with_bare(events) if _is_bare(_words(events)) else events


def _words(events: Sequence[Event]) -> str:
    dicts = [event for event, _, _ in events if event.__class__ is dict]
    return "\n".join([event["Text"] for event in dicts if "Text" in event])


def _is_bare(words: str) -> bool:
    """Whether words may hold a bare address."""
    is_whole = "://" in words or "@" in words
    return is_whole or (("w" in words or "W" in words) and _WWW.search(words) is not None)


def _with_bare(events: Sequence[Event]) -> Iterator[Event]:
    within, in_html = 0, False  # links, pictures and code; an anchor in HTML
    for event, start, end in events:
        if event.__class__ is dict:
            text = event.get("Text")
            if text is not None:
                if within or in_html or not _is_bare(text):
                    yield event, start, end
                else:
                    yield from _with_links(text, start, end)
                continue
            html = event.get("InlineHtml")
            if html is not None and _ANCHOR.match(html):
                in_html = not html.startswith("</")
            elif _holds_no_link(event.get("Start")):
                within += 1
            elif event.get("End") in ("Link", "Image", "CodeBlock"):
                within -= 1
            elif event.get("End") in ("Paragraph", "Item", "TableCell"):
                in_html = False
        yield event, start, end


def _holds_no_link(began: Any) -> bool:
    return began.__class__ is dict and not _WHOLE.isdisjoint(began)


def _with_links(text: str, start: int, end: int) -> Iterator[Event]:
    done = 0
    for link in autolinks(text):
        if done < link.start:
            yield {"Text": text[done : link.start]}, start, end
        about = {"link_type": "Autolink", "dest_url": link.target, "title": "", "id": ""}
        yield {"Start": {"Link": about}}, start, end
        yield {"Text": text[link.start : link.end]}, start, end
        yield {"End": "Link"}, start, end
        start, done = end, link.end
    if done < len(text):
        yield {"Text": text[done:]}, start, end
