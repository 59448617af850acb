"""Why a task stands as it does, in one Vietnamese sentence (issue: task page)."""

from datetime import date

from plansite.model.task import Target
from plansite.model.vocabulary import Per
from plansite.progress.model import Status, TaskProgress, Window
from plansite.vi import labels
from plansite.vi import reasons as say
from plansite.vi.format import day, number


def reason(task: TaskProgress) -> str:
    """Return the sentence for a task: "Đã có 3/4 tin bài của tháng 6; còn thiếu 1."."""
    status, target = task.status, task.task.target
    if status is Status.NOT_APPLICABLE or status is Status.CANCELLED:
        return _out(task)
    if status is Status.NOT_STARTED:
        return say.NOT_STARTED.format(start=day(task.start))
    if target is None:
        return _without_target(task)
    return _once(task, target) if target.per is None else _per_window(task, target, target.per)


def next_step(task: TaskProgress) -> str:
    """Return what is still missing on the task's next due day: "Đã có 0/3 video của quý IV; …".

    The reason of a task that is behind speaks of a window that has ended; this does not.
    """
    window = next((w for w in task.windows if w.end == task.next_due), None)
    target = task.task.target
    if window is None or target is None or target.per is None:
        return reason(task)
    return say.IN_PROGRESS_WINDOW.format(**_values(task, window, target, target.per))


def window_name(start: date, per: Per, *, with_year: bool = False) -> str:
    """Return how a window is called: ``tháng 6``, ``quý II``, ``6 tháng đầu năm``, ``năm 2018``.

    Args:
        start: a day of the window.
        per: the kind of window.
        with_year: whether to name the year too (``tháng 6/2018``), for spans longer than one.
    """
    parts = {
        Per.MONTH: str(start.month),
        Per.QUARTER: labels.QUARTERS[(start.month - 1) // 3],
        Per.HALF: labels.HALVES[start.month > 6],
        Per.YEAR: "",
    }
    name = labels.TARGET_WINDOWS[per].format(part=parts[per], year=start.year)
    if not with_year or per is Per.YEAR:
        return name
    form = labels.HALF_OF_YEAR if per is Per.HALF else labels.WINDOW_OF_YEAR
    return form.format(window=name, year=start.year)


def target_text(target: Target | None) -> str:
    """Return what a task's target asks: ``4 tin bài mỗi tháng``."""
    if target is None:
        return labels.NO_TARGET
    quantity = number(target.quantity)
    if target.per is None:
        return labels.TARGET_ONCE.format(quantity=quantity, unit=target.unit)
    per = labels.PER[target.per]
    return labels.TARGET_PER.format(quantity=quantity, unit=target.unit, per=per)


def _out(task: TaskProgress) -> str:
    if task.task.not_applicable is not None:
        return say.NOT_APPLICABLE.format(reason=task.task.not_applicable.reason)
    cancelled = task.task.cancelled
    if cancelled is None:
        return ""
    form = say.CANCELLED_BY if cancelled.decision else say.CANCELLED
    return form.format(on=day(cancelled.on), decision=cancelled.decision, reason=cancelled.reason)


def _without_target(task: TaskProgress) -> str:
    if not task.evidence:
        return say.NO_EVIDENCE.format(as_of=day(task.as_of))
    last = day(task.evidence[-1].date)
    return say.ONGOING.format(pieces=number(len(task.evidence)), last=last)


def _once(task: TaskProgress, target: Target) -> str:
    forms = {
        Status.NO_EVIDENCE: say.NO_EVIDENCE_ONCE,
        Status.IN_PROGRESS: say.IN_PROGRESS_ONCE,
        Status.DONE: say.DONE,
        Status.DONE_LATE: say.DONE_LATE,
        Status.OVERDUE: say.OVERDUE,
    }
    form = forms[task.status]
    if task.status is Status.OVERDUE and not task.delivered:
        form = say.OVERDUE_NONE
    reached = task.reached_on or task.due
    return form.format(
        delivered=number(task.delivered),
        expected=number(target.quantity),
        missing=number(task.missing or 0),
        unit=target.unit,
        due=day(task.due),
        reached=day(reached),
        days=number((reached - task.due).days),
    )


def _per_window(task: TaskProgress, target: Target, per: Per) -> str:
    if task.status is Status.DONE:
        return say.DONE_WINDOWS.format(
            expected=number(target.quantity),
            unit=target.unit,
            per=labels.PER[per],
            windows=number(len(task.windows)),
        )
    if task.status in (Status.BEHIND, Status.OVERDUE):
        return _missed(task, target, per)
    window = task.current_window
    if window is None:
        return ""
    if task.status is Status.NO_EVIDENCE:
        form = say.NO_EVIDENCE_WINDOW
    else:
        form = say.IN_PROGRESS_MET if window.met else say.IN_PROGRESS_WINDOW
    return form.format(**_values(task, window, target, per))


def _missed(task: TaskProgress, target: Target, per: Per) -> str:
    ended = [window for window in task.windows if window.ended]
    missed = [window for window in ended if not window.met]
    if len(missed) == 1 and task.status is Status.BEHIND:
        form = say.BEHIND_ONE if missed[0].delivered else say.BEHIND_ONE_NONE
        return form.format(**_values(task, missed[0], target, per))
    listed = ", ".join(_name(task, window, per) for window in missed[: say.LISTED_WINDOWS])
    if len(missed) > say.LISTED_WINDOWS:
        listed = say.AND_MORE.format(windows=listed, more=len(missed) - say.LISTED_WINDOWS)
    form = say.BEHIND_MORE if task.status is Status.BEHIND else say.OVERDUE_WINDOWS
    return form.format(
        missed=number(len(missed)),
        ended=number(len(ended)),
        windows=listed,
        missing=number(sum(window.missing for window in missed)),
        unit=target.unit,
        due=day(task.due),
    )


def _values(task: TaskProgress, window: Window, target: Target, per: Per) -> dict[str, str]:
    return {
        "delivered": number(window.delivered),
        "expected": number(window.expected),
        "missing": number(window.missing),
        "unit": target.unit,
        "window": _name(task, window, per),
    }


def _name(task: TaskProgress, window: Window, per: Per) -> str:
    return window_name(window.start, per, with_year=task.start.year != task.due.year)
