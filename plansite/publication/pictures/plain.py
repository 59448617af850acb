"""Whether a file is a picture as the encoders here write it: pixels of a size, and nothing else.

Asked of what lies in the cache. No pixel is decoded: what a file shows cannot be known without
making it again, but what it carries along can (where it was taken, another file behind its end).
"""

import io
import re
from collections.abc import Iterator

from PIL import Image

from plansite.publication.pictures.variants import Variant

_PNG = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_WEBP = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH"))
_AVIF = (b"ftyp", b"meta", b"mdat")
_JPEG = frozenset((0xD8, 0xE0, 0xDB, 0xC0, 0xC1, 0xC2, 0xC4, 0xDD, 0xDA, 0xD9))
"""Marks of a JPEG: its beginning, JFIF, tables, sizes, stages, its end (ITU T.81, B.1)."""

_MARK = re.compile(rb"\xff([^\x00\xd0-\xd7])")
_MADE_OF = re.compile(rb"infe.{8}(Exif|mime|uri )", re.DOTALL)
"""An item of an AVIF that is no picture (ISO/IEC 14496-12, 8.11.6)."""


def is_plain(data: bytes, wanted: Variant) -> bool:
    """Return whether a file is nothing but a picture of the wanted format and size."""
    try:
        with Image.open(io.BytesIO(data), formats=(wanted.format,)) as image:
            size = image.size
    except Exception:
        return False
    return size == (wanted.width, wanted.height) and _RULES[wanted.format](data)


def _is_plain_jpeg(data: bytes) -> bool:
    """Go from part to part; in the pixels, FF is followed by 00 or by D0 to D7."""
    at, ends = 0, False
    while found := _MARK.search(data, at):
        mark, at = found[1][0], found.end()
        ends = mark == 0xD9
        if mark not in _JPEG or (ends and at != len(data)):
            return False
        if mark not in (0xD8, 0xD9):
            at += int.from_bytes(data[at : at + 2], "big")
    return ends


def _is_plain_png(data: bytes) -> bool:
    names = list(_parts(data, 8, spare=12, order="big", name_first=False))
    return set(names) <= _PNG and names[-1:] == [b"IEND"]


def _is_plain_webp(data: bytes) -> bool:
    fits = int.from_bytes(data[4:8], "little") + 8 == len(data)
    return fits and set(_parts(data, 12, spare=8, order="little", name_first=True)) <= _WEBP


def _is_plain_avif(data: bytes) -> bool:
    names = tuple(_parts(data, 0, spare=0, order="big", name_first=False))
    return names == _AVIF and not _MADE_OF.search(data[: data.find(b"mdat")])


def _parts(data: bytes, at: int, *, spare: int, order: str, name_first: bool) -> Iterator[bytes]:
    """Give the names of a file's parts; an empty one for what is no whole part.

    Each part has its size and its name in eight bytes; ``spare`` are those that its size leaves
    out. Parts of WebP are of even length.
    """
    while at < len(data):
        head = data[at : at + 8]
        name, size = (head[:4], head[4:]) if name_first else (head[4:], head[:4])
        length = int.from_bytes(size, "little" if order == "little" else "big") + spare
        at += length + (length % 2 if name_first else 0)
        yield name if length >= 8 and at <= len(data) else b""


_RULES = {
    "JPEG": _is_plain_jpeg,
    "PNG": _is_plain_png,
    "WEBP": _is_plain_webp,
    "AVIF": _is_plain_avif,
}
