"""What a proof says of the tasks that it names: how much, whether complete, what was measured."""

from collections.abc import Iterator

from plansite.checks.context import Context, evidence_key, ids_of, is_sure
from plansite.checks.suggest import suggestion
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.progress.evidence import Source
from plansite.progress.statuses import Kind
from plansite.progress.tasks import kind_of
from plansite.vi.problems import evidence as say
from plansite.vi.problems import references as say_references


def proofs(context: Context) -> Iterator[Problem]:
    """Yield a problem for what is said of a task that the plan does not have, or cannot mean."""
    for source in context.site.sources:
        if source.named_tasks and source.evidence_date is None:
            yield say.DOCUMENT_WITHOUT_DAY.at(source.at(*evidence_key(source)))
        yield from _counts(source)
        plan = context.plan_of(source) if source.named_tasks else None
        if plan is not None:
            yield from _completes(source, plan)
            yield from _measures(source, plan)


def _counts(source: Source) -> Iterator[Problem]:
    if not isinstance(source.counts, dict) or not is_sure(source, "tasks"):
        return
    for task_id in source.counts:
        if task_id not in source.named_tasks:
            yield say.COUNTS_FOR_OTHERS.at(source.at("counts", task_id), id=task_id)


def _completes(source: Source, plan: Plan) -> Iterator[Problem]:
    for index, task_id in enumerate(source.completes):
        place = source.at("completes", index)
        task = plan.task(task_id)
        if task is None:
            yield from _unknown(plan, place, task_id)
        elif kind_of(plan, task) is not Kind.DELIVERABLE:
            yield say.COMPLETES_NOTHING.at(place, task.at(), id=task_id)


def _measures(source: Source, plan: Plan) -> Iterator[Problem]:
    for measure in source.measures:
        place = measure.at("task")
        task = plan.task(measure.task)
        if task is None:
            yield from _unknown(plan, place, measure.task)
        elif kind_of(plan, task) is not Kind.INDICATOR:
            yield say.MEASURES_NOTHING.at(place, task.at(), id=measure.task)


def _unknown(plan: Plan, place: Location, task_id: str) -> Iterator[Problem]:
    known = ids_of(plan, "tasks")
    if known is not None:
        near = suggestion(task_id, known)
        yield say_references.TASK_UNKNOWN.at(place, id=task_id, plan=plan.id, suggestion=near)
