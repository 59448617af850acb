"""The way through the parser's events, each of which says what begins, ends or stands where."""

from collections.abc import Iterable
from typing import Any

from plansite.markdown.events import Event
from plansite.markdown.outline.found import Found
from plansite.markdown.outline.html import Html
from plansite.markdown.outline.slips import Slips
from plansite.markdown.outline.text import Text
from plansite.markdown.outline.words import Words, joined
from plansite.model.expression import expression
from plansite.model.outline import BodyLink, BodyPicture, NoLink
from plansite.model.weight import DEPTH_LIMIT

_NESTED = frozenset({"BlockQuote", "List", "DefinitionList", "Emphasis", "Strong", "Strikethrough"})
_BLOCKS = frozenset(
    {"Paragraph", "TableCell", "Item", "DefinitionListTitle", "DefinitionListDefinition"}
)
_FENCE = expression(rb" {0,3}(`{3,}|~{3,})")
_NO_MARKUP = str.maketrans("#([]*|~\\", " " * 8)  # so that code is not taken for what is none


class Walk:
    """Goes through the events of one body once, and knows what is open at each."""

    def __init__(self, text: Text, found: Found) -> None:
        """Begin at the beginning."""
        self._text = text
        self._found = found
        self._html = Html(text, found)
        self._words = Words(text, found)
        # Links and pictures that are open: target, words.
        self._open: list[tuple[str, list[str]]] = []
        self._pictures = 0  # of those
        self._nested = 0  # quotations, lists and emphasis
        self._pieces: list[str] = []  # of the block of HTML
        self._in_code = False
        self._named: str | None = None  # the id that the heading gives itself
        self._slips = Slips(text, found)
        self._terms: list[list[int]] = []  # where each word ends that a list explains

    def through(self, events: Iterable[Event]) -> None:
        """Add what the events hold to what was found."""
        words = self._words
        for event, start, end in events:
            if event.__class__ is str:  # SoftBreak, HardBreak, Rule
                self._add_text("\n", start)
                continue
            value = event.get("Text")
            if value is not None:  # half of all events, so looked at before the others
                if self._open or self._in_code:
                    self._add_text(value, start)
                else:
                    words.add(value, start)
                continue
            ((kind, value),) = event.items()
            if kind == "Start":
                self._start(value, start, end)
            elif kind == "End":
                self._end(value, start, end)
            elif kind == "Code":
                self._add_text(value.translate(_NO_MARKUP), start)
            elif kind == "FootnoteReference":
                self._found.noted.add(value.casefold())
            elif kind == "InlineHtml":
                self._html.read(value, start)
            elif kind == "Html":
                self._pieces.append(value)

    def _add_text(self, words: str, start: int) -> None:
        if self._in_code:
            return
        for _, inside in self._open:
            inside.append(words)
        if not self._pictures:  # their words are not a heading's
            self._words.add(words, start)

    def _start(self, value: Any, start: int, end: int) -> None:
        if value.__class__ is str:
            if value in _BLOCKS:
                self._end_block()
            elif value in _NESTED:
                self._nest(start)
            if value == "Paragraph":
                self._slips.paragraph(start, end)
            elif value == "TableRow":
                self._slips.row(start, end)
            elif value == "Emphasis":
                self._slips.blank(start, end)
            elif value == "Strong":
                self._slips.strong(start, end)
            elif value == "DefinitionList":
                self._terms.append([])
            elif value == "DefinitionListTitle":
                self._terms[-1].append(end)
            return
        ((name, about),) = value.items()
        if name in ("Link", "Image"):
            self._found.add_reference(about["id"])
        if name in _NESTED:
            self._nest(start)
            if about is not None and name == "List":
                self._slips.numbered(start)
        elif name == "Link":
            self._open.append((_target(about), []))
        elif name == "Image":
            self._open.append((about["dest_url"], []))
            self._pictures += 1
        elif name == "CodeBlock":
            self._in_code = True
            self._slips.info(about.get("Fenced", ""), start)
        elif name == "FootnoteDefinition":
            self._slips.note(about, start)
        elif name == "Table":
            self._slips.columns = len(about)
        elif name == "Heading":
            self._end_block()
            self._named = about["id"]

    def _end(self, value: Any, start: int, end: int) -> None:
        if value.__class__ is dict:
            if not _NESTED.isdisjoint(value):
                self._nested -= 1
            elif "Heading" in value:
                self._slips.heading(self._words.so_far, start, end)
                self._html.end_block()
                self._words.end_heading(int(value["Heading"][1]), start, self._named)
        elif value == "Link":
            target, inside = self._open.pop()
            line = self._text.line_at(start)
            self._found.links.append(BodyLink(target, joined(inside), line))
        elif value == "Image":
            target, inside = self._open.pop()
            self._pictures -= 1
            line = self._text.line_at(start)
            self._found.images.append(BodyPicture(target, joined(inside), line))
        elif value in _BLOCKS:
            self._end_block()
        elif value == "Table":
            self._slips.below = end
        elif value in _NESTED:
            self._nested -= 1
            if value == "DefinitionList" and len(explained := self._terms.pop()) == 1:
                self._slips.defined(explained[0], end)
        elif value == "CodeBlock":
            self._end_code(start, end)
        elif value == "HtmlBlock":
            html, self._pieces = "".join(self._pieces), []
            self._html.read_block(html, start)

    def _end_block(self) -> None:
        """Look through the words of the block that ends, and what was opened in it."""
        if self._words.has_any:
            self._words.end_block()
        self._html.end_block()

    def _nest(self, start: int) -> None:
        self._nested += 1
        if self._nested > DEPTH_LIMIT and self._found.deep is None:
            self._found.deep = self._text.line_at(start)

    def _end_code(self, start: int, end: int) -> None:
        self._in_code = False
        self._found.code.append((start, end))
        lines = self._text.raw[start:end].rstrip(b"\n").split(b"\n")
        opened = _FENCE.match(lines[0])
        # In quotations and lists the lines begin otherwise; there the last one is looked through.
        if not opened or b"~~" in lines[0][opened.end() :]:
            return  # words were to be struck out, of which is told as of others behind the sign
        if len(lines) == 1 or opened[1] not in lines[-1]:
            self._found.unclosed.append(NoLink(opened[1].decode(), self._text.line_at(start)))


def _target(about: Any) -> str:
    """Return a link's destination; e-mail addresses in angle brackets have their scheme back."""
    target: str = about["dest_url"]
    return f"mailto:{target}" if about["link_type"] == "Email" else target
