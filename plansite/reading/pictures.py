"""The header of a picture's file: format, size, and whether it can be shown at all.

No pixel is decoded, so that a small one that unpacks to gigabytes costs
nothing here. GIF is the exception: it has no sums by which damage is known, few pixels, and is
unpacked in a hundredth of a second.
"""

import io
import re
import warnings
from typing import TYPE_CHECKING

from plansite.model.expression import expression
from plansite.model.picture import PIXELS_LIMIT, PictureFault, PictureHeader
from plansite.reading.picture_bytes import is_whole

if TYPE_CHECKING:
    from PIL.Image import Image

_MAGIC = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_SVG = expression(r"(?:[\s\ufeff]|<\?.*?\?>|<!--.*?-->|<!doctype[^>]*>)*<svg\b", re.I | re.S)
"""A text whose first element is ``svg``; another may well hold such a drawing."""
_ORIENTATION = 0x0112
_SIDEWAYS = frozenset((5, 6, 7, 8))


def read_picture(data: bytes) -> PictureHeader:
    """Return what the header of a file's bytes says. Never raises, whatever they are."""
    kind = format_of(data[:1024])
    if kind in ("SVG", "HEIC", "TIFF", "BMP"):
        return PictureHeader(kind, fault=PictureFault.REFUSED)
    if not kind or not is_whole(data, kind):
        return PictureHeader(kind, fault=PictureFault.BROKEN)
    return _described(data, kind)


def format_of(start: bytes) -> str:
    """Return the format of a file by its first bytes, empty where it is none of a picture's."""
    for magic, kind in _MAGIC:
        if start.startswith(magic):
            return kind
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "WEBP"
    if start[4:8] == b"ftyp":
        brands = start[8 : int.from_bytes(start[:4], "big")]
        if b"avif" in brands or b"avis" in brands:
            return "AVIF"
        return "HEIC" if any(brand in brands for brand in _HEIC_BRANDS) else ""
    if start.startswith(b"BM") and start[6:10] == b"\0\0\0\0":
        return "BMP"
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    return "SVG" if _SVG.match(start.decode(encoding, "ignore")) else ""


def _described(data: bytes, kind: str) -> PictureHeader:
    # Pillow takes a while to import; a site without pictures does without it.
    from PIL import Image

    formats = ("JPEG", "MPO") if kind == "JPEG" else (kind,)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # damaged metadata, or a size that is judged below
            with Image.open(io.BytesIO(data), formats=formats) as image:
                width, height = image.size
                if width * height > PIXELS_LIMIT:
                    return PictureHeader(kind, width, height, fault=PictureFault.HUGE)
                turn = _turn(image)
                if turn in _SIDEWAYS:
                    width, height = height, width
                # Several pictures in a JPEG are a preview or a depth map beside the first.
                moves = kind != "JPEG" and bool(getattr(image, "is_animated", False))
                alpha = image.has_transparency_data
                if kind == "GIF" and not moves:
                    image.load()
    except Image.DecompressionBombError:
        return PictureHeader(kind, fault=PictureFault.HUGE)
    except Exception:  # whatever a damaged or malicious file makes a parser raise
        return PictureHeader(kind, fault=PictureFault.BROKEN)
    fault = PictureFault.ANIMATED if moves else None
    return PictureHeader(kind, width, height, turn, alpha, fault)


def _turn(image: "Image") -> int:
    """Return the EXIF orientation. A PNG that says it only behind its pixels is as it stands."""
    if image.format == "PNG" and "exif" not in image.info:
        return 1
    found = image.getexif().get(_ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1
