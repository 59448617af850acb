"""What a plan says of its tasks by the columns of an annex, and the sections in which they stand.

An annex has who leads, who helps, the product, how much of it, the time and the money (Nghị định
30/2020/NĐ-CP leaves its form to the agency), then the agency's own columns (``extra``).
"""

from collections.abc import Iterable, Mapping
from itertools import count

from plansite.model.plan import Plan
from plansite.model.task import Task
from plansite.progress.reasons import measured, target_text
from plansite.publication.publication import Publication
from plansite.vi import labels
from plansite.views.promised import AnnexRow, Cell, SectionView, TaskView

HEADS = (
    *("document.lead", "document.partners", "document.product"),
    *("document.target", "document.time", "document.budget"),
)
"""The keys of the heads that every annex may have, in their order."""


def cells_of(publication: Publication, plan: Plan, task: Task) -> list[Cell]:
    """Return what the plan says of a task, by the heads of the columns; no cell is empty.

    Words of a column of the agency's own that is called like one of ours stand in ours.
    """
    said = (
        "; ".join(plan.names_of(task.leads)),
        "; ".join(plan.names_of(task.partners)),
        task.product or "",
        _amount(task),
        labels.time_of(task),
        labels.budget_text(task.budget) if task.budget else "",
    )
    found: dict[str, str] = {}
    for head, text in (*zip(map(publication.t, HEADS), said, strict=True), *task.extra.items()):
        if text:
            found[head] = f"{found[head]}; {text}" if head in found else text
    return [Cell(head, text) for head, text in found.items()]


def _amount(task: Task) -> str:
    """Return what a task's target asks, where no other column of its line says so."""
    target, line = task.target, f"{task.title}\n{task.product or ''}\n{task.when or ''}".casefold()
    if target is None:
        return ""
    said = [f"{form.format(target.quantity)} {target.unit}" for form in ("{}", "{:02}")]
    if target.value is not None:
        said = [measured(target, target.value)]
    told = (target_text(target), *said)
    return "" if any(each.casefold() in line for each in told) else told[0]


def put_tasks(
    publication: Publication,
    plan: Plan,
    sections: Iterable[SectionView],
    tasks: Mapping[str, TaskView],
) -> None:
    """Tell each section the tasks that stand in it.

    Tables side by side are parts of one annex: they have the same columns, and their lines are
    numbered through.
    """
    _put(publication, plan, list(sections), tasks, set())


def _put(
    publication: Publication,
    plan: Plan,
    sections: list[SectionView],
    tasks: Mapping[str, TaskView],
    passed: set[str],
) -> None:
    for section in sections:
        section.tasks = [tasks[task.id] for task in plan.tasks_in(section.model)]
        ids = {task.model.id for task in section.tasks}
        section.anchored = frozenset(ids - passed)
        passed |= ids
        _put(publication, plan, section.sections, tasks, passed)
    tables = [section for section in sections if section.model.layout and section.tasks]
    found = {cell.name for table in tables for task in table.tasks for cell in task.cells}
    heads = map(publication.t, HEADS)
    own = (name for table in tables for task in table.tasks for name in task.issued.extra)
    columns = [
        head
        for head in dict.fromkeys((*heads, *own))
        if head in found and head not in labels.NUMBER_COLUMNS
    ]
    counted = count(1)
    for table in tables:
        table.columns = tuple(columns)
        table.rows = [_row(task, columns, str(next(counted))) for task in table.tasks]


def _row(task: TaskView, columns: Iterable[str], number: str) -> AnnexRow:
    cells = {cell.name: cell for cell in task.cells}
    own = next((cells[name].text for name in labels.NUMBER_COLUMNS if name in cells), number)
    return AnnexRow(own, task, tuple(cells.get(name) for name in columns))
