"""Markdown into safe HTML, by Python-Markdown and an allowlist (nh3).

Links are resolved by `plansite.model.links`, as in the check, in the one place that sees every
attribute that is left: those of Markdown and those of raw HTML alike.
"""

import re
from collections.abc import Callable

import nh3

from plansite.markdown.convert import BACK, UnconvertibleError
from plansite.model.links import Link, read_link
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


class BodyRenderer:
    """Renders bodies, one after the other."""

    def __init__(
        self,
        resolve: Callable[[Link], str | None],
        footnote_back: str,
        convert: Callable[[str], str],
    ) -> None:
        """Make a renderer.

        Args:
            resolve: gives the address for a link; None where there is none yet.
            footnote_back: what a footnote's way back says, with ``{}`` for its number.
            convert: gives the HTML of Markdown.
        """
        self._resolve = resolve
        self._path = ""
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

    def render(self, body: str, path: str) -> str:
        """Return the safe HTML of a body.

        Args:
            body: the Markdown.
            path: the file that holds it, relative to the site; links are relative to it.

        Raises:
            UnconvertibleError: if ``convert`` does, or if what it gives is nested so deep that
                its size would multiply.
        """
        self._path = path
        raw = self._convert(body)
        if any(depth > _DEPTH for _, depth in depths(raw)):
            raise UnconvertibleError
        clean = _LONG_NUMBER.sub(r'<\1 class="long"', self._cleaner.clean(raw))
        return _BARE_LINK.sub('<a class="bare" ', clean)

    def _filter(self, _: str, attribute: str, value: str) -> str | None:
        if attribute in _LINKS:
            return self._resolve(read_link(value, self._path))
        if value.startswith(BACK):
            return self._footnote_back.format(value.removeprefix(BACK))
        return value
