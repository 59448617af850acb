"""Where a link in a Markdown body leads.

Editors may write a path to another content file or to a picture (``../../media/ra-quan.jpg``),
Pelican's forms ``{filename}/pages/lien-he.md`` and ``{static}/media/…``, an address on this site
(``/tin-bai/…``), or an address elsewhere. The same function serves the check and the rendering,
so that what passes the one resolves in the other.
"""

import posixpath
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote, urlsplit

CONTENT = "content"
MEDIA = "content/media/"

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_PELICAN = re.compile(r"[{|](filename|static|attach)[}|](.*)", re.DOTALL)
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]+")


class LinkKind(Enum):
    """What a link points at."""

    ENTRY = "entry"
    """A Markdown file; ``target`` is its path relative to the site."""
    MEDIA = "media"
    """A file below ``content/media/``; ``target`` is its path relative to that folder."""
    ADDRESS = "address"
    """A page of this site; ``target`` is its address, from the root."""
    ANCHOR = "anchor"
    """A place on the same page; ``target`` is empty."""
    EXTERNAL = "external"
    """A page of another host; ``target`` is the whole address."""
    CONTACT = "contact"
    """An e-mail address or telephone number."""
    FORBIDDEN = "forbidden"
    """An address that a browser would run (``javascript:``) or that no site should use."""
    UNKNOWN = "unknown"
    """A path that leads to no kind of file that may be linked."""


@dataclass(frozen=True)
class Link:
    """A link, taken apart. ``anchor`` is the part after ``#``, decoded; empty for none."""

    kind: LinkKind
    target: str
    anchor: str = ""


def read_link(written: str, holder: str) -> Link:
    """Take a link apart.

    Args:
        written: the link's destination as it stands in the Markdown.
        holder: the path of the file that holds it, relative to the site. From there a path is
            followed; in a plan, wherever it lies, from the site's folder.
    """
    written = written.strip()
    pelican = _PELICAN.fullmatch(written)
    if pelican is not None:
        return _path(pelican.group(2), holder, from_content=True)
    # Browsers skip white space and control characters inside a scheme: "java\nscript:" runs.
    scheme = _SCHEME.match(_INVISIBLE.sub("", written))
    if scheme is not None:
        name = scheme.group(1).lower()
        if name in ("http", "https"):
            return Link(LinkKind.EXTERNAL, written)
        if name in ("mailto", "tel"):
            return Link(LinkKind.CONTACT, written)
        return Link(LinkKind.FORBIDDEN, written)
    if written.startswith(("//", "\\\\", "/\\")):
        return Link(LinkKind.EXTERNAL, written)
    if written.startswith("#"):
        return Link(LinkKind.ANCHOR, "", unquote(written[1:]))
    if written.startswith("/"):
        path, _, anchor = written.partition("#")
        return Link(LinkKind.ADDRESS, path.partition("?")[0], unquote(anchor))
    return _path(written, holder)


def address_fault(address: str) -> str | None:
    """Return what is wrong with a web address, http or https; None for nothing.

    ``"malformed"``: no browser, or not each, goes there; ``"userinfo"``: it begins with a name that
    is not its host's (``https://chinhphu.vn@evil.example/``); ``"backslash"``: browsers and other
    readers do not agree on where its host ends. Source: URL Standard, "URL writing".
    """
    if "\\" in address.partition("?")[0].partition("#")[0]:
        return "backslash"
    try:
        parts = urlsplit(address)
        fine = parts.port is None or parts.port > 0
    except ValueError:
        return "malformed"
    host = parts.hostname or ""
    if "@" in parts.netloc or "%40" in parts.netloc:
        return "userinfo"
    if parts.scheme not in ("http", "https") or not address.isprintable() or " " in address:
        return "malformed"
    return None if fine and _is_host(host) else "malformed"


def ascii_host(host: str) -> str | None:
    """Return a host as it is asked for in the network, ``xn--…`` where it is not ASCII; or None."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return None


def _is_host(host: str) -> bool:
    """Whether a host is a name or an address in numbers, of letters that a browser takes."""
    if ":" in host:  # IPv6, which urlsplit has looked at
        return True
    labels = host.removesuffix(".").split(".")
    fine = all(label and all(char.isalnum() or char in "-_" for char in label) for label in labels)
    return fine and ascii_host(host) is not None


def host_of(address: str) -> str:
    """Return the host of an address elsewhere; empty where it has none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _path(written: str, holder: str, *, from_content: bool = False) -> Link:
    path, _, anchor = written.partition("#")
    path = unquote(path.partition("?")[0]).replace("\\", "/")
    # A plan's paths begin at the site's folder: they stay right when its file moves (new-plan).
    base = "" if holder.endswith(".yaml") else posixpath.dirname(holder)
    if from_content and path.startswith("/"):
        base, path = CONTENT, path.lstrip("/")
    joined = posixpath.normpath(posixpath.join(base, path))
    if joined.startswith(MEDIA):
        return Link(LinkKind.MEDIA, joined.removeprefix(MEDIA), unquote(anchor))
    if joined.endswith(".md") and joined.startswith(f"{CONTENT}/"):
        return Link(LinkKind.ENTRY, joined, unquote(anchor))
    return Link(LinkKind.UNKNOWN, written, unquote(anchor))
