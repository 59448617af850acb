"""What stands in a Markdown body, with lines: headings, links, pictures, raw HTML.

pyromark (a CommonMark parser in Rust) finds them in a tenth of a millisecond; Python-Markdown,
which renders the page, would take a hundred times as long and knows no lines. Where the two read
a text differently in a way that editors meet (``#Heading`` without a space, a space in a path),
it is told here as Python-Markdown renders it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from itertools import accumulate
from typing import Any

import pyromark

from plansite.model.anchors import Anchors
from plansite.model.markup import depths
from plansite.model.outline import BodyLink, Heading, NoLink, Outline, Picture, Tag
from plansite.model.text import is_blank
from plansite.model.weight import DEPTH_LIMIT
from plansite.reading.raw_html import tags_in

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
)
_NESTED = frozenset({"BlockQuote", "List", "DefinitionList", "Emphasis", "Strong"})
_BLOCKS = frozenset({"Paragraph", "TableCell", "Item", "DefinitionListTitle"})
_TARGET = re.compile(r"\]\(([^()\"'<>]*+)\)")
_TIGHT = re.compile(r"^(#{1,6})([^#\s].*)", re.MULTILINE)
# What a body must hold for a path with a space, or for the latter, to be found in its words.
_SUSPECT = re.compile(r"#[^#\s]|\]\([^()\s]*+\s|&#")
_TAG_START = re.compile(rb"<[A-Za-z/!?]")
_TAG_LENGTH = 1_000
"""Bytes in which a tag that is none to CommonMark is looked for to its end."""

_FENCE = re.compile(rb" {0,3}(`{3,}|~{3,})")
_IN_HTML = re.compile(r"(!?)\[([^\[\]\n]*+)\]\(<?([^()\s>]++)[^()\n]*+\)")
_ANCHOR = re.compile(r"<a(?:\s[^>]*+)?>(.{0,1000}?)</a\s*+>", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"<[^<>]*+>")
_FAR = 1000  # bytes after a link's start tag in which its words are looked for
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_NO_MARKUP = str.maketrans("#(", "  ")  # so that code is not taken for a heading or a link
_REFERENCES = frozenset({"Reference", "Collapsed", "ReferenceUnknown", "CollapsedUnknown"})


def outline(body: str, first_line: int = 1) -> Outline:
    """Read the outline of a Markdown body.

    Args:
        body: the Markdown text, with line feeds.
        first_line: the 1-based line of the file on which ``body`` begins.

    Returns:
        The outline, with lines of the file. Nothing is raised for what the text holds.
    """
    reader = _Reader(body, first_line)
    if "[" in body:
        events = pyromark.events_with_range(
            body, options=_OPTIONS, broken_link_callback=reader.broken_link
        )
    else:
        events = pyromark.events_with_range(body, options=_OPTIONS)
    reader.read(events)
    if "]:" in body:
        reader.read_definitions()
    return reader.result()


class _Reader:
    """Collects an outline from the parser's events."""

    def __init__(self, body: str, first_line: int) -> None:
        self.body = body
        self.raw = body.encode("utf-8", "surrogatepass")
        self.first_line = first_line
        self.breaks: list[int] | None = None
        self.headings: list[Heading] = []
        self.links: list[BodyLink] = []
        self.images: list[Picture] = []
        self.tags: list[Tag] = []
        self.spaced: list[NoLink] = []
        self.undefined: list[NoLink] = []
        self.unclosed: list[NoLink] = []
        self.anchors = Anchors()
        # What is open of quotations, lists and emphasis, and of HTML.
        self.depth = 0
        self.elements = 0
        self.deep: int | None = None
        self.notes: dict[str, int] = {}  # footnotes and their lines
        self.noted: set[str] = set()  # those that the text refers to
        # The words of the block that is being read, piece by piece, and where each begins: of
        # headings, and of every block where words may hide what was meant as markup.
        self.is_suspect = _SUSPECT.search(body) is not None
        self.keeps_words = self.is_suspect
        self.words: list[str] = []
        self.starts: list[int] = []
        # Links and pictures that are open: target, start, words.
        self.open: list[tuple[str, int, list[str]]] = []
        self.html: list[str] = []
        self.in_image = 0
        self.in_code = False

    def line_at(self, offset: int) -> int:
        """Return the line of the file for a byte offset in the body."""
        if self.breaks is None:
            self.breaks = [match.start() for match in re.finditer(b"\n", self.raw)]
        return self.first_line + bisect_right(self.breaks, offset - 1)

    def broken_link(self, link: Any) -> None:
        """Note a reference without a definition; ``[words]`` alone are words in brackets."""
        if link["link_type"] in _REFERENCES:
            line = self.line_at(link["span"]["start"])
            self.undefined.append(NoLink(link["reference"], line))

    def read_definitions(self) -> None:
        """Take in the targets of ``[x]: y`` that no link was seen to use."""
        seen = {link.target for link in self.links} | {image.target for image in self.images}
        for found in pyromark.reference_definitions(self.body, options=_OPTIONS).values():
            if found["dest"] not in seen:
                line = self.line_at(found["span"]["start"])
                self.links.append(BodyLink(found["dest"], None, line))

    def read(self, events: Any) -> None:
        """Go through the events once."""
        for event, where in events:
            if event.__class__ is str:  # SoftBreak, HardBreak, Rule
                self._text("\n", where["start"])
                continue
            value = event.get("Text")
            if value is not None:  # half of all events, so looked at before the others
                if self.open or self.in_code:
                    self._text(value, where["start"])
                elif self.keeps_words:
                    self.words.append(value)
                    self.starts.append(where["start"])
                if "<" in value and not self.in_code:
                    self._stray_html(where["start"])
                continue
            ((kind, value),) = event.items()
            if kind == "Code":
                self._text(value.translate(_NO_MARKUP), where["start"])
            elif kind == "Start":
                self._start(value, where["start"])
            elif kind == "End":
                self._end(value, where["start"], where["end"])
            elif kind == "FootnoteReference":
                self.noted.add(value)
            elif kind == "InlineHtml":
                self._html(value, where["start"])
            elif kind == "Html":
                self.html.append(value)

    def _text(self, words: str, start: int) -> None:
        if self.in_code:
            return
        for _, _, inside in self.open:
            inside.append(words)
        if self.keeps_words and not self.in_image:  # a picture's words are not its heading's
            self.words.append(words)
            self.starts.append(start)

    def _start(self, value: Any, start: int) -> None:
        if value.__class__ is str:
            if value in _BLOCKS:
                self._block()
            elif value in _NESTED:
                self._deeper(1, start)
            return
        ((name, about),) = value.items()
        if name in _NESTED:
            self._deeper(1, start)
        elif name == "Link":
            self.open.append((_target(about), start, []))
        elif name == "Image":
            self.open.append((about["dest_url"], start, []))
            self.in_image += 1
        elif name == "CodeBlock":
            self.in_code = True
        elif name == "FootnoteDefinition":
            self.notes.setdefault(about, self.line_at(start))
        elif name == "Heading":
            self._block()
            self.keeps_words = True

    def _deeper(self, levels: int, start: int) -> None:
        self.depth += levels
        if self.depth > DEPTH_LIMIT and self.deep is None:
            self.deep = self.line_at(start)

    def _end(self, value: Any, start: int, end: int) -> None:
        if value.__class__ is dict:
            if not _NESTED.isdisjoint(value):
                self._deeper(-1, start)
            elif "Heading" in value:
                level, words = int(value["Heading"][1]), _joined(self.words)
                self._spaced_links("".join(self.words))
                self.words, self.starts = [], []
                self.keeps_words = self.is_suspect
                self._heading(level, words, self.line_at(start))
        elif value == "Link":
            target, _, inside = self.open.pop()
            self.links.append(BodyLink(target, _joined(inside), self.line_at(start)))
        elif value == "Image":
            target, _, inside = self.open.pop()
            self.in_image -= 1
            self.images.append(Picture(target, _joined(inside), self.line_at(start)))
        elif value in _BLOCKS:
            self._block()
        elif value in _NESTED:
            self._deeper(-1, start)
        elif value == "CodeBlock":
            self._code_block(start, end)
        elif value == "HtmlBlock":
            self._html_block(start)

    def _heading(self, level: int, text: str, line: int, *, tight: bool = False) -> None:
        anchor = self.anchors.of_heading(text)
        self.headings.append(Heading(level, text, line, anchor, tight))

    def _block(self) -> None:
        """Look for what was meant as markup in the words of the block that ends here."""
        words, starts = self.words, self.starts
        if not words:
            return
        joined = "".join(words)
        self._spaced_links(joined)
        self.words, self.starts = [], []
        if "#" in joined:
            ends = list(accumulate(map(len, words)))
            for match in _TIGHT.finditer(joined):
                line = self.line_at(starts[bisect_right(ends, match.start())])
                text = match.group(2).rstrip("#").strip()
                self._heading(len(match.group(1)), text, line, tight=True)

    def _spaced_links(self, joined: str) -> None:
        """Note the paths with a space in the words of the block being read."""
        if "](" not in joined:
            return
        ends = list(accumulate(map(len, self.words)))
        for at, target in _spaced(joined):
            self.spaced.append(NoLink(target, self.line_at(self.starts[bisect_right(ends, at)])))

    def _html_block(self, start: int) -> None:
        html, self.html = "".join(self.html), []
        self._html(html, start)
        # Python-Markdown reads on as Markdown after a line of HTML, CommonMark after a blank one.
        for match in _IN_HTML.finditer(html) if "](" in html else ():
            mark, words, target = match.groups()
            line = self.line_at(start) + html.count("\n", 0, match.start())
            if mark:
                self.images.append(Picture(target, words.strip(), line))
            else:
                self.links.append(BodyLink(target, words.strip(), line))
        for at, target in _spaced(html) if "](" in html else ():
            self.spaced.append(NoLink(target, self.line_at(start) + html.count("\n", 0, at)))

    def _code_block(self, start: int, end: int) -> None:
        self.in_code = False
        lines = self.raw[start:end].rstrip(b"\n").split(b"\n")
        opened = _FENCE.match(lines[0])
        # In quotations and lists the lines begin otherwise; there the last one is looked through.
        if opened and (len(lines) == 1 or opened[1] not in lines[-1]):
            self.unclosed.append(NoLink(opened[1].decode(), self.line_at(start)))

    def _html(self, html: str, start: int) -> None:
        if html.rfind("<!--") > html.rfind("-->"):
            self.unclosed.append(NoLink("<!--", self.line_at(start)))
        for at, depth in depths(html, self.elements):
            self.elements = depth
            if depth > DEPTH_LIMIT and self.deep is None:
                self.deep = self.line_at(start) + html.count("\n", 0, at)
        tags = tags_in(html, self.line_at(start))
        anchors = [tag for tag in tags if tag.name == "a"]
        words = iter(self._words_of(html, start, len(anchors)) if anchors else [])
        for tag in tags:
            self.tags.append(tag)
            values = tag.attributes
            said = next(words) if tag.name == "a" else None
            if tag.name == "a" and "href" in values:
                self.links.append(BodyLink(values["href"], said, tag.line))
            elif tag.name == "img":
                alt = values.get("alt", "").strip()
                self.images.append(Picture(values.get("src", ""), alt, tag.line))
            if values.get("id"):
                self.anchors.taken.add(values["id"])

    def _words_of(self, html: str, start: int, count: int) -> list[str | None]:
        """Return the words of each link in raw HTML; None for words that cannot be told.

        Inside a paragraph ``html`` is the start tag alone, and the words follow it.
        """
        if not _ANCHOR.search(html):
            end = start + len(html.encode("utf-8", "surrogatepass"))
            html += self.raw[end : end + _FAR].decode("utf-8", "ignore")
            match = _ANCHOR.match(html)
            return [_plain(match[1]) if match and count == 1 else None] * count
        found = [_plain(match[1]) for match in _ANCHOR.finditer(html)]
        return found if len(found) == count else [None] * count

    def _stray_html(self, start: int) -> None:
        """Read what CommonMark takes for words but a more forgiving parser takes for a tag."""
        if not _TAG_START.match(self.raw, start):  # a backslash before it is none
            return
        close = self.raw.find(b">", start, start + _TAG_LENGTH)
        if close >= 0 and self.raw.find(b"\n\n", start, close) < 0:
            self._html(self.raw[start : close + 1].decode("utf-8", "replace"), start)

    def result(self) -> Outline:
        return Outline(
            tuple(self.headings),
            tuple(self.links),
            tuple(self.images),
            tuple(self.tags),
            tuple(self.spaced),
            tuple(self.undefined),
            tuple(self.unclosed),
            unnoted=tuple(
                NoLink(name, line) for name, line in self.notes.items() if name not in self.noted
            ),
            is_empty=is_blank(unescape(_COMMENT.sub("", self.body))),
            anchors=frozenset(self.anchors.taken),
            deep=self.deep,
        )


def _plain(html: str) -> str | None:
    """Return the words of a piece of HTML; None if a picture may stand for them."""
    if "<img" in html.lower() or "![" in html:
        return None
    return _joined([unescape(_ANY_TAG.sub("", html))])


def _target(about: Any) -> str:
    """Return a link's destination; e-mail addresses in angle brackets have their scheme back."""
    target: str = about["dest_url"]
    return f"mailto:{target}" if about["link_type"] == "Email" else target


def _joined(words: list[str]) -> str:
    return " ".join("".join(words).split())


def _spaced(text: str) -> Iterator[tuple[int, str]]:
    """Give where in a text a path with a space stands, and the path."""
    for match in _TARGET.finditer(text):
        target = match.group(1).strip()
        if len(target.split(maxsplit=1)) > 1:
            yield match.start(), target
