"""How a plan stands, as a table: one row a task. ``progress.csv`` and ``progress.xlsx`` are it.

The heads, with what each column holds, are `plansite.vi.exports.COLUMNS`.
"""

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from plansite.progress import PlanProgress, TaskProgress, reason
from plansite.vi import exports as words
from plansite.vi import labels

Cell: TypeAlias = str | int | Decimal | date | None


def progress_rows(progress: PlanProgress, base_url: str | None = None) -> list[tuple[Cell, ...]]:
    """Return the row of each task; addresses are whole where ``base_url`` is given."""
    return [_row(progress, task, base_url or "") for task in progress.tasks]


def _row(progress: PlanProgress, found: TaskProgress, base_url: str) -> tuple[Cell, ...]:
    task, target = found.task, found.task.target
    return (
        labels.plan_mark(progress.plan),
        progress.as_of,
        task.id,
        task.title,
        "; ".join(progress.plan.names_of(task.leads)) or None,
        found.start,
        found.due,
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
        labels.STATUSES[found.shown_status],
        labels.GROUPS[found.group],
        words.YES if found.due_soon else words.NO,
        reason(found),
        len(found.evidence),
        " ".join(f"{base_url}{piece.url}" for piece in found.evidence) or None,
    )
