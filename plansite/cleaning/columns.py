"""Tables as they are typed without Word: drawn by signs, parted by semicolons, set by blanks.

And the head and the foot of an office's letter, which stand in two columns but are no table.
"""

from collections.abc import Iterator, Sequence
from enum import Enum

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.replaced import Rows, with_tables
from plansite.cleaning.signs import BLANKS, ITEM, NUMBERED, is_blank
from plansite.model.expression import expression


class Seeming(Enum):
    """What lines seem to be that no rule mends."""

    LETTER = "letter"
    DRAWN = "drawn"
    SEMICOLONS = "semicolons"
    BLANKS = "blanks"


_DRAWN = str.maketrans("─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝", "---|||" + "+" * 18)
"""What programs draw a box with, and what is typed for it."""
_CORNERS = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝"
"""What stands in each line that ends a row of a drawn table."""
_CELL_END = expression(r"[|│┃║]")
_BORDER = expression(r"\s*(?:\+(?:[-=:]{2,}\+)+|[-=]{2,}(?:\+[-=]{2,})+)\s*")
_ENUMERATED = expression(r"\s*(?:[a-zđ]|\d{1,2}|[ivx]{1,4})[.)]\s")
_FIGURE = expression(r"[-+]?\d[\d.,/]*\s?%?")
_YEAR = expression(r"(?:19|20)\d\d")
_QUOTED = expression(r'"(?:[^"]|"")*"')
_SHORT = 60
"""Letters of the longest cell that nobody takes for a sentence."""
_GAP = expression(rf"(?:[ {BLANKS}]{{2,}}|\t)[ \t{BLANKS}]*")
_WIDE = 3
"""Blanks that set even two columns apart; two may as well be a slip, as behind a full stop."""
_LEAST = 3
"""Lines, or cells of a line, that are no chance."""
_APART = rf"(?:[ {BLANKS}]{{2}}|[\t|])"
_LETTER = expression(
    r"(?:^|(?<=[\t|*])|(?<=\s\s))(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    r"|(?i:Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc))[\s*|\\]*$"
    rf"|^[\s*|]*Số:[^\t|]{{0,40}}?{_APART}.{{3,60}}?\bngày\b.{{1,9}}\btháng\b.{{1,9}}\bnăm\b"
    rf"|^[\s*|]*Nơi nhận:?\**{_APART}[\s*|]*[^\W\d_]"
)


def _may_be_letter(text: str) -> bool:
    has_words = "Số:" in text or "Nơi nhận" in text or "XÃ HỘI CHỦ NGHĨA" in text
    return has_words or "hạnh phúc" in text.lower()


def is_letter(text: str) -> bool:
    """Whether a line is of the head of a letter, or of the foot where it is signed."""
    return _may_be_letter(text) and _LETTER.search(text) is not None


def may_part(text: str) -> bool:
    """Whether a text has two semicolons, or a corner of what is drawn."""
    return text.count(";") > 1 or any(corner in text for corner in _CORNERS)


def drawn(lines: Lines) -> list[Line]:
    """Make a table of one drawn as ``+---+``, or parted by ``;``, where the cells are certain.

    Certain are rows with as many cells as the head, each in one line: a line is drawn below it, or
    some column has a figure in each. Where semicolons part them, the head has none besides.
    """
    return with_tables(lines, _tables(lines))


def _tables(lines: Lines) -> Iterator[tuple[int, int, Rows]]:
    for first, last, seeming in _found(lines, kept(lines)):
        rows: Rows = _drawn_rows(lines, first, last) if seeming is Seeming.DRAWN else []
        if seeming is Seeming.SEMICOLONS:
            rows = _parted_rows(lines, first, last)
        if rows:
            yield first, last, rows


