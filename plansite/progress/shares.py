"""What one piece of evidence is to a promise: how much of it, and how that stands."""

from typing import NamedTuple

from plansite.progress.model import Evidence, TaskProgress
from plansite.progress.reasons import measured, name_of
from plansite.progress.statuses import Kind
from plansite.vi import labels
from plansite.vi import shares as say
from plansite.vi.format import number


class Share(NamedTuple):
    """What a piece is to a promise, in words; each empty where there is nothing to say.

    ``part`` is how much of what it is (``1 trong 2 tin bài tháng 2``), ``state`` how that stands.
    """

    part: str
    state: str


def share_of(task: TaskProgress, piece: Evidence) -> Share:
    """Return what a piece of a task's evidence is to it.

    Args:
        task: how the task stands.
        piece: one of its evidence.
    """
    target = task.task.target
    if task.status.is_out:
        return Share("", labels.STATUSES[task.shown_status])
    if target is None:
        part = say.COMPLETES if piece.completes and task.kind is Kind.DELIVERABLE else ""
        return Share(part, labels.STATUSES[task.shown_status] if part else "")
    if task.kind is Kind.INDICATOR:
        told = [one.value for one in task.measures if one.evidence.url == piece.url]
        part = say.MEASURED.format(value=measured(target, told[-1])) if told else ""
        return Share(part, labels.STATUSES[task.shown_status] if part else "")
    if task.kind is not Kind.WINDOWS:
        part = say.OF.format(
            counts=number(piece.counts), expected=number(target.quantity), unit=target.unit
        )
        return Share(part, labels.STATUSES[task.shown_status])
    window = next((one for one in task.windows if one.start <= piece.date <= one.end), None)
    if window is None:
        return Share("", "")
    part = say.OF_WINDOW.format(
        counts=number(piece.counts),
        expected=number(window.expected),
        unit=target.unit,
        window=name_of(task, window),
    )
    return Share(part, say.MET if window.met else say.MISSED if window.ended else say.OPEN)
