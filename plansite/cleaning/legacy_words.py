"""What speaks for and against a word having been typed in TCVN3, in VNI, or in Unicode."""

import re
from dataclasses import dataclass
from functools import lru_cache

from plansite.cleaning.common import COMMON, SURNAMES
from plansite.cleaning.legacy_codes import PAIR, SYMBOLS, TCVN3, Code, read_as
from plansite.cleaning.syllables import is_like_syllable, is_syllable
from plansite.model.expression import expression

WORD = expression(f"[A-Za-zÀ-ÿ\u0100-\u024f\u0300-\u036f\u1ea0-\u1eff{''.join(sorted(TCVN3))}]+")
"""A run of what is a letter in any of the three."""

# How much it costs to hold a word for what it is not.
_FOREIGN = 0.3  # no syllable: a name, a word of another tongue
ODD = 1.5
"""The cost of what is a syllable if read in another code."""
_SURE = 5.0  # what no other tongue writes, and no other code shows
_EITHER = 0.15  # a syllable in Unicode too, which is likelier
# A syllable that is used much in Unicode, and little as it would be read; and a surname.
_COMMON = {1: 1.2, 2: 2.4}

IMPOSSIBLE = _SURE
"""The cost of what a word cannot be, if it is Vietnamese."""

_ENDS = "".join(sorted(SYMBOLS))
# Signs that stand inside words or units of other texts: N·m, µm, 3×4.
_SURE_SYMBOLS = SYMBOLS - set("·µ×÷")
_SIGN_IN_WORD = expression(f"[A-Za-z][{_ENDS}]|[{_ENDS}][A-Za-z]")
# QĐ, NĐ, HĐND: no other tongue has a word of capital consonants with these signs.
_SHORT = expression("[B-DF-HJ-NP-TV-XZ]{0,4}§[B-DF-HJ-NP-TV-XZ]{0,5}|[b-dghk-np-tvx]®")
_SHORT_IN_VNI = expression("[B-DF-HJ-NP-TV-XZ]{0,4}Ñ[B-DF-HJ-NP-TV-XZ]{0,5}")
_QUOTES = "«»"  # letters of TCVN3 that are none in "«B¸o c¸o»"
_OPENING = "«·©®"  # signs that may stand right before a word
_UNIT = expression(r"\d\s?$")


@dataclass(frozen=True, slots=True)
class Reading:
    """A word held for one thing: what that costs, and what it then reads.

    ``meant`` is None where nothing is to be changed.
    """

    cost: float
    meant: str | None = None


_LONGEST = 40
_NO_WORD = (Reading(0), Reading(_FOREIGN), Reading(_FOREIGN))


def readings(word: str) -> tuple[Reading, Reading, Reading]:
    """Return how well a match of `WORD` goes as Unicode, as TCVN3 and as VNI, in this order."""
    return _weighed(word) if len(word) <= _LONGEST else _NO_WORD


@lru_cache(maxsize=8192)
def _weighed(word: str) -> tuple[Reading, Reading, Reading]:
    if word.isascii():
        common = len(word) == 1 or word.isupper() or is_spelt(word)
        other = Reading(0 if common else _FOREIGN)
        return Reading(0), other, other
    if any(char > "\u00ff" for char in word):
        return Reading(0), Reading(_SURE), Reading(_SURE)
    tcvn3, vni = _tcvn3(word), _vni(word)
    core = word.strip(_QUOTES)
    if core not in (word, "") and tcvn3.cost > 0:
        ends = word.split(core, 1)
        unicode, of_tcvn3, of_vni = _weighed(core)
        return unicode, _within(ends, of_tcvn3), _within(ends, of_vni)
    if len(word) == 1:
        return Reading(0), Reading(0, tcvn3.meant), Reading(0, vni.meant)
    return Reading(_cost_as_unicode(word, tcvn3, vni)), tcvn3, vni


def _within(ends: list[str], read: Reading) -> Reading:
    return Reading(read.cost, None if read.meant is None else read.meant.join(ends))


