"""What an article is evidence for: a plan, tasks of it, on a day that counts."""

import re
from collections.abc import Iterator

from plansite.checks.context import Context, evidence_key, ids_of
from plansite.checks.plan_references import unknown_ids
from plansite.checks.suggest import suggestion
from plansite.model.article import Article
from plansite.model.nearest import nearest
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.task import Task
from plansite.vi import values as words
from plansite.vi.problems import evidence as say
from plansite.vi.problems import references as say_references

_WITH_YEAR = re.compile(r"(?P<year>20\d\d)\s*+[/:.-]\s*+(?P<task>\S.*)")


def article_plan(context: Context) -> Iterator[Problem]:
    """Yield a problem for an unknown plan, and for evidence that no plan's period holds."""
    if context.has_unread_plan:
        return
    for article in context.site.articles:
        if article.plan is not None:
            if article.plan not in context.plans:
                near = suggestion(article.plan, context.plans)
                yield say_references.PLAN_UNKNOWN.at(
                    article.at("plan"), id=article.plan, suggestion=near
                )
        elif article.tasks and context.plan_of(article) is None:
            places = article.at("tasks"), article.at(*evidence_key(article))
            yield say.NO_PLAN_FOR_DATE.at(*places, day=article.evidence_date)


def article_tasks(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that the article's plan does not have, or that is dropped."""
    for article in context.site.articles:
        plan = context.plan_of(article) if article.tasks else None
        if article.counts > 1 and not article.tasks:
            yield say.COUNTS_WITHOUT_TASKS.at(article.at("counts"), article.at("tasks"))
        if plan is None:
            continue
        known = ids_of(plan, "tasks")
        renamed = {old.lower() for plan_id, old in context.renamed_tasks if plan_id == plan.id}
        lost = context.lost_tasks(plan) - renamed
        again = words.TAKEN_OUT.format(path=plan.path)
        foreign = _of_other_plans(context, article, plan)
        yield from unknown_ids(
            article,
            "tasks",
            known,
            say_references.TASK_UNKNOWN,
            lost | renamed | foreign.keys(),
            again,
            plan=plan.id,
        )
        for index, task_id in enumerate(article.tasks):
            task = plan.task(task_id)
            if task is not None:
                yield from _dropped(article, index, task)
            elif task_id.lower() in foreign:
                yield say_references.TASK_UNKNOWN.at(
                    article.at("tasks", index),
                    id=task_id,
                    plan=plan.id,
                    suggestion=foreign[task_id.lower()],
                )
            elif task_id.lower() in lost:
                yield say_references.TASK_LOST.at(
                    article.at("tasks", index), id=task_id, plan=plan.id, path=plan.path
                )


def renamed_tasks(context: Context) -> Iterator[Problem]:
    """Yield one problem for a task with a new id, in the place of one for each of its articles."""
    for (plan_id, old), (new, count) in context.renamed_tasks.items():
        task = context.plans[plan_id].task(new)
        if task is not None:
            yield say_references.TASK_RENAMED.at(task.at("id"), id=new, old=old, count=count)


def evidence_dates(context: Context) -> Iterator[Problem]:
    """Yield a problem for evidence dated where it cannot count, or counts as late."""
    for article in context.site.articles:
        key = evidence_key(article)
        plan = context.plan_of(article) if article.tasks else None
        if plan is None or not context.is_dated(plan):
            continue
        day = article.evidence_date
        place = article.at(*key)
        start, end = plan.period.start, plan.period.end
        if day < start:
            yield say.EVIDENCE_BEFORE_PLAN.at(place, day=day, plan=plan.id, start=start)
        elif day > end:
            yield say.EVIDENCE_AFTER_PLAN.at(place, day=day, plan=plan.id, end=end)
        for index, task_id in enumerate(article.tasks):
            task = plan.task(task_id)
            if task is not None and task.start and start <= day < task.start:
                places = article.at("tasks", index), place, task.at("start")
                yield say.EVIDENCE_BEFORE_TASK.at(*places, day=day, id=task.id, start=task.start)


def _of_other_plans(context: Context, article: Article, plan: Plan) -> dict[str, str]:
    """Return what to say of tasks that are named with another plan, as ``2024/NV1``."""
    found = {}
    for written in article.tasks:
        match = _WITH_YEAR.fullmatch(written)
        if match is None or match["year"] == plan.id:
            continue
        other = context.plans.get(match["year"])
        task = nearest(match["task"], ids_of(other, "tasks") or ()) if other is not None else None
        said = words.OF_NO_PLAN if task is None else words.OF_OTHER_PLAN
        found[written.lower()] = said.format(plan=match["year"], id=task, own=plan.id)
    return found


def _dropped(article: Article, index: int, task: Task) -> Iterator[Problem]:
    place = article.at("tasks", index)
    if task.not_applicable is not None:
        yield say.TASK_NOT_APPLICABLE.at(place, id=task.id)
    elif task.cancelled is not None and article.evidence_date >= task.cancelled.on:
        places = place, task.at("cancelled", "on"), article.at(*evidence_key(article))
        yield say.TASK_CANCELLED.at(*places, id=task.id, on=task.cancelled.on)
