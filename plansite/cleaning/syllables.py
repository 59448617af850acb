"""Which words can be a Vietnamese syllable: onset, rhyme, and a tone that the rhyme can carry.

A grammar and no list of words: it tells letters that were typed in another code from Vietnamese
ones. Spelling by Decision 240/QĐ of 1984 (Bộ Giáo dục), with both habits of placing a tone
(hòa, hoà) and of writing i and y (kĩ, kỹ).
"""

import unicodedata
from functools import lru_cache

TONES = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
"""The marks of the six tones: level, sharp, falling, asking, tumbling, heavy."""

_STOPPED = ("\u0301", "\u0323")  # those that a rhyme with one of the finals below can have
_STOPS = ("c", "ch", "k", "p", "t")

# What may follow each vowel. A capital is the letter that carries the tone; where two habits place
# it, the rhyme stands twice. A dot is the rhyme without anything behind it.
_FINALS = {
    "A": ". c ch i k m n ng nh o p t u y",
    "Ă": "c k m n ng p t",
    "Â": "c k m n ng p t u y",
    "E": ". c m n ng o p t",
    "Ê": ". c ch k m n ng nh p t u",
    "I": ". a ch m n nh p t u",
    "iÊ": "c m n ng p t u",
    "O": ". a c e i k m n ng p t",
    "oO": "c ng",
    "Ô": ". c i k m n ng p t",
    "Ơ": ". c i m n ng p t",
    "U": ". a c i k m n ng p t y",
    "uÔ": "c i m n ng p t",
    "Ư": ". a c i m n ng t u",
    "ưƠ": "c i m n ng p t u",
    "Y": ". ch n nh t u",
    "yÊ": "m n ng t u",
    "oA": ". c ch i m n ng nh o p t y",
    "oĂ": "c m n ng p t",
    "oE": ". m n o t",
    "uÂ": "c n ng t y",
    "uÊ": ". ch nh",
    "uƠ": ".",
    "uY": ". a ch n nh p t u",
    "uyÊ": "n t",
}

_ONSETS = (
    *("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh"),
    *("nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"),
)
_CONSONANTS = frozenset("bcdđfghjklmnpqrstvwxz")
_FRONT = frozenset("eêiy")
_BEFORE_FRONT = frozenset({"gh", "ngh"})
_NEVER_BEFORE_FRONT = frozenset({"c", "ng"})


def _toned() -> dict[str, str]:
    """Return every rhyme with every tone it can carry, and the rhyme without its tone."""
    found: dict[str, str] = {}
    for vowel, finals in _FINALS.items():
        for final in finals.replace(".", " . ").split():
            rest = final.replace(".", "")
            for tone in _STOPPED if rest.endswith(_STOPS) else TONES:
                letters = (letter.lower() + tone * letter.isupper() for letter in vowel)
                rhyme = unicodedata.normalize("NFC", "".join(letters)) + rest
                found[rhyme] = vowel.lower() + rest
    return found


RHYMES = _toned()
"""Rhymes with their tones, in form C and lower case, by which each is one without."""


def agree(onset: str, rhyme: str) -> bool:
    """Whether a rhyme of `RHYMES` is written after an onset: nghe and nga, not nge and ngha."""
    first = RHYMES[rhyme][0]
    if onset in _BEFORE_FRONT:
        return first in _FRONT
    if onset in _NEVER_BEFORE_FRONT:
        return first not in _FRONT
    if onset == "g":
        return first not in _FRONT or first == "i"
    return True


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether a word in form C and lower case can be a Vietnamese syllable."""
    return any(
        word.startswith(onset) and word[len(onset) :] in RHYMES and agree(onset, word[len(onset) :])
        for onset in _ONSETS
    )


def is_like_syllable(word: str) -> bool:
    """Whether a word is a rhyme behind consonants: such are names of other tongues (Krông)."""
    return any(
        word[at:] in RHYMES and _CONSONANTS.issuperset(word[:at])
        for at in range(1, min(len(word), 4))
    )


def syllables() -> list[str]:
    """Return every syllable of the grammar, in one order."""
    return [onset + rhyme for onset in _ONSETS for rhyme in RHYMES if agree(onset, rhyme)]
