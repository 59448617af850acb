"""Attachments for tests, made when they are needed: one of each format, and what hides in them."""

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

from tests.support import pictures

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Override PartName="/{part}" ContentType="application/{type}"/></Types>'
)
_MAIN = "vnd.openxmlformats-officedocument.{}.main+xml"
_OPEN_XML = {
    ".docx": ("word/document.xml", _MAIN.format("wordprocessingml.document")),
    ".xlsx": ("xl/workbook.xml", _MAIN.format("spreadsheetml.sheet")),
    ".pptx": ("ppt/presentation.xml", _MAIN.format("presentationml.presentation")),
}
_OPEN = {".odt": "text", ".ods": "spreadsheet", ".odp": "presentation"}
_STREAMS = {".doc": "WordDocument", ".xls": "Workbook", ".ppt": "PowerPoint Document"}


def archive(files: Mapping[str, str | bytes], *, locked: bool = False) -> bytes:
    """Return a ZIP archive; ``locked`` marks its files as encrypted."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name, (2018, 1, 18, 0, 0, 0)), data)
    data = bytearray(out.getvalue())
    if locked:
        for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            data[data.index(mark) + at] |= 1
    return bytes(data)


def open_xml(ending: str, more: Mapping[str, bytes] | None = None, types: str = "") -> bytes:
    """Return an office file of today; ``types`` stands in the place of its list of parts."""
    part, kind = _OPEN_XML[ending]
    listed = types or _TYPES.format(part=part, type=kind)
    return archive({"[Content_Types].xml": listed, part: "<x/>", **(more or {})})


def open_document(ending: str, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return an OpenDocument file."""
    kind = f"application/vnd.oasis.opendocument.{_OPEN[ending]}"
    manifest = {"META-INF/manifest.xml": b"<manifest/>"}
    return archive({"mimetype": kind, "content.xml": "<x/>", **manifest, **(more or {})})


def compound(*streams: str) -> bytes:
    """Return a compound file (doc, xls, ppt) whose directory names these streams."""
    names = [name.encode("utf-16-le") for name in ("Root Entry", *streams)]
    entries = (name.ljust(64, b"\0") + bytes([len(name) + 2, 0]) + bytes(62) for name in names)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"".join(entries) + bytes(512)


def film(brand: bytes = b"isom", place: bytes = b"") -> bytes:
    """Return a film without pictures: what it is, its data, and what is said of it."""

    def box(name: bytes, data: bytes) -> bytes:
        return (len(data) + 8).to_bytes(4, "big") + name + data

    about = box(b"udta", box(b"\xa9nam", b"Phim") + (box(place, b"+10.3+107.0/") if place else b""))
    return (
        box(b"ftyp", brand + bytes(4) + brand)
        + box(b"mdat", b"\xa9xyz loci".ljust(9_000, b"."))
        + box(b"moov", about)
    )


@cache
def sound(ending: str) -> bytes:
    """Return a file that is what an ending of the list (``.pdf``) says."""
    if ending in _OPEN_XML:
        return open_xml(ending)
    if ending in _OPEN:
        return open_document(ending)
    if ending in _STREAMS:
        return compound(_STREAMS[ending])
    made = _PLAIN.get(ending)
    return made() if made else pictures.plain(ending.removeprefix("."))


_PLAIN: Mapping[str, Callable[[], bytes]] = {
    ".pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
    ".txt": "Kế hoạch năm 2018\n".encode,
    ".csv": "\ufeffSTT;Nội dung\n1;Đăng tin\n".encode,
    ".mp3": lambda: b"ID3\x04\0\0\0\0\0\0\xff\xfb\x90\0",
    ".m4a": lambda: film(b"M4A "),
    ".ogg": lambda: b"OggS\0\x02" + bytes(40),
    ".wav": lambda: b"RIFF\x24\0\0\0WAVEfmt ",
    ".mp4": film,
    ".mov": lambda: film(b"qt  "),
    ".webm": lambda: b"\x1aE\xdf\xa3\x9f\x42\x82\x84webm",
    ".zip": lambda: archive({"bieu-mau/don.docx": open_xml(".docx"), "doc.txt": "Chữ"}),
}

_RUN_BY_BROWSERS = """
html htm xhtml xht xhtm shtml shtm stm mht mhtml svg svgz xml xsl xslt xsd rdf atom rss js mjs cjs
jsx ts wasm swf jar class jnlp appcache webmanifest manifest vtt htc hta
"""
_RUN_BY_SERVERS = """
php php3 php4 php5 php6 php7 php8 phps pht phtm phtml phar pgif inc hphp ctp module asp aspx ascx
ashx asmx asa asax cer cdx config cshtml vbhtml rem soap svc idc stl jsp jspx jspf jsw jsv jhtml
do action cfm cfml cfc dbm pl pm cgi fcgi lib py pyc rb rhtml lua go sh bash ksh csh zsh htaccess
htpasswd ini env yml yaml json toml lock sql bak
"""
_RUN_BY_COMPUTERS = """
exe dll com scr msi msp mst cpl bat cmd ps1 psm1 psd1 vb vbs vbe jse ws wsf wsh wsc lnk url scf inf
reg pif gadget application appref-ms chm hlp iso img vhd dmg pkg app deb rpm apk ipa xll ocx sys drv
"""
_RUN_BY_OFFICE_PROGRAMS = """
docm dotm xlsm xltm xlsb xlam pptm potm ppam ppsm sldm doct rtf slk iqy mdb accdb accde one pub odb
"""
_HIDE_OTHERS = "gz br zst tgz tar rar 7z cab"

DANGEROUS = tuple(
    f".{ending}"
    for endings in (
        *(_RUN_BY_BROWSERS, _RUN_BY_SERVERS, _RUN_BY_COMPUTERS, _RUN_BY_OFFICE_PROGRAMS),
        _HIDE_OTHERS,
    )
    for ending in endings.split()
)
"""Endings that public lists of dangerous uploads name; none of them may be let in."""
