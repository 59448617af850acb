"""The words of a block, in which stands what was meant as markup and is none."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from string import punctuation

from plansite.markdown.abbreviations import abbreviations
from plansite.markdown.outline.bullets import box_in
from plansite.markdown.outline.found import Found
from plansite.markdown.outline.slips import paths_in, slips_in
from plansite.markdown.outline.text import Text
from plansite.model.expression import expression
from plansite.model.outline import NoLink, SlipKind

_TARGET = expression(r"\]\(((?:[^()\"'<>]|\([^()\"'<>]*\))*+)\)")
_SIGN = expression(r"[#=*~\\\[\]|]")
"""What is in all that may be meant as markup."""
_SHOWN = 60
"""Letters around a sign that are shown, so that it is found again."""
_BACKSLASH = ord("\\")
_ESCAPED = "\ue001"
"""Stands for a sign behind a backslash, which is meant as it stands; a private-use character."""


class Words:
    """The words of the block that is being read, piece by piece, and where each begins.

    They name a heading, and in every block they may hide what was meant as markup.
    """

    def __init__(self, text: Text, found: Found) -> None:
        """Begin outside of any block."""
        self._text = text
        self._found = found
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._has_backslash = b"\\" in text.raw

    def add(self, words: str, start: int) -> None:
        """Add a piece that begins at a byte offset."""
        self._pieces.append(words)
        self._starts.append(start)

    @property
    def has_any(self) -> bool:
        """Whether the block that is being read has words."""
        return bool(self._pieces)

    @property
    def so_far(self) -> str:
        """The words of the block that is being read."""
        return "".join(self._pieces)

    def end_heading(self, level: int, start: int, named: str | None) -> None:
        """Add the heading whose words these are."""
        words = joined(self._pieces)
        self._find_slips()
        self._found.add_heading(level, words, self._text.line_at(start), named)

    def end_block(self) -> None:
        """Look for what was meant as markup in the words of the block that ends here."""
        self._find_slips()

    def _find_slips(self) -> None:
        """Note what was meant as markup in the words of the block, and forget them."""
        if not self._pieces:
            return
        whole = "".join(self._pieces)
        if self._has_backslash:
            whole = "".join(map(self._with_escapes, self._pieces, self._starts))
        if not self._has_backslash and _SIGN.search(whole) is None:
            self._pieces, self._starts = [], []
            return
        line = self._lines(self._pieces)

        def written(at: int) -> str:
            ends = list(accumulate(map(len, self._pieces)))
            piece = min(bisect_right(ends, at), len(ends) - 1)
            before = self._pieces[piece][: at - ends[piece] + len(self._pieces[piece])]
            start = self._starts[piece] + len(before.encode("utf-8", "surrogatepass"))
            return self._text.written_at(start, _SHOWN)

        if "](" in whole:
            for at, target in spaced_targets(whole):
                self._found.spaced.append(NoLink(target, line(at)))
        for slip in slips_in(whole):
            text = written(slip.line) if slip.kind is SlipKind.STARS else slip.text
            self._found.add_slip(slip.kind, text, line(slip.line), slip.meant)
        if whole[:1] == "[" and (box := box_in(whole, self._before())):
            self._found.add_slip(box.kind, box.text, line(0), box.meant)
        for number, (name, _) in enumerate(abbreviations(whole)):
            at = self._text.line_at(self._starts[0]) + number
            if self._is_sunk():
                self._found.add_slip(SlipKind.SHORT_SUNK, name, at)
            else:
                self._found.short.append((name, at))
        if self._has_backslash:
            typed = [*map(self._typed, self._pieces, self._starts)]
            line = self._lines(typed)
            for slip in paths_in("".join(typed)):
                self._found.add_slip(slip.kind, slip.text, line(slip.line))
        self._pieces, self._starts = [], []

    def _is_sunk(self) -> bool:
        """Whether the words stand in an item, a heading or a table, not in a paragraph."""
        return bool(self._before().strip(b" \t>"))

    def _before(self) -> bytes:
        """Return what stands before the words in their line."""
        raw, start = self._text.raw, self._starts[0]
        return raw[raw.rfind(b"\n", 0, start) + 1 : start]

    def _lines(self, pieces: list[str]) -> Callable[[int], int]:
        """Return what gives the line of a place in the words that pieces make."""

        def line(at: int) -> int:
            ends = list(accumulate(map(len, pieces)))
            return self._text.line_at(self._starts[min(bisect_right(ends, at), len(ends) - 1)])

        return line

    def _typed(self, words: str, start: int) -> str:
        """Return a piece with the backslash that stands before it."""
        is_escaped = start and words[:1] in punctuation and self._text.raw[start - 1] == _BACKSLASH
        return f"\\{words}" if is_escaped and words else words

    def _with_escapes(self, words: str, start: int) -> str:
        is_escaped = start and words[:1] in "*#[](|~\\" and self._text.raw[start - 1] == _BACKSLASH
        return _ESCAPED + words[1:] if is_escaped else words


def joined(pieces: list[str]) -> str:
    """Return pieces of a text as one, with single spaces."""
    return " ".join("".join(pieces).split())


def spaced_targets(text: str) -> Iterator[tuple[int, str]]:
    """Give where in a text a path with a space stands, and the path."""
    for match in _TARGET.finditer(text):
        target = match.group(1).strip()
        if len(target.split(maxsplit=1)) > 1:
            yield match.start(), target
