"""Texts that say the same: the same words in the same order, or nearly.

Compared by runs of four words ("shingles"). Of each text only its least runs, by a hash, are
looked up; texts that are alike have most of these in common. So the time grows with the texts, not
with their pairs. Source: Broder, "On the resemblance and containment of documents" (1997).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple, TypeVar
from zlib import crc32

from plansite.model.expression import expression
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

_MARKS = expression(r"[\W_]+")


class Print(NamedTuple):
    """By what a text is known: a mark of its words, and its least runs; none of a brief one."""

    mark: bytes
    sketch: tuple[int, ...]


def print_of(text: str) -> Print | None:
    """Return by what a text is known; None for a short one, which may be like any other.

    White space, punctuation, capitals and the marks of letters do not count.
    """
    words = _words(text)
    if len(words) < SHORT:
        return None
    mark = sha256("".join(words).encode()).digest()
    return Print(mark, tuple(sorted(_runs(words))[:_SKETCH]) if len(words) >= BRIEF else ())


def repeated(things: Iterable[tuple[T, Print | None, str]]) -> Iterator[tuple[T, T, bool]]:
    """Yield each thing whose text repeats an earlier one's, that one, and whether it is the same.

    Args:
        things: each with what `print_of` gave for its text, and the text.
    """
    whole: dict[bytes, T] = {}
    seen: list[tuple[T, str]] = []
    holders: dict[int, list[int]] = {}
    for thing, known_by, text in things:
        if known_by is None:
            continue
        mark, sketch = known_by
        if mark in whole:
            yield thing, whole[mark], True
            continue
        whole[mark] = thing
        known = Counter(at for run in sketch for at in holders.get(run, ()))
        near = sorted(at for at, count in known.items() if count >= _COMMON)[:_HOLDERS]
        runs = _runs(_words(text)) if near else set()
        for at in near:
            if _share(runs, _runs(_words(seen[at][1]))) >= ALIKE:
                yield thing, seen[at][0], False
                break
        for run in sketch:
            held = holders.setdefault(run, [])
            if len(held) < _HOLDERS:
                held.append(len(seen))
        seen.append((thing, text))


def _words(text: str) -> list[str]:
    return list(filter(None, map(_plain, text.lower().split())))


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    """Return a word without marks, of either kind. The words of a site are few."""
    return _MARKS.sub("", without_marks(word))


@lru_cache(maxsize=16384)
def _number(word: str) -> int:
    """Return a number for a word, the same in every process."""
    return crc32(word.encode())


def _runs(words: list[str]) -> set[int]:
    # Unlike that of a text, the hash of numbers is the same in every process too.
    numbers = list(map(_number, words))
    return set(map(hash, zip(numbers, numbers[1:], numbers[2:], numbers[3:], strict=False)))


def _share(one: set[int], other: set[int]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both)
