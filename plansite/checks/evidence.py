"""What an article or a document is evidence for: a plan, tasks of it, on a day that counts."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from plansite.checks.context import Context, evidence_key, is_sure
from plansite.checks.suggest import suggestion
from plansite.checks.task_names import unknown_task
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.proof import split_reference
from plansite.model.task import Task
from plansite.progress.evidence import Source
from plansite.vi.problems import evidence as say
from plansite.vi.problems import references as say_references


def evidence_plan(context: Context) -> Iterator[Problem]:
    """Yield a problem for an unknown plan, and for evidence that no plan's period holds."""
    if context.has_unread_plan:
        return
    for source in context.site.sources:
        if source.plan is not None:
            if source.plan not in context.plans:
                near = suggestion(source.plan, context.plans)
                yield say_references.PLAN_UNKNOWN.at(
                    source.at("plan"), id=source.plan, suggestion=near
                )
        elif _names_bare(source) and source.evidence_date and context.plan_of(source) is None:
            places = source.at("tasks"), source.at(*evidence_key(source))
            yield say.NO_PLAN_FOR_DATE.at(*places, day=source.evidence_date)


def _names_bare(source: Source) -> bool:
    """Whether a proof names a task without its plan."""
    return any(split_reference(written)[0] is None for written in source.named_tasks)


def evidence_tasks(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that the plan does not have, that is dropped or named twice."""
    for source in context.site.sources:
        if source.counts != 1 and not source.named_tasks:
            yield say.COUNTS_WITHOUT_TASKS.at(source.at("counts"), source.at("tasks"))
        seen = set()
        for index, written in enumerate(source.tasks):
            place = source.at("tasks", index)
            if not is_sure(source, "tasks", index):
                continue  # what stands there instead is not named twice either
            plan, task_id = context.owner_of(source, written)
            key = (plan.id, task_id) if plan is not None else written
            if key in seen:
                yield say_references.NAMED_TWICE.at(place, key="tasks", id=written)
                continue
            seen.add(key)
            if plan is None or plan.task(task_id) is None:
                yield from unknown_task(context, source, place, written)
        yield from _dropped(context, source)


def renamed_tasks(context: Context) -> Iterator[Problem]:
    """Yield one problem for a task with a new id, in the place of one for each of its articles."""
    for (plan_id, old), (new, count) in context.renamed_tasks.items():
        task = context.plans[plan_id].task(new)
        if task is not None:
            yield say_references.TASK_RENAMED.at(task.at("id"), id=new, old=old, count=count)


def evidence_dates(context: Context) -> Iterator[Problem]:
    """Yield a problem for evidence dated where it cannot count, or counts as late."""
    for source in context.site.sources:
        day = source.evidence_date
        if day is None or not source.named_tasks:
            continue
        place = source.at(*evidence_key(source))
        for plan in filter(context.is_dated, context.plans_of(source)):
            start, end = plan.period.start, plan.period.end
            if day < start:
                yield say.EVIDENCE_BEFORE_PLAN.at(place, day=day, plan=plan.id, start=start)
            elif day > end:
                yield say.EVIDENCE_AFTER_PLAN.at(place, day=day, plan=plan.id, end=end)
        yield from _before_task(context, source)


class _Named(NamedTuple):
    """Where a proof names a task of a plan that is known, and the day of what it says there."""

    key: str
    place: Location
    day: date
    plan: Plan
    task: Task


def _named(context: Context, source: Source) -> Iterator[_Named]:
    """Yield the known tasks that a proof names, each once for a day."""
    day, seen = source.evidence_date or date.min, set()
    tasks = [("tasks", source.at("tasks", i), day, name) for i, name in enumerate(source.tasks)]
    for i, name in enumerate(source.completes):
        tasks.append(("completes", source.at("completes", i), day, name))
    for each in source.measures:
        tasks.append(("measures", each.at("task"), each.on or day, each.task))
    for key, place, on, name in tasks:
        plan, task_id = context.owner_of(source, name)
        task = plan.task(task_id) if plan is not None else None
        if plan is not None and task is not None and (plan.id, task_id, on) not in seen:
            seen.add((plan.id, task_id, on))
            yield _Named(key, place, on, plan, task)


def _before_task(context: Context, source: Source) -> Iterator[Problem]:
    """Yield a problem for what is dated before its task's start, as that stood by then."""
    for key, place, day, plan, task in _named(context, source):
        tasks = plan.amended(day) if plan.amendments else (task,)
        start = next(each.start for each in tasks if each.id == task.id)
        if start and plan.period.start <= day < start and context.is_dated(plan):
            places = place, source.at(*evidence_key(source)), task.at("start")
            yield say.EVIDENCE_BEFORE_TASK.at(*places, day=day, id=task.id, start=start, key=key)


def _dropped(context: Context, source: Source) -> Iterator[Problem]:
    """Yield a problem for a task that does not apply, or no more."""
    for key, place, _, _, task in _named(context, source):
        if task.not_applicable is not None:
            yield say.TASK_NOT_APPLICABLE.at(place, id=task.id, key=key)
        elif task.cancelled is not None and (source.evidence_date or date.min) >= task.cancelled.on:
            places = place, task.at("cancelled", "on"), source.at(*evidence_key(source))
            yield say.TASK_CANCELLED.at(*places, id=task.id, on=task.cancelled.on, key=key)
