"""Articles as an office writes them, as many as are wanted: the same seed gives the same texts.

Syllables are drawn by their frequency in the project's own Vietnamese pages (the plan, the articles
and the pages of both sites). Those hold a thousand different ones; a large site holds some three
thousand, so the rarest of what is drawn are others of the language.
"""

import random
import re
from collections import Counter
from functools import cache
from itertools import accumulate
from pathlib import Path

from plansite.cleaning.syllables import is_syllable, syllables
from plansite.model.text import nfc

BYTES = 3_000
"""How long a text is, in bytes of UTF-8."""

SYLLABLES = 3_000
_ROOT = Path(__file__).resolve().parents[1]
_PAGES = ("plan.yaml", "content/**/*.md", "examples/*/plan.yaml", "examples/*/content/**/*.md")
# No part of an address, where syllables have lost their marks.
_WORD = re.compile(r"(?<![-/\w])[^\W\d_]+(?![-/\w])")
_SEEN_IN = 0.97
"""The part of all syllables that are of those seen; the rest is drawn from the others."""
_NUMBER = 0.03
"""How often a number stands in the place of a syllable."""


class Texts:
    """A source of texts."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311  # the texts need only be the same each time

    def sentence(self, words: int) -> str:
        """Return so many syllables in a row, the first with a capital letter."""
        syllables, weights = _drawn()
        drawn = self._dice.choices(syllables, cum_weights=weights, k=words)
        for at in range(1, words):
            if self._dice.random() < _NUMBER:
                drawn[at] = self._number()
        text = " ".join(drawn)
        return text[:1].upper() + text[1:]

    def body(self, size: int = BYTES) -> str:
        """Return Markdown as articles have it: headings, paragraphs, a list, emphasis, a link."""
        parts: list[str] = []
        held = 0
        while held < size:
            added = [
                f"## {self.sentence(6)}",
                f"{self.sentence(40)}. **{self.sentence(4)}**, xem [trang chủ](https://a.example/).",
                "\n".join(f"- {self.sentence(10)}" for _ in range(3)),
            ]
            parts += added
            held += sum(len(part.encode()) + 2 for part in added)
        return "\n\n".join(parts) + "\n"

    def _number(self) -> str:
        dice = self._dice
        day, month, year = dice.randint(1, 28), dice.randint(1, 12), dice.randint(2015, 2025)
        return dice.choice(
            (
                f"{dice.randint(1, 999):02}/{dice.choice(('KH', 'QĐ', 'TB', 'CV'))}-UBND",
                f"{day:02}/{month:02}/{year}",
                f"{dice.randint(1, 99)},{dice.randint(1, 9)}",
                str(dice.randint(1, 500)),
                str(year),
            )
        )


@cache
def _drawn() -> tuple[list[str], list[float]]:
    """Return the syllables, the most frequent first, and the sums of their weights."""
    seen = Counter[str]()
    for path in sorted({path for pattern in _PAGES for path in _ROOT.glob(pattern)}):
        words = _WORD.findall(nfc(path.read_text(encoding="utf-8")).lower())
        seen.update(filter(is_syllable, words))
    weights: dict[str, float] = dict(sorted(seen.items(), key=lambda item: (-item[1], item[0])))
    others = sorted(set(syllables()) - weights.keys())
    random.Random(SYLLABLES).shuffle(others)  # noqa: S311
    shares = [1 / (at + 20) for at in range(SYLLABLES - len(weights))]
    rest = sum(weights.values()) * (1 / _SEEN_IN - 1) / sum(shares)
    weights |= {word: rest * share for word, share in zip(others, shares, strict=False)}
    return list(weights), list(accumulate(weights.values()))
