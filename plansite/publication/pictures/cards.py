"""Cards to share: what a link to a page looks like in Zalo, Facebook or a mail program.

Each is a PNG of sixteen colours: white paper, the sun of the site's mark, a kind, a title, the
site's name on a band of lacquer red. What all cards have in common is drawn once.
"""

import io
import math
from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageDraw, features
from PIL import __version__ as pillow

from plansite.publication.pictures.letters import Letters
from plansite.publication.pictures.variants import CARD

WIDTH, HEIGHT = CARD.width, CARD.height

CODECS = f"{pillow} {features.version('freetype2')} {features.version('zlib')}"
"""What draws and packs; another version may give other bytes."""

Colour = tuple[int, int, int]

_PAPER, _INK, _SON = (255, 255, 255), (31, 26, 21), (158, 27, 27)
_PALE = (244, 228, 226)
_INK_STEPS, _SON_STEPS = 8, 7
_MARGIN = 80
_ROOM = WIDTH - 2 * _MARGIN
_KIND_TOP, _TITLE_TOP = 140, 200
_BAND = 84
_ABOVE = 30
_SMALL = 30
"""Letter size of all but the title."""
_SIZES = ((72, 94, 3), (60, 78, 4))
"""Letter size, line height and lines of a title; the first at which it fits, else the last."""

_RUNS = 3
"""Z_RLE of zlib: only runs are sought, as flat areas have them; three times as fast."""


