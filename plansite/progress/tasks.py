"""How one task stands: the rules of docs/progress.md, in their order."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from plansite.model.plan import Plan
from plansite.model.task import Target, Task
from plansite.progress.model import Evidence, Status, TaskProgress, Window
from plansite.progress.windows import windows_between

DUE_SOON_DAYS = 14


def task_progress(
    plan: Plan, task: Task, evidence: Sequence[Evidence], as_of: date
) -> TaskProgress:
    """Return how a task stands.

    Args:
        plan: the plan, whose period stands in for dates that the task lacks.
        task: the task.
        evidence: what names the task and is public and dated by ``as_of``, in time order.
        as_of: the date at whose end the figures hold.

    A cancellation takes effect on its day: before it the task stands as it did, so that the
    report of an earlier window stays as it was.
    """
    start, due = plan.start_of(task), plan.due_of(task)
    evidence = tuple(
        replace(piece, late=True) if piece.date > due else piece
        for piece in evidence
        if piece.date >= start
    )
    target = task.target
    windows = _windows(target, start, due, evidence, as_of)
    status = _out(task, as_of) or _status(target, start, due, evidence, windows, as_of)
    delivered, expected = _amounts(target, windows, evidence)
    completion = None
    if expected is not None and not status.is_out:
        completion = Fraction(min(delivered, expected), expected) if expected else Fraction()
    return TaskProgress(
        task=task,
        status=status,
        start=start,
        due=due,
        as_of=as_of,
        delivered=delivered,
        expected=expected,
        completion=completion,
        due_soon=_due_soon(target, status, due, as_of),
        windows=windows,
        evidence=evidence,
    )


def _amounts(
    target: Target | None, windows: tuple[Window, ...], evidence: tuple[Evidence, ...]
) -> tuple[int, int | None]:
    if target is None:
        return _sum(evidence), None
    if target.per is None:
        return _sum(evidence), target.quantity
    return sum(window.credited for window in windows), target.quantity * len(windows)


def _sum(evidence: Sequence[Evidence]) -> int:
    return sum(piece.counts for piece in evidence)


def _windows(
    target: Target | None,
    start: date,
    due: date,
    evidence: tuple[Evidence, ...],
    as_of: date,
) -> tuple[Window, ...]:
    if target is None or target.per is None:
        return ()
    days = [piece.date for piece in evidence]
    return tuple(
        Window(
            first,
            last,
            target.quantity,
            ended=as_of > last,
            evidence=evidence[bisect_left(days, first) : bisect_right(days, last)],
        )
        for first, last in windows_between(start, due, target.per)
    )


def _out(task: Task, as_of: date) -> Status | None:
    if task.not_applicable is not None:
        return Status.NOT_APPLICABLE
    if task.cancelled is not None and task.cancelled.on <= as_of:
        return Status.CANCELLED
    return None


def _status(
    target: Target | None,
    start: date,
    due: date,
    evidence: tuple[Evidence, ...],
    windows: tuple[Window, ...],
    as_of: date,
) -> Status:
    if target is None:
        return _without_target(start, evidence, as_of)
    if target.per is None:
        return _once(target.quantity, start, due, evidence, as_of)
    return _per_window(start, due, windows, as_of)


def _without_target(start: date, evidence: tuple[Evidence, ...], as_of: date) -> Status:
    if as_of < start:
        return Status.NOT_STARTED
    return Status.ONGOING if evidence else Status.NO_EVIDENCE


def _once(
    quantity: int, start: date, due: date, evidence: tuple[Evidence, ...], as_of: date
) -> Status:
    if _sum([piece for piece in evidence if not piece.late]) >= quantity:
        return Status.DONE
    if _sum(evidence) >= quantity:
        return Status.DONE_LATE
    if as_of > due:
        return Status.OVERDUE
    if as_of < start:
        return Status.NOT_STARTED
    return Status.IN_PROGRESS if evidence else Status.NO_EVIDENCE


def _per_window(start: date, due: date, windows: tuple[Window, ...], as_of: date) -> Status:
    if windows and all(window.met for window in windows):
        return Status.DONE
    if as_of > due:
        return Status.OVERDUE
    if any(window.ended and not window.met for window in windows):
        return Status.BEHIND
    if as_of < start:
        return Status.NOT_STARTED
    # No evidence at all: an ended window would be one that is not met, and the task behind.
    if not any(window.delivered for window in windows):
        return Status.NO_EVIDENCE
    return Status.IN_PROGRESS


def _due_soon(target: Target | None, status: Status, due: date, as_of: date) -> bool:
    if target is None or target.per is not None or status.is_done or status.is_out:
        return False
    return 0 <= (due - as_of).days <= DUE_SOON_DAYS
