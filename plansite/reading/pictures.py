"""The header of a picture's file: format, size, and whether it can be shown at all.

No pixel is decoded, so that a small file that unpacks to gigabytes costs nothing here, and a
thousand photographs are looked at in a second.
"""

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from plansite.model.picture import BYTES_LIMIT, PIXELS_LIMIT, PictureFault, PictureHeader

if TYPE_CHECKING:
    from PIL.Image import Image

_MAGIC = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"\x1f\x8b", "SVG"),  # packed: only .svgz comes here
)
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_ENDS = {"JPEG": b"\xff\xd9", "PNG": b"IEND"}
_TAILS = (64, 65_536, 1_048_576)
"""Bytes from the end in which a picture's end is sought. Telephones put a short film behind it."""

_ORIENTATION = 0x0112
_SIDEWAYS = frozenset((5, 6, 7, 8))


def read_picture(path: Path, size: int) -> PictureHeader:
    """Return what the header of a file says.

    Args:
        path: the file; its ending is not looked at.
        size: its bytes.

    Never raises for what the file holds.
    """
    if size > BYTES_LIMIT:
        return PictureHeader(fault=PictureFault.HEAVY)
    try:
        with path.open("rb") as file:
            kind = format_of(file.read(1024))
    except OSError:
        return PictureHeader(fault=PictureFault.BROKEN)
    if kind in ("SVG", "HEIC", "TIFF", "BMP"):
        return PictureHeader(kind, fault=PictureFault.REFUSED)
    if not kind or not _has_end(path, kind, size):
        return PictureHeader(kind, fault=PictureFault.BROKEN)
    return _described(path, kind)


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
    return "SVG" if b"<svg" in start.lower() else ""


def _described(path: Path, kind: str) -> PictureHeader:
    # Pillow takes a while to import; a site without pictures does without it.
    from PIL import Image

    formats = ("JPEG", "MPO") if kind == "JPEG" else (kind,)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # damaged metadata, or a size that is judged below
            with Image.open(path, formats=formats) as image:
                width, height = image.size
                if width * height > PIXELS_LIMIT:
                    return PictureHeader(kind, width, height, fault=PictureFault.HUGE)
                turn = _turn(image)
                if turn in _SIDEWAYS:
                    width, height = height, width
                # Several pictures in a JPEG are a preview or a depth map beside the first.
                moves = kind != "JPEG" and bool(getattr(image, "is_animated", False))
                alpha = image.has_transparency_data
    except Image.DecompressionBombError:
        return PictureHeader(kind, fault=PictureFault.HUGE)
    except Exception:  # whatever a damaged or malicious file makes a parser raise
        return PictureHeader(kind, fault=PictureFault.BROKEN)
    fault = PictureFault.ANIMATED if moves else None
    return PictureHeader(kind, width, height, turn, alpha, fault)


def _has_end(path: Path, kind: str, size: int) -> bool:
    """Whether the file holds the mark that ends its kind: one that was cut off does not.

    The mark cannot stand inside the pixels of a JPEG, where FF is followed by 00.
    """
    end = _ENDS.get(kind)
    if end is None:
        return True
    with path.open("rb") as file:
        for tail in _TAILS:
            file.seek(max(0, size - tail))
            if end in file.read():
                return True
            if tail >= size:
                break
    return False


def _turn(image: "Image") -> int:
    """Return the EXIF orientation. A PNG that says it only behind its pixels is as it stands."""
    if image.format == "PNG" and "exif" not in image.info:
        return 1
    found = image.getexif().get(_ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1
