"""``progress.csv``: the rows of `plansite.exports.rows`, for Excel or any other program.

It is RFC 4180 (commas, CRLF, quotes doubled) in UTF-8 with a byte-order mark, without which
Excel takes it for Windows-1258. Commas, because they are what programs other than Excel expect
and what Excel itself expects where Windows keeps its English settings; elsewhere Excel's
"Data, From Text/CSV" finds them by itself. Days are ISO, numbers have a decimal point.
"""

import csv
import io
import re

from plansite.exports.rows import Cell, progress_rows
from plansite.progress import PlanProgress
from plansite.vi.exports import COLUMNS

BYTE_ORDER_MARK = "\ufeff"
_FORMULA = re.compile(
    r"""
    \A (?=[=+\-@＝＋－＠\t\r\n])     # a cell begins with a formula
    | (?P<separator>[;\t|\r\n])     # or would, in a program that separates by this
      (?P<between>["\x20\xa0]*)     # and takes quotation marks in a cell for its own
      (?=[=+\-@＝＋－＠])
    """,
    re.VERBOSE,
)
"""Where a spreadsheet would run what follows.

Excel with Vietnamese settings takes a semicolon for the separator, and then a quotation mark
inside a cell for a letter; LibreOffice offers several separators at once.
"""


def progress_csv(progress: PlanProgress, *, base_url: str | None = None) -> bytes:
    """Return a plan's progress as CSV, in which a spreadsheet finds nothing to run.

    Addresses are whole where ``base_url`` is given.
    """
    out = io.StringIO(newline="")
    out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in progress_rows(progress, base_url):
        writer.writerow([_cell(value) for value in row])
    return out.getvalue().encode()


def _cell(value: Cell) -> str:
    """Return a cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _FORMULA.sub(_guarded, value)
    return str(value)


def _guarded(start: re.Match[str]) -> str:
    return f"{start['separator'] or ''}'{start['between'] or ''}"
