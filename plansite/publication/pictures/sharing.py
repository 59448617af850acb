"""Which pages have which card to share; the files are drawn at the end, and kept in the cache."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from plansite.cache import Cache
from plansite.model import addresses
from plansite.model.text import slugify
from plansite.publication.pictures.variants import CARD

if TYPE_CHECKING:
    from plansite.publication.pictures.cards import Drawer

VERSION = 2
"""Raised when `cards` draws otherwise; addresses and cache then change with it."""

FONT = "cards/be-vietnam-pro-600.ttf"
"""Below the theme's folder. One face with all Vietnamese letters, which web fonts split."""

SIGNS = "dejavu-sans-bold-signs.ttf"
"""Beside it, where a theme has it: arrows, numbers in circles, and other letters that it lacks."""

_NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Card:
    """A picture that stands for a page elsewhere; ``address`` is from the root of the site."""

    address: str
    alt: str
    width: int = CARD.width
    height: int = CARD.height


class Cards:
    """Gives cards, remembers which, and makes their files."""

    def __init__(self, font: Path, agency: str, site: str, cache: Cache) -> None:
        """Prepare; nothing is drawn or read yet.

        Args:
            font: the TrueType file of the titles; what it lacks is taken from one beside it.
            agency: the agency's name.
            site: the site's name.
            cache: where cards drawn before are found.
        """
        self._fonts = [font, *(each for each in [font.with_name(SIGNS)] if each.is_file())]
        self._names = (agency, site)
        self._cache = cache
        self.wanted: dict[str, tuple[str, str]] = {}

    def card(self, kind: str, title: str, alt: str) -> Card:
        """Return the card for a title; ``kind`` is the line above it, ``alt`` what it shows."""
        words = "\0".join((str(VERSION), *self._names, kind, title))
        mark = hashlib.sha256(words.encode()).hexdigest()[:10]
        name = slugify(title)[:_NAME_LIMIT].strip("-") or "trang"
        address = f"{addresses.CARDS}{name}.{mark}.png"
        self.wanted[address] = (kind, title)
        return Card(address, alt)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Draw the cards that were asked for; yield address and bytes."""
        for address in sorted(self.wanted):
            yield address, self._made(address)

    def maker(self, address: str) -> Callable[[], bytes] | None:
        """Return what draws the card at an address that was asked for."""
        return partial(self._made, address) if address in self.wanted else None

    def _made(self, address: str) -> bytes:
        # Pillow, only where cards are drawn
        from plansite.publication.pictures import cards
        from plansite.publication.pictures.plain import is_plain

        kind, title = self.wanted[address]
        key = "\0".join((str(VERSION), cards.CODECS, self._look, *self._names, kind, title))
        data = self._cache.get(key, partial(is_plain, wanted=CARD))
        if data is None:
            data = self._drawer.draw(kind, title)
            self._cache.put(key, data)
        return data

    @cached_property
    def _look(self) -> str:
        return hashlib.sha256(b"".join(each.read_bytes() for each in self._fonts)).hexdigest()

    @cached_property
    def _drawer(self) -> "Drawer":
        from plansite.publication.pictures.cards import Drawer

        return Drawer(self._fonts, *self._names)
