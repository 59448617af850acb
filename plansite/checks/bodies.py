"""The body has words, and its headings follow from each other; the title is the page's h1."""

import re
from collections.abc import Iterator
from html.entities import html5

from plansite.checks.texts import Text
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import Unseen, is_blank, is_forbidden, unseen_letters
from plansite.model.weight import DEPTH_LIMIT
from plansite.vi.problems import bodies as say
from plansite.vi.problems import letters as say_letters

_REFERENCE = expression(
    r"&(?:#[xX](?=[0-9a-fA-F])0*+(?P<hex>[0-9a-fA-F]{0,8})"
    r"|#(?=[0-9])0*+(?P<decimal>[0-9]{0,8})|(?P<name>[A-Za-z]{2,32}));?"
)


def empty_body(text: Text) -> Iterator[Problem]:
    """Yield a problem for an article or a page without any text."""
    if text.outline.is_empty:
        yield say.BODY_EMPTY.at(text.at(max(text.first_line - 1, 1)))


def unclosed(text: Text) -> Iterator[Problem]:
    """Yield a problem for comments, tags and code without an end: they take in what follows."""
    for opened in text.outline.unclosed:
        is_tag = opened.text.startswith("<")
        message = say.TAG_OPEN if is_tag else say.CODE_OPEN
        message = say.COMMENT_OPEN if opened.text == "<!--" else message
        yield message.at(text.at(opened.line), sign=opened.text)


def nesting(text: Text) -> Iterator[Problem]:
    """Yield a problem for quotations, lists, emphasis or HTML nested deeper than any text has."""
    if text.outline.deep is not None:
        yield say.BODY_DEEP.at(text.at(text.outline.deep), limit=DEPTH_LIMIT)


def footnotes(text: Text) -> Iterator[Problem]:
    """Yield a problem for footnotes without a place: their way back would lead nowhere."""
    for note in text.outline.unnoted:
        yield say.FOOTNOTE_UNNOTED.at(text.at(note.line), name=note.text)


def character_references(text: Text) -> Iterator[Problem]:
    """Yield a problem for ``&#1;``, ``&rlm;`` and the like: letters that no page should have."""
    if "&" not in text.body:
        return
    for number, line in enumerate(text.body.split("\n"), text.first_line):
        for match in _REFERENCE.finditer(line):
            yield from _judged(match, text.at(number))


def _judged(match: re.Match[str], place: Location) -> Iterator[Problem]:
    if match["name"]:
        char = html5.get(f"{match['name']};", "")
    else:
        # Noughts that stand before them are not among the digits.
        is_hex = match["hex"] is not None
        code = int(match["hex"] or "0", 16) if is_hex else int(match["decimal"] or "0")
        if code > 0x10FFFF or is_forbidden(chr(code)):
            yield say_letters.CONTROL_CHARACTER.at(place, code=f"U+{code:04X}")
            return
        char = chr(code)
    for at, kind in unseen_letters(char):
        left = kind is Unseen.LEFTOVER
        message = say_letters.LETTER_ESCAPED_LEFT if left else say_letters.LETTER_ESCAPED
        yield message.at(place, written=match.group(), code=f"U+{ord(char[at]):04X}")


def headings(text: Text) -> Iterator[Problem]:
    """Yield a problem for headings that are empty, of level 1, or a level too deep."""
    if text.entry is not None:
        yield from _in_order(text)
    elif text.outline.headings:
        first = text.outline.headings[0]
        yield say.HEADING_IN_SECTION.at(text.at(first.line), text=first.text)


def _in_order(text: Text) -> Iterator[Problem]:
    above = 1
    for heading in text.outline.headings:
        place = text.at(heading.line)
        if is_blank(heading.text):
            yield say.HEADING_EMPTY.at(place)
        elif heading.level == 1:
            yield say.HEADING_ONE.at(place, text=heading.text)
        elif heading.level > above + 1:
            yield say.HEADING_JUMPS.at(
                place,
                text=heading.text,
                level=heading.level,
                sharps="#" * (above + 1),
            )
        above = max(heading.level, 2) if heading.level <= above + 1 else above + 1
