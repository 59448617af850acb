"""What a proof says of the tasks that it names: how much, whether complete, what was measured."""

from collections.abc import Iterable, Iterator
from datetime import date

from plansite.checks.context import Context, evidence_key, is_sure
from plansite.checks.task_names import unknown_task
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.problem import Message, Problem
from plansite.model.task import Task
from plansite.progress.evidence import Source
from plansite.progress.statuses import Kind
from plansite.progress.tasks import kind_of
from plansite.vi.problems import evidence as say


def proofs(context: Context) -> Iterator[Problem]:
    """Yield a problem for what is said of a task that the plan does not have, or cannot mean."""
    for source in context.site.sources:
        if source.named_tasks and source.evidence_date is None:
            yield say.DOCUMENT_WITHOUT_DAY.at(source.at(*evidence_key(source)))
        if isinstance(source.counts, dict) and is_sure(source, "tasks"):
            yield from _counts(context, source, source.counts)
        for index, written in enumerate(source.completes):
            place = source.at("completes", index)
            message = say.COMPLETES_NOTHING
            yield from _of_kind(context, source, place, written, Kind.DELIVERABLE, message)
        for measure in source.measures:
            place, message = measure.at("task"), say.MEASURES_NOTHING
            yield from _of_kind(context, source, place, measure.task, Kind.INDICATOR, message)


def _counts(context: Context, source: Source, counts: Iterable[str]) -> Iterator[Problem]:
    named = {_key(context, source, written) for written in source.named_tasks}
    for written in counts:
        if _key(context, source, written) not in named:
            yield say.COUNTS_FOR_OTHERS.at(source.at("counts", written), id=written)


def _key(context: Context, source: Source, written: str) -> tuple[str, str]:
    plan, task_id = context.owner_of(source, written)
    return (plan.id, task_id) if plan is not None else ("", written)


def _of_kind(
    context: Context, source: Source, place: Location, written: str, kind: Kind, message: Message
) -> Iterator[Problem]:
    plan, task_id = context.owner_of(source, written)
    task = plan.task(task_id) if plan is not None else None
    if plan is None or task is None:
        yield from unknown_task(context, source, place, written)
    elif kind not in _kinds(plan, task, source.evidence_date or date.min):
        changes = (change.at() for one in plan.amendments for change in one.changes)
        yield message.at(place, task.at(), *changes, id=written)


def _kinds(plan: Plan, task: Task, day: date) -> Iterator[Kind]:
    """Yield what a task promises on a day, and what it promises from each later change on."""
    for amendment in sorted(plan.amendments, key=lambda each: each.on):
        changes = [change for change in amendment.changes if change.task == task.id]
        if changes and amendment.on > day:
            yield kind_of(plan, task)
        for change in changes:
            task = task.model_copy(update=change.values)
    yield kind_of(plan, task)
