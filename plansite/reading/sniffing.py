"""What a file is by its first bytes. Pure; nothing here trusts a name.

The signatures are those of the formats' own descriptions and of the WHATWG's "MIME Sniffing",
which says what browsers take a file for.
"""

from collections.abc import Callable

from plansite.model.attachment import Content
from plansite.model.expression import expression
from plansite.reading.pictures import format_of

START = 4096
"""Bytes that `content_of` wants to see; all formats of the list are known by fewer."""

_MAGIC: tuple[tuple[bytes, Content], ...] = (
    (b"PK\x03\x04", Content.ZIP),
    (b"PK\x05\x06", Content.ZIP),  # an empty one
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content.OLE),
    (b"{\\rtf", Content.RICH_TEXT),
    (b"ID3", Content.MP3),
    (b"OggS", Content.OGG),
    (b"\x1f\x8b", Content.GZIP),
    (b"Rar!\x1a\x07", Content.RAR),
    (b"7z\xbc\xaf\x27\x1c", Content.SEVEN_ZIP),
    (b"\x7fELF", Content.PROGRAM),
    (b"\xca\xfe\xba\xbe", Content.PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", Content.PROGRAM),  # a shortcut of Windows
)

_FILM_BRANDS = (
    *(b"iso", b"mp4", b"M4A", b"M4B", b"M4V", b"qt  ", b"avc1", b"dash"),
    *(b"3g", b"mmp4", b"MSNV", b"XAVC"),
)
"""How the brand of a film or a recording begins (ISO/IEC 14496-12, 4.3); pictures have others."""
_OLD_FILM = (b"moov", b"mdat", b"wide", b"free", b"skip")
"""First boxes of QuickTime films from before brands."""

_BINARY = expression(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
"""Bytes that no text holds (MIME Sniffing, "binary data byte")."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_TAG = expression(r"[\s\ufeff]*<[a-zA-Z!?/]")


def content_of(start: bytes) -> Content:
    """Return what a file with these first bytes is, as far as they can tell.

    ``ZIP`` and ``OLE`` are outer forms of office files; ``TEXT`` says that nothing so far speaks
    against it (`is_text` looks at the whole).
    """
    if format_of(start):
        return Content.PICTURE
    for magic, content in _MAGIC:
        if start.startswith(magic):
            return content
    for is_it, content in _RULES:
        if is_it(start):
            return content
    if is_markup(start):
        return Content.MARKUP
    return Content.TEXT if start and is_text(start) else Content.UNKNOWN


def is_text(data: bytes) -> bool:
    """Whether bytes are text: UTF-16 with its mark, or any encoding without binary bytes."""
    if data.startswith(_UTF_16):
        try:
            return "\0" not in data[: len(data) & ~1].decode("utf-16")
        except UnicodeDecodeError:
            return False
    return _BINARY.search(data) is None


def is_markup(start: bytes) -> bool:
    """Whether a browser that guesses would take a text for HTML or XML: it begins with a tag."""
    encoding = "utf-16" if start.startswith(_UTF_16) else "utf-8"
    return _TAG.match(start.decode(encoding, "ignore")) is not None


def _is_pdf(start: bytes) -> bool:
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"%PDF-")


def _is_program(start: bytes) -> bool:
    return start.startswith(b"MZ") and b"\0" in start[:64]


def _is_mp3(start: bytes) -> bool:
    """Whether a frame of layer III begins here (ISO/IEC 11172-3, 2.4.1.3)."""
    return start[:1] == b"\xff" and len(start) > 1 and start[1] & 0xE6 == 0xE2


def _is_wav(start: bytes) -> bool:
    return start.startswith(b"RIFF") and start[8:12] == b"WAVE"


def _is_film(start: bytes) -> bool:
    if start[4:8] == b"ftyp":
        return start[8:12].startswith(_FILM_BRANDS)
    return start[4:8] in _OLD_FILM


def _is_webm(start: bytes) -> bool:
    return start.startswith(b"\x1aE\xdf\xa3") and b"webm" in start[:64]


_RULES: tuple[tuple[Callable[[bytes], bool], Content], ...] = (
    (_is_pdf, Content.PDF),
    (_is_program, Content.PROGRAM),
    (_is_mp3, Content.MP3),
    (_is_wav, Content.WAV),
    (_is_film, Content.MPEG4),
    (_is_webm, Content.WEBM),
)
