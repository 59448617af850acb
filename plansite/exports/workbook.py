"""``progress.xlsx``: the rows of ``progress.csv`` as a workbook, with what its columns hold.

Days and numbers are values, to sort and reckon with. Each text is written as one, into a cell of
the category Text: no spreadsheet runs it, not even after it was edited. What a workbook else takes
from the clock is the day of the figures (https://xlsxwriter.readthedocs.io/workbook.html).
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import cell_autofit_width
from xlsxwriter.worksheet import Worksheet

from plansite.archive import files_of, zip_of
from plansite.exports.rows import Cell, progress_rows
from plansite.progress import PlanProgress
from plansite.vi import exports as words
from plansite.vi import labels

_WIDEST = 360
"""Of a column, in pixels: half of a small screen. Words go on in the next line."""
_LINE = 320
"""What words fill of a line that wide, since none is broken."""
_HIGH = 20
"""The height of a line in pixels, Excel's own."""
_HIGHEST = 540
"""What a row can have of them: 409 points (the same page as `_MOST_UNITS`)."""
_MOST_UNITS = 32_767
"""What a cell can hold, in units of UTF-16 (Microsoft, "Excel specifications and limits")."""
_A4 = 9
_FORMATS: Mapping[str, Mapping[str, object]] = {
    "words": {"num_format": "@", "text_wrap": True},
    "addresses": {"num_format": "@"},
    "day": {"num_format": "dd/mm/yyyy"},
    "number": {},
}


def progress_xlsx(progress: PlanProgress, *, base_url: str | None = None) -> bytes:
    """Return a plan's progress as a workbook; addresses are whole where ``base_url`` is given.

    The same progress gives the same bytes.
    """
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        issuer = progress.plan.document.issuer.name
        book.set_properties(
            {
                "title": words.WORKBOOK_TITLE.format(plan=labels.plan_name(progress.plan)),
                "author": issuer,
                "company": issuer,
                "created": datetime.combine(progress.as_of, time()),
            }
        )
        rows = progress_rows(progress, base_url)
        _add(book, words.SHEET_FIGURES, tuple(words.COLUMNS), rows)
        _add(book, words.SHEET_COLUMNS, words.COLUMNS_HEADS, words.COLUMNS.items())
    return zip_of(files_of(out.getvalue()))


def _add(book: Workbook, name: str, heads: Sequence[str], rows: Iterable[Iterable[Cell]]) -> None:
    """Add a sheet with a table that can be sorted, read while it scrolls, and printed."""
    sheet = book.add_worksheet(name)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    bold = book.add_format({"bold": True})
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, bold)
    formats = {kind: book.add_format({"valign": "top", **form}) for kind, form in _FORMATS.items()}
    last = 0
    for last, row in enumerate(rows, 1):
        lines = [
            _write(sheet, (last, column), value, formats, wraps=heads[column] != words.EVIDENCE)
            for column, value in enumerate(row)
        ]
        # Without a height LibreOffice would show the first line alone.
        sheet.set_row_pixels(last, min(max(lines) * _HIGH, _HIGHEST))
    sheet.autofilter(0, 0, last, len(heads) - 1)
    sheet.autofit(_WIDEST)


def _write(
    sheet: Worksheet,
    place: tuple[int, int],
    value: Cell,
    formats: Mapping[str, Format],
    *,
    wraps: bool,
) -> int:
    """Write a cell, and return how many lines it takes."""
    if isinstance(value, str):
        sheet.write_string(*place, _fitting(value), formats["words" if wraps else "addresses"])
        return ceil(cell_autofit_width(value) / _LINE) if wraps else 1
    if isinstance(value, date):
        sheet.write_datetime(*place, datetime.combine(value, time()), formats["day"])
    elif value is not None:
        sheet.write_number(*place, float(value), formats["number"])
    return 1


def _fitting(text: str) -> str:
    """Return what of a text a cell can hold; where that is not all, it says so."""
    if _units(text) <= _MOST_UNITS:
        return text
    room = _MOST_UNITS - _units(words.CELL_IS_FULL)
    fitting = text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", errors="ignore")
    return (fitting.rpartition(" ")[0] or fitting) + words.CELL_IS_FULL


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
