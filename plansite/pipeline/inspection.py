"""What was rendered is looked at as a browser would: does everything lead somewhere?

Every internal link, anchor, picture and feed link has to resolve; no path form of Pelican's may
be left; an id stands once on a page; nothing is requested from another host.
"""

import json
import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from plansite.model import layout
from plansite.model.anchors import is_top
from plansite.model.links import DIRECTIVE
from plansite.model.location import Location
from plansite.model.problem import Message, Problem, in_order
from plansite.vi.problems import output as say

# What a browser fetches by itself, and the attribute that says from where.
_FETCHED = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "input": "src",
    "object": "data",
    "script": "src",
    "source": "src",
    "track": "src",
    "video": "src",
}
_FETCHING_RELS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"}
_NAMES_OF_PELICAN = re.compile(
    r"[{|%](?:7B)?(filename|static|attach|author|category|tag|index)[}|%]"
)
_SELECTOR = "[id],[href],[src],[srcset],[data]"
_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_XML_LINK = re.compile(r"<(?:link|guid|loc|id)(?:\s[^>]*?href=\"([^\"]*)\"[^>]*)?>([^<]*)")


@dataclass
class _Page:
    ids: set[str] = field(default_factory=set)
    repeated: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    left_over: list[str] = field(default_factory=list)


def inspect_site(
    folder: Path,
    files: Collection[str],
    url: str,
    sources: Mapping[str, str],
    place_of: Callable[[str, str], Location | None] = lambda _name, _anchor: None,
) -> list[Problem]:
    """Return what is wrong with a finished site.

    Args:
        folder: the site.
        files: the paths of its files.
        url: its public address, without a slash at the end.
        sources: the content file behind a file of the site, where there is one, so that the
            editor is told where to mend it.
        place_of: gives where a link to an anchor stands that a file of the site has, if its text
            was written by an editor.
    """
    pages = {
        name: _read_page((folder / name).read_bytes())
        for name in sorted(files)
        if name.endswith(".html")
    }
    inspector = _Inspector(set(files), pages, url, sources, place_of)
    problems = [problem for name in pages for problem in inspector.page(name)]
    for name in sorted(files):
        if name.endswith(".css"):
            problems += inspector.style(name, (folder / name).read_text(encoding="utf-8"))
        elif name.endswith(".xml"):
            problems += inspector.feed(name, (folder / name).read_text(encoding="utf-8"))
        elif name.endswith("feed.json"):
            problems += inspector.json_feed(name, (folder / name).read_text(encoding="utf-8"))
    return in_order(problems)


def _read_page(html: bytes) -> _Page:
    page = _Page()
    for node in LexborHTMLParser(html).css(_SELECTOR):
        attributes = node.attributes
        tag = node.tag
        found = attributes.get("id")
        if found is not None:
            (page.repeated.append if found in page.ids else page.ids.add)(found)
        href = attributes.get("href")
        if href is not None:
            rels = set((attributes.get("rel") or "").split())
            fetches = tag == "link" and rels & _FETCHING_RELS
            (page.fetched if fetches or tag in ("image", "use") else page.links).append(href)
        source = attributes.get(_FETCHED.get(tag or "", ""))
        if source is not None:
            page.fetched.append(source)
        for candidate in (attributes.get("srcset") or "").split(","):
            if candidate.strip():
                page.fetched.append(candidate.split()[0])
    page.left_over = [
        link for link in (*page.links, *page.fetched) if _NAMES_OF_PELICAN.search(link)
    ]
    return page


class _Inspector:
    def __init__(
        self,
        files: set[str],
        pages: dict[str, _Page],
        url: str,
        sources: Mapping[str, str],
        place_of: Callable[[str, str], Location | None],
    ) -> None:
        self.files = files
        self.pages = pages
        self.url = url
        self.base = urlsplit(url).path.rstrip("/")
        self.sources = sources
        self.place_of = place_of

    def page(self, name: str) -> Iterator[Problem]:
        page = self.pages[name]
        for found in dict.fromkeys(page.repeated):
            yield self._problem(say.OUTPUT_ID_TWICE, name, id=found)
        for link in dict.fromkeys(page.left_over):
            yield self._problem(say.OUTPUT_LEFT_OVER, name, link=link)
        for link in dict.fromkeys(page.fetched):
            if self._is_elsewhere(link):
                yield self._problem(say.OUTPUT_FOREIGN, name, link=link)
            elif not self._resolves(link, name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)
        for link in dict.fromkeys(page.links):
            if link in page.left_over:
                continue
            if not self._resolves(link.partition("#")[0], name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)
            elif not self._resolves(link, name):
                place = self.place_of(name, unquote(urlsplit(link).fragment))
                yield self._problem(say.OUTPUT_NO_PLACE, name, place, link=link)

    def style(self, name: str, text: str) -> Iterator[Problem]:
        for match in _CSS_URL.finditer(text):
            link = match[1] or match[2]
            if self._is_elsewhere(link):
                yield self._problem(say.OUTPUT_FOREIGN, name, link=link)
            elif not self._resolves(link, name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)

    def feed(self, name: str, text: str) -> Iterator[Problem]:
        for match in _XML_LINK.finditer(text):
            for link in (match[1], match[2]):
                if link and link.startswith(self.url) and not self._resolves(link, name):
                    yield self._problem(say.OUTPUT_BROKEN, name, link=link)

    def json_feed(self, name: str, text: str) -> Iterator[Problem]:
        feed = json.loads(text)
        for link in (feed["home_page_url"], feed["feed_url"], *(i["url"] for i in feed["items"])):
            if not self._resolves(link, name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)

    def _problem(
        self, message: Message, name: str, place: Location | None = None, **values: object
    ) -> Problem:
        source = self.sources.get(name, f"{layout.OUTPUT}/{name}")
        return message.at(place or Location(source, 1), **values)

    def _is_elsewhere(self, link: str) -> bool:
        parts = urlsplit(link)
        if parts.scheme == "data":
            return False
        return bool(parts.scheme or parts.netloc) and not self._is_own(link)

    def _is_own(self, link: str) -> bool:
        return link == self.url or link.startswith(f"{self.url}/")

    def _resolves(self, link: str, holder: str) -> bool:
        """Whether a link leads to a file of the site, or to another host or scheme."""
        if self._is_own(link):
            link = self.base + (link[len(self.url) :] or "/")
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return True
        target = self._file(unquote(parts.path), holder)
        if target is None:
            return False
        anchor = unquote(parts.fragment.partition(DIRECTIVE)[0])
        if not anchor or is_top(anchor) or target not in self.pages:
            return True
        return anchor in self.pages[target].ids

    def _file(self, path: str, holder: str) -> str | None:
        if not path:
            return holder
        if not path.startswith("/"):
            slash = "/" if path.endswith("/") else ""
            path = posixpath.normpath(posixpath.join("/", posixpath.dirname(holder), path)) + slash
        elif self.base:
            if not path.startswith(f"{self.base}/"):
                return None
            path = path[len(self.base) :]
        name = path.lstrip("/")
        if name.endswith("/") or not name:
            name += "index.html"
        return name if name in self.files else None
