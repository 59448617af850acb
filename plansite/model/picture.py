"""What the header of a picture's file says, and what makes a picture unfit to be shown."""

from dataclasses import dataclass
from enum import StrEnum

FORMATS: dict[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "GIF": (".gif",),
    "WEBP": (".webp",),
    "AVIF": (".avif",),
}
"""Formats that can be shown, each with the endings of its files, the usual one first."""

REFUSED_FORMATS: dict[str, tuple[str, ...]] = {
    "SVG": (".svg", ".svgz"),
    "HEIC": (".heic", ".heif"),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
}
"""Formats that browsers do not show, or that can run scripts (SVG)."""

_ALL = (*FORMATS.values(), *REFUSED_FORMATS.values())
ENDINGS = frozenset(ending for endings in _ALL for ending in endings)
"""Endings of files that are looked at as pictures."""

BYTES_LIMIT = 10 * 1024 * 1024
"""Bytes of a picture's file. A telephone's photograph has 2 to 6 million."""

PIXELS_LIMIT = 50_000_000
"""Pixels of a picture: 150 MB of memory while it is made smaller."""


class PictureFault(StrEnum):
    """Why a picture cannot be shown."""

    BROKEN = "broken"
    """Not a picture, or cut off."""
    ANIMATED = "animated"
    HEAVY = "heavy"
    """More than `BYTES_LIMIT`."""
    HUGE = "huge"
    """More than `PIXELS_LIMIT`."""
    REFUSED = "refused"
    """One of `REFUSED_FORMATS`."""


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """A picture as its header describes it.

    Attributes:
        format: a key of `FORMATS` or `REFUSED_FORMATS`; empty where it is not known.
        width: pixels, as it is seen: after the turn that the camera asks for.
        height: the same.
        turn: how the camera was held (EXIF 0x0112), 1 for upright.
        has_alpha: whether it may be transparent in places.
        fault: why it cannot be shown, or None.
    """

    format: str = ""
    width: int = 0
    height: int = 0
    turn: int = 1
    has_alpha: bool = False
    fault: PictureFault | None = None
