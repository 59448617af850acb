"""Letters that only look right are put right where the word is Vietnamese, or a document's number.

The grammar of syllables tells: ``Ðại`` is none with U+00D0 and one with U+0110. A word wholly in
Cyrillic or Greek is taken for what it is; so are names of Iceland, in which no Ð begins a syllable.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from plansite.cleaning.syllables import is_syllable
from plansite.model.alike import ALIKE, ETH, as_latin
from plansite.model.expression import expression
from plansite.model.numbers import parse_number
from plansite.model.text import letters_of, nfc

_LETTER = r"[^\W\d_]"
_WORD = expression(rf"(?:{_LETTER}[\u0300-\u036f]{{0,2}}+)+")
_PART = expression(
    # A file or an address would not be found by another name; code is shown as it is.
    r"(?P<kept>https?://\S+|\]\([^()\n]{0,300}+\)|`[^`\n]{0,300}+`|\b(?:file|see|url):[^,}\n]*)"
    rf"|(?P<number>\b\d{{1,6}}{_LETTER}?[/-](?:\d{{4}}/)?{_LETTER}[^\W_]*(?:[-/&.][^\W_]+)*)"
    rf"|(?P<sum>(?<=\d)ð\b|(?<=điểm )ð\b)"
    rf"|(?P<word>{_WORD.pattern})"
)
_SHORT = expression("[B-DF-HJ-NP-TV-XZĐ]{2,10}")  # QĐ, HĐND: no other tongue has such words


@dataclass(frozen=True, slots=True)
class Alike:
    """A word from ``begin`` to ``end`` of a text, and how it is written with the right letters."""

    begin: int
    end: int
    written: str
    meant: str


def look_alikes(text: str) -> Iterator[Alike]:
    """Yield the words of a text that are Vietnamese but for a letter of another tongue."""
    if text.isascii() or not ALIKE.search(letters_of(text)):
        return
    for part in _PART.finditer(text):
        if part.lastgroup == "kept" or not ALIKE.search(part.group()):
            continue
        if part.lastgroup == "sum" or (part.lastgroup == "number" and _is_number(part.group())):
            yield _alike(part)
        else:
            words = _WORD.finditer(text, *part.span())
            yield from (_alike(word) for word in words if _is_vietnamese(word.group()))


def with_right_letters(text: str) -> str:
    """Return a text in which the words of `look_alikes` have the letters that they show."""
    pieces, at = [], 0
    for found in look_alikes(text):
        pieces += [text[at : found.begin], found.meant]
        at = found.end
    return "".join([*pieces, text[at:]]) if pieces else text


def _alike(found: re.Match[str]) -> Alike:
    return Alike(*found.span(), found.group(), nfc(as_latin(found.group())))


def _is_number(written: str) -> bool:
    with suppress(ValueError):
        parse_number(as_latin(written))
        return _is_latin(written)
    return False


def _is_vietnamese(written: str) -> bool:
    if not ALIKE.search(written) or not _is_latin(written):
        return False
    meant = nfc(as_latin(written))
    is_mixed = not ETH.issuperset(ALIKE.findall(written))
    if meant.isupper() and (_SHORT.fullmatch(meant) or (is_mixed and len(meant) > 1)):
        return True
    return (meant[1:].islower() or meant.isupper()) and is_syllable(meant.lower())


def _is_latin(written: str) -> bool:
    """Whether some letter is Latin: a word wholly in Cyrillic is one of Russian, "со" and all."""
    return any(char in ETH or (char.isalpha() and not ALIKE.match(char)) for char in written)
