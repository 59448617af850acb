"""The words of a block, and what in them was meant as markup: tight headings, spaced links."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from plansite.markdown.outline.found import Found
from plansite.markdown.outline.text import Text
from plansite.model.outline import NoLink

_TARGET = re.compile(r"\]\(([^()\"'<>]*+)\)")
_TIGHT = re.compile(r"^(#{1,6})([^#\s].*)", re.MULTILINE)
# What a body must hold for a path with a space, or for the latter, to be found in its words.
_SUSPECT = re.compile(r"#[^#\s]|\]\([^()\s]*+\s|&#")


class Words:
    """The words of the block that is being read, piece by piece, and where each begins.

    They are kept of headings, and of every block where words may hide what was meant as markup.

    Attributes:
        are_kept: whether those of the present block are.
    """

    def __init__(self, text: Text, found: Found) -> None:
        """Begin outside of any block."""
        self._text = text
        self._found = found
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._is_suspect = _SUSPECT.search(text.body) is not None
        self.are_kept = self._is_suspect

    def add(self, words: str, start: int) -> None:
        """Add a piece that begins at a byte offset."""
        self._pieces.append(words)
        self._starts.append(start)

    def end_heading(self, level: int, start: int) -> None:
        """Add the heading whose words these are."""
        words = joined(self._pieces)
        self._note_spaced("".join(self._pieces))
        self._pieces, self._starts = [], []
        self.are_kept = self._is_suspect
        self._found.add_heading(level, words, self._text.line_at(start))

    def end_block(self) -> None:
        """Look for what was meant as markup in the words of the block that ends here."""
        pieces, starts = self._pieces, self._starts
        if not pieces:
            return
        whole = "".join(pieces)
        self._note_spaced(whole)
        self._pieces, self._starts = [], []
        if "#" in whole:
            ends = list(accumulate(map(len, pieces)))
            for match in _TIGHT.finditer(whole):
                line = self._text.line_at(starts[bisect_right(ends, match.start())])
                words = match.group(2).rstrip("#").strip()
                self._found.add_heading(len(match.group(1)), words, line, tight=True)

    def _note_spaced(self, whole: str) -> None:
        """Note the paths with a space in the words of the block being read."""
        if "](" not in whole:
            return
        ends = list(accumulate(map(len, self._pieces)))
        for at, target in spaced_targets(whole):
            line = self._text.line_at(self._starts[bisect_right(ends, at)])
            self._found.spaced.append(NoLink(target, line))


def joined(pieces: list[str]) -> str:
    """Return pieces of a text as one, with single spaces."""
    return " ".join("".join(pieces).split())


def spaced_targets(text: str) -> Iterator[tuple[int, str]]:
    """Give where in a text a path with a space stands, and the path."""
    for match in _TARGET.finditer(text):
        target = match.group(1).strip()
        if len(target.split(maxsplit=1)) > 1:
            yield match.start(), target
