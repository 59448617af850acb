"""Raw HTML in a body: its tags, its links and pictures, and how deep it is nested."""

import re
from html import unescape

from plansite.markdown.outline.found import Found
from plansite.markdown.outline.tags import tags_in, unfinished
from plansite.markdown.outline.text import Text
from plansite.markdown.outline.words import joined
from plansite.model.expression import expression
from plansite.model.markup import INLINE, RUNNING, depths
from plansite.model.outline import BodyLink, BodyPicture, NoLink, SlipKind, Tag
from plansite.model.weight import DEPTH_LIMIT

# What says that a line was meant as Markdown: bold, slanted or struck words, a link, a note, code;
# an item, a heading, a quotation, a fence, the rule of a table.
_MARKDOWN = expression(
    r"\*\*[^\s*][^*\n]{0,200}\*\*|!?\[[^\[\]\n]{0,200}\]\([^()\n]{1,500}\)"
    r"|(?<![\w*\\])\*\w(?:[^*\n<>]{0,200}[\w.,!?…)”])?\*(?![\w*)])|~~\w[^~\n<>]{0,200}~~"
    r"|(?<![\w\\])_{1,2}[^\W_][^_\n<>]{0,200}(?<=[\w.,!?…)”])_{1,2}(?!\w)"
    r"|\[\^[^\[\]\s]{1,50}\]|`[^`\n<>]{1,200}`"
    r"|(?<=\n)[ \t]{0,8}(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+\S[^\n]{0,60}"
    r"|(?<=\n)[ \t]{0,8}(?:`{3}|~{3})[^\n]{0,60}"
    r"|(?<=\n)[ \t]{0,8}\|[^\n]{1,200}\|(?=[ \t]{0,8}(?:\n|\Z))"
    r"|(?<=\n)[ \t]{0,8}\|?[ \t]?:?-{2,50}:?[ \t]?\|[-:| \t]{0,200}(?=\n|\Z)"
)
_CODE = expression(r"<(?:pre|script|style|textarea)\b", re.IGNORECASE)
_COMMENT = expression(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ANCHOR = expression(r"<a(?:\s[^>]*+)?>(.{0,1000}?)</a\s*+>", re.IGNORECASE | re.DOTALL)
_ANY_TAG = expression(r"<[^<>]*+>")
_FAR = 1000
"""Bytes after a link's start tag in which its words are looked for."""


class Html:
    """Reads the pieces of raw HTML of one body, in their order."""

    def __init__(self, text: Text, found: Found) -> None:
        """Begin outside of any element."""
        self._text = text
        self._found = found
        self._open = 0  # elements
        self._begun: set[str] = set()  # names of elements
        self._inline: dict[str, list[Tag]] = {}  # tags for words that are open

    def read(self, html: str, start: int) -> None:
        """Read a piece of HTML that begins at a byte offset."""
        found, line = self._found, self._text.line_at(start)
        open_tag = unfinished(html)
        if html.rfind("<!--") > html.rfind("-->"):
            found.unclosed.append(NoLink("<!--", line))
        elif open_tag is not None:
            written = open_tag.group().split()[0]
            if written[1:].lower() not in RUNNING:
                at = line + html.count("\n", 0, open_tag.start())
                found.unclosed.append(NoLink(written, at))
        for at, depth in depths(html, self._open):
            self._open = depth
            if depth > DEPTH_LIMIT and found.deep is None:
                found.deep = line + html.count("\n", 0, at)
        tags = []
        for tag in tags_in(html, line):
            if tag.name in INLINE and open_tag is None:
                self._follow(tag)
            if not tag.is_end:
                tags.append(tag)
                self._begun.add(tag.name)
            elif tag.name not in self._begun:
                found.tags.append(tag)
        links = [tag for tag in tags if tag.name == "a"]
        words = iter(self._words_of(html, start, len(links)) if links else [])
        for tag in tags:
            found.tags.append(tag)
            values = tag.attributes
            text = next(words) if tag.name == "a" else None
            if tag.name == "a" and "href" in values:
                found.links.append(BodyLink(values["href"], text, tag.line))
            elif tag.name == "img":
                alt = values.get("alt", "").strip()
                found.images.append(BodyPicture(values.get("src", ""), alt, tag.line))
            if values.get("id"):
                found.taken.add(values["id"])

    def read_block(self, html: str, start: int) -> None:
        """Read a block of HTML, in which Markdown is none before a blank line."""
        self.read(html, start)
        self.end_block()
        without = _COMMENT.sub(_blank, html)
        sunk = _MARKDOWN.search(without)
        if sunk is not None and not _CODE.search(without):
            line = self._text.line_at(start) + html.count("\n", 0, sunk.start())
            self._found.add_slip(SlipKind.SUNK, sunk.group().strip(), line)

    def end_block(self) -> None:
        """Note the tags for words that were opened in the block that ends here and not closed."""
        if self._inline:
            for name, tags in self._inline.items():
                if tags:
                    self._found.add_slip(SlipKind.OPEN_TAG, name, tags[0].line)
            self._inline = {}

    def _follow(self, tag: Tag) -> None:
        """Take in a tag for words."""
        opened = self._inline.setdefault(tag.name, [])
        if not tag.is_end:
            opened.append(tag)
        elif opened:
            opened.pop()

    def _words_of(self, html: str, start: int, count: int) -> list[str | None]:
        """Return the words of each link in raw HTML; None for words that cannot be known.

        Inside a paragraph ``html`` is the start tag alone, and the words follow it.
        """
        if not _ANCHOR.search(html):
            end = start + len(html.encode("utf-8", "surrogatepass"))
            html += self._text.raw[end : end + _FAR].decode("utf-8", "ignore")
            match = _ANCHOR.match(html)
            return [_plain(match[1]) if match and count == 1 else None] * count
        found = [_plain(match[1]) for match in _ANCHOR.finditer(html)]
        return found if len(found) == count else [None] * count


def _blank(comment: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", comment.group())


def _plain(html: str) -> str | None:
    """Return the words of a piece of HTML; None if a picture may stand for them."""
    if "<img" in html.lower() or "![" in html:
        return None
    return joined([unescape(_ANY_TAG.sub("", html))])
