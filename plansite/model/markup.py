"""The raw HTML that may stand in a body: what the check accepts and the sanitiser lets through.

Headings, scripts, styles, forms and frames are left out: headings are written in Markdown, where
their order can be checked, and the rest would run or load something.
"""

from collections.abc import Iterator, Mapping

from plansite.model.expression import expression

_ALLOWED = """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
    figcaption figure hr i img ins kbd li mark ol p pre q s samp section small span strong sub
    summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
_INLINE = """
    a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u
    var
"""
_RUNNING = """
    script style iframe frame frameset object embed applet form input button textarea select
    base link meta svg math template noscript portal
"""

_UNENDED = """
    area base br col colgroup dd dt embed hr img input li link meta optgroup option p rp rt source
    tbody td tfoot th thead tr track wbr
"""
_ENDS_BY_ITSELF = frozenset(_UNENDED.split())
"""Elements without an end tag, or whose end tag may be left out (HTML Standard, 13.1.2)."""

_TAG = expression(r"<(/?)([A-Za-z][A-Za-z0-9]*)")

TAGS: frozenset[str] = frozenset(_ALLOWED.split())
"""Elements that an editor may write as HTML."""

RUNNING: frozenset[str] = frozenset(_RUNNING.split())
"""Elements that run, load or collect something: an error, not merely taken out."""

INLINE: frozenset[str] = frozenset(_INLINE.split())
"""Those for words in a paragraph: left open, they go on to the end of the text."""

ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "*": frozenset({"id", "lang", "dir", "title"}),
    "a": frozenset({"href"}),
    "abbr": frozenset({"title"}),
    "blockquote": frozenset({"cite"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "del": frozenset({"cite", "datetime"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "ins": frozenset({"cite", "datetime"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "q": frozenset({"cite"}),
    "td": frozenset({"colspan", "rowspan", "headers"}),
    "th": frozenset({"colspan", "rowspan", "headers", "scope", "abbr"}),
    "time": frozenset({"datetime"}),
}
"""Attributes of those elements, ``*`` for all; any other is taken out."""


def depths(html: str, depth: int = 0) -> Iterator[tuple[int, int]]:
    """Give each tag that opens or ends an element: where it stands, and how many are then open.

    A parser opens what styles words anew in each paragraph until it is ended, so that a thousand
    elements left open in a thousand paragraphs would become a million.

    Args:
        html: a piece of HTML.
        depth: how many elements are open before it.
    """
    for tag in _TAG.finditer(html):
        if tag[2].lower() not in _ENDS_BY_ITSELF:
            depth = max(depth - 1, 0) if tag[1] else depth + 1
            yield tag.start(), depth
