"""What later documents change in a plan: days that go together, and something new each time."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import TypeAlias

from plansite.checks.context import Context
from plansite.checks.repeats import repeats
from plansite.model.expression import expression
from plansite.model.plan import Change, Plan
from plansite.model.problem import Problem
from plansite.model.task import Task
from plansite.model.written_dates import bounds_of_part, day_suggestion
from plansite.model.written_spans import written_span
from plansite.progress.differences import content
from plansite.vi.problems import amendments as say
from plansite.vi.problems import dates as say_dates
from plansite.vi.problems import plan as say_plan

_YEAR = expression(r"(?<!\d)[12]\d{3}(?!\d)")

Step: TypeAlias = tuple[Change, date, Task, Task]
"""A change, its day, its task as it stood before that day, and as it stands from then on."""


def amendments(context: Context) -> Iterator[Problem]:
    """Yield a problem for a change that changes nothing, or whose values do not go together."""
    for plan in context.site.plans:
        for step in _steps(plan):
            yield from _repeated(step)
            yield from _span(context, plan, step)
            yield from _words(step)
            yield from _target(plan, step)
        yield from _before_issue(plan)
        yield from _twice(plan)


def _steps(plan: Plan) -> Iterator[Step]:
    """Yield the changes of a plan in the order of their days, those of unknown tasks left out.

    What several documents of one day say holds together.
    """
    standing = {task.id: task for task in plan.tasks}
    ordered = sorted(plan.amendments, key=lambda each: each.on)
    for on, of_day in groupby(ordered, key=lambda each: each.on):
        changes = [each for one in of_day for each in one.changes if each.task in standing]
        after = dict(standing)
        for change in changes:
            after[change.task] = after[change.task].model_copy(update=change.values)
        for change in changes:
            yield change, on, standing[change.task], after[change.task]
        standing = after


def _repeated(step: Step) -> Iterator[Problem]:
    change, _, before, _ = step
    for key, value in change.values.items():
        if _said(key, value) == _said(key, getattr(before, key)):
            places = change.at(key), before.at(key)
            yield say.CHANGE_REPEATS.at(*places, key=key, id=change.task)


def _said(key: str, value: object) -> object:
    """Return what a value says; one unit that leads is the same in a list."""
    return (value,) if key == "lead" and isinstance(value, str) else content(value)


def _span(context: Context, plan: Plan, step: Step) -> Iterator[Problem]:
    change, on, before, after = step
    start, due = plan.start_of(after), plan.due_of(after)
    changed = [key for key in ("due", "start") if change.values.get(key) is not None]
    period = context.period_places(plan)
    rests_on = [*period, *(node.at(key) for node in (before, change) for key in ("start", "due"))]
    if changed and due < start:
        place = change.at(changed[0])
        yield say_dates.TASK_ENDS_FIRST.at(place, *rests_on, id=change.task, start=start, due=due)
        return
    for key in changed:
        day = getattr(change, key)
        if not plan.holds(day):
            first, last = plan.period.start, plan.period.end
            places = change.at(key), *period
            yield say.CHANGE_OUTSIDE_PLAN.at(*places, key=key, day=day, start=first, end=last)
    if change.due is not None and change.due < on:
        yield say.DUE_BEFORE_CHANGE.at(change.at("due"), *period, due=change.due, on=on)


def _words(step: Step) -> Iterator[Problem]:
    """Yield a problem where of a day and of its words only one was changed, and the other not."""
    change, _, before, after = step
    due, when = after.due, after.when
    changed = [key for key in ("due", "when") if getattr(after, key) != getattr(before, key)]
    if due is None or when is None or len(changed) != 1 or changed[0] not in change.values:
        return
    if _names_another(when, due):
        (key,), (other,) = changed, {"due", "when"} - {*changed}
        places = change.at(key), before.at(other)
        yield say.CHANGE_ONE_OF_TWO.at(*places, key=key, other=other, when=when, due=due)


def _names_another(when: str, due: date) -> bool:
    """Whether words name a time, and that does not end on a day: "Quý II/2018", "Năm 2018"."""
    part = bounds_of_part(when) or bounds_of_part(f"{when} năm {due.year}")
    span = written_span(when)
    last = part[1] if part else span[1][0].iso if span else day_suggestion(when)
    if last is not None:
        return last != due.isoformat()
    years = _YEAR.findall(when)
    return bool(years) and int(max(years)) != due.year


def _target(plan: Plan, step: Step) -> Iterator[Problem]:
    change = step[0]
    if change.target is not None and any(task.part_of == change.task for task in plan.tasks):
        yield say_plan.PARENT_WITH_TARGET.at(change.at("target"), id=change.task)


def _before_issue(plan: Plan) -> Iterator[Problem]:
    issued = plan.document.day
    for amendment in plan.amendments:
        if issued is not None and amendment.on < issued:
            places = amendment.at("on"), plan.document.at("issued")
            yield say.CHANGE_BEFORE_ISSUE.at(*places, on=amendment.on, issued=issued)


def _twice(plan: Plan) -> Iterator[Problem]:
    named = (
        ((one, change, key), (one.on, change.task, key), change.at(key))
        for one in plan.amendments
        for change in one.changes
        for key in change.values
    )
    for (amendment, change, key), place, first in repeats(named):
        places, on = (place, first, amendment.at("on")), amendment.on
        yield say.CHANGED_TWICE.at(*places, key=key, id=change.task, on=on, first=first.line)
