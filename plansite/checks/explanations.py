"""Each explanation names a task and a reporting window of its plan, once."""

from collections.abc import Iterator

from plansite.checks.context import Context, ids_of, is_sure
from plansite.checks.suggest import suggestion
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.register import Explanation
from plansite.model.reporting import report_windows
from plansite.vi import values as words
from plansite.vi.problems import references as say
from plansite.vi.problems import register as say_register


def explanations(context: Context) -> Iterator[Problem]:
    """Yield a problem for an unknown plan, task or window, and for a second explanation."""
    seen: dict[tuple[str, str, str], int] = {}
    for item in context.site.explanations.items:
        if item.plan is not None and item.plan not in context.plans:
            if not context.has_unread_plan:
                near = suggestion(item.plan, context.plans)
                yield say.PLAN_UNKNOWN.at(item.at("plan"), id=item.plan, suggestion=near)
            continue
        plan = context.plans[item.plan] if item.plan else context.site.current
        if plan is None:
            continue
        yield from _names(context, item, plan)
        key = (plan.id, item.task.lower(), item.period)
        if key in seen and is_sure(item, "task") and is_sure(item, "period"):
            yield say_register.EXPLAINED_TWICE.at(
                item.at(), task=item.task, period=item.period, first=seen[key]
            )
        seen.setdefault(key, item.at().line)


def _names(context: Context, item: Explanation, plan: Plan) -> Iterator[Problem]:
    tasks = ids_of(plan, "tasks")
    if tasks is not None and item.task not in tasks:
        again = words.TAKEN_OUT.format(path=plan.path)
        place, near = item.at("task"), suggestion(item.task, tasks, again)
        if item.task.lower() in context.lost_tasks(plan):
            yield say.TASK_LOST.at(place, id=item.task, plan=plan.id, path=plan.path)
        else:
            yield say.TASK_UNKNOWN.at(place, id=item.task, plan=plan.id, suggestion=near)
    windows = [window.id for window in report_windows(plan)]
    if item.period not in windows:
        near = suggestion(item.period, windows, called=words.PERIODS)
        places = item.at("period"), plan.at("reporting"), *context.period_places(plan)
        yield say.PERIOD_UNKNOWN.at(*places, id=item.period, suggestion=near)
