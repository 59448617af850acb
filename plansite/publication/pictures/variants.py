"""Which files a picture becomes: sizes, formats, names. Nothing is opened here."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from plansite.model.picture import FORMATS, PictureHeader

VERSION = 1
"""Raised when `encoder` or a choice here changes; addresses and cache then change with it."""

WIDTHS = (400, 800, 1200)
"""Pixels. A text column has 700 on a computer; telephones show two or three for one."""

NEAR = 0.85
"""A width so near to the picture's own is left out: the file would be as large."""

MODERN = ("AVIF", "WEBP")
"""What is offered beside the fallback, the smallest first."""

TYPES = {"AVIF": "image/avif", "WEBP": "image/webp"}

DRAWN = ("PNG", "GIF")
"""Formats of drawings and screenshots."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A file to make of a picture: format and size in pixels.

    ``is_whole``: for downloading, at the picture's own size and with little loss.
    """

    format: str
    width: int
    height: int
    is_whole: bool = False

    @property
    def ending(self) -> str:
        """The ending of the file's name: ``.jpg``."""
        return FORMATS[self.format][0]

    def __str__(self) -> str:
        return f"{self.format} {self.width}x{self.height}{' whole' if self.is_whole else ''}"


CARD = Variant("PNG", 1200, 630)
"""A card to share: the size that readers of Open Graph ask for."""


def fallback_of(header: PictureHeader) -> Variant:
    """Return what is shown by a browser that knows no modern format."""
    width, height = _sizes(header)[-1]
    return Variant(_old_format(header), width, height)


def modern_of(header: PictureHeader) -> dict[str, list[Variant]]:
    """Return what is offered by format, the narrowest first; none is wider than the source."""
    sizes = _sizes(header)
    return {kind: [Variant(kind, *size) for size in sizes] for kind in MODERN}


def whole_of(header: PictureHeader) -> Variant:
    """Return the picture for downloading: its own format and size, without what else was in it."""
    kind = "PNG" if header.format == "GIF" else header.format
    return Variant(kind, header.width, header.height, is_whole=True)


def file_name(path: str, variant: Variant, mark: str) -> str:
    """Return ``2018/ra-quan-800.MARK.avif`` for ``2018/ra-quan.jpg``."""
    source = PurePosixPath(path)
    size = "" if variant.is_whole else f"-{variant.width}"
    return source.with_name(f"{source.stem}{size}.{mark}{variant.ending}").as_posix()


def _sizes(header: PictureHeader) -> list[tuple[int, int]]:
    widest = min(header.width, WIDTHS[-1])
    widths = [*(width for width in WIDTHS if width < widest * NEAR), widest]
    return [(width, max(1, round(header.height * width / header.width))) for width in widths]


def _old_format(header: PictureHeader) -> str:
    return "PNG" if header.format in DRAWN or header.has_alpha else "JPEG"
