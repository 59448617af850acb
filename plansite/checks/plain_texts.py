"""What is no Markdown shows as it was typed, signs of web pages and of Markdown included."""

import html
import re
from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model.expression import expression
from plansite.model.node import Node
from plansite.model.plan import Section
from plansite.model.problem import Problem, ToCopy
from plansite.reading.pasted import parse
from plansite.reading.yaml_slips import quoted
from plansite.vi.problems import values as say

_SIGN = expression(r"[&<*_\[]")
"""What is in all of those below; hardly any value has one."""
_ENTITY = expression(r"&(?:[a-z][a-z0-9]{1,8}|#\d{1,6}|#x[0-9a-f]{1,6});", re.IGNORECASE)
_TAG = expression(r"</?(?:a|b|br|em|font|i|p|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_BOLD = expression(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_LINK = expression(r"!?\[([^\[\]\n]+)\]\((?:https?://|mailto:|tel:|\.{0,2}/)[^()\s]*\)")
_MARKDOWN: dict[type[Node], frozenset[str]] = {Section: frozenset({"body"})}


def plain_texts(context: Context) -> Iterator[Problem]:
    """Yield a warning for a value in which the reader would see the signs of another format."""
    site = context.site
    for plan in site.plans:
        yield from signs_in(plan)
    yield from context.told_by(signs_in)
    for node in (site.register, site.explanations, site.removals):
        yield from signs_in(node)


def signs_in(node: Node) -> Iterator[Problem]:
    """Yield a warning for such a value of a node, or below it."""
    for holder in nodes_of(node):
        rendered = _MARKDOWN.get(type(holder), frozenset())
        for key, value in holder:
            if isinstance(value, str) and key not in rendered:
                yield from _signs(holder, key, value)


def nodes_of(node: Node) -> Iterator[Node]:
    """Yield a node and all below it."""
    yield node
    for name in type(node).model_fields:
        value = getattr(node, name)
        for below in value if isinstance(value, tuple) else (value,):
            if isinstance(below, Node):
                yield from nodes_of(below)


def _signs(holder: Node, key: str, value: str) -> Iterator[Problem]:
    if _SIGN.search(value) is None:
        return
    matches = (sign.search(value) for sign in (_ENTITY, _TAG, _BOLD, _LINK))
    found = next((match.group() for match in matches if match is not None), None)
    if found is None:
        return
    several = next((line for line in value.split("\n") if found in line), value)
    is_whole = several == value
    plain = _LINK.sub(r"\1", _BOLD.sub(r"\2", _TAG.sub("", html.unescape(several))))
    if plain != several:  # an entity that no browser knows
        plain = " ".join(plain.replace("\xa0", " ").split())
        written = plain if _is_whole(plain) else quoted(plain)
        line = ToCopy(f"{key}: {written}" if is_whole else plain)
        yield say.NOT_PLAIN.at(holder.at(key), key=key, sign=found, line=line)


def _is_whole(text: str) -> bool:
    """Whether YAML gives back a text that stands without quotes."""
    return bool(parse(f"key: {text}\n").data == {"key": text})
