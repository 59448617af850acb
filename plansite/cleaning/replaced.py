"""Lines of a text give way to a table where they stand: in an item or a note, above a sentence."""

from collections.abc import Iterable, Sequence

from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import is_blank
from plansite.markdown.events import read
from plansite.model.expression import expression

Rows = Sequence[tuple[int, Sequence[str]]]
"""The rows of a table: the number of the line that each was made of, and its cells."""

_HELD = expression(r" *(?:[-+*]|\d{1,9}[.)]) +|(?P<note>\[\^[^\]]*\]:)")
_NOTE_WIDTH = 4
"""Blanks before what goes on with a note, however long its name is."""
_SIGN = expression(r"[ \t]*(?:\\[-+>:]|\d{1,9}\\)")


def with_tables(lines: Lines, found: Iterable[tuple[int, int, Rows]]) -> list[Line]:
    """Return lines with a table in the place of those from a first one to a last one.

    Where a note begins with them they stay: its name belongs to no cell.
    """
    out, done = list[Line](), 0
    for first, last, rows in found:
        if _is_note(lines, first):
            continue
        indent = _indent(lines, first, last)
        out += lines[done:first]
        if out and not is_blank(out[-1].text):
            out.append(Line(rows[0][0], ""))
        for at, (number, cells) in enumerate(rows):
            out.append(Line(number, f"{indent}| {' | '.join(cells)} |"))
            if not at:
                out.append(Line(number, f"{indent}|{'---|' * len(cells)}"))
        done = last
        if last < len(lines) and not is_blank(lines[last].text):
            out += (Line(rows[-1][0], ""), _as_read(lines, last))
            done += 1
    return [*out, *lines[done:]]


def _is_note(lines: Lines, first: int) -> bool:
    """Whether the paragraph of a line begins as a note does."""
    while first and not is_blank(lines[first - 1].text) and lines[first].text[:1] in " \t":
        first -= 1
    held = _HELD.match(lines[first].text)
    return held is not None and held["note"] is not None


def _indent(lines: Lines, first: int, last: int) -> str:
    """Return the blanks that keep a table in the item of a list, or the note, which holds it."""
    width = len(lines[first].text) - len(lines[first].text.lstrip(" "))
    for line in reversed(lines[:first]):
        item = _HELD.match(line.text)
        end = (_NOTE_WIDTH if item["note"] else item.end()) if item else 0
        if item and width and end <= width + 1:
            return " " * end
        if item and not width:
            below = _HELD.match(lines[last].text) if last < len(lines) else None
            return " " * end if below and below.end() <= end + 1 else ""
        if not width and is_blank(line.text):
            break
    return ""


def _as_read(lines: Lines, index: int) -> Line:
    """Return a line so that it reads below an empty one as it does below words.

    ``> 5 xã`` is more than five there, and would be a quotation here.
    """
    number, text = lines[index]
    typed = read("\n".join(line.text for line in lines)).body.split("\n")[index]
    sign = _SIGN.match(typed)
    plain = sign[0].replace("\\", "").lstrip() if sign else ""
    if sign and text.lstrip().startswith(plain):
        text = text.replace(plain, sign[0].lstrip(), 1)
    return Line(number, text)
