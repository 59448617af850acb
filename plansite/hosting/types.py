"""The media type of each kind of file (IANA's register), and which kinds are text."""

from collections.abc import Mapping

from plansite.model import addresses

TYPES: Mapping[str, str] = {
    "avif": "image/avif",
    "css": "text/css",
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "html": "text/html",
    "ico": "image/vnd.microsoft.icon",
    "ics": "text/calendar",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
    # Pieces of Pagefind's index, which come compressed and which its script unpacks itself.
    "pagefind": "application/octet-stream",
    "pf_filter": "application/octet-stream",
    "pf_fragment": "application/octet-stream",
    "pf_index": "application/octet-stream",
    "pf_meta": "application/octet-stream",
}
"""By file name ending."""

NAMED: Mapping[str, str] = {
    addresses.ATOM: "application/atom+xml",
    addresses.JSON_FEED: "application/feed+json",
    addresses.RSS: "application/rss+xml",
}
"""By address: files whose ending says less than their type (RFC 4287, JSON Feed 1.1)."""

TEXT = ("css", "csv", "html", "ics", "js", "json", "svg", "txt", "webmanifest", "xml")
"""Endings of files that are text, all of it UTF-8."""

COMPRESSIBLE = (*TEXT, "wasm")
"""Endings of files that become smaller when compressed; the others are so already."""

UTF_8_TYPES = tuple(
    sorted({TYPES[ending] for ending in TEXT if ending not in ("json", "webmanifest")})
)
"""Types that are sent with ``charset=utf-8``. JSON has no such parameter (RFC 8259)."""
