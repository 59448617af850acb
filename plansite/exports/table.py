"""Tables as CSV, to be opened in Excel or any other program; ``progress.csv``, one line a task.

A file is RFC 4180 (commas, CRLF, quotes doubled) in UTF-8 with a byte-order mark, without which
Excel takes it for Windows-1258. Commas, because they are what programs other than Excel expect
and what Excel itself expects where Windows keeps its English settings; elsewhere Excel's
"Data, From Text/CSV" finds them by itself. Days are ISO, numbers have a decimal point.
"""

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import TypeAlias

from plansite.progress import PlanProgress, TaskProgress, reason
from plansite.vi import exports as words
from plansite.vi import labels

Cell: TypeAlias = str | int | Decimal | None

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
    """Return a plan's progress as CSV; addresses are whole where ``base_url`` is given."""
    rows = (_row(progress, task, base_url or "") for task in progress.tasks)
    return as_csv(words.CSV_COLUMNS, rows)


def as_csv(columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    """Return a table with its heads as CSV, in which a spreadsheet finds nothing to run."""
    out = io.StringIO(newline="")
    out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return out.getvalue().encode()


def _row(progress: PlanProgress, found: TaskProgress, base_url: str) -> tuple[Cell, ...]:
    task, target = found.task, found.task.target
    return (
        labels.plan_mark(progress.plan),
        progress.as_of.isoformat(),
        task.id,
        task.title,
        "; ".join(progress.plan.names_of(task.leads)) or None,
        found.start.isoformat(),
        found.due.isoformat() if found.due else None,
        labels.TASK_KINDS[found.kind],
        (target.value or target.quantity) if target else None,
        target.unit if target else None,
        labels.PER[target.per] if target and target.per else None,
        found.expected,
        found.delivered,
        found.measures[-1].value if found.measures else None,
        found.percent,
        found.appointments.due,
        found.appointments.kept,
        found.appointments.kept_late,
        found.appointments.missed,
        found.status.value,
        labels.STATUSES[found.status],
        labels.GROUPS[found.group],
        words.YES if found.due_soon else words.NO,
        reason(found),
        len(found.evidence),
        " ".join(f"{base_url}{piece.url}" for piece in found.evidence),
    )


def _cell(value: Cell) -> str:
    """Return a cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _FORMULA.sub(_guarded, value)
    return str(value)


def _guarded(start: re.Match[str]) -> str:
    return f"{start['separator'] or ''}'{start['between'] or ''}"
