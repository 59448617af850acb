"""What an article or a document is evidence for: a plan, tasks of it, on a day that counts."""

import re
from collections.abc import Iterator
from datetime import date

from plansite.checks.context import Context, evidence_key, ids_of
from plansite.checks.plan_references import unknown_ids
from plansite.checks.suggest import suggestion
from plansite.model.nearest import nearest
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.task import Task
from plansite.progress.evidence import Source
from plansite.vi import values as words
from plansite.vi.problems import evidence as say
from plansite.vi.problems import references as say_references

_WITH_YEAR = re.compile(r"(?P<year>20\d\d)\s*+[/:.-]\s*+(?P<task>\S.*)")


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
        elif source.named_tasks and source.evidence_date and context.plan_of(source) is None:
            places = source.at("tasks"), source.at(*evidence_key(source))
            yield say.NO_PLAN_FOR_DATE.at(*places, day=source.evidence_date)


def evidence_tasks(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that the article's plan does not have, or that is dropped."""
    for source in context.site.sources:
        plan = context.plan_of(source) if source.named_tasks else None
        if source.counts != 1 and not source.named_tasks:
            yield say.COUNTS_WITHOUT_TASKS.at(source.at("counts"), source.at("tasks"))
        if plan is None:
            continue
        known = ids_of(plan, "tasks")
        renamed = {old.lower() for plan_id, old in context.renamed_tasks if plan_id == plan.id}
        lost = context.lost_tasks(plan) - renamed
        again = words.TAKEN_OUT.format(path=plan.path)
        foreign = _of_other_plans(context, source, plan)
        yield from unknown_ids(
            source,
            "tasks",
            known,
            say_references.TASK_UNKNOWN,
            lost | renamed | foreign.keys(),
            again,
            plan=plan.id,
        )
        for index, task_id in enumerate(source.tasks):
            task = plan.task(task_id)
            if task is not None:
                yield from _dropped(source, index, task)
            elif task_id.lower() in foreign:
                yield say_references.TASK_UNKNOWN.at(
                    source.at("tasks", index),
                    id=task_id,
                    plan=plan.id,
                    suggestion=foreign[task_id.lower()],
                )
            elif task_id.lower() in lost:
                yield say_references.TASK_LOST.at(
                    source.at("tasks", index), id=task_id, plan=plan.id, path=plan.path
                )


def renamed_tasks(context: Context) -> Iterator[Problem]:
    """Yield one problem for a task with a new id, in the place of one for each of its articles."""
    for (plan_id, old), (new, count) in context.renamed_tasks.items():
        task = context.plans[plan_id].task(new)
        if task is not None:
            yield say_references.TASK_RENAMED.at(task.at("id"), id=new, old=old, count=count)


def evidence_dates(context: Context) -> Iterator[Problem]:
    """Yield a problem for evidence dated where it cannot count, or counts as late."""
    for source in context.site.sources:
        key = evidence_key(source)
        plan = context.plan_of(source) if source.named_tasks else None
        day = source.evidence_date
        if plan is None or day is None or not context.is_dated(plan):
            continue
        place = source.at(*key)
        start, end = plan.period.start, plan.period.end
        if day < start:
            yield say.EVIDENCE_BEFORE_PLAN.at(place, day=day, plan=plan.id, start=start)
        elif day > end:
            yield say.EVIDENCE_AFTER_PLAN.at(place, day=day, plan=plan.id, end=end)
        for index, task_id in enumerate(source.tasks):
            task = plan.task(task_id)
            if task is not None and task.start and start <= day < task.start:
                places = source.at("tasks", index), place, task.at("start")
                yield say.EVIDENCE_BEFORE_TASK.at(*places, day=day, id=task.id, start=task.start)


def _of_other_plans(context: Context, source: Source, plan: Plan) -> dict[str, str]:
    """Return what to say of tasks that are named with another plan, as ``2024/NV1``."""
    found = {}
    for written in source.tasks:
        match = _WITH_YEAR.fullmatch(written)
        if match is None or match["year"] == plan.id:
            continue
        other = context.plans.get(match["year"])
        task = nearest(match["task"], ids_of(other, "tasks") or ()) if other is not None else None
        said = words.OF_NO_PLAN if task is None else words.OF_OTHER_PLAN
        found[written.lower()] = said.format(plan=match["year"], id=task, own=plan.id)
    return found


def _dropped(source: Source, index: int, task: Task) -> Iterator[Problem]:
    place = source.at("tasks", index)
    if task.not_applicable is not None:
        yield say.TASK_NOT_APPLICABLE.at(place, id=task.id)
    elif task.cancelled is not None and (source.evidence_date or date.min) >= task.cancelled.on:
        places = place, task.at("cancelled", "on"), source.at(*evidence_key(source))
        yield say.TASK_CANCELLED.at(*places, id=task.id, on=task.cancelled.on)
