"""What of a promise is there, as a count that comes before any percentage."""

from plansite.progress.appointments import Appointment
from plansite.progress.model import TaskProgress
from plansite.progress.reasons import measured, name_of, wanted_text
from plansite.progress.statuses import Kind
from plansite.vi import tallies as say
from plansite.vi.format import number


def tally(task: TaskProgress) -> str:
    """Return the count for a task: ``17/18 kỳ đến hạn đã đủ``, ``3/4 tin bài``, ``87,5% / 90%``.

    Empty where nothing is counted: of open work, a product, what is out, and of windows before
    the first is due.
    """
    target = task.task.target
    if task.status.is_out:
        return ""
    if task.kind is Kind.PARENT:
        return say.PARTS.format(done=number(task.parts_done), parts=number(len(task.parts)))
    if target is None:
        return ""
    if task.kind is Kind.INDICATOR:
        if not task.measures:
            return ""
        value = measured(target, (task.deciding or task.measures[-1]).value)
        return say.MEASURED.format(value=value, wanted=wanted_text(target))
    if task.kind is Kind.ONCE:
        delivered, expected = number(task.delivered), number(target.quantity)
        return say.ONCE.format(delivered=delivered, expected=expected, unit=target.unit)
    due = task.due_windows
    if not due:
        return ""
    met = number(sum(window.met for window in due))
    return say.WINDOWS.format(met=met, due=number(len(due)))


def left_of(found: Appointment) -> str:
    """Return what is to come of an open appointment: ``còn 2 tin bài của tháng 10``."""
    target = found.task.task.target
    if target is None:
        return say.LEFT_PRODUCT
    if target.is_indicator:
        return say.LEFT_VALUE.format(wanted=wanted_text(target))
    if found.window is None:
        return say.LEFT.format(missing=number(found.task.missing or 0), unit=target.unit)
    missing, window = number(found.window.missing), name_of(found.task, found.window)
    return say.LEFT_WINDOW.format(missing=missing, unit=target.unit, window=window)
