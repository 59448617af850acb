"""Why a task stands as it does, in one Vietnamese sentence."""

from datetime import date
from decimal import Decimal

from plansite.model.task import Target
from plansite.model.vocabulary import Direction, Per
from plansite.progress.model import TaskProgress, Window
from plansite.progress.statuses import Kind, Status
from plansite.progress.tasks import STALE_AFTER
from plansite.vi import labels
from plansite.vi import reasons as say
from plansite.vi.format import day, number


def reason(task: TaskProgress) -> str:
    """Return the sentence for a task: "Đã có 3/4 tin bài của tháng 6; còn thiếu 1."."""
    if task.status.is_out:
        return _out(task) or say.PARTS_OUT
    if task.status is Status.NOT_STARTED and task.kind is not Kind.PARENT:
        form = say.NOT_STARTED if task.task.start else say.PLAN_NOT_STARTED
        return form.format(start=day(task.start))
    target = task.task.target
    if task.kind is Kind.PARENT:
        return say.PARENT.format(parts=len(task.parts), done=number(task.parts_done))
    if task.kind is Kind.OPEN:
        return _open(task)
    if target is None:
        return _deliverable(task)
    if task.kind is Kind.INDICATOR:
        return _indicator(task, target)
    return _once(task, target) if target.per is None else _per_window(task, target, target.per)


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
    """Return what a task's target asks, in the document's words where it has some.

    ``4 tin bài mỗi tháng``, ``Tỷ lệ hồ sơ nộp trực tuyến: 90%``.
    """
    if target is None:
        return labels.NO_TARGET
    if target.words is not None:
        return target.words
    if target.value is not None:
        is_whole = target.unit == "%" and target.value == 100  # no share is larger
        is_up = target.direction is Direction.UP and not is_whole
        form = labels.TARGET_UP if is_up else labels.TARGET_VALUE
        return form.format(indicator=target.indicator, value=wanted_text(target))
    quantity = number(target.quantity)
    if target.per is None:
        return labels.TARGET_ONCE.format(quantity=quantity, unit=target.unit)
    per = labels.PER[target.per]
    return labels.TARGET_PER.format(quantity=quantity, unit=target.unit, per=per)


def wanted_text(target: Target) -> str:
    """Return what an indicator is to reach: ``90%``, ``không quá 30%``, ``dưới 30%``."""
    is_down, value = target.direction is Direction.DOWN, target.value or Decimal()
    if target.is_strict:
        form = labels.BELOW if is_down else labels.ABOVE
    else:
        form = labels.AT_MOST if is_down else "{value}"
    return form.format(value=measured(target, value))


def measured(target: Target, value: Decimal) -> str:
    """Return a value of an indicator with its unit: ``87,5%``, ``4/100.000``."""
    close = target.unit.startswith(("%", "/", "‰"))
    return f"{number(value)}{'' if close else ' '}{target.unit}"


def _out(task: TaskProgress) -> str:
    if task.task.not_applicable is not None:
        return say.NOT_APPLICABLE.format(reason=task.task.not_applicable.reason)
    cancelled = task.task.cancelled
    if cancelled is None:
        return ""
    form = say.CANCELLED_BY if cancelled.decision else say.CANCELLED
    return form.format(
        on=day(cancelled.on),
        decision=labels.named_document(cancelled.decision or ""),
        reason=cancelled.reason,
    )


def _open(task: TaskProgress) -> str:
    months = task.task.stale_after or STALE_AFTER
    last = task.last_proof
    if task.status is Status.STALE:
        form = say.STALE if last else say.STALE_NONE
        since = say.FROM_START if task.task.start else say.FROM_PLAN
        start = day(task.start)
        return form.format(last=day(last or task.start), since=since, start=start, months=months)
    if last is None:
        return say.NO_EVIDENCE
    return say.ONGOING.format(pieces=number(len(task.evidence)), last=day(last))


def _deliverable(task: TaskProgress) -> str:
    forms = {
        Status.NO_EVIDENCE: say.NO_EVIDENCE_BY,
        Status.IN_PROGRESS: say.IN_PROGRESS_BY,
        Status.DONE: say.DONE_BY,
        Status.DONE_LATE: say.DONE_LATE_BY,
        Status.OVERDUE: say.OVERDUE_BY,
    }
    pieces = number(len(task.evidence))
    return forms[task.status].format(pieces=pieces, **_days(task, task.reached_on))


