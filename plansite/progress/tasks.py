"""How one task stands (docs/progress.md): by itself, or by its parts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from plansite.model.plan import Plan
from plansite.model.task import Task
from plansite.progress import kinds
from plansite.progress.kinds import Span, Standing
from plansite.progress.model import Appointments, Evidence, Measured, TaskProgress
from plansite.progress.statuses import OF_PARTS, Kind, Status

DUE_SOON_DAYS = 14
STALE_AFTER = 6
"""Months without new evidence, for a plan and a task that name no other number."""


def task_progress(
    plan: Plan,
    task: Task,
    evidence: Sequence[Evidence],
    as_of: date,
    measures: Sequence[Measured] = (),
    *,
    at_end: bool = False,
) -> TaskProgress:
    """Return how a task stands that has no parts.

    Args:
        plan: the plan, whose period stands in for dates that the task lacks.
        task: the task as it holds on the day.
        evidence: what names the task and is public and dated by ``as_of``, in time order.
        as_of: the day as of which the figures hold.
        measures: the values of it that were measured by ``as_of``, in time order.
        at_end: whether the day itself is over (`plansite.progress.compute`).

    A cancellation takes effect on its day: before it the task stands as it did, so that the
    report of an earlier window stays as it was.
    """
    span = Span(plan.start_of(task), plan.due_of(task), as_of, at_end)
    pieces = tuple(
        replace(piece, late=True) if piece.date > span.last else piece
        for piece in evidence
        if piece.date >= span.start
    )
    kind, standing = _standing(task, span, pieces, measures)
    out = _out(task, as_of)
    return TaskProgress(
        task=task,
        kind=kind,
        status=out or standing.status,
        start=span.start,
        last=span.last,
        as_of=as_of,
        delivered=standing.delivered,
        expected=standing.expected,
        completion=None if out else standing.completion,
        due_soon=not out and _is_due_soon(task, standing, span),
        appointments=Appointments() if out else standing.appointments,
        windows=standing.windows,
        evidence=pieces,
        measures=tuple(measures),
    )


def parent_progress(
    plan: Plan, task: Task, own: Sequence[Evidence], parts: Sequence[TaskProgress], as_of: date
) -> TaskProgress:
    """Return how a task stands that has parts: as they do.

    Args:
        plan: the plan.
        task: the task as it holds on the day.
        own: what names the task itself; it counts for none of its parts.
        parts: how its parts stand.
        as_of: the date at whose end the figures hold.
    """
    inside = [part for part in parts if not part.status.is_out]
    return TaskProgress(
        task=task,
        kind=Kind.PARENT,
        status=_out(task, as_of) or _status_of(parts),
        start=min((part.start for part in parts), default=plan.start_of(task)),
        last=max((part.last for part in parts), default=plan.due_of(task)),
        as_of=as_of,
        delivered=sum(piece.counts for piece in own),
        expected=None,
        completion=mean(inside),
        due_soon=any(part.due_soon for part in inside),
        appointments=Appointments(),
        windows=(),
        evidence=tuple(own),
        parts=tuple(part.id for part in parts),
        parts_done=sum(part.status.is_done for part in parts),
    )


def kind_of(plan: Plan, task: Task) -> Kind:
    """Return what a task promises (docs/progress.md, "Kinds of task")."""
    is_parent = any(other.part_of == task.id for other in plan.tasks)
    return Kind.PARENT if is_parent else _own_kind(task)


def mean(tasks: Sequence[TaskProgress]) -> Fraction | None:
    """Return Σ weight x completion / Σ weight over the tasks that have one; None if none has."""
    counted = [(task.task.weight, task.completion) for task in tasks if task.completion is not None]
    weights = sum(weight for weight, _ in counted)
    return (
        sum((weight * share for weight, share in counted), Fraction()) / weights
        if weights
        else None
    )


def _own_kind(task: Task) -> Kind:
    target = task.target
    if target is None:
        return Kind.OPEN if task.due is None else Kind.DELIVERABLE
    if target.is_indicator:
        return Kind.INDICATOR
    return Kind.WINDOWS if target.per is not None else Kind.ONCE


def _standing(
    task: Task, span: Span, evidence: tuple[Evidence, ...], measures: Sequence[Measured]
) -> tuple[Kind, Standing]:
    target, kind = task.target, _own_kind(task)
    if target is None:
        if kind is Kind.OPEN:
            return kind, kinds.open_ended(span, evidence, task.stale_after or STALE_AFTER)
        return kind, kinds.deliverable(span, evidence)
    if kind is Kind.INDICATOR:
        return kind, kinds.indicator(target, span, evidence, measures)
    if target.per is not None:
        return kind, kinds.in_windows(target, target.per, span, evidence)
    return kind, kinds.once(target, span, evidence)


def _out(task: Task, as_of: date) -> Status | None:
    if task.not_applicable is not None:
        return Status.NOT_APPLICABLE
    if task.cancelled is not None and task.cancelled.on <= as_of:
        return Status.CANCELLED
    return None


def _status_of(parts: Sequence[TaskProgress]) -> Status:
    statuses = {part.status for part in parts}
    inside = {status for status in statuses if not status.is_out}
    if not inside:
        return Status.CANCELLED if Status.CANCELLED in statuses else Status.NOT_APPLICABLE
    if all(status.is_done for status in inside):
        return Status.DONE_LATE if Status.DONE_LATE in inside else Status.DONE
    return next(status for status in OF_PARTS if status in inside)


def _is_due_soon(task: Task, standing: Standing, span: Span) -> bool:
    """Whether a stated day or the end of a window is near, and what was promised is not there."""
    if standing.status.is_done:
        return False
    days = [w.end for w in standing.windows if not w.met] if standing.windows else [task.due]
    return any(
        not span.is_past(day) and (day - span.as_of).days <= DUE_SOON_DAYS
        for day in days
        if day is not None
    )
