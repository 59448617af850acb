"""From Markdown to the HTML that Python-Markdown makes of it; not yet safe, links as written."""

import re
from itertools import pairwise
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import AtomicString

EXTENSIONS = {
    "tables": ("|",),
    "footnotes": ("[^",),
    "def_list": ("\n:",),
    "abbr": ("*[",),
    "fenced_code": ("```", "~~~"),
}
"""Extensions of Python-Markdown, each with the signs of a body that has need of it.

Each slows every body down, so a body is rendered with those alone that it can use.
"""
ALWAYS = ("sane_lists",)

CAPTION = "Bảng:"
"""Begins a paragraph that is the caption of the table right below it; Markdown has no other."""

BACK = "\ue000"
"""Stands before the number of a footnote in the title of its way back (a private-use character)."""

# STX and ETX hold what Python-Markdown has stashed; two blanks before a line end break the line.
_SIGNS = re.compile(r"[`*_\\\[\]!<&@^|\x02\x03]|  \n")


class UnconvertibleError(Exception):
    """A body cannot be converted, or not in a time that anybody would wait."""


class Converter:
    """Converts bodies, one after the other; Markdown instances are kept from body to body."""

    def __init__(self) -> None:
        self._renderers: dict[tuple[str, ...], Markdown] = {}

    def convert(self, body: str) -> str:
        """Return the HTML of a body. The same body always gives the same HTML.

        Raises:
            UnconvertibleError: if Python-Markdown fails over it, as over what is nested deeper
                than Python's stack.
        """
        used = tuple(
            name for name, signs in EXTENSIONS.items() if any(sign in body for sign in signs)
        )
        renderer = self._renderers.get(used)
        if renderer is None:
            renderer = self._renderers[used] = markdown_with(used)
            if "abbr" not in used:  # it looks for its words in text that is not finished
                renderer.treeprocessors.register(_Inline(renderer), "inline", 20)
        try:
            return renderer.reset().convert(body)
        except Exception as error:  # whatever odd markup makes it raise
            raise UnconvertibleError from error


def markdown_with(extensions: tuple[str, ...]) -> Markdown:
    """Return Python-Markdown with some of `EXTENSIONS`."""
    back = {"footnotes": {"BACKLINK_TITLE": f"{BACK}{{}}"}}
    renderer = Markdown(
        extensions=[*ALWAYS, *extensions],
        extension_configs=back if "footnotes" in extensions else {},
        output_format="html",
    )
    if "tables" in extensions:
        # Before the inline stage (20), which then finds the caption where it belongs.
        renderer.treeprocessors.register(_Captions(renderer), "captions", 25)
    return renderer


class _Captions(Treeprocessor):
    """Makes a paragraph that names the table below it that table's caption."""

    def run(self, root: Element) -> None:
        """Move the captions of all tables below ``root`` into them."""
        for parent in list(root.iter()):
            for above, table in pairwise(list(parent)):
                text = (above.text or "").lstrip()
                if (above.tag, table.tag) == ("p", "table") and text.startswith(CAPTION):
                    caption = Element("caption")
                    caption.text = text.removeprefix(CAPTION).strip()
                    table.insert(0, caption)
                    parent.remove(above)


class _Inline(InlineProcessor):
    """Python-Markdown's inline stage, which leaves text alone that holds no sign of markup.

    It would try some twenty patterns on each paragraph, heading and list item. Every pattern of
    the extensions above needs one of the characters of ``_SIGNS``.
    """

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """Process all text below ``tree``; plain text is marked as finished beforehand."""
        for element in tree.iter():
            text = element.text
            if text and not isinstance(text, AtomicString) and not _SIGNS.search(text):
                element.text = AtomicString(text)
        return super().run(tree, ancestors)