def _indicator(task: TaskProgress, target: Target) -> str:
    wanted = wanted_text(target)
    is_down = target.direction is Direction.DOWN
    needed = (say.NEEDED_DOWN if is_down else say.NEEDED).format(wanted=wanted)
    if not task.measures:
        form = say.UNMEASURED_PAST if task.status is Status.OVERDUE else say.UNMEASURED
        return form.format(needed=needed, **_days(task, None))
    forms = {
        Status.DONE: say.MEASURED_DONE,
        Status.DONE_LATE: say.MEASURED_LATE,
        Status.OVERDUE: say.MEASURED_PAST,
    }
    newest = task.measures[-1]
    told = task.deciding or newest
    said = forms.get(task.status, say.MEASURED).format(
        on=day(told.on),
        value=measured(target, told.value),
        wanted=wanted,
        needed=needed,
        **_days(task, task.reached_on),
    )
    if told.on == newest.on:
        return said
    value = measured(target, newest.value)
    return say.MEASURED_SINCE.format(said=said, on=day(newest.on), value=value)


def _once(task: TaskProgress, target: Target) -> str:
    forms = {
        Status.NO_EVIDENCE: say.NO_EVIDENCE_ONCE,
        Status.IN_PROGRESS: say.IN_PROGRESS_ONCE,
        Status.DONE: say.DONE if task.due else say.DONE_IN_PLAN,
        Status.DONE_LATE: say.DONE_LATE,
        Status.OVERDUE: say.OVERDUE if task.delivered else say.OVERDUE_NONE,
    }
    return forms[task.status].format(
        delivered=number(task.delivered),
        expected=number(target.quantity),
        missing=number(task.missing or 0),
        unit=target.unit,
        **_days(task, task.reached_on),
    )


def _days(task: TaskProgress, reached: date | None) -> dict[str, str]:
    """Return what is to be said of the promised day, if there is one, and of when it was kept."""
    last, due = day(task.last), task.due
    late = number((reached - task.last).days) if reached else ""
    return {
        "by": say.BY.format(due=last) if due else say.IN_PLAN,
        "in_time": say.IN_TIME.format(due=last),
        "past": (say.PAST if due else say.PLAN_OVER).format(due=last, last=last),
        "too_late": (say.TOO_LATE if due else say.AFTER_PLAN).format(days=late, due=last),
        "reached": day(reached) if reached else "",
    }


def _per_window(task: TaskProgress, target: Target, per: Per) -> str:
    if task.status is Status.DONE:
        is_alike = all((w.expected, w.per) == (target.quantity, per) for w in task.windows)
        form = say.DONE_WINDOWS if is_alike else say.DONE_OTHER_WINDOWS
        return form.format(
            expected=number(target.quantity),
            unit=target.unit,
            per=labels.PER[per],
            windows=number(len(task.windows)),
        )
    if task.status in _SHORT:
        return _missed(task, target)
    window = task.current_window
    if window is None:
        return ""
    if task.status is Status.NO_EVIDENCE:
        form = say.NO_EVIDENCE_WINDOW
    else:
        form = say.IN_PROGRESS_MET if window.met else say.IN_PROGRESS_WINDOW
        if window.met and not any(each.ended for each in task.windows):
            form = say.IN_PROGRESS_FIRST
    return form.format(**_values(task, window, target))


def _missed(task: TaskProgress, target: Target) -> str:
    ended = [window for window in task.windows if window.ended]
    missed = [window for window in ended if not window.met]
    if len(missed) == 1 and task.status is Status.BEHIND:
        form = say.BEHIND_ONE if missed[0].delivered else say.BEHIND_ONE_NONE
        return form.format(**_values(task, missed[0], target))
    listed = [name_of(task, window) for window in missed]
    forms = _SHORT
    if len(missed) > say.LISTED_WINDOWS + 1:  # one more takes no more room than its count
        rest, listed = len(missed) - say.LISTED_WINDOWS, listed[: say.LISTED_WINDOWS]
        listed = [say.AND_MORE.format(windows=", ".join(listed), more=number(rest))]
        forms = _SHORT_OF_ALL if missed == ended else _SHORT
    return forms[task.status].format(
        missed=number(len(missed)),
        ended=number(len(ended)),
        windows=", ".join(listed),
        missing=number(sum(window.missing for window in missed)),
        unit=target.unit,
        last=day(task.last),
    )


_SHORT = {
    Status.BEHIND: say.BEHIND_MORE,
    Status.MISSED: say.MISSED,
    Status.ENDED_SHORT: say.ENDED_SHORT,
}
_SHORT_OF_ALL = {Status.BEHIND: say.BEHIND_ALL, Status.ENDED_SHORT: say.ENDED_ALL_SHORT}


def _values(task: TaskProgress, window: Window, target: Target) -> dict[str, str]:
    return {
        "delivered": number(window.delivered),
        "expected": number(window.expected),
        "missing": number(window.missing),
        "unit": target.unit,
        "window": name_of(task, window),
        "end": day(window.end),
    }


def name_of(task: TaskProgress, window: Window) -> str:
    """Return how a window of a task is called, with its year where the task spans several."""
    first = min(task.start, task.windows[0].start)
    return window_name(window.calendar, window.per, with_year=first.year != task.last.year)
