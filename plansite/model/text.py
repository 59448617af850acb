"""Vietnamese text: normal form, letters without marks, slugs, alphabetical order.

Rules: Unicode Standard Annex 15 (normal forms).
"""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache

from plansite.model.expression import expression

TEXT_LIMIT = 300
"""Letters of a few words: a name, a place, the title of an article."""

SLUG = expression(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""A slug: lower-case Latin letters and digits, single hyphens between them."""

# The blocks of combining marks that are put on letters (Unicode Standard, 7.9).
_MARKS = expression("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_MARKS_IN_ROW = 30
"""Marks that one letter may carry (Unicode Standard Annex 15, "Stream-Safe Text Format")."""

# Marks are no letters to Python; this finds where many may stand, `piled_marks` looks closer.
_PILE = expression(rf"[^\w\s\x00-\x7f]{{{_MARKS_IN_ROW + 1},}}+")
_SLUG_LETTERS = 500
"""Letters of a text that its slug is made of; an address has room for no more."""

_DASHES = expression(r"[^a-z0-9]+")


def nfc(text: str) -> str:
    """Return ``text`` in normal form C, the form in which everything is stored."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4)
def letters_of(text: str) -> str:
    """Return the letters of a text, each once, in no order: a few dozens, to be searched first.

    The latest texts are kept: one and the same is asked for by several, one after the other.
    """
    return "".join(set(text))


def piled_marks(text: str) -> int | None:
    """Return where a letter carries more marks than any language needs, or None.

    Such a text must not be brought to a normal form: the marks of a letter are sorted, in time
    that grows with the square of their number.
    """
    if not any(map(unicodedata.combining, letters_of(text))):
        return None
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


class Unseen(Enum):
    """What a letter that cannot be seen does where it stands."""

    TURNS = "turns"
    """It changes the order in which others are shown, so that a text reads as what it is not."""
    HIDES = "hides"
    """It takes a place, or carries something, and no office program leaves it behind."""
    LEFTOVER = "leftover"
    """Word and web pages leave it behind: it breaks a line, or joins letters that never join."""


# Unicode Standard Annex 9, 2.1-2.6 (what turns), and the property Default_Ignorable_Code_Point of
# DerivedCoreProperties.txt, with the blank letters of Hangul, Braille and annotations.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_JOINING = "\u200b-\u200d"
_SELECTING = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_LEFT = f"\u00ad\u2060\ufeff{_JOINING}{_SELECTING}"
_HIDING = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u2800\u3164\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_UNSEEN = expression(f"(?P<turns>[{_TURNING}])|(?P<leftover>[{_LEFT}])|(?P<hides>[{_HIDING}])")
_ANY_UNSEEN = expression(f"[{_TURNING}{_LEFT}{_HIDING}]")
_JOINS = expression(f"[{_JOINING}]")
_SELECTS = expression(f"[{_SELECTING}]")


def unseen_letters(text: str) -> Iterator[tuple[int, Unseen]]:
    """Yield the place and the kind of every letter that cannot be seen and has no work to do.

    Work: joiners and breaks inside scripts that need them (Khmer, Arabic …) and inside emoji, and
    a variation selector after what it varies.
    """
    if _ANY_UNSEEN.search(letters_of(text)) is None:
        return
    # What stands after an idle letter is judged by what stands before it: ``before`` of the last.
    idle, before = -2, -1
    for match in _UNSEEN.finditer(text):
        at, kind = match.start(), Unseen(match.lastgroup)
        if kind is Unseen.LEFTOVER:
            before = before if idle == at - 1 else at - 1
            if before >= 0 and _is_at_work(text[at], text[before]):
                continue
            idle = at
        yield at, kind


def without_leftovers(text: str) -> str:
    """Return ``text`` without the letters that are `Unseen.LEFTOVER`; the same if it has none."""
    places = {at for at, kind in unseen_letters(text) if kind is Unseen.LEFTOVER}
    return "".join(char for at, char in enumerate(text) if at not in places) if places else text


def has_half_letters(text: str) -> bool:
    """Whether a text has surrogates, of which UTF-8 cannot be made (Unicode, section 3.8)."""
    return any("\ud800" <= char <= "\udfff" for char in text)


def is_blank(text: str) -> bool:
    """Whether nothing of ``text`` can be seen: blanks, marks without letters, unseen letters."""
    return all(
        unicodedata.category(char)[0] in "CMZ" or _UNSEEN.match(char) is not None for char in text
    )


def _is_at_work(char: str, before: str) -> bool:
    """Whether a joiner or selector stands after a letter that it can do something to."""
    kind = unicodedata.category(before)[0]
    if unicodedata.name(before, "").startswith(("LATIN ", "COMBINING ")):
        return False
    if _SELECTS.match(char):
        return kind not in "CMZ"
    foreign = before >= "\u0590"  # where the scripts that are joined begin
    return foreign and _JOINS.match(char) is not None and kind in "LMS"


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
    return "-".join(filter(None, map(_slug_of, text[:_SLUG_LETTERS].split())))


@lru_cache(maxsize=8192)
def _slug_of(word: str) -> str:
    return _DASHES.sub("-", without_marks(word).lower()).strip("-")


def fit_name(name: str, ending: str, others: Iterable[str] = ()) -> str:
    """Return the name that a file should have: ``BAI.md.txt`` is ``bai.md`` if ``.md`` is right.

    What programs put behind the right ending, and that ending itself, is taken off: Notepad saves
    ``bai.md`` as ``bai.md.txt``. Empty where no letter is left.
    """
    taken = (ending, *others)
    while name.lower().endswith(taken):
        name = name[: name.rindex(".")]
    stem = slugify(name)
    return stem + ending if stem else ""


def is_slug(text: str) -> bool:
    """Whether ``text`` can stand in an address as it is."""
    return SLUG.fullmatch(text) is not None