def lacks_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is one of figures as those below it; years may well be a head."""
    return any(
        not _YEAR.fullmatch(column[0]) and all(map(_FIGURE.fullmatch, column))
        for column in zip(*rows, strict=True)
    )


def is_open(cell: str) -> bool:
    """Whether a cell begins with a quote that does not end in it: what parts cells is in it."""
    return cell[:1] == '"' and not _QUOTED.match(cell)


def may_seem(text: str) -> bool:
    """Whether a text has what parts columns, or words of the head of a letter."""
    return may_part(text) or _may_be_set(text) or _may_be_letter(text)


def seeming(lines: Lines) -> Iterator[tuple[int, int, Seeming]]:
    """Give where lines begin and end that a reader of the text takes for columns, and which."""
    if any(
        _may_part(line.text) or _may_be_set(line.text) or is_letter(line.text) for line in lines
    ):
        yield from _found(lines, kept(lines))


def _may_part(text: str) -> bool:
    return may_part(text) and (
        text.count(";") > 1 or _BORDER.fullmatch(text.translate(_DRAWN)) is not None
    )


def _may_be_set(text: str) -> bool:
    has_any = "  " in text or "\t" in text or any(blank in text for blank in BLANKS)
    return has_any and _GAP.search(text.strip()) is not None


def _found(lines: Lines, untouched: frozenset[int]) -> Iterator[tuple[int, int, Seeming]]:
    """Give what seems to be columns, paragraph by paragraph; once what a letter begins with."""
    first, was_letter = 0, False
    for index in range(len(lines) + 1):
        if index < len(lines) and index not in untouched and not is_blank(lines[index].text):
            continue
        texts = [line.text for line in lines[first:index]]
        letter = any(map(is_letter, texts))
        if letter:
            if not was_letter:
                yield first, index, Seeming.LETTER
            was_letter = True
        elif texts:
            was_letter = False
            yield from ((first + a, first + b, what) for a, b, what in _columns(texts))
        first = index + 1


def _columns(texts: list[str]) -> Iterator[tuple[int, int, Seeming]]:
    plain = [text.translate(_DRAWN) for text in texts]
    borders = [at for at, text in enumerate(plain) if _BORDER.fullmatch(text)]
    rows = [at for at, text in enumerate(plain) if "|" in text]
    if borders and rows:
        yield min(borders[0], rows[0]), max(borders[-1], rows[-1]) + 1, Seeming.DRAWN
        return
    for first, last in _runs([_semicolons(text) for text in texts]):
        if _are_parted([text.split(";") for text in texts[first:last]]):
            yield first, last, Seeming.SEMICOLONS
            return
    counts = [_gaps(text) for text in texts]
    for first, last in _runs([min(count, 1) for count in counts]):
        if _are_set(texts[first:last], counts[first:last]):
            yield first, last, Seeming.BLANKS


def _runs(counts: list[int]) -> Iterator[tuple[int, int]]:
    """Give where one number, not 0, stands in three neighbours and more."""
    first = 0
    for at in range(1, len(counts) + 1):
        if at < len(counts) and counts[at] == counts[first]:
            continue
        if counts[first] and at - first >= _LEAST:
            yield first, at
        first = at


def _semicolons(text: str) -> int:
    """Return how many semicolons part the cells of a line; 0 where it is a sentence, an item."""
    count = text.count(";")
    is_item = ITEM.fullmatch(text) or NUMBERED.match(text) or text.lstrip()[:1] in "#>|"
    return 0 if count < _LEAST - 1 or is_item or "|" in text else count


def _are_parted(rows: list[list[str]]) -> bool:
    """Whether semicolons part cells: what they enumerate has blanks behind them, and no figures."""
    cells = [cell for row in rows for cell in row]
    if any(len(cell) > _SHORT or _ENUMERATED.match(cell) for cell in cells):
        return False
    is_tight = not any(cell[:1].isspace() for row in rows for cell in row[1:])
    return is_tight or _has_figures(rows)


def _has_figures(rows: list[list[str]]) -> bool:
    """Whether below a head of words some column has nothing but figures."""
    head, *below = ([cell.strip() for cell in row] for row in rows)
    is_head = all(head) and not any(_FIGURE.fullmatch(cell) for cell in head)
    return is_head and _figures(below)


def _figures(rows: Sequence[Sequence[str]]) -> bool:
    """Whether some column has nothing but figures: then no row goes on with the one above it."""
    return any(all(map(_FIGURE.fullmatch, column)) for column in zip(*rows, strict=True))


def _gaps(text: str) -> int:
    """Return how many blanks part cells of a line; 0 where it is none, or a sentence ends there."""
    text = NUMBERED.sub("", text).strip()
    if not text or text[0] in "#>|" or ITEM.fullmatch(text) or "|" in text:
        return 0
    *cells, _ = _GAP.split(text)
    return 0 if any(cell[-1] in ".!?:;," or len(cell) > _SHORT for cell in cells) else len(cells)


def _are_set(texts: list[str], counts: list[int]) -> bool:
    """Whether blanks set columns: a third one somewhere, or gaps that no slip makes."""
    if any("\t" in text.strip() for text in texts):
        return False  # `tables` tells of these
    cells = [cell for text in texts for cell in _GAP.split(text.strip())[1:]]
    if 2 * sum(cell[0].islower() for cell in cells) >= len(cells):
        return False  # text that a PDF had justified
    if max(counts) >= _LEAST - 1:
        return True
    gaps = (_GAP.search(text.strip()) for text in texts)
    return all(gap is not None and len(gap[0]) >= _WIDE for gap in gaps)


def _cells(text: str) -> list[str]:
    """Return the cells of a row; a line that is drawn in one of them is the text's own."""
    cells = _CELL_END.split(text.strip())
    return [cell.strip() for cell in cells[not cells[0] : len(cells) - (not cells[-1])]]


def _drawn_rows(lines: Lines, first: int, last: int) -> list[tuple[int, list[str]]]:
    """Return the rows of a drawn table; none where a cell may go on in the line below."""
    groups: list[list[tuple[int, list[str]]]] = [[]]
    for number, text in lines[first:last]:
        if _BORDER.fullmatch(text.translate(_DRAWN)):
            groups.append([])
        elif "|" in text.translate(_DRAWN):
            groups[-1].append((number, _cells(text)))
        else:
            return []
    while groups and not groups[0]:
        del groups[0]
    while groups and not groups[-1]:
        del groups[-1]
    rows = [row for group in groups for row in group]
    columns = len(rows[0][1])
    is_even = columns > 1 and all(len(cells) == columns for _, cells in rows)
    if not (is_even and len(rows) > 1 and all(groups)):  # two tables have two borders between them
        return []
    cells = [cells for _, cells in rows]
    is_whole = all(len(group) == 1 for group in groups) or (
        len(groups) == 2
        and len(groups[0]) == 1
        and all(row[0] for row in cells)
        and _figures(cells[1:])
    )
    return rows if is_whole and not lacks_head(cells) else []


def _parted_rows(lines: Lines, first: int, last: int) -> list[tuple[int, list[str]]]:
    rows = [
        (number, [cell.strip() for cell in text.split(";")]) for number, text in lines[first:last]
    ]
    cells = [cells for _, cells in rows]
    is_cut = any(map(is_open, (cell for row in cells for cell in row)))
    return rows if _has_figures(cells) and not is_cut else []
