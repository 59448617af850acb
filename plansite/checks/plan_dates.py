"""The dates of a plan and of its reporting windows are in order."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.repeats import repeats
from plansite.model.plan import OwnReportWindow, Period, Plan
from plansite.model.problem import Problem
from plansite.model.reporting import report_windows
from plansite.progress.windows import windows_between
from plansite.vi.problems import dates as say
from plansite.vi.problems import plan as say_plan
from plansite.vi.problems import references as say_references

LONGEST = 5 * 366 + 92
"""Days of the longest plan: agencies make them for five years at most, and issue them up to three
months before the first, from when on they hold."""


MOST = 15 * 366
"""Days that a plan may have: each of its months is a window of its tasks, and of its reports."""


ROWS, LOOKS = 5_000, 400_000
"""Tasks in all reports of a plan, and windows of tasks that these look at: some ten seconds."""


def plan_dates(context: Context) -> Iterator[Problem]:
    """Yield a problem for a period or a window that ends before it starts, and the like."""
    for plan in context.site.plans:
        yield from _period(plan.period)
        yield from _too_much(plan)
        yield from _received(plan)
        for unit in plan.units:
            if unit.since is not None and unit.until is not None and unit.until < unit.since:
                places = unit.at("until"), unit.at("from")
                yield say.END_BEFORE_START.at(
                    *places, key="until", end=unit.until, start=unit.since
                )
        if isinstance(plan.reporting.scheme, tuple):
            yield from _windows(plan.reporting.scheme)


def _period(period: Period) -> Iterator[Problem]:
    start, end = period.start, period.end
    places = period.at("end"), period.at("start")
    if end < start:
        yield say.END_BEFORE_START.at(*places, key="end", end=end, start=start)
    elif (end - start).days > LONGEST:
        message = say.PERIOD_TOO_LONG if (end - start).days > MOST else say.PERIOD_LONG
        yield message.at(*places, start=start, end=end)


def _too_much(plan: Plan) -> Iterator[Problem]:
    """Yield a problem where each report of a plan would have to look at too much."""
    windows = sum(
        len(windows_between(plan.start_of(task), plan.due_of(task), task.target.per))
        for task in plan.tasks
        if task.target is not None and task.target.per is not None
    )
    reports = len(report_windows(plan))
    if reports * len(plan.tasks) > ROWS or reports * windows > LOOKS:
        places = plan.period.at("end"), plan.period.at("start")
        yield say_plan.PLAN_TOO_LARGE.at(
            *places, tasks=len(plan.tasks), windows=windows, reports=reports
        )


def _received(plan: Plan) -> Iterator[Problem]:
    document, received = plan.document, plan.document.received
    issued = document.issued
    if received is not None and issued is not None and received.on < issued:
        places = received.at("on"), document.at("issued")
        yield say.RECEIVED_BEFORE_ISSUED.at(*places, on=received.on, issued=issued)


def _windows(windows: tuple[OwnReportWindow, ...]) -> Iterator[Problem]:
    for window in windows:
        if window.end < window.start:
            places = window.at("end"), window.at("start")
            yield say.END_BEFORE_START.at(*places, key="end", end=window.end, start=window.start)
    for name, place, first in repeats((one.id, one.id, one.at("id")) for one in windows):
        yield say_references.ID_TWICE.at(place, id=name, first=first.line)
