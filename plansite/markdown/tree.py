"""The element tree of a page, made from the parser's events."""

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown.util import ETX, STX, AtomicString

from plansite.markdown.events import Event
from plansite.markdown.notes import Notes
from plansite.markdown.outline.tags import tags_in
from plansite.model.anchors import Anchors
from plansite.model.expression import expression

_SIMPLE = {
    "Paragraph": "p",
    "Item": "li",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "DefinitionList": "dl",
    "DefinitionListTitle": "dt",
    "DefinitionListDefinition": "dd",
}
_SIDES = {"Left": "start", "Center": "center", "Right": "end"}
_NUMBER = expression(rb"\s*(\d{1,9})[.)]")
_BOXES = {False: "☐ ", True: "☑ "}
# Headings are written in Markdown, where their order can be checked; HTML's become plain blocks.
_HEADING = expression(r"<(/?)h[1-6](?=[\s/>])", re.IGNORECASE)


class Builder:
    """Builds the tree of one text: events go in one after the other."""

    def __init__(self, raw: bytes, stash: Callable[[str], str], notes: Notes) -> None:
        """Begin with nothing.

        Args:
            raw: the text in UTF-8.
            stash: keeps a piece of raw HTML, and gives what stands for it in the tree's text.
            notes: collects the footnotes.
        """
        self.root = Element("div")
        self._raw = raw
        self._stash = stash
        self._notes = notes
        self._anchors = Anchors()
        self._open = [self.root]
        self._sides: tuple[str, ...] = ()
        self._numbers: list[_Numbers] = []
        self._html: list[str] | None = None  # of the block that is open
        self._heading: list[str] = []  # the words of the one that is open
        self._alts: list[list[str]] = []  # those of the pictures that are open
        self._is_head = False

    def add(self, event: Event) -> None:
        """Add one event."""
        value, start, _ = event
        if value.__class__ is str:
            self._add_break(value)
            return
        ((kind, about),) = value.items()
        if kind == "Text":
            self._text(_clean(about))
        elif kind == "Start":
            self._start(about, start)
        elif kind == "End":
            self._end(about)
        elif kind == "Code":
            SubElement(self._open[-1], "code").text = AtomicString(about)
            self._note_words(about)
        elif kind == "Html" and self._html is not None:
            self._html.append(about)
        elif kind == "InlineHtml":
            self._append_text(self._raw_html(about))
        elif kind == "FootnoteReference":
            self._notes.refer(self._open[-1], about)
        elif kind == "TaskListMarker":
            self._append_text(_BOXES[about])

    def _add_break(self, kind: str) -> None:
        self._note_words("\n")
        if kind == "SoftBreak":
            self._append_text("\n")
        elif kind == "HardBreak":
            SubElement(self._open[-1], "br")
        elif kind == "Rule":
            SubElement(self._open[-1], "hr")

    def _start(self, value: Any, start: int) -> None:
        name, about = (value, None) if value.__class__ is str else next(iter(value.items()))
        self._open.append(self._open_element(name, about, start))

    def _open_element(self, name: str, about: Any, start: int) -> Element:
        above = self._open[-1]
        if name == "Item":
            return self._item(above, start)
        if name in _SIMPLE:
            return SubElement(above, _SIMPLE[name])
        if name == "BlockQuote":
            return SubElement(above, "blockquote")
        if name == "Heading":
            self._heading, named = [], {"id": about["id"]} if about["id"] else {}
            return SubElement(above, about["level"].lower(), named)
        if name == "List":
            self._numbers.append(_Numbers(about))
            if about is None:
                return SubElement(above, "ul")
            return SubElement(above, "ol", {} if about == 1 else {"start": str(about)})
        if name == "CodeBlock":
            info = about.get("Fenced", "").split() if about.__class__ is dict else []
            language = {"class": f"language-{info[0]}"} if info else {}
            return SubElement(SubElement(above, "pre"), "code", language)
        if name in ("Link", "Image"):
            return self._link_or_picture(above, name, about)
        if name == "Table":
            self._sides = about
            return SubElement(above, "table")
        if name == "TableHead":
            self._is_head = True
            return SubElement(SubElement(above, "thead"), "tr")
        if name == "TableRow":
            body = above.find("tbody")
            return SubElement(SubElement(above, "tbody") if body is None else body, "tr")
        if name == "TableCell":
            side = _SIDES.get(self._sides[len(above)])
            tag = "th" if self._is_head else "td"
            return SubElement(above, tag, {"class": side} if side else {})
        if name == "FootnoteDefinition":
            return self._notes.define(about)
        if name == "HtmlBlock":
            self._html = []
        return above

    def _link_or_picture(self, above: Element, name: str, about: Any) -> Element:
        target, title = _clean(about["dest_url"]), _clean(about["title"])
        if about["link_type"] == "Email":
            target = f"mailto:{target}"
        titled = {"title": title} if title else {}
        if name == "Link":
            return SubElement(above, "a", {"href": target, **titled})
        self._alts.append([])
        return SubElement(above, "img", {"src": target, "alt": "", **titled})

    def _item(self, above: Element, start: int) -> Element:
        item = SubElement(above, "li")
        written = _NUMBER.match(self._raw, start)
        number = self._numbers[-1].next(int(written[1])) if written else None
        if number is not None:
            item.set("value", str(number))
        return item

    def _end(self, value: Any) -> None:
        name = value if value.__class__ is str else next(iter(value))
        ended = self._open.pop()
        if name == "Heading":
            self._anchor(ended)
        elif name == "TableHead":
            self._is_head = False
        elif name == "List":
            self._numbers.pop()
        elif name == "Image":
            ended.set("alt", "".join(self._alts.pop()))
            ended.text = None
            ended[:] = []
        elif name == "HtmlBlock":
            html, self._html = "".join(self._html or ()), None
            self._append_text(self._raw_html(html))
            self._append_text("\n")

    def _anchor(self, heading: Element) -> None:
        words = " ".join("".join(self._heading).split())
        heading.set("id", self._anchors.of_heading(words, heading.get("id")))

    def _raw_html(self, html: str) -> str:
        if "id" in html.lower():
            self._anchors.taken |= {tag.attributes.get("id", "") for tag in tags_in(html, 1)}
        return self._stash(_HEADING.sub(r"<\1div", html))

    def _text(self, words: str) -> None:
        self._note_words(words)
        above = self._open[-1]
        if above.tag == "code":
            above.text = AtomicString((above.text or "") + words)
            return
        self._append_text(words)

    def _note_words(self, words: str) -> None:
        """Note words for the names of the heading and the pictures that are open."""
        for inside in self._alts:
            inside.append(words)
        if not self._alts:
            self._heading.append(words)

    def _append_text(self, words: str) -> None:
        above = self._open[-1]
        if len(above):
            above[-1].tail = (above[-1].tail or "") + words
        else:
            above.text = (above.text or "") + words


class _Numbers:
    """The numbers of one list as they are written, and which of them a browser would change."""

    def __init__(self, first: int | None) -> None:
        self._next = self._first = first
        self._count = 0
        self._is_same = True  # whether all items so far carry the first number

    def next(self, written: int) -> int | None:
        """Return the number of the next item where a browser would count another."""
        # ``1. 1. 1.`` is how one writes a list that Markdown is to count.
        self._is_same = self._is_same and written == self._first
        counts = self._next is not None and self._is_same and self._count > 0
        shown = None if written == self._next or counts else written
        self._next = (self._next or 0) + 1 if counts else written + 1
        self._count += 1
        return shown


def _clean(words: str) -> str:
    """Return words without the signs between which Python-Markdown puts what it has stashed."""
    return words.replace(STX, "").replace(ETX, "") if STX in words else words
