"""Texts that say the same: the same words in the same order, or nearly.

Compared by runs of four words ("shingles"). Of each text only its least runs, by a hash, are
looked up; texts that are alike have most of these in common. So the time grows with the texts, not
with their pairs. Source: Broder, "On the resemblance and containment of documents" (1997).
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from heapq import nsmallest
from typing import TypeVar
from zlib import crc32

from plansite.model.text import without_marks

T = TypeVar("T")

ALIKE = 0.8
"""The share of all runs of two texts that both have, from which on they are nearly the same."""
SHORT, BRIEF = 15, 50
"""Words below which texts may be the same ("xem tệp đính kèm"), and below which nearly so."""

_SKETCH = 16
_COMMON = 4
"""Of the least runs of a text, so many are in a text that is alike."""
_HOLDERS = 6
"""Texts that are looked up by one run: what more have in common is a formula."""

_MARKS = re.compile(r"[\W_]+")


def repeated(texts: Iterable[tuple[T, str]]) -> Iterator[tuple[T, T, bool]]:
    """Yield each thing whose text repeats an earlier one's, that one, and whether it is the same.

    White space, punctuation, capitals and the marks of letters do not count.
    """
    plain, numbers = _Plain(), _Numbers()
    whole: dict[bytes, T] = {}
    seen: list[tuple[T, array[int]]] = []
    holders: dict[int, list[int]] = {}
    for thing, text in texts:
        words = [word for word in map(plain.__getitem__, text.lower().split()) if word]
        if len(words) < SHORT:
            continue
        mark = sha256("".join(words).encode()).digest()
        if mark in whole:
            yield thing, whole[mark], True
            continue
        whole[mark] = thing
        if len(words) < BRIEF:
            continue
        numbered = list(map(numbers.__getitem__, words))
        runs = _runs(numbered)
        sketch = nsmallest(_SKETCH, runs)
        known = Counter(at for run in sketch for at in holders.get(run, ()))
        near = sorted(at for at, count in known.items() if count >= _COMMON)[:_HOLDERS]
        for at in near:
            if _share(runs, _runs(list(seen[at][1]))) >= ALIKE:
                yield thing, seen[at][0], False
                break
        for run in sketch:
            held = holders.setdefault(run, [])
            if len(held) < _HOLDERS:
                held.append(len(seen))
        seen.append((thing, array("Q", numbered)))


class _Plain(dict[str, str]):
    """A word without marks, of either kind. The words of a site are few: each is taken once."""

    def __missing__(self, word: str) -> str:
        plain = self[word] = _MARKS.sub("", without_marks(word))
        return plain


class _Numbers(dict[str, int]):
    """A number for each word, the same in every process."""

    def __missing__(self, word: str) -> int:
        number = self[word] = crc32(word.encode())
        return number


def _runs(words: list[int]) -> set[int]:
    # Unlike that of a text, the hash of numbers is the same in every process too.
    return set(map(hash, zip(words, words[1:], words[2:], words[3:], strict=False)))


def _share(one: set[int], other: set[int]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both)
