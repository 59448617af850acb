"""What was rendered is looked at as a browser would: does everything lead somewhere?

Every internal link, anchor, picture and feed link has to resolve; no path form of Pelican's may
be left; an id stands once on a page; nothing is requested from another host.
"""

import json
import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from plansite.model import layout
from plansite.model.anchors import is_top
from plansite.model.links import DIRECTIVE
from plansite.model.location import Location
from plansite.model.problem import Message, Problem, in_order
from plansite.outputs.facts import Facts, facts_of
from plansite.vi.problems import output as say

_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_XML_LINK = re.compile(r"<(?:link|guid|loc|id)(?:\s[^>]*?href=\"([^\"]*)\"[^>]*)?>([^<]*)")


def inspect_site(
    folder: Path,
    files: Collection[str],
    url: str,
    sources: Mapping[str, str],
    place_of: Callable[[str, str], Location | None] = lambda _name, _anchor: None,
    read: Callable[[str], Facts] | None = None,
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
        read: gives what is to be known of a page; it is parsed by default.
    """
    read = read or (lambda name: facts_of((folder / name).read_bytes()))
    pages = {name: read(name) for name in sorted(files) if name.endswith(".html")}
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


class _Inspector:
    def __init__(
        self,
        files: set[str],
        pages: dict[str, Facts],
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
        # What leads somewhere from one page does so from all, if it begins at the root or beyond:
        # the menu is looked up once.
        self.led: set[str] = set()
        self.loaded: set[str] = set()

    def page(self, name: str) -> Iterator[Problem]:
        page = self.pages[name]
        for found in page.repeated:
            yield self._problem(say.OUTPUT_ID_TWICE, name, id=found)
        for link in page.left_over:
            yield self._problem(say.OUTPUT_LEFT_OVER, name, link=link)
        for link in page.fetched:
            if link in self.loaded:
                continue
            if self._is_elsewhere(link):
                yield self._problem(say.OUTPUT_FOREIGN, name, link=link)
            elif not self._resolves(link, name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)
            elif link.startswith("/"):
                self.loaded.add(link)
        for link in page.links:
            if link in self.led or link in page.left_over:
                continue
            if self._resolves(link, name):
                if link.startswith(("/", "http")):
                    self.led.add(link)
            elif not self._resolves(link.partition("#")[0], name):
                yield self._problem(say.OUTPUT_BROKEN, name, link=link)
            else:
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
