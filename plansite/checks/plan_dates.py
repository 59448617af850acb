"""The dates of a plan and of its reporting windows are in order."""

from collections.abc import Iterator

from plansite.checks.context import Context, is_sure
from plansite.model.plan import Plan, ReportingWindow
from plansite.model.problem import Problem
from plansite.model.reporting import report_windows
from plansite.progress.windows import windows_between
from plansite.vi.problems import dates as say
from plansite.vi.problems import plan as say_plan
from plansite.vi.problems import references as say_references

LONGEST = 5 * 366
"""Days of the longest plan: those of five years are the longest that agencies make."""


MOST = 15 * 366
"""Days that a plan may have: each of its months is a window of its tasks, and of its reports."""


ROWS, LOOKS = 5_000, 400_000
"""Tasks in all reports of a plan, and windows of tasks that these look at: some ten seconds."""


def plan_dates(context: Context) -> Iterator[Problem]:
    """Yield a problem for a period or a window that ends before it starts, and the like."""
    for plan in context.site.plans:
        period = plan.period
        if is_sure(period, "start") and is_sure(period, "end"):
            if period.end < period.start:
                yield say.END_BEFORE_START.at(
                    period.at("end"), key="end", end=period.end, start=period.start
                )
            elif (period.end - period.start).days > LONGEST:
                too_long = (period.end - period.start).days > MOST
                message = say.PERIOD_TOO_LONG if too_long else say.PERIOD_LONG
                yield message.at(period.at("end"), start=period.start, end=period.end)
            yield from _too_much(plan)
        yield from _received(plan)
        if isinstance(plan.reporting.scheme, tuple):
            yield from _windows(plan.reporting.scheme)


def _too_much(plan: Plan) -> Iterator[Problem]:
    """Yield a problem where each report of a plan would have to look at too much."""
    windows = sum(
        len(windows_between(plan.start_of(task), plan.due_of(task), task.target.per))
        for task in plan.tasks
        if task.target is not None and task.target.per is not None
    )
    reports = len(report_windows(plan))
    if reports * len(plan.tasks) > ROWS or reports * windows > LOOKS:
        yield say_plan.PLAN_TOO_LARGE.at(
            plan.period.at("end"), tasks=len(plan.tasks), windows=windows, reports=reports
        )


def _received(plan: Plan) -> Iterator[Problem]:
    document, received = plan.document, plan.document.received
    if received is None or not (is_sure(document, "issued") and is_sure(received, "on")):
        return
    if received.on < document.issued:
        yield say.RECEIVED_BEFORE_ISSUED.at(
            received.at("on"), on=received.on, issued=document.issued
        )


def _windows(windows: tuple[ReportingWindow, ...]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for window in windows:
        if window.end < window.start and is_sure(window, "start") and is_sure(window, "end"):
            yield say.END_BEFORE_START.at(
                window.at("end"), key="end", end=window.end, start=window.start
            )
        if is_sure(window, "id"):
            if window.id in seen:
                yield say_references.ID_TWICE.at(
                    window.at("id"), id=window.id, first=seen[window.id]
                )
            seen.setdefault(window.id, window.at("id").line)
