"""Words that look like TCVN3 or VNI, and are too few among good ones to be turned.

Two or three of them may be names, or words of another tongue: a person must look.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plansite.cleaning.common import COMMON
from plansite.cleaning.legacy_codes import Code
from plansite.cleaning.legacy_typed import typed_words
from plansite.cleaning.legacy_words import IMPOSSIBLE, ODD, WORD, is_sign, is_spelt, readings
from plansite.cleaning.syllables import is_syllable
from plansite.model.expression import expression

_CODES = (None, Code.TCVN3, Code.VNI)
_QUOTES = "\"'“”‘’«»*_"
_PRODUCT = expression(r"\w[×÷·]\w")


@dataclass(frozen=True, slots=True)
class Left:
    """A word in a line, which counts from 1, and what it reads in a code."""

    line: int
    code: Code
    written: str
    meant: str


def left(text: str) -> Iterator[Left]:
    """Yield the words that `decoded` has left in a text, though they are hardly anything else.

    Those in small letters between words of Vietnamese, or that no other tongue writes. One with a
    capital may be a name, but for one that is very common, or has another of its code in its
    paragraph. A word that is quoted or in italics by itself is meant as it stands.
    """
    if text.isascii() or not any(map(_code, set(WORD.findall(text)))):
        return
    words = typed_words(text)
    odd = {at: code for at, word in enumerate(words) if (code := _code_in(text, word))}
    paragraphs = defaultdict[tuple[int, int], set[str]](set)
    places = dict[int, tuple[int, int]]()
    line = paragraph = counted = 0
    for at in odd:
        begin = words[at].start()
        line += text.count("\n", counted, begin)
        paragraph += text.count("\n\n", counted, begin)
        counted, places[at] = begin, (line, paragraph)
        paragraphs[paragraph, odd[at]].add(words[at].group().lower())
    for at, code in odd.items():
        written = words[at].group()
        meant = readings(written)[code].meant or ""
        is_small = written.islower() or not written.isalpha()
        if is_small or readings(written)[0].cost >= IMPOSSIBLE:
            is_told = _is_among_words(text, words, at, odd)
        else:
            is_told = len(paragraphs[places[at][1], code]) > 1 or meant.lower() in COMMON
        found = _CODES[code]
        if is_told and found:
            yield Left(places[at][0] + 1, found, written, meant)


@lru_cache(maxsize=16384)
def _code(word: str) -> int:
    """Return the code in which alone a word is a syllable, by its index; 0 where it is none."""
    if word.isascii() or len(word) < 2 or is_spelt(word):
        return 0
    read = readings(word)
    if read[0].cost < ODD or _PRODUCT.fullmatch(word):
        return 0
    codes = (at for at in (1, 2) if read[at].cost == 0 and read[at].meant not in (None, word))
    return next(codes, 0)


def _code_in(text: str, word: re.Match[str]) -> int:
    begin, end = word.span()
    before, behind = text[begin - 1 : begin] if begin else "", text[end : end + 1]
    is_quoted = before and behind and before in _QUOTES and behind in _QUOTES
    return 0 if is_quoted or is_sign(text, word) else _code(word.group())


def _is_among_words(
    text: str, words: Sequence[re.Match[str]], at: int, odd: dict[int, int]
) -> bool:
    """Whether what stands right before and behind a word is Vietnamese, if one of them is there."""
    around = [
        each
        for each, first in ((at - 1, at - 1), (at + 1, at))
        if 0 <= each < len(words) and text[words[first].end() : words[first + 1].start()] == " "
    ]
    return bool(around) and all(
        each in odd or is_syllable(words[each].group().lower()) for each in around
    )
