"""Each explanation names a task and what of it was missed, once."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from plansite.checks.context import Context, ids_of, is_sure
from plansite.checks.suggest import SHOWN, suggestion
from plansite.model.expression import expression
from plansite.model.plan import Plan, Version
from plansite.model.problem import Problem
from plansite.model.register import Explanation
from plansite.model.reporting import report_windows
from plansite.model.types import LATEST
from plansite.progress import PlanProgress, compute, promised_windows
from plansite.progress.reasons import window_name
from plansite.vi import values as words
from plansite.vi.problems import keys as say_keys
from plansite.vi.problems import references as say
from plansite.vi.problems import register as say_register

_ID = expression(r"\d{4}(-([qh]\d|\d\d?))?")
"""What is written as a window is named."""


def explanations(context: Context) -> Iterator[Problem]:
    """Yield a problem for an unknown plan, task or window, a kept one, a second explanation."""
    seen: dict[tuple[str, str, str], int] = {}
    stand = cache(partial(_standing, context))
    for item in context.site.explanations.items:
        if item.plan is not None and item.plan not in context.plans:
            if not context.has_unread_plan:
                near = suggestion(item.plan, context.plans)
                yield say.PLAN_UNKNOWN.at(item.at("plan"), id=item.plan, suggestion=near)
            continue
        plan = context.plans[item.plan] if item.plan else context.site.current
        if plan is None:
            continue
        if item.period is None and item.window is None:
            yield from _unsaid(item, plan)
            continue
        yield from _names(context, item, plan)
        yield from _window(context, item, plan, stand)
        named = "period" if item.window is None else "window"
        window = (item.window or item.period or "").lower()
        key = (plan.id, item.task.lower(), window)
        if key in seen and is_sure(item, "task") and is_sure(item, named):
            yield say_register.EXPLAINED_TWICE.at(
                item.at(), task=item.task, period=window, first=seen[key]
            )
        seen.setdefault(key, item.at().line)


def _unsaid(item: Explanation, plan: Plan) -> Iterator[Problem]:
    """Yield a problem for an entry that names no window, with those that the plan has."""
    if not (is_sure(item) and is_sure(item, "period") and is_sure(item, "window")):
        return
    versions = next((v for v in plan.versions(LATEST) if v[0].task.id == item.task), ())
    missed = next((one.id for one in promised_windows(plan, versions)), None) if versions else None
    example = words.PERIOD_EXAMPLE.format(period=report_windows(plan)[0].id)
    if missed is not None:
        example = words.WINDOW_EXAMPLE.format(period=report_windows(plan)[0].id, window=missed)
    places = item.at(), plan.at("reporting"), *Context.period_places(plan)
    yield say_keys.KEY_MISSING.at(*places, key="period", example=example)


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
    if item.period is not None and item.period not in windows:
        near = suggestion(item.period, windows, called=words.PERIODS)
        places = item.at("period"), plan.at("reporting"), *context.period_places(plan)
        yield say.PERIOD_UNKNOWN.at(*places, id=item.period, suggestion=near)


def _window(
    context: Context, item: Explanation, plan: Plan, stand: Callable[[str], PlanProgress]
) -> Iterator[Problem]:
    """Yield a problem for a window that the task has not, or that was kept."""
    versions = next((v for v in plan.versions(LATEST) if v[0].task.id == item.task), ())
    if item.window is None or not versions:
        return
    # With the values that were promised first, and with those of amendments.
    promised = [*promised_windows(plan, versions[:1]), *promised_windows(plan, versions)]
    windows = {one.id: window_name(one.span.calendar, one.per, with_year=True) for one in promised}
    place, named = item.at("window"), item.window.lower()
    if named not in windows:
        called = {title: name for name, title in windows.items()}
        near = (
            suggestion(item.window, windows, called=called)
            if windows
            else _no_windows(plan, versions)
        )
        if windows and _ID.fullmatch(named):  # of another kind or year: the nearest is a guess
            near = words.KNOWN_IDS.format(ids=", ".join([*windows][:SHOWN]))
        rests_on = [
            *(version.task.at("target") for version in versions),
            *context.period_places(plan),
        ]
        yield say.WINDOW_UNKNOWN.at(
            place, *rests_on, id=item.window, task=item.task, suggestion=near
        )
        return
    found = stand(plan.id).task(item.task)
    for window in found.windows if found else ():
        if window.met and window.id == named:
            yield say_register.EXPLAINED_KEPT.at(place, task=item.task, window=item.window)


def _no_windows(plan: Plan, versions: tuple[Version, ...]) -> str:
    """Return what to write for a task without windows: the reporting window of its last day."""
    last = plan.due_of(versions[-1].task)
    periods = report_windows(plan)
    of_day = next((one.id for one in periods if one.holds(last)), periods[-1].id)
    return words.NO_WINDOWS.format(period=of_day)


def _standing(context: Context, plan_id: str) -> PlanProgress:
    """Return how a plan stands with all evidence that there is, whatever the day."""
    site, plan = context.site, context.plans[plan_id]
    sources = [source for source in site.sources if site.plan_of(source) is plan]
    return compute(plan, sources, LATEST)
