"""From Markdown to the HTML that Python-Markdown writes; not yet safe, links as written.

Python-Markdown renders: its tree processors, serializer and what it does with raw HTML. What it
renders is the tree that `tree` builds from the parser's events (`events`), which the check reads
too: there is one reading of a text.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrTreeprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString, Registry

from plansite.markdown.abbreviations import abbreviations
from plansite.markdown.captions import Captions, remove
from plansite.markdown.events import read
from plansite.markdown.notes import BACK, Notes
from plansite.markdown.tree import Builder

__all__ = ["BACK", "Converter", "UnconvertibleError"]

_AMP = f"{AMP_SUBSTITUTE}amp;"


class UnconvertibleError(Exception):
    """A body cannot be converted, as one that is nested deeper than Python's stack."""


class Converter:
    """Converts bodies, one after the other."""

    def __init__(self) -> None:
        self._renderer = Markdown(extensions=[CommonMark()], output_format="html")

    def convert(self, body: str) -> str:
        """Return the HTML of a body. The same body always gives the same HTML.

        Raises:
            UnconvertibleError: if it cannot be rendered, whatever odd markup makes it so.
        """
        try:
            return self._renderer.reset().convert(body)
        except Exception as error:
            raise UnconvertibleError from error


class CommonMark(Extension):
    """Puts our tree in the place of Python-Markdown's parsers, of blocks and of what is in them."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Python-Markdown's name
        """Take its parsers out and ours in."""
        md.preprocessors = Registry()
        md.inlinePatterns = Registry()
        md.parser = _Parser(md)
        for name in ("inline", "unescape"):
            md.treeprocessors.deregister(name)
        # The numbers are priorities, the highest first; Python-Markdown's own "prettify" has 10.
        md.treeprocessors.register(Captions(md), "captions", 25)
        md.treeprocessors.register(_Abbreviations(md), "abbreviations", 20)
        md.treeprocessors.register(_Ampersands(md), "ampersands", 5)


class _Parser(BlockParser):
    """Stands where Python-Markdown has its parser of blocks."""

    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802
        """Return the tree of a text, with its footnotes."""
        reading, notes = read("\n".join(lines)), Notes()
        builder = Builder(reading.raw, self.md.htmlStash.store, notes)
        for event in reading.events:
            builder.add(event)
        notes.put(builder.root)
        return ElementTree(builder.root)


class _Abbreviations(AbbrTreeprocessor):
    """Takes paragraphs of ``*[CCHC]: cải cách hành chính`` out, and explains each such word."""

    def run(self, root: Element) -> None:
        """Explain words as the text says."""
        self.abbrs = {}
        for parent in list(root.iter()):
            for child in list(parent):
                if child.tag != "p" or len(child):
                    continue
                explained = abbreviations(child.text or "")
                if explained:
                    self.abbrs.update(explained)
                    remove(parent, child)
        super().run(root)


class _Ampersands(Treeprocessor):
    """Keeps what is written as ``&amp;lt;``: the serializer would take ``&lt;`` for a letter."""

    def run(self, root: Element) -> None:
        """Put what stands for an ampersand in the place of each."""
        for element in root.iter():
            if element.text and "&" in element.text:
                element.text = AtomicString(element.text.replace("&", _AMP))
            if element.tail and "&" in element.tail:
                element.tail = element.tail.replace("&", _AMP)
            for name, value in element.items():
                if "&" in value:
                    element.set(name, value.replace("&", _AMP))
