"""The letters of cards: two fonts as one, and of a text only what they have.

What neither has would be an empty box, as programs show what they do not know.
"""

import io
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from PIL import ImageDraw, ImageFont

Fill = int | tuple[int, int, int]

_PROBE = 30
"""The size at which is seen what a font has."""

_NOWHERE = "\U0010ffff"
"""A noncharacter: no font has it, so each draws what stands for a letter that it lacks."""


class Letters:
    """A font, and a second one for what it lacks."""

    def __init__(self, fonts: Iterable[Path], sizes: Iterable[int]) -> None:
        """Read the fonts.

        Args:
            fonts: TrueType files, the one that is preferred first.
            sizes: the sizes that will be asked for.

        Raises:
            OSError: if a font cannot be read.
        """
        self._faces = [
            {size: _font(data, size) for size in {_PROBE, *sizes}}
            for data in [font.read_bytes() for font in fonts]
        ]
        self._unknown = [_drawn(face[_PROBE], _NOWHERE) for face in self._faces]
        self._face_of: dict[str, int | None] = {}

    def shown(self, text: str) -> str:
        """Return what of a text can be drawn, with single spaces.

        A letter that no font has becomes what it is made of (``Ａ`` is A) or is left out, as an
        emoji is. Source: Unicode Standard Annex 15, compatibility decomposition.
        """
        return " ".join("".join(map(self._stand_in, text)).split())

    def length(self, text: str, size: int) -> float:
        """Return the width of a text in pixels; the plain layout adds letter to letter."""
        return sum(face.getlength(run) for face, run in self._runs(text, size))

    def draw(
        self, pen: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, fill: Fill
    ) -> None:
        """Write a text, which begins at a place and stands on the first font's line."""
        x, y = at
        ascent, _ = self._faces[0][size].getmetrics()
        for face, run in self._runs(text, size):
            pen.text((x, y + ascent), run, fill=fill, font=face, anchor="ls")
            x += face.getlength(run)

    def _runs(self, text: str, size: int) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
        for at, run in groupby(text, lambda letter: self._find(letter) or 0):
            yield self._faces[at][size], "".join(run)

    def _find(self, letter: str) -> int | None:
        """Return the number of the first font that has a letter, or None."""
        if letter not in self._face_of:
            fonts = enumerate(zip(self._faces, self._unknown, strict=True))
            self._face_of[letter] = next(
                (at for at, (face, unknown) in fonts if _drawn(face[_PROBE], letter) != unknown),
                None,
            )
        return self._face_of[letter]

    def _stand_in(self, letter: str) -> str:
        if letter.isspace():
            return " "
        if unicodedata.category(letter) in ("Cc", "Cf"):  # a soft hyphen would be seen
            return ""
        if self._find(letter) is not None:
            return letter
        parts = unicodedata.normalize("NFKD", letter)
        return "".join(
            part
            for part in parts
            if part != letter and not unicodedata.combining(part) and self._find(part) is not None
        )


def _font(data: bytes, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def _drawn(face: ImageFont.FreeTypeFont, letter: str) -> tuple[bytes, float]:
    return bytes(face.getmask(letter)), face.getlength(letter)
