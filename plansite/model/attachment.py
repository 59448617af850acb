"""Which files may be offered beside pages, and what the bytes of a file can turn out to be.

A list of what is let in, not of what is kept out: what a host or a reader's computer would run
grows every year, what an office has to publish does not. docs/hosting.md tells of the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plansite.model.picture import FORMATS as PICTURES

LIMIT_MB = 50
"""Megabytes of a file, where a site sets no other limit (`MEDIA_LIMIT_MB`)."""


class FileKind(StrEnum):
    """What a file is used for; the advice to an editor goes by it."""

    DOCUMENT = "document"
    PDF = "pdf"
    SHEET = "sheet"
    SLIDES = "slides"
    TEXT = "text"
    PICTURE = "picture"
    AUDIO = "audio"
    VIDEO = "video"
    ARCHIVE = "archive"


class Content(StrEnum):
    """What a file is by its bytes, whatever its name says."""

    PDF = "pdf"
    WORD = "word"
    EXCEL = "excel"
    POWERPOINT = "powerpoint"
    OLD_WORD = "old-word"
    OLD_EXCEL = "old-excel"
    OLD_POWERPOINT = "old-powerpoint"
    OPEN_TEXT = "open-text"
    OPEN_SHEET = "open-sheet"
    OPEN_SLIDES = "open-slides"
    TEXT = "text"
    PICTURE = "picture"
    MP3 = "mp3"
    WAV = "wav"
    OGG = "ogg"
    MPEG4 = "mpeg4"
    WEBM = "webm"
    ZIP = "zip"
    # What is in no format of the list; known only so that an editor can be known what it is.
    MARKUP = "markup"
    PROGRAM = "program"
    RICH_TEXT = "rich-text"
    OLE = "ole"
    GZIP = "gzip"
    RAR = "rar"
    SEVEN_ZIP = "7z"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Format:
    """What stands behind an ending: its use, its media type (IANA's register), its bytes."""

    kind: FileKind
    type: str
    content: Content


_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
_PICTURE_TYPES = {
    ending: f"image/{kind.lower()}" for kind, all_ in PICTURES.items() for ending in all_
}

FORMATS: Mapping[str, Format] = {
    ".pdf": Format(FileKind.PDF, "application/pdf", Content.PDF),
    ".docx": Format(FileKind.DOCUMENT, f"{_OPEN_XML}.wordprocessingml.document", Content.WORD),
    ".doc": Format(FileKind.DOCUMENT, "application/msword", Content.OLD_WORD),
    ".odt": Format(FileKind.DOCUMENT, f"{_OPEN}.text", Content.OPEN_TEXT),
    ".xlsx": Format(FileKind.SHEET, f"{_OPEN_XML}.spreadsheetml.sheet", Content.EXCEL),
    ".xls": Format(FileKind.SHEET, "application/vnd.ms-excel", Content.OLD_EXCEL),
    ".ods": Format(FileKind.SHEET, f"{_OPEN}.spreadsheet", Content.OPEN_SHEET),
    ".csv": Format(FileKind.TEXT, "text/csv", Content.TEXT),
    ".pptx": Format(
        FileKind.SLIDES, f"{_OPEN_XML}.presentationml.presentation", Content.POWERPOINT
    ),
    ".ppt": Format(FileKind.SLIDES, "application/vnd.ms-powerpoint", Content.OLD_POWERPOINT),
    ".odp": Format(FileKind.SLIDES, f"{_OPEN}.presentation", Content.OPEN_SLIDES),
    ".txt": Format(FileKind.TEXT, "text/plain", Content.TEXT),
    **{
        ending: Format(FileKind.PICTURE, kind, Content.PICTURE)
        for ending, kind in _PICTURE_TYPES.items()
    },
    ".mp3": Format(FileKind.AUDIO, "audio/mpeg", Content.MP3),
    ".m4a": Format(FileKind.AUDIO, "audio/mp4", Content.MPEG4),
    ".ogg": Format(FileKind.AUDIO, "audio/ogg", Content.OGG),
    ".wav": Format(FileKind.AUDIO, "audio/wav", Content.WAV),
    ".mp4": Format(FileKind.VIDEO, "video/mp4", Content.MPEG4),
    ".mov": Format(FileKind.VIDEO, "video/quicktime", Content.MPEG4),
    ".webm": Format(FileKind.VIDEO, "video/webm", Content.WEBM),
    ".zip": Format(FileKind.ARCHIVE, "application/zip", Content.ZIP),
}
"""By ending, in small letters, with its dot: everything that may lie in ``content/media/``."""

_USUAL_ENDINGS = {Content.MPEG4: ".mp4", Content.TEXT: ".txt"}


def ending_of(content: Content) -> str | None:
    """Return the usual ending of what a file turned out to be; None for what may not go out.

    A picture's depends on more than that (`plansite.model.picture.FORMATS`).
    """
    if content is Content.PICTURE:
        return None
    fitting = (ending for ending, known in FORMATS.items() if known.content is content)
    return _USUAL_ENDINGS.get(content) or next(fitting, None)


INSTEAD: Mapping[str, str] = {
    ending: instead
    for instead, endings in {
        ".docx": ".docm .dot .dotm .dotx .odm .ott .pages .rtf .wpd .wps",
        ".xlsx": ".numbers .ots .xla .xlam .xlm .xlsb .xlsm .xlt .xltm .xltx .xlw",
        ".pptx": ".key .otp .pot .potm .potx .ppa .ppam .pps .ppsm .ppsx .pptm .sldm",
        ".zip": ".7z .ace .arj .br .bz2 .cab .gz .iso .lzh .rar .tar .tgz .xz .z .zst",
        ".mp4": ".3gp .avi .flv .m4v .mkv .mpeg .mpg .ogv .ts .vob .wmv",
        ".mp3": ".aac .amr .flac .m4b .oga .opus .wma",
        ".pdf": ".djvu .epub .eps .mht .mhtml .oxps .ps .xps",
    }.items()
    for ending in endings.split()
}
"""What a file of another ending is best turned into, where that is a matter of saving it anew."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What stands in a file.

    Attributes:
        content: what it is.
        has_macros: whether an office program would find code in it.
        is_locked: whether it needs a password.
        has_place: whether it tells where it was recorded.
        stranger: of an archive, the first file that may not go out by itself.
        picture: of an archive, the first picture; nobody takes its metadata away.
    """

    content: Content = Content.UNKNOWN
    has_macros: bool = False
    is_locked: bool = False
    has_place: bool = False
    stranger: str = ""
    picture: str = ""
