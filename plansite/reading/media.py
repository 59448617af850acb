"""A file of ``content/media/``, opened once: what it is, and what of it an editor must know."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import IO

from plansite.model.attachment import FORMATS, Content, Inside
from plansite.model.picture import BYTES_LIMIT, ENDINGS, PictureFault, PictureHeader
from plansite.model.site import Media
from plansite.reading.office import inside_ole, inside_zip, is_left_by_system
from plansite.reading.pictures import read_picture
from plansite.reading.plain import size_of
from plansite.reading.sniffing import START, content_of, is_text

_UNPACKED = 200 << 20
"""Bytes of all files in an archive that is looked through."""

_MOOV_LIMIT = 16 << 20
_BOXES_LIMIT = 1000
_PLACES = (b"\xa9xyz", b"loci", b"com.apple.quicktime.location")
"""How a film says where it was made: QuickTime's two ways, and that of 3GPP TS 26.244."""


def read_media(path: Path, name: str, limit: int) -> Media:
    """Return what a file is by its content.

    Args:
        path: the file.
        name: its path relative to ``content/media/``.
        limit: the bytes beyond which nothing but the beginning is looked at.

    Raises:
        OSError: if it is no plain file, or cannot be read.
    """
    size = size_of(path)
    with path.open("rb") as file:
        start = file.read(START)
        content = content_of(start)
        if content is Content.PICTURE:
            # Whatever its name: what is a picture goes out as one, or not at all.
            return Media(name, size, _picture(file, start, size), Inside(content))
        inside = Inside(content) if size > limit else _inside(file, start, content, path.suffix)
    # By its name it is to be a picture, and it is none.
    broken = PictureHeader(fault=PictureFault.BROKEN) if path.suffix.lower() in ENDINGS else None
    return Media(name, size, broken, inside)


def _picture(file: IO[bytes], start: bytes, size: int) -> PictureHeader:
    if size > BYTES_LIMIT:
        return PictureHeader(fault=PictureFault.HEAVY)
    return read_picture(start + file.read())


def _inside(file: IO[bytes], start: bytes, content: Content, suffix: str) -> Inside:
    if content is Content.ZIP:
        inside = inside_zip(file)
        is_archive = inside.content is Content.ZIP and not (inside.is_locked or inside.stranger)
        return replace(inside, stranger=_stranger_in(file)) if is_archive else inside
    if content is Content.OLE:
        known = FORMATS.get(suffix.lower())
        return inside_ole(start + file.read(), known.content if known else Content.OLE)
    if content is Content.TEXT:
        return Inside(content if is_text(start + file.read()) else Content.UNKNOWN)
    if content is Content.MPEG4:
        return Inside(content, has_place=_has_place(file))
    return Inside(content)


def _stranger_in(file: IO[bytes]) -> str:
    """Return the first file of an archive that may not go out by itself, judged by its bytes."""
    name, room = "", _UNPACKED
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                name, room = entry.filename, room - entry.file_size
                path = PurePosixPath(name)
                if is_left_by_system(path):
                    continue
                if room < 0 or (entry.is_dir() and entry.file_size):
                    return name
                if not entry.is_dir() and _is_strange(archive, entry, path.suffix.lower()):
                    return name
    except Exception:  # whatever a malicious archive makes the parser raise
        return name
    return ""


def _is_strange(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, suffix: str) -> bool:
    with archive.open(entry) as part:
        data = part.read(entry.file_size)
    start, content = data[:START], content_of(data[:START])
    rest = io.BytesIO(data)
    rest.seek(len(start))
    inside = _inside(rest, start, content, suffix)
    is_as_named = inside.content is FORMATS[suffix].content
    return bool(data) and (inside.has_macros or inside.is_locked or not is_as_named)


def _has_place(file: IO[bytes]) -> bool:
    """Go from box to box (ISO/IEC 14496-12, 4.2) to what is said of the film; skip the film."""
    at = 0
    for _ in range(_BOXES_LIMIT):
        file.seek(at)
        head = file.read(16)
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if kind in (b"moov", b"meta", b"udta"):
            file.seek(at)
            box = file.read(min(size or _MOOV_LIMIT, _MOOV_LIMIT))
            if any(place in box for place in _PLACES):
                return True
        if size < 8 or len(head) < 8:
            break
        at += size
    return False
