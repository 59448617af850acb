"""How a line is shown to an editor, with what cannot be seen made visible."""

import unicodedata

from plansite.vi import pasted as vi

_AROUND = 24
"""Letters that are shown before and behind what was mended."""


def shown(text: str) -> str:
    """Return a text in which tabs, strange blanks, lone marks and unseen letters can be seen."""
    return "".join(_visible(char) for char in text)


def shown_change(before: str, after: str) -> tuple[str, str]:
    """Return two texts as shown, cut to where they differ and a few words around it."""
    least = min(len(before), len(after))
    same = next((at for at in range(least) if before[at] != after[at]), least)
    left = least - same
    end = next((at for at in range(left) if before[-1 - at] != after[-1 - at]), left)
    first = max(same - _AROUND, 0)
    return _cut(before, first, len(before) - end), _cut(after, first, len(after) - end)


def _cut(text: str, first: int, last: int) -> str:
    """Return a piece of a text, with a few words more, and a sign where it was cut."""
    if first:  # not within a word, where that is not far
        first = max(text.find(" ", first, first + _AROUND // 2), first - 1) + 1
    stop = min(last + _AROUND, len(text))
    return "…" * (first > 0) + shown(text[first:stop]) + "…" * (stop < len(text))


def _visible(char: str) -> str:
    if char in vi.SIGNS:
        return vi.SIGNS[char]
    if char != " " and (not char.isprintable() or unicodedata.combining(char)):
        return vi.UNSEEN.format(code=f"U+{ord(char):04X}")
    return char
