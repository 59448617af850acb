"""The pictures of a publication: what pages refer to, and the files behind the addresses.

Addresses are known at once, from the bytes of the source and the recipe; the files are made at
the end, together, and only those that something referred to.
"""

import hashlib
import os
import warnings
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote

from plansite.cache import Cache
from plansite.model import addresses
from plansite.model.picture import PictureHeader
from plansite.model.site import Media
from plansite.publication.pictures import variants
from plansite.publication.pictures.variants import Variant

TOGETHER = 16
"""Sources whose files are held in memory at one time."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file of a picture: its address, and its width in pixels."""

    address: str
    width: int


@dataclass(frozen=True, slots=True)
class PictureSource:
    """A modern format (``image/avif``) with its files, the narrowest first."""

    type: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as a page shows it: the fallback with its size in pixels, and what is better."""

    address: str
    width: int
    height: int
    sources: tuple[PictureSource, ...]


class Pictures:
    """Gives addresses, remembers which, and makes the files."""

    def __init__(self, folder: Path, media: Mapping[str, Media], cache: Cache) -> None:
        """Prepare.

        Args:
            folder: ``content/media/`` of the site.
            media: what lies in it, by path relative to it.
            cache: where files made before are found.
        """
        self._folder = folder
        self._media = media
        self._cache = cache
        self._digests: dict[str, str] = {}
        self.wanted: dict[str, dict[str, Variant]] = {}
        self.broken: list[str] = []
        """The paths of sources that could not be decoded; known once `files` was exhausted."""

    def holds(self, path: str) -> bool:
        """Whether a file of ``content/media/`` is a picture; the check has refused unfit ones."""
        media = self._media.get(path)
        return media is not None and media.picture is not None and media.picture.fault is None

    def shown(self, path: str) -> Shown:
        """Return a picture as a page shows it.

        Raises:
            KeyError: if there is no such picture (`holds`).
        """
        header = self._header(path)
        fallback = variants.fallback_of(header)
        sources = tuple(
            PictureSource(
                variants.TYPES[kind],
                tuple(Candidate(self._address(path, each), each.width) for each in files),
            )
            for kind, files in variants.modern_of(header).items()
        )
        address = self._address(path, fallback)
        return Shown(address, fallback.width, fallback.height, sources)

    def whole(self, path: str) -> str:
        """Return the address of a picture for downloading: as it is, without its metadata.

        Raises:
            KeyError: if there is no such picture.
        """
        return self._address(path, variants.whole_of(self._header(path)))

    def whole_size(self, path: str) -> int:
        """Return the bytes of a picture for downloading; 0 if it is broken.

        Raises:
            KeyError: if there is no such picture.
        """
        made = self._made(path, [variants.whole_of(self._header(path))])
        return len(made[0]) if made else 0

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Make what was referred to; yield address and bytes, in the order of the sources."""
        wanted = sorted(self.wanted.items())
        # Encoders work outside Python's lock.
        with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
            for at in range(0, len(wanted), TOGETHER):
                part = wanted[at : at + TOGETHER]
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # of metadata, which is dropped anyway
                    made = list(
                        pool.map(lambda one: self._made(one[0], list(one[1].values())), part)
                    )
                for (path, chosen), data in zip(part, made, strict=True):
                    if not data:
                        self.broken.append(path)
                    yield from zip(chosen, data, strict=False)

    def maker(self, address: str) -> Callable[[], bytes] | None:
        """Return what makes the file at an address that was referred to, or None."""
        path = next((path for path, chosen in self.wanted.items() if address in chosen), None)
        if path is None:
            return None
        variant = self.wanted[path][address]
        return lambda: b"".join(self._made(path, [variant]))

    def _made(self, path: str, chosen: list[Variant]) -> list[bytes]:
        """Return the bytes of some variants, from the cache where they are; [] if broken."""
        # Pillow, only where there are pictures
        from plansite.publication.pictures import encoder
        from plansite.publication.pictures.plain import is_plain

        keys = [f"{variants.VERSION} {encoder.CODECS} {self._digest(path)} {v}" for v in chosen]
        found = [
            self._cache.get(key, partial(is_plain, wanted=variant))
            for key, variant in zip(keys, chosen, strict=True)
        ]
        missing = [at for at, data in enumerate(found) if data is None]
        if missing:
            source = (self._folder / path).read_bytes()
            try:
                fresh = encoder.make(source, self._header(path), [chosen[at] for at in missing])
            except encoder.BrokenPictureError:
                return []
            for at, data in zip(missing, fresh, strict=True):
                self._cache.put(keys[at], data)
                found[at] = data
        return [data for data in found if data is not None]

    def _header(self, path: str) -> PictureHeader:
        header = self._media[path].picture
        if header is None or header.fault is not None:
            raise KeyError(path)
        return header

    def _address(self, path: str, variant: Variant) -> str:
        mark = hashlib.sha256(f"{variants.VERSION} {self._digest(path)}".encode()).hexdigest()[:10]
        address = addresses.media(quote(variants.file_name(path, variant, mark)))
        self.wanted.setdefault(path, {})[address] = variant
        return address

    def _digest(self, path: str) -> str:
        digest = self._digests.get(path)
        if digest is None:
            data = (self._folder / path).read_bytes()
            digest = self._digests[path] = hashlib.sha256(data).hexdigest()
        return digest
