"""Where a link in a Markdown body leads.

Editors may write a path to another content file or to a picture (``../../media/ra-quan.jpg``),
Pelican's forms ``{filename}/pages/lien-he.md`` and ``{static}/media/…``, an address on this site
(``/tin-bai/…``), or an address elsewhere. The same function serves the check and the rendering,
so that what passes the one resolves in the other.
"""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

from plansite.model import addresses, layout
from plansite.model.expression import expression

_SCHEME = expression(r"([A-Za-z][A-Za-z0-9+.-]*):")
_PELICAN = expression(r"[{|](filename|static|attach)[}|](.*)", re.DOTALL)
# What the preview calls itself, and every other name of the machine that it runs on.
_PREVIEW = expression(
    r"(?:https?:)?(?://)?(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])\.?(?::\d*)?"
    r"(?P<rest>[/?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
# The same site answers with and without TLS, with a dot at the end of its host, at a usual port.
_ADDRESS = expression(
    r"(?:https?:)?//(?P<host>[^/?#@:]*?)\.?(?::(?:80|443))?(?::(?P<port>\d+))?(?P<rest>(?:[/?#].*)?)",
    re.IGNORECASE | re.DOTALL,
)
_INVISIBLE = expression(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]+")

DIRECTIVE = ":~:"
"""What begins the part behind ``#`` that names no place of a page (WICG, Text Fragments, 3.3)."""


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
    PREVIEW = "preview"
    """A page of the preview on the writer's machine; ``target`` is its address, from the root."""
    CONTACT = "contact"
    """An e-mail address or telephone number."""
    FORBIDDEN = "forbidden"
    """An address that a browser would run (``javascript:``) or that no site should use."""
    UNKNOWN = "unknown"
    """A path that leads to no kind of file that may be linked."""


@dataclass(frozen=True)
class Link:
    """A link, taken apart.

    ``anchor`` is the part after ``#``, decoded, without the ``directive`` that a browser keeps for
    itself (``:~:text=…``); this and ``query``, the part after ``?``, are as written. All are empty
    for none. Of what leads elsewhere they stay in ``target``.
    """

    kind: LinkKind
    target: str
    anchor: str = ""
    query: str = ""
    directive: str = ""

    @property
    def media(self) -> str | None:
        """The path below ``content/media/`` of the file that is linked to; None for no such file.

        It may be written as the path of the file or as its address on this site.
        """
        if self.kind is LinkKind.MEDIA:
            return self.target
        return addresses.media_path(self.target) if self.kind is LinkKind.ADDRESS else None


def read_link(written: str, holder: str, own: Iterable[str] = ()) -> Link:
    """Take a link apart.

    Args:
        written: the link's destination as it stands in the Markdown.
        holder: the path of the file that holds it, relative to the site. From there a path is
            followed; in a plan, wherever it lies, from the site's folder.
        own: the public addresses of this site, without a slash at the end: what begins with one of
            them is an address of this site.
    """
    written = written.strip()
    pelican = _PELICAN.fullmatch(written)
    if pelican is not None:
        return _path(pelican.group(2), holder, from_content=True)
    preview = _PREVIEW.fullmatch(written)
    if preview is not None:
        rest = preview["rest"] or ""
        return Link(LinkKind.PREVIEW, rest if rest.startswith("/") else f"/{rest}")
    written = _from_root(written, own)
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
        return Link(LinkKind.ANCHOR, "", *_behind_sharp(written[1:]))
    if written.startswith("/"):
        path, _, anchor = written.partition("#")
        address, _, query = path.partition("?")
        return Link(LinkKind.ADDRESS, address, *_behind_sharp(anchor, query))
    return _path(written, holder)


def _behind_sharp(written: str, query: str = "") -> tuple[str, str, str]:
    """Return the anchor decoded, the query, and the directive as written, where a comma parts."""
    anchor, sign, directive = written.partition(DIRECTIVE)
    return unquote(anchor), query, sign + directive


def _from_root(written: str, own: Iterable[str]) -> str:
    """Return an address of this site from its root, however a browser lets its host be written."""
    found = _ADDRESS.fullmatch(written)
    for url in own if found else ():
        site = _ADDRESS.fullmatch(url)
        if found is None or site is None or found["host"].lower() != site["host"].lower():
            continue
        if found["port"] != site["port"] or not found["rest"].startswith(site["rest"]):
            continue
        rest = found["rest"].removeprefix(site["rest"])
        if rest[:1] in ("", "/", "?", "#"):
            return f"/{rest.lstrip('/')}"  # two slashes would begin with a host
    return written


def _path(written: str, holder: str, *, from_content: bool = False) -> Link:
    path, _, anchor = written.partition("#")
    path, _, query = path.partition("?")
    path = unquote(path).replace("\\", "/")
    # A plan's paths begin at the site's folder: they stay right when its file moves (new-plan).
    base = "" if holder.endswith(".yaml") else posixpath.dirname(holder)
    if from_content and path.startswith("/"):
        base, path = layout.CONTENT, path.lstrip("/")
    joined = posixpath.normpath(posixpath.join(base, path))
    if layout.is_below(joined, layout.MEDIA):
        name = joined.removeprefix(f"{layout.MEDIA}/")
        return Link(LinkKind.MEDIA, name, *_behind_sharp(anchor, query))
    if joined.endswith(".md") and layout.is_below(joined, layout.CONTENT):
        return Link(LinkKind.ENTRY, joined, *_behind_sharp(anchor, query))
    return Link(LinkKind.UNKNOWN, written, unquote(anchor))
