"""The raw HTML that may stand in a body: what the check accepts and the sanitiser lets through.

Headings, scripts, styles, forms and frames are left out: headings are written in Markdown, where
their order can be checked, and the rest would run or load something.
"""

from collections.abc import Mapping

_ALLOWED = """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
    figcaption figure hr i img ins kbd li mark ol p pre q s samp section small span strong sub
    summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
_RUNNING = """
    script style iframe frame frameset object embed applet form input button textarea select
    base link meta svg math template noscript portal
"""

TAGS: frozenset[str] = frozenset(_ALLOWED.split())
"""Elements that an editor may write as HTML."""

RUNNING: frozenset[str] = frozenset(_RUNNING.split())
"""Elements that run, load or collect something: an error, not merely taken out."""

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
    "ol": frozenset({"start", "reversed", "type"}),
    "q": frozenset({"cite"}),
    "td": frozenset({"colspan", "rowspan", "headers"}),
    "th": frozenset({"colspan", "rowspan", "headers", "scope", "abbr"}),
    "time": frozenset({"datetime"}),
}
"""Attributes of those elements, ``*`` for all; any other is taken out."""
