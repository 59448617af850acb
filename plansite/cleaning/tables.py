"""Tables as they come from Word and Excel: cells parted by tabs, rules of long dashes."""

from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from plansite.cleaning.columns import is_letter, is_open, lacks_head
from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.replaced import Rows, with_tables
from plansite.cleaning.signs import BLOCK, DASHES, ITEM, NUMBERED, NUMBERING, is_blank
from plansite.model.expression import expression

_RULE = frozenset(f" |:-{DASHES}")
_DASHED = expression(rf"[\-{DASHES}]+")
_CELL_END = expression(r"(?<!\\)\|")
_TABS = expression(r"\t+")
_LABEL = expression(r"[^\t]*:\s*")
_HOLDER = expression(r" {0,3}(?:\[\^[^\]]*\]:|[-+*](?=\s)|>)[ \t]*(?=\S)")
_QUOTED = expression(r" {0,3}> ?")
_HEAD = 50
"""Letters of the longest cell in the head of two columns."""


class Doubt(Enum):
    """Why rows of cells are no table."""

    UNEVEN = "uneven"
    """Cells that do not match, or may run over several lines."""
    HEADLESS = "headless"
    """Figures where the head should say what they are."""
    HELD = "held"
    """A head behind the sign of a note, an item or a quotation."""


def has_tab(text: str) -> bool:
    """Whether a text has a tab."""
    return "\t" in text


def tabled(lines: Lines) -> list[Line]:
    """Make a table of lines that have tabs; the first one is its head, and none has more.

    Two lines are the least. A line may have fewer: Word drops the last cells of a row where they
    are empty. Not taken for a table are items of a list, and ``nhãn:⇥giá trị`` in
    every line, which is a list of particulars. Nor is what has no head, or may have a cell that
    runs over several lines, or begins behind a sign: `doubtful` tells of these. A table within a
    list stays in its item.
    """
    return with_tables(lines, _tables(lines))


def _tables(lines: Lines) -> Iterator[tuple[int, int, Rows]]:
    untouched = kept(lines)
    untouched |= {at for first, last in _held(lines, untouched) for at in range(first, last)}
    torn = _torn(lines, untouched)
    for first, last in _runs(lines, untouched):
        if first in torn or _is_torn(lines, first):
            continue
        rows = _rows([line.text for line in lines[first:last]])
        if _is_table(rows) and not lacks_head(rows):
            numbers = (line.number for line in lines[first:last])
            yield first, last, list(zip(numbers, rows, strict=True))


def doubtful(lines: Lines) -> Iterator[tuple[int, int, Doubt]]:
    """Give where rows of cells begin and end that are no table, and why."""
    untouched = kept(lines)
    held = list(_held(lines, untouched))
    yield from ((first, last, Doubt.HELD) for first, last in held)
    untouched |= {at for first, last in held for at in range(first, last)}
    torn = _torn(lines, untouched)
    for first, last in _blocks(lines, untouched):
        if first in torn:
            yield first, last, Doubt.UNEVEN
    runs = dict(_runs(lines, untouched))
    first = 0
    for index in range(len(lines) + 1):
        if index < len(lines) and index not in untouched and _tabs(lines[index].text):
            continue
        if first < index and first not in torn:
            if len({_tabs(line.text) for line in lines[first:index]}) > 1:
                yield first, index, Doubt.UNEVEN
            elif index == runs.get(first):
                rows = _rows([line.text for line in lines[first:index]])
                if _is_table(rows) and lacks_head(rows):
                    yield first, index, Doubt.HEADLESS
        first = index + 1


def may_rule(text: str) -> bool:
    """Whether a text has bars, as rows of a table do, and long dashes."""
    return "|" in text and any(dash in text for dash in DASHES)


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


def _held(lines: Lines, untouched: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Give where a table begins and ends whose head stands behind the sign of what holds it."""
    done = 0
    for first, line in enumerate(lines):
        sign = _HOLDER.match(line.text) if first >= done and first not in untouched else None
        if sign is None or "\t" not in line.text:
            continue
        rows = [line.text[sign.end() :]]
        for _, text in lines[first + 1 :]:
            words = _QUOTED.sub("", text).lstrip() if ">" in sign[0] else text.lstrip()
            if not 0 < _tabs(words) <= _tabs(rows[0]):
                break
            rows.append(words)
        done = first + len(rows)
        if len(rows) > 1 and _is_table(_rows(rows)):
            yield first, done


def held_head(text: str) -> tuple[str, str]:
    """Return the head of a table behind the sign of what holds it, and the line below it."""
    sign = _HOLDER.match(text)
    before = sign[0] if sign else ""
    cells = _cells(text[len(before) :])
    below = before if ">" in before else ""
    return f"{before}| {' | '.join(cells)} |", f"{below}|{'---|' * len(cells)}"


def _is_torn(lines: Lines, first: int) -> bool:
    """Whether a row stands right above a table, of which it is: tabs that align tore it off."""
    return first > 0 and _tabs(lines[first - 1].text) > 0


def _blocks(lines: Lines, untouched: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Give the first row and the end of the last one in each paragraph that has several."""
    rows: list[int] = []
    for index in range(len(lines) + 1):
        text = lines[index].text if index < len(lines) and index not in untouched else ""
        if _tabs(text):
            rows.append(index)
        elif is_blank(text) or any(sign.match(text) for sign in (BLOCK, ITEM, NUMBERED, NUMBERING)):
            if len(rows) > 1:
                yield rows[0], rows[-1] + 1
            rows = []


def _torn(lines: Lines, untouched: frozenset[int]) -> frozenset[int]:
    """Return the lines of paragraphs in which a cell may run over several lines.

    Excel quotes such a cell, Word does not. What stands behind it then is in another column.
    """
    found = set[int]()
    for first, last in _blocks(lines, untouched):
        texts = [line.text for line in lines[first:last]]
        if _is_cut(texts):
            found.update(range(first, last))
    return frozenset(found)


def _is_cut(texts: list[str]) -> bool:
    rows = [[cell.strip() for cell in text.split("\t")] for text in texts]
    if any(map(is_open, (cell for row in rows for cell in row))):
        return True
    if len(rows[0]) == 2 and all(not row[0] or _LABEL.fullmatch(row[0]) for row in rows if row[1:]):
        return False  # particulars, or lines that a tab sets in
    if any(len(row) == 1 for row in rows):
        return True
    # Two rows that lack cells may be one: not if their figures stand in the same column.
    return any(
        max(len(one), len(other)) < len(rows[0]) <= len(one) + len(other) - 1
        and not any(a[:1].isdigit() and b[:1].isdigit() for a, b in zip(one, other, strict=False))
        for one, other in pairwise(rows)
    )


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
