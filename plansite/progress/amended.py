"""What later documents changed in a task, in words (docs/progress.md, "Amendments")."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plansite.model.numbers import DocumentNumber
from plansite.model.plan import Plan
from plansite.model.task import Task
from plansite.progress.differences import value_change
from plansite.vi.history import TASK_FIELDS


@dataclass(frozen=True)
class Amended:
    """What one document changed in a task: ``thời hạn 30/06/2018 → 30/09/2018``."""

    on: date
    by: str | None
    number: DocumentNumber | None
    reason: str | None
    changes: tuple[str, ...]


def amendments_of(plan: Plan, task_id: str) -> Iterator[Amended]:
    """Yield what the amendments of a plan say of a task, the oldest first."""
    task = plan.task(task_id)
    for amendment in sorted(plan.amendments, key=lambda each: each.on):
        for change in amendment.changes:
            if change.task != task_id or task is None:
                continue
            before, task = task, task.model_copy(update=change.values)
            told = (
                value_change(name, _named(plan, before, key), _named(plan, task, key))
                for key, name in TASK_FIELDS.items()
            )
            changes = tuple(filter(None, told))
            yield Amended(amendment.on, amendment.by, amendment.number, change.reason, changes)


def _named(plan: Plan, task: Task, key: str) -> object:
    return plan.names_of(task.leads) or None if key == "lead" else getattr(task, key)
