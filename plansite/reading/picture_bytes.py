"""Whether the bytes of a picture are all there, by the rules of its format; no pixel is decoded.

What is known: a file that was cut off, of every format; a changed byte, of PNG alone, which has
sums to compare; garbage between the blocks of a GIF; what cannot stand in the pixels of a JPEG.
What cannot be known without unpacking: other bytes in the middle of the pixels of JPEG, WebP or
AVIF. A decoder mostly makes a spoilt picture of them, and does not complain.
"""

import zlib
from collections.abc import Callable

from plansite.model.expression import expression

_MARK = expression(rb"\xff[^\x00\x01\xff\xd0-\xd7]")
"""A mark with which a part of a JPEG begins. Others stand within pixels, or fill (T.81, B.1.1)."""

_EOI, _SOS = 0xD9, 0xDA
_AFTER_PIXELS = frozenset((0xC4, 0xCC, 0xDB, 0xDC, 0xDD, *range(0xE0, 0xF0), 0xFE))
"""Marks of what stands between the stages of a JPEG's pixels: tables, comments (T.81, B.2)."""


def is_whole(data: bytes, kind: str) -> bool:
    """Return whether a file is a whole picture; what stands behind its end does not matter.

    Args:
        data: the file. Telephones put a short film behind the picture.
        kind: its format, a key of `FORMATS`.
    """
    rule = _RULES.get(kind)
    return rule is None or rule(data)


def _is_whole_jpeg(data: bytes) -> bool:
    """Go from part to part (ITU T.81, B.1): the small picture within EXIF has an end of its own.

    Pixels have no length; in them, FF is followed by 00 or by one of eight marks, D0 to D7.
    """
    at, has_pixels = 2, False
    while found := _MARK.search(data, at):
        mark, at = data[found.end() - 1], found.end()
        if mark == _EOI:
            return has_pixels
        size = int.from_bytes(data[at : at + 2], "big")
        if has_pixels and not _is_between_pixels(mark, data[at : at + size + 1], size):
            return False
        has_pixels = has_pixels or mark == _SOS
        at += size
    return False


def _is_between_pixels(mark: int, part: bytes, size: int) -> bool:
    """Whether a part stands behind a stage of a JPEG's pixels by right, and not as garbage.

    ``part`` begins with its size and has one byte too many, which begins the next mark. A stage
    says of how many colours it is, with two bytes for each (T.81, B.2.3).
    """
    if mark == _SOS:
        return len(part) > 2 and size == 6 + 2 * part[2]
    return mark in _AFTER_PIXELS and part[size:] == b"\xff"


def _is_whole_png(data: bytes) -> bool:
    """Compare the sum of each chunk (ISO/IEC 15948, 5.3) until the one that ends the picture."""
    view, at = memoryview(data), 8
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(view[at : at + 4], "big")
        if zlib.crc32(view[at + 4 : end]) != int.from_bytes(view[end : end + 4], "big"):
            return False
        if data[at + 4 : at + 8] == b"IEND":
            return True
        at = end + 4
    return False


def _is_whole_gif(data: bytes) -> bool:
    """Go from block to block (GIF89a, appendix B) until the one that ends the picture."""
    at = 13 + _palette(data[10:11])
    while (block := data[at : at + 1]) != b";":
        if block == b"!":
            at = _behind_parts(data, at + 2)
        elif block == b",":
            at = _behind_parts(data, at + 11 + _palette(data[at + 9 : at + 10]))
        elif block == b"\0":  # one end of a block too many, as some programs write it
            at += 1
        else:
            return False
    return True


def _palette(flags: bytes) -> int:
    """Return the bytes of the palette that these flags announce."""
    said = flags[0] if flags else 0
    return 3 << ((said & 7) + 1) if said & 0x80 else 0


def _behind_parts(data: bytes, at: int) -> int:
    """Return where the parts of a block end: each begins with its length, the last is empty."""
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1


def _is_whole_avif(data: bytes) -> bool:
    """Go from box to box (ISO/IEC 14496-12, 4.2) until description and pixels are both there.

    Few pixels may stand within the description, in a box named ``idat``.
    """
    at, missing = 0, {b"meta", b"mdat"}
    while missing and at + 8 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size == 0:  # up to the end of the file, wherever that is
            return True
        if size < 8 or at + size > len(data):
            return False
        missing.discard(name)
        at += size
    return not missing or (b"meta" not in missing and b"idat" in data)


_RULES: dict[str, Callable[[bytes], bool]] = {
    "JPEG": _is_whole_jpeg,
    "PNG": _is_whole_png,
    "GIF": _is_whole_gif,
    "AVIF": _is_whole_avif,
}
"""WebP is not among them: Pillow opens none that was cut off."""
