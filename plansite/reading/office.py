"""What is inside office files and archives: which program's they are, macros, passwords.

Only names and one small list are read; no part is unpacked further than that list is long.
Office Open XML: ECMA-376, part 2; OpenDocument: ISO/IEC 26300, part 3; compound files: [MS-CFB].
"""

import re
import zipfile
from functools import cache
from html import unescape
from pathlib import PurePosixPath
from typing import IO

from plansite.model.attachment import FORMATS, Content, FileKind, Inside
from plansite.model.expression import expression

_PARTS = "[Content_Types].xml"
_PARTS_LIMIT = 2_000_000
_OPEN_XML = {"word/": Content.WORD, "xl/": Content.EXCEL, "ppt/": Content.POWERPOINT}
_MACROS = expression(r"vbaproject|macroenabled|macrosheet", re.IGNORECASE)
"""What the list of parts says of code, whatever the parts are called."""

_OPEN_DOCUMENT = {
    "application/vnd.oasis.opendocument.text": Content.OPEN_TEXT,
    "application/vnd.oasis.opendocument.spreadsheet": Content.OPEN_SHEET,
    "application/vnd.oasis.opendocument.presentation": Content.OPEN_SLIDES,
}
_OPEN_MACROS = ("Basic/", "Scripts/")
_MANIFEST = "META-INF/manifest.xml"

_LEFT_BY_SYSTEMS = frozenset((".ds_store", "thumbs.db", "desktop.ini"))

_STREAMS = (
    ("EncryptedPackage", Content.OLE),
    ("WordDocument", Content.OLD_WORD),
    ("Workbook", Content.OLD_EXCEL),
    ("Book", Content.OLD_EXCEL),
    ("PowerPoint Document", Content.OLD_POWERPOINT),
)
_VBA = expression("_VBA_PROJECT".encode("utf-16-le"), re.IGNORECASE)
"""A stream that every project of macros has ([MS-OVBA], 2.2.1); Office minds no capitals."""


def inside_zip(file: IO[bytes]) -> Inside:
    """Return what a file that begins like a ZIP archive is; ``UNKNOWN`` where it is damaged."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _inside(archive)
    except Exception:  # whatever a damaged or malicious file makes the parser raise
        return Inside()


def inside_ole(data: bytes, wanted: Content) -> Inside:
    """Return what a compound file is.

    Its directory is made of entries that begin with their name, in places that only a chain of
    tables tells; they are looked for everywhere, which no damaged table can mislead.

    Args:
        data: the whole file.
        wanted: what its name says; a document may hold a sheet, which is a stream as well.
    """
    found = [content for name, content in _STREAMS if _entry(name).search(data)]
    if Content.OLE in found:
        return Inside(Content.OLE, is_locked=True)
    content = wanted if wanted in found else next(iter(found), Content.OLE)
    return Inside(content, has_macros=_VBA.search(data) is not None)


@cache
def _entry(name: str) -> re.Pattern[bytes]:
    """Return how a directory entry begins: 64 bytes for the name, then its length (2.6.1)."""
    raw = name.encode("utf-16-le") + b"\0\0"
    length = len(raw).to_bytes(2, "little")
    return re.compile(re.escape(raw) + b".{%d}" % (64 - len(raw)) + re.escape(length), re.DOTALL)


def _inside(archive: zipfile.ZipFile) -> Inside:
    names = archive.namelist()
    if len(set(names)) != len(names):
        return Inside()  # which of two parts is meant, each program decides for itself
    is_locked = any(entry.flag_bits & 1 for entry in archive.infolist())
    if _PARTS in names:
        return _open_xml(archive, names, is_locked=is_locked)
    if names[:1] == ["mimetype"]:
        return _open_document(archive, names)
    if is_locked:
        return Inside(Content.ZIP, is_locked=True)
    return Inside(
        Content.ZIP,
        stranger=next(filter(_is_stranger, names), ""),
        picture=next(filter(_is_picture, names), ""),
    )


def _open_xml(archive: zipfile.ZipFile, names: list[str], *, is_locked: bool) -> Inside:
    if is_locked or archive.getinfo(_PARTS).file_size > _PARTS_LIMIT:
        return Inside()
    # It may be written in UTF-16, and any letter of it as a character reference.
    text = unescape(_start(archive, _PARTS).replace(b"\0", b"").decode("utf-8", "ignore"))
    has_macros = any(_MACROS.search(place) for place in (text, *names))
    for folder, content in _OPEN_XML.items():
        if any(name.startswith(folder) for name in names):
            return Inside(content, has_macros=has_macros)
    return Inside(has_macros=has_macros)


def _open_document(archive: zipfile.ZipFile, names: list[str]) -> Inside:
    kind = _start(archive, "mimetype").decode("ascii", "replace").strip()
    manifest = _start(archive, _MANIFEST) if _MANIFEST in names else b""
    return Inside(
        _OPEN_DOCUMENT.get(kind, Content.UNKNOWN),
        has_macros=any(name.startswith(_OPEN_MACROS) for name in names),
        is_locked=b"encryption-data" in manifest,
    )


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_PARTS_LIMIT)


def _is_stranger(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    # What leads out of the folder that it is unpacked into, or reads otherwise than it is.
    if path.is_absolute() or ".." in path.parts or ":" in name or not name.isprintable():
        return True
    if name.endswith("/") or is_left_by_system(path):
        return False
    known = FORMATS.get(path.suffix.lower())
    return known is None or known.content is Content.ZIP


def is_left_by_system(path: PurePosixPath) -> bool:
    """Whether a file of an archive is what macOS or Windows puts beside each; no one opens it."""
    return path.name.lower() in _LEFT_BY_SYSTEMS or path.name.startswith("._")


def _is_picture(name: str) -> bool:
    known = FORMATS.get(PurePosixPath(name).suffix.lower())
    return known is not None and known.kind is FileKind.PICTURE
