"""The body has words, and its headings follow from each other; the title is the page's h1."""

import re
from collections.abc import Iterator

from plansite.checks.context import Context, MarkdownText
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import is_forbidden
from plansite.model.weight import DEPTH_LIMIT
from plansite.vi import problems as say

_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<decimal>[0-9]{1,8}));?")


def empty_body(context: Context) -> Iterator[Problem]:
    """Yield a problem for an article or a page without any text."""
    for entry in context.site.entries:
        if context.outlines[entry.path].is_empty:
            yield say.BODY_EMPTY.at(Location(entry.path, max(entry.body_line - 1, 1)))


def unclosed(context: Context) -> Iterator[Problem]:
    """Yield a problem for comments and code blocks without an end: they would be seen."""
    for text in context.texts:
        for opened in text.outline.unclosed:
            message = say.COMMENT_OPEN if opened.text == "<!--" else say.CODE_OPEN
            yield message.at(text.at(opened.line), sign=opened.text)


def nesting(context: Context) -> Iterator[Problem]:
    """Yield a problem for quotations, lists, emphasis or HTML nested deeper than any text has."""
    for text in context.texts:
        if text.outline.deep is not None:
            yield say.BODY_DEEP.at(text.at(text.outline.deep), limit=DEPTH_LIMIT)


def character_references(context: Context) -> Iterator[Problem]:
    """Yield a problem for ``&#1;`` and the like: characters that may stand in no page."""
    for entry in context.site.entries:
        if "&#" not in entry.body:
            continue
        for number, line in enumerate(entry.body.split("\n"), entry.body_line):
            for match in _REFERENCE.finditer(line):
                code = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
                if code > 0x10FFFF or is_forbidden(chr(code)):
                    place = Location(entry.path, number)
                    yield say.CONTROL_CHARACTER.at(place, code=f"U+{code:04X}")


def headings(context: Context) -> Iterator[Problem]:
    """Yield a problem for headings that are empty, of level 1, or a level too deep."""
    for text in context.texts:
        if text.entry is not None:
            yield from _in_order(text)
        elif text.outline.headings:
            first = text.outline.headings[0]
            yield say.HEADING_IN_SECTION.at(text.at(first.line), text=first.text)


def _in_order(text: MarkdownText) -> Iterator[Problem]:
    above = 1
    for heading in text.outline.headings:
        place = text.at(heading.line)
        if heading.tight:
            sharps = "#" * max(heading.level, 2)
            yield say.HEADING_TIGHT.at(place, text=heading.text, sharps=sharps)
        if not heading.text:
            yield say.HEADING_EMPTY.at(place)
        elif heading.level == 1:
            if not heading.tight:
                yield say.HEADING_ONE.at(place, text=heading.text)
        elif heading.level > above + 1:
            yield say.HEADING_JUMPS.at(
                place,
                text=heading.text,
                level=heading.level,
                sharps="#" * (above + 1),
            )
        above = max(heading.level, 2) if heading.level <= above + 1 else above + 1
