"""Pictures for tests, made when they are needed: photographs with all that cameras add, and faults.

Colours are plain areas, so that a test can tell left from right after all that is done to them.
"""

import io
import zlib
from functools import cache
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

HIDDEN = "BIMAT"
"""A word that stands in every kind of metadata here, and must not be in any output."""

_ORIENTATION, _MAKE, _GPS = 0x0112, 0x010F, 0x8825
_LATITUDE = {1: "N", 2: (10.0, 20.0, 30.0), 3: "E", 4: (107.0, 5.0, 6.0)}


@cache
def _profile() -> bytes:
    """Return a colour profile. It holds the time of its making: all pictures have the same."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def halves(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((30, 60, 200), (width // 2, 0, width, height))
    return image.convert(mode)


@cache
def plain(ending: str = "jpg", width: int = 800, height: int = 600) -> bytes:
    """Return a small sound picture of the format that an ending names."""
    kinds = {"jpg": "JPEG", "jpeg": "JPEG", "tif": "TIFF"}
    return saved(halves(width, height), kinds.get(ending, ending.upper()))


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """Return a picture as a file of that kind."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@cache
def photograph(width: int = 1600, height: int = 1200, turn: int = 1) -> bytes:
    """Return a JPEG with position, maker, comment, XMP and colour profile, turned as asked.

    As in a telephone's, a small JPEG of the same stands among what is said of it.
    """
    exif = Image.Exif()
    exif[_ORIENTATION] = turn
    exif[_MAKE] = HIDDEN
    exif[_GPS] = _LATITUDE
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{HIDDEN}</x:xmpmeta>".encode()
    return saved(
        halves(width, height),
        "JPEG",
        exif=exif.tobytes() + plain("jpg", 160, 120),
        comment=HIDDEN.encode(),
        icc_profile=_profile(),
        xmp=xmp,
    )


def drawing(width: int = 960, height: int = 540) -> bytes:
    """Return a PNG with text chunks, EXIF and a colour profile."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", HIDDEN)
    notes.add_itxt("XML:com.adobe.xmp", f"<x>{HIDDEN}</x>")
    exif = Image.Exif()
    exif[_MAKE] = HIDDEN
    return saved(halves(width, height), "PNG", pnginfo=notes, exif=exif, icc_profile=_profile())


def moving(kind: str) -> bytes:
    """Return an animation of two pictures."""
    frames = [halves(700, 500), halves(700, 500).transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=200)


def damaged(data: bytes, garbage: bytes) -> bytes:
    """Return a picture with other bytes in its middle, as long as before."""
    at = len(data) // 2
    return data[:at] + garbage + data[at + len(garbage) :]


def bomb(width: int, height: int) -> bytes:
    """Return a PNG that says it is that large; its few bytes of pixels are never reached."""
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
        for name, data in chunks
    )
