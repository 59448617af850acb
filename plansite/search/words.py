"""Words as the search has them; ``theme/static/js/engine.js`` reads and weighs them the same way.

A word is a run of letters and digits, with the comma or the point that stands inside a number. It
is kept in small letters with its marks, and found without them: *folded*, đ is d as well.
"""

import re
import unicodedata
from operator import xor

from plansite.model.text import nfc

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
# What NFC leaves of them would split a word.
_MARKS = re.compile("[\u0300-\u036f]")
_UNSPOKEN = frozenset("MP")
"""Marks and punctuation, by the first letter of their category."""

_WHOLE = 0xFFFFFFFF
_EXACT = 5
"""Bits by which two pairs are told apart that differ in marks alone."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in their order."""
    return _WORD.findall(_MARKS.sub("", nfc(text).lower()))


def fold(word: str) -> str:
    """Return a word without marks, and a number without its comma."""
    if word.isascii() and word.isalnum():
        return word
    decomposed = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(char for char in decomposed if unicodedata.category(char)[0] not in _UNSPOKEN)


class Pairs:
    """Numbers of two words that follow each other.

    The first 32 of 37 bits tell the folded words, five more the words as they stand. Two pairs may
    have one number; a text must hold the words as well, which makes it rare beyond notice.
    """

    def __init__(self) -> None:
        self._first = _Numbers(0x9E3779B1)
        self._second = _Numbers(1)

    def of(self, words: list[str]) -> set[int]:
        """Return the numbers of all pairs in a row of words."""
        first = map(self._first.__getitem__, words)
        return set(map(xor, first, map(self._second.__getitem__, words[1:])))


class _Numbers(dict[str, int]):
    """What a word adds to the number of a pair."""

    def __init__(self, factor: int) -> None:
        self._factor = factor

    def __missing__(self, word: str) -> int:
        folded, own = (_hash(each) * self._factor & _WHOLE for each in (fold(word), word))
        self[word] = folded << _EXACT | own >> 32 - _EXACT
        return self[word]


def _hash(word: str) -> int:
    """Return 32 bits for a word (FNV-1a, over its letters)."""
    found = 0x811C9DC5
    for char in word:
        found = (found ^ ord(char)) * 0x01000193 & _WHOLE
    return found