class Drawer:
    """Draws the cards of one site."""

    def __init__(self, fonts: Iterable[Path], agency: str, site: str) -> None:
        """Prepare.

        Args:
            fonts: TrueType files: one with the Vietnamese letters, and what to take beside it.
            agency: the name beside the mark.
            site: the name on the band.

        Raises:
            OSError: if a font cannot be read.
        """
        self._letters = Letters(fonts, (_SMALL, *(size for size, *_ in _SIZES)))
        self._lengths: dict[tuple[str, int], float] = {}
        self._words: dict[tuple[str, int], Image.Image] = {}
        self._kinds: dict[str, Image.Image] = {}
        self._base = self._drawn_base(agency, site)

    def draw(self, kind: str, title: str) -> bytes:
        """Return a card as PNG. A title too long for four lines ends in an ellipsis.

        What no font has of a title or a kind is not on it (`Letters.shown`).
        """
        card = self._base.copy()
        self._put_kind(card, kind)
        size, height, lines = self._set(self._letters.shown(title[: 10 * _ROOM]))
        pen = ImageDraw.Draw(card)
        gap = self._length(" ", size)
        for at, line in enumerate(lines):
            x, y = float(_MARGIN), _TITLE_TOP + at * height
            for word in line.split(" "):
                # Between two indices of the palette lie the colours between: edges are smooth.
                pen.bitmap((round(x), y - _ABOVE), self._word(word, size), fill=_INK_STEPS)
                x += self._length(word, size) + gap
        out = io.BytesIO()
        card.save(out, "PNG", bits=4, compress_level=1, compress_type=_RUNS)
        return out.getvalue()

    def _set(self, title: str) -> tuple[int, int, list[str]]:
        """Return letter size, line height and the lines of a title."""
        for size, height, most in _SIZES:
            lines = self._wrapped(title, size, most + 1)
            if len(lines) <= most:
                return size, height, lines
        return size, height, [*lines[: most - 1], self._shortened(lines[most - 1], size)]

    def _drawn_base(self, agency: str, site: str) -> Image.Image:
        image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
        # Half a sun behind the title, so pale that the letters stand out on it.
        image.paste(_sun(640, _PALE, _PAPER), (WIDTH - 560, HEIGHT - _BAND - 320))
        image.paste(_sun(64, _SON, _PAPER), (_MARGIN, 48))
        pen = ImageDraw.Draw(image)
        agency = self._fitted(agency, _ROOM - 84)
        self._letters.draw(pen, (_MARGIN + 84, 60), agency, _SMALL, _INK)
        top = HEIGHT - _BAND
        pen.rectangle((0, top, WIDTH, HEIGHT), fill=_SON)
        site = self._fitted(site, _ROOM)
        self._letters.draw(pen, (_MARGIN, top + 22), site, _SMALL, _PAPER)
        return image.quantize(palette=_palette(), dither=Image.Dither.NONE)

    def _put_kind(self, card: Image.Image, kind: str) -> None:
        """Write the line above the title, in red: other indices than those of black."""
        line = self._kinds.get(kind)
        if line is None:
            line = self._kinds[kind] = self._kind_line(kind)
        card.paste(line, (_MARGIN, _KIND_TOP))

    def _kind_line(self, kind: str) -> Image.Image:
        mask = Image.new("L", (_ROOM, 44), 0)
        self._letters.draw(ImageDraw.Draw(mask), (0, 0), self._fitted(kind, _ROOM), _SMALL, 255)
        steps = [round(value * _SON_STEPS / 255) for value in range(256)]
        return mask.point([_INK_STEPS + step if step else 0 for step in steps])

    def _wrapped(self, text: str, size: int, most: int) -> list[str]:
        """Return a text's first lines, broken at spaces; a word longer than a line, anywhere."""
        lines: list[str] = []
        line, used = "", 0.0
        gap = self._length(" ", size)
        for word in text[: most * _ROOM].split():  # a letter is a pixel wide at least
            if len(lines) >= most:
                return lines[:most]
            length = self._length(word, size)
            if line and used + gap + length <= _ROOM:
                line, used = f"{line} {word}", used + gap + length
                continue
            if line:
                lines.append(line)
            while length > _ROOM and len(lines) < most:
                fits = self._fitting(word, size, _ROOM)
                lines.append(word[:fits])
                word = word[fits:]
                length = self._length(word, size)
            line, used = word, length
        return [*lines, line] if line else lines

    def _shortened(self, line: str, size: int) -> str:
        """Return a line with an ellipsis at its end, less a word or more where it has no room."""
        room = _ROOM - self._length("…", size)
        while " " in line and self._length(line, size) > room:
            line = line.rpartition(" ")[0]
        return line[: self._fitting(line, size, room)].rstrip(" ,.;:–-") + "…"

    def _fitted(self, text: str, room: float) -> str:
        """Return a text for one small line, cut where it has no room."""
        text = self._letters.shown(text[: 10 * _ROOM])
        fits = self._fitting(text, _SMALL, room)
        return text if fits >= len(text) else f"{text[: fits - 1].rstrip()}…"

    def _fitting(self, text: str, size: int, room: float) -> int:
        """Return how many letters have room, at least one."""
        used = 0.0
        for at, letter in enumerate(text):
            used += self._length(letter, size)
            if used > room:
                return max(1, at)
        return len(text)

    def _word(self, word: str, size: int) -> Image.Image:
        """Return a word as a mask. Titles of one site have most of their words in common."""
        found = self._words.get((word, size))
        if found is None:
            # A letter may reach a little beyond its own width, and two marks above their line.
            side = (math.ceil(self._length(word, size)) + size // 4, size * 3 // 2 + _ABOVE)
            found = self._words[word, size] = Image.new("L", side, 0)
            self._letters.draw(ImageDraw.Draw(found), (0, _ABOVE), word, size, 255)
        return found

    def _length(self, word: str, size: int) -> float:
        """Return the width of a word in pixels."""
        found = self._lengths.get((word, size))
        if found is None:
            found = self._lengths[word, size] = self._letters.length(word, size)
        return found


def _palette() -> Image.Image:
    colours = [_tint(_INK, step / _INK_STEPS) for step in range(_INK_STEPS + 1)]
    colours[1] = _PALE  # so that letters have smooth edges on it as well
    colours += [_tint(_SON, step / _SON_STEPS) for step in range(1, _SON_STEPS + 1)]
    image = Image.new("P", (1, 1))
    image.putpalette([part for colour in colours for part in colour])
    return image


def _tint(colour: Colour, share: float) -> Colour:
    """Return a colour thinned with the paper's."""
    red, green, blue = (
        round(paper + (part - paper) * share) for paper, part in zip(_PAPER, colour, strict=True)
    )
    return red, green, blue


def _sun(side: int, colour: Colour, rays: Colour) -> Image.Image:
    """Return the site's mark, as theme/static/img/mark.svg has it: a sun of fourteen rays."""
    full = side * max(2, 256 // side)  # drawn larger, and made smaller for smooth edges
    image = Image.new("RGB", (full, full), _PAPER)
    pen = ImageDraw.Draw(image)
    pen.ellipse((0, 0, full - 1, full - 1), fill=colour)
    ring = full * 5 // 48
    pen.ellipse((ring, ring, full - ring, full - ring), outline=rays, width=full * 2 // 48)
    points = []
    for at in range(28):
        reach = full * (15 if at % 2 == 0 else 6.2) / 48
        angle = math.pi * at / 14
        x, y = full / 2 + reach * math.sin(angle), full / 2 - reach * math.cos(angle)
        points.append((round(x), round(y)))
    pen.polygon(points, fill=rays)
    return image.resize((side, side), Image.Resampling.BOX)
