"""Vietnamese text as it was typed for fonts of TCVN3 and VNI, made of good text."""

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from plansite.cleaning.common import UNICODE
from plansite.cleaning.legacy_codes import TCVN3, VNI
from plansite.cleaning.syllables import syllables
from plansite.model.text import nfc

ROOT = Path(__file__).resolve().parents[2]

_TCVN3 = {letter: code for code, letter in TCVN3.items()}
# Of the two ways to write a capital of VNI, the one with both signs capital: "AÙ".
_VNI = {letter: code for code, letter in sorted(VNI.items(), key=lambda item: item[0].isupper())}


def as_tcvn3(text: str) -> str:
    """Return a text as it is typed in TCVN3; capitals that it does not have become small."""
    return "".join(_TCVN3.get(char) or _TCVN3.get(char.lower(), char) for char in text)


def as_vni(text: str) -> str:
    """Return a text as it is typed in VNI."""
    return "".join(_VNI.get(char, char) for char in text)


@cache
def good_texts() -> tuple[str, ...]:
    """Return the Vietnamese articles, pages and plans of this repository."""
    folders = (ROOT / "content", ROOT / "examples" / "so-mau")
    files = sorted(
        file
        for folder in folders
        for ending in ("md", "yaml")
        for file in folder.rglob(f"*.{ending}")
    )
    return tuple(nfc(file.read_text(encoding="utf-8")) for file in (*files, ROOT / "plan.yaml"))


def good_sentences() -> list[str]:
    """Return the sentences of `good_texts`, each once."""
    pieces = (piece for text in good_texts() for piece in re.split(r"\n+|(?<=[.!?;:])\s", text))
    return list(dict.fromkeys(piece for piece in pieces if len(piece.split()) > 2))


def made_sentences(seed: int) -> Iterator[str]:
    """Yield sentences of syllables that the grammar allows, for ever.

    Without "ã" by itself, whose code is a middle dot; each begins with a letter that has a capital
    in all codes. And without what nobody says: so typed, ``khụng`` is held for ``không``.
    """
    chance = random.Random(seed)  # noqa: S311  # the same in every run
    words = [word for word in syllables() if word != "ã" and as_tcvn3(word) not in UNICODE]
    starts = [word for word in words if word[0].isascii() or word[0] == "đ"]
    while True:
        middle = [chance.choice(words) for _ in range(chance.randint(5, 14))]
        yield " ".join([chance.choice(starts).capitalize(), *middle]) + "."
