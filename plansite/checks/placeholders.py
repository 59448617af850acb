"""What ``new`` and templates leave to be filled in is filled in before it goes out."""

import re
from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.plain_texts import nodes_of
from plansite.model.article import Entry
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.node import Node
from plansite.model.problem import Problem
from plansite.vi import values as words
from plansite.vi.problems import articles as say

_LEFT = expression(words.PLACEHOLDER, re.IGNORECASE | re.MULTILINE)


def placeholders(context: Context) -> Iterator[Problem]:
    """Yield an error for the dots of a template in other files, and what `left_in` says."""
    site = context.site
    for top in (*site.plans, site.register, site.explanations, site.removals):
        for node in nodes_of(top):
            yield from _dots(node)
    yield from context.told_by(left_in)


def left_in(entry: Entry) -> Iterator[Problem]:
    """Yield an error for a placeholder in a published item, else a warning."""
    public = entry.status.value == "published"
    message = say.PLACEHOLDER if public else say.PLACEHOLDER_IN_DRAFT
    for place, text in _texts(entry):
        left = placeholder_in(text)
        if left:
            yield message.at(place, text=left)


def placeholder_in(text: str) -> str:
    """Return what of a text was left to be filled in; empty for nothing."""
    small = text.lower()
    found = _LEFT.search(text) if any(sign in small for sign in words.PLACEHOLDER_SIGNS) else None
    return found.group() if found is not None else ""


def _dots(node: Node) -> Iterator[Problem]:
    """Yield an error for the dots that templates leave in the place of a value."""
    for key, value in node:
        for index, each in enumerate(value if isinstance(value, tuple) else (value,)):
            place = (key, index) if isinstance(value, tuple) else (key,)
            if isinstance(each, str) and each.strip() in words.DOTS and not node.is_mended(*place):
                yield say.DOTS_LEFT.at(node.at(*place), key=key, text=each.strip())


def _texts(entry: Entry) -> Iterator[tuple[Location, str]]:
    yield entry.at("title"), entry.title
    summary = getattr(entry, "summary", None)
    if summary:
        yield entry.at("summary"), summary
    for block, keys in (("event", ("place", "organiser")), ("press", ("outlet",))):
        node = getattr(entry, block, None)
        for key in keys if node is not None else ():
            value = getattr(node, key)
            if value and node is not None:
                yield node.at(key), value
    # A pattern that knows no capitals is slow; these two are in every placeholder.
    if any(sign in entry.body for sign in words.PLACEHOLDER_SIGNS) and _LEFT.search(entry.body):
        for number, line in enumerate(entry.body.split("\n")):
            yield Location(entry.path, entry.body_line + number), line
