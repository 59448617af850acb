"""Letters that look like those of Vietnamese and are others: Ð of Iceland, а of Russia.

Old Vietnamese fonts and files of PDF have U+00D0 where U+0110 belongs; the others come with words
that were copied. Source of what looks alike: Unicode Technical Standard 39, ``confusables.txt``.
"""

from plansite.model.expression import expression

_ETH = dict(zip("ÐðƉɖ", "ĐđĐđ", strict=True))
_CYRILLIC = dict(zip("АВЕКМНОРСТУХІЅаеосрухіѕ", "ABEKMHOPCTYXISaeocpyxis", strict=True))
_GREEK = dict(zip("ΑΒΕΗΙΚΜΝΟΡΤΥΧο", "ABEHIKMNOPTYXo", strict=True))
_LETTERS = str.maketrans(_ETH | _CYRILLIC | _GREEK)

ALIKE = expression(f"[{''.join([*_ETH, *_CYRILLIC, *_GREEK])}]")
"""One such letter."""

ETH = frozenset(_ETH)
"""Those that stand for Đ and đ: Latin ones, which a word need not mix with others."""


def as_latin(text: str) -> str:
    """Return ``text`` with the letters of Vietnamese in the place of those that look like them."""
    return text.translate(_LETTERS)
