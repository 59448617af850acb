"""What the inspection has to know of a page, found once for its bytes."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from sys import intern

from selectolax.lexbor import LexborHTMLParser

from plansite.memo import Memo

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
_SELECTOR = "[id],[href],[src],[srcset],[data]"
_NAMES_OF_PELICAN = re.compile(
    r"[{|%](?:7B)?(filename|static|attach|author|category|tag|index)[}|%]"
)
_PART, _EACH = "\x1e", "\x1f"
"""Signs that no attribute holds: HTML has no such letters (WHATWG, "Preprocessing the input")."""


@dataclass(frozen=True)
class Facts:
    """What a page has and where it leads.

    Attributes:
        links: where it leads, each once.
        fetched: what a browser loads with it, each once.
        repeated: the ids that stand more than once on it.
        left_over: what of both is still in a form of Pelican's.
    """

    links: tuple[str, ...]
    fetched: tuple[str, ...]
    repeated: tuple[str, ...]
    left_over: tuple[str, ...]
    _ids: str = ""

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids on it. Of most pages nobody asks for them."""
        return frozenset(_listed(self._ids))

    def as_bytes(self) -> bytes:
        """Return it as bytes, to be kept."""
        parts = (self.links, self.fetched, self.repeated, self.left_over)
        return _PART.join([*map(_EACH.join, parts), self._ids]).encode("utf-8", "surrogatepass")

    @classmethod
    def from_bytes(cls, data: bytes) -> "Facts":
        """Return what `as_bytes` was asked of."""
        parts = data.decode("utf-8", "surrogatepass").split(_PART)
        links, fetched, repeated, left_over = map(_listed, parts[:-1])
        return cls(links, fetched, repeated, left_over, parts[-1])


def facts_of(html: bytes) -> Facts:
    """Read a page as a browser would."""
    ids, repeated, links, fetched = dict[str, None](), list[str](), list[str](), list[str]()
    for node in LexborHTMLParser(html).css(_SELECTOR):
        attributes, tag = node.attributes, node.tag
        found = attributes.get("id")
        if found is not None:
            if found in ids:
                repeated.append(found)
            ids[found] = None
        href = attributes.get("href")
        if href is not None:
            rels = set((attributes.get("rel") or "").split())
            fetches = tag == "link" and rels & _FETCHING_RELS
            (fetched if fetches or tag in ("image", "use") else links).append(href)
        source = attributes.get(_FETCHED.get(tag or "", ""))
        if source is not None:
            fetched.append(source)
        for candidate in (attributes.get("srcset") or "").split(","):
            if candidate.strip():
                fetched.append(candidate.split()[0])
    left_over = [link for link in (*links, *fetched) if _NAMES_OF_PELICAN.search(link)]
    return Facts(_once(links), _once(fetched), _once(repeated), _once(left_over), _EACH.join(ids))


def _once(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


def kept_facts(memo: Memo, mark: str, html: Callable[[], bytes]) -> Facts:
    """Return what is to be known of a page by its SHA-256; it is parsed if that is not kept."""
    data = memo.get("facts", mark)
    if data is not None:
        with suppress(ValueError):
            return Facts.from_bytes(data)
    facts = facts_of(html())
    memo.put("facts", mark, value=facts.as_bytes())
    return facts


def _listed(text: str) -> tuple[str, ...]:
    # Most of what a page leads to, all the others do: of ten thousand pages one text is held.
    return tuple(map(intern, text.split(_EACH))) if text else ()
