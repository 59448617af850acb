"""Vietnamese text: normal form, letters without marks, slugs, alphabetical order.

Rules: ``facts.md``, "Vietnamese"; Unicode Standard Annex 15 (normal forms).
"""

import re
import unicodedata

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""A slug: lower-case Latin letters and digits, single hyphens between them."""

# The blocks of combining marks that are put on letters (Unicode Standard, 7.9).
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_MARKS_IN_ROW = 30
"""Marks that one letter may carry (Unicode Standard Annex 15, "Stream-Safe Text Format")."""

# Marks are no letters to Python; this finds where many may stand, `piled_marks` looks closer.
_PILE = re.compile(rf"[^\w\s\x00-\x7f]{{{_MARKS_IN_ROW + 1},}}+")
_SLUG_LETTERS = 500
"""Letters of a text that its slug is made of; an address has room for no more."""

_DASHES = re.compile(r"[^a-z0-9]+")
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; ngang has no mark


def nfc(text: str) -> str:
    """Return ``text`` in normal form C, the form in which everything is stored."""
    return unicodedata.normalize("NFC", text)


def piled_marks(text: str) -> int | None:
    """Return where a letter carries more marks than any language needs, or None.

    Such a text must not be brought to a normal form: the marks of a letter are sorted, in time
    that grows with the square of their number.
    """
    for pile in _PILE.finditer(text):
        row = 0
        for at in range(*pile.span()):
            row = row + 1 if unicodedata.combining(text[at]) else 0
            if row > _MARKS_IN_ROW:
                return at
    return None


def is_forbidden(char: str) -> bool:
    """Whether a character may stand in no page: controls, halves of pairs, noncharacters.

    Line feeds and tabs may. Source: HTML Standard, "Preprocessing the input stream".
    """
    kind = unicodedata.category(char)
    if kind == "Cn":
        return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF
    return kind == "Cs" or (kind == "Cc" and char not in "\n\t")


def without_marks(text: str) -> str:
    """Return ``text`` without tone and vowel marks, and with d for đ (which NFD leaves alone)."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return _MARKS.sub("", decomposed)


def slugify(text: str) -> str:
    """Return a slug for ``text``: "Nghị quyết 57-NQ/TW" becomes ``nghi-quyet-57-nq-tw``.

    Empty where the text holds no Latin letter or digit.
    """
    return _DASHES.sub("-", without_marks(text[:_SLUG_LETTERS]).lower()).strip("-")


def is_slug(text: str) -> bool:
    """Whether ``text`` can stand in an address as it is."""
    return SLUG.fullmatch(text) is not None


def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Return a key that sorts Vietnamese text: letters first, tones where letters are alike.

    Letters outside the alphabet (digits, signs) come before it, in code-point order.
    """
    letters: list[int] = []
    tones: list[int] = []
    for char in nfc(text).lower():
        decomposed = unicodedata.normalize("NFD", char)
        tone = next((_TONES.index(mark) + 1 for mark in decomposed if mark in _TONES), 0)
        kept = "".join(mark for mark in decomposed if mark not in _TONES)
        letter = nfc(kept)
        place = _LETTERS.find(letter)
        letters.append(0x110000 + place if place >= 0 else ord(letter[0]))
        tones.append(tone)
    return tuple(letters), tuple(tones), text
