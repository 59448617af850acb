"""One source picture into the files that a page offers: nothing but its pixels, made smaller.

The same source gives the same bytes with the same Pillow: threads and options of the encoders
are fixed, and no option depends on the machine. Another version of an encoder may give others,
so its version is part of what the cache goes by (`CODECS`), and not of any address.
"""

import io
from typing import Any

from PIL import Image, ImageCms, features
from PIL import __version__ as pillow

from plansite.model.picture import PictureHeader
from plansite.publication.pictures.variants import DRAWN, WIDTHS, Variant

CODECS = " ".join(
    [
        pillow,
        *(f"{name}={features.version(name)}" for name in ("avif", "webp", "jpg", "littlecms2")),
    ]
)

_PHOTO: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 55, "subsampling": "4:2:0", "speed": 8},  # 6: 8 % less in 4 times the time
    "WEBP": {"quality": 78},
    "JPEG": {"quality": 80},
}
_DRAWING: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 50, "subsampling": "4:4:4", "speed": 6},  # a third less than with 8
    "WEBP": {"quality": 75},
}
_WHOLE: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 80, "subsampling": "4:4:4", "speed": 8},
    "WEBP": {"quality": 90},
    "JPEG": {"quality": 90},
}
_ALWAYS: dict[str, dict[str, Any]] = {
    # libaom divides its work, and with it the bytes, by the number of threads.
    "AVIF": {"codec": "aom", "max_threads": 1, "autotiling": False},
    "WEBP": {"method": 4},
    "JPEG": {"progressive": True, "optimize": True},
    "PNG": {"optimize": True},
}
_ENOUGH = (2 * WIDTHS[-1], 2 * WIDTHS[-1])
"""Pixels from which the widest file can be made; a JPEG decodes to a half or quarter quickly."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class BrokenPictureError(ValueError):
    """A picture whose header is sound cannot be decoded."""


def make(source: bytes, header: PictureHeader, variants: list[Variant]) -> list[bytes]:
    """Return the bytes of each variant.

    Raises:
        BrokenPictureError: if the source cannot be decoded.
    """
    try:
        # What is made beside it must not change a file: the cache may have kept some of them.
        opened = {
            is_whole: _opened(source, header, is_whole=is_whole)
            for is_whole in sorted({variant.is_whole for variant in variants})
        }
        return [_encoded(*opened[each.is_whole], header, each) for each in variants]
    except Exception as error:  # whatever a damaged file makes a decoder raise
        raise BrokenPictureError(str(error)) from error


def _opened(
    source: bytes, header: PictureHeader, *, is_whole: bool
) -> tuple[Image.Image, int | None]:
    """Return the picture upright, in sRGB; and its number of colours if they are few."""
    formats = ("JPEG", "MPO") if header.format == "JPEG" else (header.format,)
    with Image.open(io.BytesIO(source), formats=formats) as image:
        if not is_whole:
            image.draft(image.mode, _ENOUGH)
        image.load()
        few = image.getcolors(256) if image.mode in ("P", "L", "1", "RGB", "RGBA") else None
        pixels = _in_srgb(image)
    if header.turn in _TURNS:
        pixels = pixels.transpose(_TURNS[header.turn])
    pixels.info = {}  # encoders write what they find here: profiles, comments, positions
    return pixels, len(few) if few else None


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    if image.has_transparency_data:
        whole = image.convert("RGBA")
        red_green_blue = _profiled(whole.convert("RGB"), profile)
        red_green_blue.putalpha(whole.getchannel("A"))
        return red_green_blue
    if image.mode not in ("RGB", "CMYK", "L"):
        image = image.convert("RGB")
    return _profiled(image, profile)


def _profiled(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in sRGB's colours; with a profile that is none, as if it had none."""
    if profile:
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            done = ImageCms.profileToProfile(
                image, own, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            done = None
        if done is not None:
            return done
    return image.convert("RGB") if image.mode != "RGB" else image.copy()


def _encoded(
    image: Image.Image, colours: int | None, header: PictureHeader, variant: Variant
) -> bytes:
    size = (variant.width, variant.height)
    if image.size != size:
        image = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if variant.format == "PNG" and colours:
        # What had few colours in the source keeps a small file when edges are softened.
        image = image.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    settings = _DRAWING if header.format in DRAWN else _PHOTO
    chosen = (_WHOLE if variant.is_whole else settings).get(variant.format, {})
    out = io.BytesIO()
    image.save(out, variant.format, **_ALWAYS[variant.format], **chosen)
    return out.getvalue()
