"""YAML as Word writes it: long dashes, bullets, curly quotes and blanks where YAML has others.

No value is changed: what is mended is what stands around it. What stands in a block (``|``, ``>``)
is text, and left alone.
"""

import re
from collections.abc import Iterator
from functools import partial

from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import BLANKS, BULLETS, DASHES, is_blank
from plansite.model.expression import expression
from plansite.model.written_keys import CODED_KEYS, DATE_KEYS, LIST_KEYS

_BLANK = rf"[ {BLANKS}]"
_BLOCK = expression(r"(?P<indent> *)(?:- ++)*+[^\s#].*?[:\-] +[|>][-+0-9]*\s*(?:#.*)?")
_KEY = expression(r"(?P<before> *(?:- ++)*+)(?P<key>[\w-]+):(?: +|$)(?P<value>.*)")
_ITEM = expression(r" *- +\S")
_MARKED = expression(rf"(?P<indent> *)(?:[{BULLETS}]{_BLANK}*|[{DASHES}]{_BLANK}+)(?P<words>\S.*)")
_INDENT = expression(rf" *[{BLANKS}]{_BLANK}*")
_BEHIND = expression(rf"\A( *(?:- ++)*+(?:-|[\w-]+:))(?= *[{BLANKS}]){_BLANK}+")
_VALUE = r"(?:[“„](?P<double>[^“”„\"\\]+)[”“]|‘(?P<single>[^‘’'\\]+)’)"
_WHOLE = expression(rf"\A(?P<before> *(?:- ++)*+(?:(?P<key>[\w-]+): +)?){_VALUE}\s*\Z")
_HYPHEN = rf"[-{DASHES}\u2010\u2011]"
_DATE_KEYS = "|".join(sorted(DATE_KEYS))
_DATE = expression(
    rf"(?P<key>(?:^|[ {{,])(?:{_DATE_KEYS}): *[\"'“]?)"
    rf"(?P<year>\d{{4}}){_HYPHEN}(?P<month>\d{{1,2}}){_HYPHEN}(?P<day>\d{{1,2}})(?!\d)"
)
_FLOW = expression(r" *(?:- ++)*+(?:[\w-]+: +)?[\[{]")
_IN_FLOW = expression(rf"(?P<before>[\[{{,] *(?:(?P<key>[\w-]+): +)?){_VALUE}(?=\s*[,}}\]])")
_IN_FRONT = expression(r"\s|#|- |[\w-]+:")
FENCE = "---"
_FENCE = frozenset(f"-{DASHES}")


def fenced(lines: Lines) -> list[Line]:
    """Give the lines around front matter, the first and the next of its kind, their hyphens.

    A word processor makes a long dash of two hyphens and a third; a hand types a blank before
    them, or one too many. Where no line ends the front matter as it should, the first that stands
    below nothing but keys does.
    """
    out = list(lines)
    close = _closing(lines) if lines and _is_fence(lines[0].text) else None
    if close is None:
        return out
    for index in (0, close):
        if lines[index].text.rstrip() != FENCE:
            out[index] = Line(lines[index].number, FENCE)
    return out


def _closing(lines: Lines) -> int | None:
    of_keys = True
    odd = None
    for index, (_, text) in enumerate(lines[1:], 1):
        if _is_fence(text):
            if text.rstrip() == FENCE or not (text.isascii() or text[:1].isspace()):
                return index
            odd = index if odd is None and of_keys else odd
        of_keys = of_keys and (is_blank(text) or _IN_FRONT.match(text) is not None)
    return odd


def _is_fence(text: str) -> bool:
    signs = text.strip(f" \t{BLANKS}")
    return _FENCE.issuperset(signs) and (len(signs) > 1 or (bool(signs) and not signs.isascii()))


def plain_blanks(lines: Lines) -> list[Line]:
    """Put plain blanks for those of Word before a line, behind a key and behind a hyphen."""
    out = list(lines)
    for index in _outside(lines):
        number, text = lines[index]
        if text.isascii():
            continue
        match = _INDENT.match(text)
        if match is not None:
            text = " " * match.end() + text[match.end() :]
        out[index] = Line(number, _BEHIND.sub(r"\1 ", text, count=1))
    return out


def listed(lines: Lines) -> list[Line]:
    """Put the hyphen of YAML before items that a long dash or a bullet begins.

    They are items where they stand at the top of the text, below a key that has items, or beside
    another item.
    """
    out = list(lines)
    beside: list[int] = []  # how far the items are indented that are open
    below: int | None = 0  # how far, at the least, those of the key above would be
    for index in _outside(lines):
        number, text = lines[index]
        if is_blank(text) or text.lstrip().startswith("#"):
            continue
        marked = _MARKED.fullmatch(text)
        indent = len(text) - len(text.lstrip(" "))
        if marked and (indent in beside or (below is not None and indent >= below)):
            text = f"{marked['indent']}- {marked['words']}"
            out[index] = Line(number, text)
        is_item = _ITEM.match(text) is not None
        beside = [other for other in beside if other < indent] + [indent] * is_item
        key = _KEY.fullmatch(text)
        holds = key is not None and not key["value"] and key["key"] in LIST_KEYS
        below = len(key["before"]) if key is not None and holds else None
    return out


def quoted(lines: Lines) -> list[Line]:
    """Put plain quotes for curly ones that stand round a value which needs them.

    That is a value that would end at a colon, a sharp or a comma, or one that is no text. Round
    other values they are the text's own, and stay.
    """
    out, above = list(lines), ""
    for index in _outside(lines):
        number, text = lines[index]
        key = _KEY.fullmatch(text)
        above = key["key"] if key is not None else above
        if "“" in text or "„" in text or "‘" in text:
            written = partial(_requoted, above=above, in_flow=False)
            text = _WHOLE.sub(written, text)
            if _FLOW.match(text):
                text = _IN_FLOW.sub(partial(_requoted, above=above, in_flow=True), text)
            out[index] = Line(number, text)
    return out


def dated(lines: Lines) -> list[Line]:
    """Put hyphens for other dashes between year, month and day, where a date is asked for."""
    out = list(lines)
    for index in _outside(lines):
        number, text = lines[index]
        if not text.isascii() and not text.lstrip().startswith("#"):
            written = _DATE.sub(r"\g<key>\g<year>-\g<month>-\g<day>", text)
            out[index] = Line(number, written)
    return out


def _requoted(match: re.Match[str], above: str, *, in_flow: bool) -> str:
    """Return a value with plain quotes, if it needs some; ``above`` is the key it is below."""
    value = match["double"] or match["single"]
    cut = ": " in value or " #" in value or value.endswith(":")
    cut = cut or (in_flow and any(sign in value for sign in ",[]{}"))
    if not cut and (match["key"] or above) not in CODED_KEYS:
        return match.group()
    quote = '"' if match["double"] else "'"
    return f"{match['before']}{quote}{value}{quote}"


def _outside(lines: Lines) -> Iterator[int]:
    """Give the indices of the lines that stand in no block of text."""
    block: int | None = None
    for index, (_, text) in enumerate(lines):
        indent = len(text) - len(text.lstrip(" "))
        if block is not None and (is_blank(text) or indent > block):
            continue
        block = None
        yield index
        opened = _BLOCK.fullmatch(text)
        if opened is not None:
            block = len(opened["indent"])
