"""Compressed copies beside the files of a finished site: ``x.html.gz`` and ``x.html.br``.

A server that finds them sends them as they are, instead of compressing each answer anew.
"""

import gzip
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import brotli  # type: ignore[import-untyped]  # it says nothing about its types

from plansite.hosting.types import TEXT
from plansite.model.addresses import THEME
from plansite.reading.plain import file_names

ENDINGS = (".gz", ".br")

_GZIP_LEVEL = 6
_PAGE_QUALITY = 5
_THEME_QUALITY = 11
"""Each visitor loads the theme's files, and they are few. For 1,000 pages quality 11 would take
twenty times as long as 5, for a tenth less; docs/hosting.md has the figures."""


@dataclass(frozen=True)
class Compressed:
    """How many files were given copies, and the bytes of the files and of the copies."""

    files: int = 0
    plain: int = 0
    gzip: int = 0
    brotli: int = 0


def compress(folder: Path) -> Compressed:
    """Lay a copy of each kind beside every file that it makes smaller.

    The copies hold no time and no name: the same bytes, and the same libraries, make the same
    copies. Both libraries let go of Python's lock, so that all processors work.
    """
    theme = folder / THEME.strip("/")
    with ThreadPoolExecutor() as pool:
        sizes = list(pool.map(lambda path: _copy(path, theme in path.parents), _files(folder)))
    made = [found for found in sizes if found[1] or found[2]]
    return Compressed(len(made), *(sum(column) for column in zip(*made, strict=True)))


def _files(folder: Path) -> Iterator[Path]:
    for name in file_names(folder):
        path = folder / name
        if path.suffix[1:] in TEXT:
            yield path


def _copy(path: Path, is_theme: bool) -> tuple[int, int, int]:
    data = path.read_bytes()
    quality = _THEME_QUALITY if is_theme else _PAGE_QUALITY
    copies = (_gzipped(data), brotli.compress(data, quality=quality))
    written = [0, 0]
    for at, (ending, copy) in enumerate(zip(ENDINGS, copies, strict=True)):
        if len(copy) < len(data):
            path.with_name(path.name + ending).write_bytes(copy)
            written[at] = len(copy)
    return len(data), written[0], written[1]


def _gzipped(data: bytes) -> bytes:
    """Return a gzip member (RFC 1952) that names neither a time nor the system that made it."""
    member = bytearray(gzip.compress(data, _GZIP_LEVEL, mtime=0))
    member[9] = 255  # the system is unknown; zlib would write 3 on Linux and 10 on Windows
    return bytes(member)
