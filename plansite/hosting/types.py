"""The media type of each kind of file (IANA's register), and which kinds are text."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from plansite.model import addresses
from plansite.model.attachment import FORMATS
from plansite.model.old_address import PAGE_TYPES

MEDIA_TYPES: Mapping[str, str] = {
    ending.removeprefix("."): known.type for ending, known in FORMATS.items()
}
"""By file name ending: what editors may offer below ``/media/``."""

TYPES: Mapping[str, str] = {
    **MEDIA_TYPES,
    **PAGE_TYPES,
    "css": "text/css",
    "ico": "image/vnd.microsoft.icon",
    "ics": "text/calendar",
    "js": "text/javascript",
    "json": "application/json",
    "svg": "image/svg+xml",
    "webmanifest": "application/manifest+json",
    "woff2": "font/woff2",
    "xml": "application/xml",
    # Pieces of the search index, which come compressed and which its script unpacks itself.
    "idx": "application/octet-stream",
}
"""By file name ending."""

UNKNOWN = "application/octet-stream"
"""What a file of any other ending is sent as: nothing that a browser opens."""

NAMED: Mapping[str, str] = {
    addresses.ATOM: "application/atom+xml",
    addresses.JSON_FEED: "application/feed+json",
    addresses.RSS: "application/rss+xml",
    addresses.SPECULATION: "application/speculationrules+json",
}
"""By address: files whose ending says less than their type (RFC 4287, JSON Feed 1.1, HTML)."""

TEXT = (
    *("css", "csv", "ics", "js", "json", "svg", "txt", "webmanifest", "xml"),
    *PAGE_TYPES,
)
"""Endings of files that are text, all of it UTF-8."""

UTF_8_TYPES = tuple(
    sorted({TYPES[ending] for ending in TEXT if ending not in ("json", "webmanifest")})
)
"""Types that are sent with ``charset=utf-8``. JSON has no such parameter (RFC 8259)."""


def type_of(name: str) -> str:
    """Return what a file of the site is sent as, by its name from the root of the site."""
    ending = PurePosixPath(name).suffix.lstrip(".")
    kind = NAMED.get(f"/{name}") or TYPES.get(ending, UNKNOWN)
    return f"{kind}; charset=utf-8" if kind in UTF_8_TYPES else kind
