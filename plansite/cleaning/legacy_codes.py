"""TCVN3 and VNI: one word read by the tables of each.

Both put Vietnamese letters where Windows-1252 has others, and leave it to the font (.VnTime,
VNI-Times) to show them. TCVN3, also called ABC, is the set of TCVN 5712:1993 without capitals
that carry a tone: a font of its own shows those (.VnTimeH), or capitals stand around the small
letter. VNI writes a vowel and behind it a letter for its marks. Neither uses the places 80 to 9F,
where Windows-1252 has quotes and dashes and Latin-1 controls: these stay what they are.
"""

from enum import Enum

from plansite.cleaning.syllables import TONES
from plansite.model.expression import expression
from plansite.model.text import nfc


class Code(Enum):
    """A code of letters before Unicode; the value is what editors know it by."""

    TCVN3 = "TCVN3"
    VNI = "VNI"


_TCVN3_CODES = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
_TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
TCVN3 = dict(zip(_TCVN3_CODES, _TCVN3_LETTERS, strict=True))
"""The letter that each code shows in a font of TCVN3."""

_CAPITALS = frozenset("¡¢£¤¥¦§")

SYMBOLS = frozenset("¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷")
"""The codes that are no letters to anybody else: no tongue has one inside a word."""

_VNI_TONES = dict(zip("ùøûõï", TONES[1:], strict=True))
_VNI_SINGLES = dict(zip("ñöôíìæóòî", "đươíìỉĩịỵ", strict=True))
# A vowel with a second mark and a tone, in the order of the tones: level, sharp, falling …
_VNI_DOUBLES = {"aeo": ("\u0302", "âáàåãä"), "a": ("\u0306", "êéèúüë")}


def _vni() -> dict[str, str]:
    small = dict(_VNI_SINGLES)
    small.update(
        (base + code, nfc(letter + tone))
        for base, letter in (*zip("aeouy", "aeouy", strict=True), ("ô", "ơ"), ("ö", "ư"))
        for code, tone in _VNI_TONES.items()
    )
    small.update(
        (base + code, nfc(base + mark + tone))
        for bases, (mark, codes) in _VNI_DOUBLES.items()
        for base in bases
        for code, tone in zip(codes, TONES, strict=True)
    )
    found = dict(small)
    for code, letter in small.items():  # "Aùnh" and "AÙNH": the mark may be either
        found[code[0].upper() + code[1:]] = letter.upper()
        found[code.upper()] = letter.upper()
    return found


VNI = _vni()
"""The letter that each code, of one sign or two, shows in a font of VNI."""

_OF_TCVN3 = str.maketrans(TCVN3)
_OF_VNI = expression("|".join(sorted(VNI, key=lambda code: (-len(code), code))))

PAIR = expression("|".join(sorted(code for code in VNI if len(code) > 1)))
"""A vowel and its marks in VNI: two vowels that hardly stand together elsewhere."""


def read_as(code: Code, word: str) -> str | None:
    """Return a word as a font of ``code`` shows it, in form C.

    A word of capitals in TCVN3 comes back in capitals: its letters with a tone can only stand
    there as small ones (``CéNG``). None where a letter has no place in the code.
    """
    if code is Code.VNI:
        whole = _OF_VNI.sub("", word).isascii()
        return _OF_VNI.sub(lambda found: VNI[found.group()], word) if whole else None
    if not all(char.isascii() or char in TCVN3 for char in word):
        return None
    shown = word.translate(_OF_TCVN3)
    return shown.upper() if is_in_capitals(word) else shown


def is_in_capitals(word: str) -> bool:
    """Whether a word in TCVN3 is written in capitals, beyond the first letter of a name."""
    plain = [char for char in word if char.isascii() or char in _CAPITALS]
    if not all(char.isupper() or char in _CAPITALS for char in plain):
        return False
    return len(plain) > 1 or (len(plain) == 1 and word[0] != plain[0])


def lacks_capital(word: str) -> bool:
    """Whether a word begins with a letter that has no capital in TCVN3, so that it is small."""
    return word[0] in TCVN3 and TCVN3[word[0]].upper() not in _TCVN3_LETTERS
