"""The known word that a misspelt one most likely means."""

import re
from collections.abc import Sequence

from plansite.model.expression import expression

_ALIKE = 60
"""Of a hundred letters, so many must be the same and in the same order."""
_LONGEST = 300
"""Letters of a word that may be meant for another; more are no slip of the keys."""
_NUMBERS = expression(r"\d+", re.ASCII)
_SEVERAL = expression(r"\s*[,;|+&\uff0c\uff1b\u3001]\s*|\.\s+|\s+(?:và|hoặc)\s+", re.IGNORECASE)
_CODE = r"[^\W\d]{1,6}[ .-]?\d{1,4}"
_CODES = expression(rf"{_CODE}(?:[\s/\\()\u2013-]*{_CODE})+\)?")
"""Codes between which nothing but a blank, a stroke or a dash stands."""
_FROM_TO = expression(r"([^\W\d]+)[ .-]?(\d+)\s*[\u2013-]\s*\1[ .-]?(\d+)", re.IGNORECASE)
_BETWEEN = expression(r"[\W_]+")


def parts_of(words: str) -> list[str]:
    """Return the single words of several: NV1 and NV2 of "NV1; NV2", "NV1 và NV2", "NV1/NV2".

    "NV1-NV5" is left as it is: whether those between are meant too, nobody can tell.
    """
    found = [part for part in _SEVERAL.split(words[:_LONGEST].strip(" []")) if part]
    return [each for part in found for each in _codes_in(part)]


def _codes_in(part: str) -> list[str]:
    if _CODES.fullmatch(part) is None:
        return [part]
    between = (int(last) - int(first) for _, first, last in _FROM_TO.findall(part))
    return codes(part) if all(each == 1 for each in between) else [part]


def codes(words: str) -> list[str]:
    """Return what in a text may be a code: NV1, "NV 12"."""
    return re.findall(_CODE, words)


def nearest(word: str, known: Sequence[str], alike: int = _ALIKE) -> str | None:
    """Return the known word that ``word`` most likely means, or None. Case does not matter.

    ``alike`` of a hundred letters must be the same and in the same order.

    What differs in a number alone is another thing, not a slip: who is asked whether NV18 means
    NV8 says yes, and the article is evidence for the wrong task.
    """
    if len(word) > _LONGEST:
        return None
    lowered = {name.lower(): name for name in reversed(known)}
    same = [name for name in lowered if _letters(name) == _letters(word)]
    if len(same) == 1 and not differ_in_numbers(word, same[0]):
        return lowered[same[0]]
    from rapidfuzz import fuzz, process  # only where something may be misspelt

    match = process.extractOne(word.lower(), list(lowered), scorer=fuzz.ratio, score_cutoff=alike)
    return lowered[match[0]] if match and not differ_in_numbers(word, match[0]) else None


def differ_in_numbers(word: str, other: str) -> bool:
    """Whether two words are the same but for the numbers in them; 01 and 1 are one number.

    Blanks and marks between do not count: NV 12 is not NV1.
    """
    pair = [word.lower(), other.lower()]
    one, two = ([int(number) for number in _NUMBERS.findall(text)] for text in pair)
    if one == two:
        return False
    if len({_NUMBERS.sub("0", text) for text in pair}) == 1:
        return True
    bare = {_letters(_NUMBERS.sub("", text)) for text in pair}
    return len(one) == len(two) and len(bare) == 1


def _letters(word: str) -> str:
    """Return the letters and digits of a word: nv1 for NV-1, “NV 1” and one with hidden signs."""
    return _BETWEEN.sub("", word.lower())