def _cost_as_unicode(word: str, tcvn3: Reading, vni: Reading) -> float:
    if is_spelt(word.replace("\u00ad", "")):
        return ODD if "\u00ad" in word and tcvn3.cost == 0 else 0
    if _SHORT.fullmatch(word) or _SHORT_IN_VNI.fullmatch(word):
        return _SURE
    bare = word.strip(_OPENING)
    if tcvn3.cost == 0 and not is_spelt(bare):
        is_signed = len(word) > 3 and not word.isalpha()  # N·m is a unit, h×nh is none
        is_sure = is_signed or not _is_cased(word) or "µ" in word[1:]
        is_sure = is_sure or not _SURE_SYMBOLS.isdisjoint(word)
        return _SURE if is_sure else ODD
    if vni.cost == 0:
        return _SURE if len(word) > 2 and PAIR.search(word) else ODD
    if tcvn3.cost == 0:
        return ODD
    return 0 if word.strip(_ENDS).isascii() else _FOREIGN


def _tcvn3(word: str) -> Reading:
    shown = read_as(Code.TCVN3, word)
    if shown is None:
        return Reading(_SURE if is_spelt(word) else ODD)
    if is_spelt(shown) or word == "®" or _SHORT.fullmatch(word):
        return Reading(_either(word, shown), shown)
    core = word.strip(_ENDS)
    inside = read_as(Code.TCVN3, core)
    if inside is not None and inside != core and (is_spelt(inside) or _is_like(inside)):
        return Reading(_FOREIGN, inside.join(word.split(core, 1)))
    if _is_like(shown) or _SIGN_IN_WORD.search(word):
        # A sign right behind a whole word belongs to the sentence: "Word®".
        is_word = core.isascii() and len(core) > 2 and not core.isupper()
        return Reading(_FOREIGN, None if is_word and core != word else shown)
    return Reading(_FOREIGN if core.isascii() else ODD)


def _vni(word: str) -> Reading:
    shown = read_as(Code.VNI, word)
    if shown is None:
        return Reading(_SURE if is_spelt(word) else ODD)
    if is_spelt(shown) or word == "ñ" or _SHORT_IN_VNI.fullmatch(word):
        return Reading(_either(word, shown), shown)
    if _is_like(shown):
        return Reading(_FOREIGN, shown)
    return Reading(ODD)


def _either(word: str, shown: str) -> float:
    if not is_spelt(word):
        return 0
    return _COMMON.get(leaning(word, shown), _EITHER)


def leaning(word: str, shown: str) -> int:
    """Return 1 for a word that is common as it stands, -1 for one as it would be read, else 0.

    And 2 for a surname with its capital: the names behind it may be any syllables.
    """
    if word.istitle() and word.lower() in SURNAMES and shown.lower() not in SURNAMES:
        return 2
    return (word.lower() in COMMON) - (shown.lower() in COMMON)


def is_sign(text: str, word: re.Match[str]) -> bool:
    """Whether a word of one sign is none: between figures (3 × 4, § 5), or before a name (© Sở)."""
    begin, end = word.span()
    if word.group() == "µm":
        return _UNIT.search(text[max(begin - 2, 0) : begin]) is not None
    if end - begin > 1 or word.group() not in SYMBOLS:
        return False
    if word.group() == "·":
        return True
    if word.group() == "®":  # point đ of an article of law, and the dong behind a sum
        return False
    return text[end : end + 2].lstrip()[:1].isdigit() or text[begin - 1 : begin].isdigit()


def is_spelt(word: str) -> bool:
    """Whether a word is a Vietnamese syllable, small, with a capital first, or in capitals."""
    return _is_cased(word) and is_syllable(word.lower())


def _is_like(word: str) -> bool:
    return _is_cased(word) and is_like_syllable(word.lower())


def _is_cased(word: str) -> bool:
    return word[1:].islower() or word.isupper() or (len(word) == 1)
