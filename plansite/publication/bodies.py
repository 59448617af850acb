"""Markdown into safe HTML, by Python-Markdown and an allowlist (nh3).

Links are resolved by `plansite.model.links`, as in the check, in the one place that sees every
attribute that is left: those of Markdown and those of raw HTML alike.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import nh3

from plansite.markdown.convert import BACK, UnconvertibleError
from plansite.model.links import Link, LinkKind, read_link
from plansite.model.markup import ATTRIBUTES, TAGS, depths
from plansite.model.weight import DEPTH_LIMIT

_HEADINGS = {f"h{level}" for level in range(2, 7)}
_TAGS = TAGS | _HEADINGS
_ATTRIBUTES = {name: set(values) for name, values in ATTRIBUTES.items()}
_ALIGNED = {"start", "center", "end"}
_CLASSES = {
    "a": {"footnote-ref", "footnote-backref"},
    "div": {"footnote"},
    "td": _ALIGNED,
    "th": _ALIGNED,
}
_DROPPED_WHOLE = {"script", "style", "iframe", "object", "template"}
_LINKS = {"href", "src", "cite"}

# What styles have to tell from its like: numbers that need more room than two digits, and links
# whose words are their address, which paper need not give again.
_LONG_NUMBER = re.compile(r'<(?=(?:ol start|li value)="\d{3})(ol|li)')
_BARE_LINK = re.compile(r'<a (?=href="(?:mailto:|http://)?([^"]+)">\1</a>)')

_DEPTH = 4 * DEPTH_LIMIT
"""Elements that may be open: of quotations, of lists, of emphasis, of the writer's own HTML."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The place of a body on a page that has several.

    Attributes:
        ids: the ids of the bodies before it; its own are added.
        prefix: what its ids begin with if one of them is taken.
    """

    ids: set[str]
    prefix: str


class BodyRenderer:
    """Renders bodies, one after the other."""

    def __init__(
        self,
        resolve: Callable[[Link], str | None],
        footnote_back: str,
        convert: Callable[[str], str],
        own: tuple[str, ...] = (),
    ) -> None:
        """Make a renderer.

        Args:
            resolve: gives the address for a link; None where there is none yet.
            footnote_back: what a footnote's way back says, with ``{}`` for its number.
            convert: gives the HTML of Markdown.
            own: the public addresses of the site (`plansite.model.links.read_link`).
        """
        self._resolve = resolve
        self._own = own
        self._path = self._prefix = ""
        self._ids = set[str]()
        self._footnote_back = footnote_back
        self._convert = convert
        self._cleaner = nh3.Cleaner(
            tags=set(_TAGS),
            attributes=_ATTRIBUTES,
            allowed_classes=_CLASSES,
            attribute_filter=self._filter,
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel=None,
            clean_content_tags=_DROPPED_WHOLE,
        )

    def render(self, body: str, path: str, beside: Beside | None = None) -> str:
        """Return the safe HTML of a body.

        Args:
            body: the Markdown.
            path: the file that holds it, relative to the site; links are relative to it.
            beside: its place among other bodies of its page.

        Raises:
            UnconvertibleError: if ``convert`` does, or if what it gives is nested so deep that
                its size would multiply.
        """
        self._path, self._prefix, self._ids = path, "", set()
        raw = self._convert(body)
        if any(depth > _DEPTH for _, depth in depths(raw)):
            raise UnconvertibleError
        clean = self._cleaner.clean(raw)
        if beside is not None:
            if not beside.ids.isdisjoint(self._ids):
                self._prefix = beside.prefix
                clean = self._cleaner.clean(raw)
            beside.ids.update(self._prefix + each for each in self._ids)
        clean = _LONG_NUMBER.sub(r'<\1 class="long"', clean)
        return _BARE_LINK.sub('<a class="bare" ', clean)

    def _filter(self, _: str, attribute: str, value: str) -> str | None:
        if attribute in _LINKS:
            link = read_link(value, self._path, self._own)
            found = self._resolve(link)
            is_here = link.kind is LinkKind.ANCHOR and link.anchor in self._ids
            return f"#{self._prefix}{found[1:]}" if found and is_here else found
        if attribute == "id":
            if not self._prefix:
                self._ids.add(value)
            return self._prefix + value
        if value.startswith(BACK):
            return self._footnote_back.format(value.removeprefix(BACK))
        return value
