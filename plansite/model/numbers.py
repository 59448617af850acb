"""Numbers of official documents: 03/KH-SKHCN, 104/2016/QH13, 57-NQ/TW.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I (number, slash, abbreviations of kind and issuer);
laws carry the year of their making between the two; Party documents put the kind before the slash.
"""

import re
from dataclasses import dataclass

from plansite.model.alike import as_latin
from plansite.model.expression import expression

_CAPITALS = "A-ZĐĂÂÊÔƠƯ"
_MIXED = ("TTg", "TTr", "CTr", "QĐi")
"""The abbreviations with a small letter: Thủ tướng, Tờ trình, Chương trình, Quy định."""

_WORD = rf"(?:{'|'.join(_MIXED)}|[{_CAPITALS}0-9&.]+)"
_WORDS = rf"(?=[{_CAPITALS}]){_WORD}(?:-{_WORD})*"
_NUMBER = expression(
    rf"\d{{1,6}}[a-zđ]?/(?:\d{{4}}/)?{_WORDS}"
    rf"|\d{{1,6}}[a-zđ]?-(?=[{_CAPITALS}]{{2}}){_WORD}/{_WORDS}"
)


@dataclass(frozen=True, order=True)
class DocumentNumber:
    """A well-formed document number; ``written`` is how the editor wrote it."""

    text: str
    written: str

    def __str__(self) -> str:
        return self.text

    @property
    def was_mended(self) -> bool:
        """Whether stray spaces or dashes were taken out to make the number well-formed."""
        return self.text != self.written


def normalise_number(text: str) -> str:
    """Return ``text`` without spaces, with plain hyphens, without a leading "Số:"."""
    text = re.sub(r"^\s*+số\s*+(?::\s*+)?", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", "", text).replace("–", "-").replace("—", "-").replace("‑", "-")


def parse_number(text: str) -> DocumentNumber:
    """Return the document number that ``text`` writes, stray spaces taken out.

    Raises:
        ValueError: if what is left is no document number.
    """
    normal = normalise_number(text)
    if not _NUMBER.fullmatch(normal):
        raise ValueError(text)
    return DocumentNumber(normal, text.strip())


def number_suggestion(text: str) -> str | None:
    """Return the nearest well-formed number (capitals, hyphen for underscore), or None."""
    normal = as_latin(normalise_number(text)).replace("\\", "/")
    if "/" not in normal:
        normal = re.sub(r"^(\d{1,6})(?=[^\W\d_]{2,}-)", r"\1/", normal)
    if "/" not in normal:
        normal = re.sub(r"[-_]", "/", normal, count=1)
    normal = normal.replace("_", "-")
    match = re.match(r"(\d{1,6}[a-zA-ZđĐ]?)([/-].*)\Z", normal)
    if match is None:
        return None
    words = match.group(2).upper().rstrip("./-")
    for mixed in _MIXED:
        words = re.sub(rf"(?<=[/-]){mixed.upper()}(?=[/-]|$)", mixed, words)
    candidate = match.group(1).lower() + words
    return candidate if _NUMBER.fullmatch(candidate) else None
