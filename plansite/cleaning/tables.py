"""Tables as they come from Word and Excel: cells parted by tabs, rules of long dashes."""

import re
from collections.abc import Iterator

from plansite.cleaning.columns import is_letter
from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import BLOCK, DASHES, ITEM, NUMBERING, is_blank

_RULE = frozenset(f" |:-{DASHES}")
_DASHED = re.compile(rf"[\-{DASHES}]+")
_CELL_END = re.compile(r"(?<!\\)\|")
_TABS = re.compile(r"\t+")
_LABEL = re.compile(r"[^\t]*:\s*")
_HEAD = 50
"""Letters of the longest cell in the head of two columns."""


def tabled(lines: Lines) -> list[Line]:
    """Make a table of lines that have tabs; the first one is its head, and none has more.

    Two lines are the least. A line may have fewer: Word drops the last cells of a row where they
    are empty. Not taken for a table are items of a list, and ``nhãn:⇥giá trị`` in
    every line, which is a list of particulars.
    """
    if sum("\t" in line.text for line in lines) < 2:
        return list(lines)
    untouched, out, done = kept(lines), list[Line](), 0
    for first, last in _runs(lines, untouched):
        if first < done or _is_torn(lines, first):
            continue
        rows = _rows([line.text for line in lines[first:last]])
        if not _is_table(rows):
            continue
        out += lines[done:first]
        if out and not is_blank(out[-1].text):
            out.append(Line(lines[first].number, ""))
        for index, cells in enumerate(rows, first):
            out.append(Line(lines[index].number, f"| {' | '.join(cells)} |"))
            if index == first:
                out.append(Line(lines[index].number, "|" + "---|" * len(cells)))
        if last < len(lines) and not is_blank(lines[last].text):
            out.append(Line(lines[last - 1].number, ""))
        done = last
    return [*out, *lines[done:]]


def uneven(lines: Lines) -> Iterator[tuple[int, int]]:
    """Give where rows of cells begin and end that are no table, with cells that do not match."""
    untouched = kept(lines) if any("\t" in line.text for line in lines) else frozenset()
    first = 0
    for index in range(len(lines) + 1):
        if index < len(lines) and index not in untouched and _tabs(lines[index].text):
            continue
        if len({_tabs(line.text) for line in lines[first:index]}) > 1:
            yield first, index
        first = index + 1


def ruled(lines: Lines) -> list[Line]:
    """Give the line below the head of a table its hyphens back."""
    out = list(lines)
    for index in range(1, len(lines)):
        number, text = lines[index]
        is_rule = "|" in text and not text.isascii() and _RULE.issuperset(text)
        if is_rule and "|" in lines[index - 1].text:
            out[index] = Line(number, _DASHED.sub("---", text))
    if out == list(lines):
        return out
    untouched = kept(lines)
    return [line if index in untouched else out[index] for index, line in enumerate(lines)]


def _runs(lines: Lines, untouched: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Give where lines begin and end that stand together, none with more tabs than the first."""
    first, tabs = 0, 0
    for index in range(len(lines) + 1):
        here = 0
        if index < len(lines) and index not in untouched:
            here = _tabs(lines[index].text)
        if not 0 < here <= tabs:
            if tabs and index - first > 1:
                yield first, index
            first, tabs = index, here


def _is_torn(lines: Lines, first: int) -> bool:
    """Whether a row stands right above a table, of which it is: tabs that align tore it off."""
    return first > 0 and _tabs(lines[first - 1].text) > 0


def _tabs(text: str) -> int:
    """Return how many tabs part the cells of a line; 0 where it is no row."""
    tabs = text.count("\t")
    if not tabs or is_blank(text) or BLOCK.match(text) or ITEM.fullmatch(text) or is_letter(text):
        return 0
    return 0 if tabs == 1 and NUMBERING.match(text) else tabs


def _is_table(rows: list[list[str]]) -> bool:
    columns = list(zip(*rows, strict=True))
    if not columns or not all(any(column) for column in columns) or not any(rows[0][1:]):
        return False
    # Prose that came with tabs goes on in small letters, or is longer than heads are.
    is_cut = any(cell[:1].islower() for cell in columns[0])
    goes_on = any(cell[:1].islower() for cell in rows[0][1:])
    if len(columns) > 2:
        return not (is_cut and goes_on)
    # Two columns may as well be a list of particulars.
    if all(not cell or _LABEL.fullmatch(cell) for cell in columns[0]) or not rows[0][0]:
        return False
    is_counted = all(not cell or cell[0].isdigit() for cell in columns[1][1:])
    is_prose = goes_on or any(len(cell) > _HEAD or cell[-1:] in ".!?;" for cell in rows[0] if cell)
    return not is_cut and (is_counted or not is_prose)


def _rows(texts: list[str]) -> list[list[str]]:
    """Return the cells of each line, as many as the first one has; none where it is not certain.

    Lines may lack their last cells. But where the head has an empty one, tabs may have been there
    to align it: then they are parted by as many tabs as there are, if that makes all alike.
    """
    rows = [_cells(text) for text in texts]
    if "" in rows[0] and any(len(row) < len(rows[0]) for row in rows):
        rows = [_cells(_TABS.sub("\t", text)) for text in texts]
        if len({len(row) for row in rows}) > 1:
            return []
    return [row + [""] * (len(rows[0]) - len(row)) for row in rows]


def _cells(text: str) -> list[str]:
    return [_CELL_END.sub(r"\\|", " ".join(cell.split())) for cell in text.split("\t")]
