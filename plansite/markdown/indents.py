"""White space before a line that is no markup here, taken away before a text is parsed.

Two rules of this site beside CommonMark's, since Word and habit put blanks where CommonMark gives
them a meaning that no editor knows (docs/bien-tap.md, section 4):

- a paragraph that begins with a tab or four spaces is a paragraph; code stands in fences;
- a list below a numbered item may be indented by two spaces.

No line is added or taken away, so that lines stay those of the file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from plansite.model.expression import expression

_MARKER = expression(r"( *)(?:([-*+])|(\d{1,9})[.)])( +)(?=\S)")
_FENCE = expression(r"[ >]*(?:(`{3,})[^`]*$|(~{3,}))")
_NUMBERED = expression(r"^ *\d{1,9}[.)] ", re.MULTILINE)
_BLANKS = b" \t"
_CODE = 4
"""Columns that make code of a line in CommonMark."""


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list: where its marker was typed, its words stand, how far it moved."""

    typed: int
    words: int
    moved: int
    is_numbered: bool


def nested(body: str) -> str:
    """Return a text in which a list below a numbered item begins where CommonMark asks for it."""
    if "\n  " not in body or _NUMBERED.search(body) is None:
        return body
    lines, items, fence = body.split("\n"), list[_Item](), ""
    was_blank = False
    for number, line in enumerate(lines):
        fence = _fence(line, fence)
        indent = len(line) - len(line.lstrip(" "))
        if fence or not line.strip():
            was_blank = True
            continue
        marker = _MARKER.match(line)
        if marker is None:
            while was_blank and items and indent < items[-1].words - items[-1].moved:
                items.pop()
            moved = items[-1].moved if items and indent else 0
        else:
            while items and indent <= items[-1].typed:
                items.pop()
            moved = _moved(marker, indent, items[-1]) if items else 0
            items.append(_Item(indent, marker.end() + moved, moved, marker[3] is not None))
        if moved:
            lines[number] = " " * moved + line
        was_blank = False
    return "\n".join(lines)


def _fence(line: str, opened: str) -> str:
    """Return the sign of the code that a line stands in; the same one, at least as long, ends it.

    CommonMark 0.31, section 4.5; the line that ends code counts as outside of it.
    """
    match = _FENCE.match(line)
    if match is None:
        return opened
    sign: str = match[1] or match[2]
    if not opened:
        return sign
    return "" if sign.startswith(opened) and line.strip(" \t>") == sign else opened


def _moved(marker: re.Match[str], indent: int, above: _Item) -> int:
    """Return by how much an item has to move to stand below the one above it."""
    begins = marker[2] is not None or marker[3] == "1"
    below = above.is_numbered and begins and indent - above.typed > 1
    if below and indent + above.moved < above.words:
        return above.words - indent
    return above.moved


def without_code(raw: bytes, starts: Iterable[int], *, is_last: bool) -> str:
    """Return a text without the blanks that make code of its lines.

    Args:
        raw: the text in UTF-8.
        starts: where the words of each such line begin, as the parser gives them.
        is_last: whether what is indented further has to go as well; else it may be a list's.
    """
    pieces, done = list[bytes](), 0
    for start in starts:
        first = start
        while first > done and raw[first - 1] in _BLANKS:
            first -= 1
        column = first - (raw.rfind(b"\n", 0, first) + 1)
        kept = len(raw[first:start].expandtabs(4)) if column == 0 else start - first
        words = start
        while is_last and raw[words : words + 1] in (b" ", b"\t"):
            words += 1
        pieces += (raw[done:first], b" " * max(kept - _CODE, 1 if column else 0))
        done = words
    return b"".join([*pieces, raw[done:]]).decode("utf-8", "surrogatepass")
