"""What a report says of the time after its window, and of tasks that its table leaves out."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from plansite.model.reporting import ahead_until
from plansite.progress import Kind, TaskProgress, reason
from plansite.progress.reasons import measured, name_of, target_text
from plansite.reports.model import Report, ReportRow
from plansite.vi import labels
from plansite.vi import reports as say
from plansite.vi.format import day, lower_first, number


def ahead(report: Report) -> tuple[str, ...]:
    """Return what falls due in the period ahead, a line for each task.

    Tasks of the plan that follows come after those of the report's own, and name it.
    """
    past, until = report.window.end, ahead_until(report.plan, report.window)
    own = [_due_of(task, past, until) for task in report.progress.tasks]
    next_plan = report.following
    then = [_due_of(task, past, until) for task in next_plan.tasks] if next_plan else []
    called = labels.plan_name(next_plan.plan) if next_plan else ""
    named = [say.AHEAD_OF.format(plan=called, line=line) for line in then if line]
    return tuple(line for line in (*own, *named) if line)


def left_out(report: Report) -> tuple[str, ...]:
    """Return the tasks that are not in the report's table, each with the reason."""
    shown = {row.id for row in report.rows}
    return tuple(
        say.LEFT_OUT_TASK.format(id=task.id, title=task.task.title, reason=_why(report, task))
        for task in report.progress.tasks
        if task.id not in shown
    )


def asked_text(row: ReportRow) -> str:
    """Return what fell due in the window: a number, and where that is 0, why."""
    task, target = row.progress, row.progress.task.target
    if target is not None and isinstance(row.asked, Decimal):
        return measured(target, row.asked)
    if row.asked is not None:
        return number(row.asked)
    if task.status.is_out or task.kind in (Kind.OPEN, Kind.PARENT):
        return say.NONE
    if task.kind is Kind.WINDOWS:
        return say.NO_WINDOW_ENDS
    if task.due is None:
        return say.NO_DUE
    return say.DUE_LATER if task.due >= task.as_of else say.DUE_BEFORE


def _due_of(task: TaskProgress, past: date, until: date) -> str | None:
    if task.status.is_out or task.status.is_done or task.kind is Kind.PARENT:
        return None
    return next(_dues(task, past, until), None)


def _dues(task: TaskProgress, past: date, until: date) -> Iterator[str]:
    target, title = task.task.target, task.task.title
    if task.kind is Kind.WINDOWS:
        names = [
            name_of(task, window)
            for window in task.windows
            if past < window.end <= until and not window.met
        ]
        if names:
            what = target_text(target)
            listed = ", ".join(names)
            yield say.AHEAD_WINDOWS.format(id=task.id, title=title, target=what, windows=listed)
    elif task.due is not None and past < task.due <= until:
        yield say.AHEAD_DUE.format(id=task.id, title=title, due=day(task.due))


def _why(report: Report, task: TaskProgress) -> str:
    if task.start > report.window.end:
        return say.BEGINS_LATER.format(start=day(task.start))
    if task.status.is_done:
        return say.DONE_BEFORE
    if task.status.is_out:
        return lower_first(reason(task).rstrip("."))
    return say.ENDED_BEFORE.format(last=day(task.last))
