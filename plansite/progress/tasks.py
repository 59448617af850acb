"""How one task stands (docs/progress.md): by itself, or by its parts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from plansite.model.plan import Plan, Version
from plansite.model.task import Task
from plansite.progress import kinds
from plansite.progress.kinds import Span, Standing
from plansite.progress.model import Appointments, Evidence, Measured, TaskProgress
from plansite.progress.statuses import OF_PARTS, Kind, Status
from plansite.progress.windows import Promised, promised_windows

DUE_SOON_DAYS = 14
STALE_AFTER = 6
"""Months without new evidence, for a plan and a task that name no other number."""
_BY_A_DAY = frozenset({Kind.ONCE, Kind.DELIVERABLE, Kind.INDICATOR})
_PROMISED = ("start", "due", "when", "target", "product")


@dataclass(frozen=True)
class Proof:
    """What a task is judged by: its evidence, its measures, the windows promised; in time order."""

    evidence: tuple[Evidence, ...]
    measures: tuple[Measured, ...]
    promised: tuple[Promised, ...]

    def dated(self, last: date) -> tuple[Evidence, ...]:
        """Return the evidence, marked where it is later than a task's last day."""
        return tuple(
            replace(piece, late=True) if piece.date > last else piece for piece in self.evidence
        )


def task_progress(
    plan: Plan,
    versions: Sequence[Version],
    evidence: Sequence[Evidence],
    as_of: date,
    measures: Sequence[Measured] = (),
    *,
    at_end: bool = False,
) -> TaskProgress:
    """Return how a task stands that has no parts.

    Args:
        plan: the plan, whose period stands in for dates that the task lacks.
        versions: the task as it was issued, and as each document left it that is known by the day.
        evidence: what names the task and is public and dated by ``as_of``, in time order.
        as_of: the day as of which the figures hold.
        measures: the values of it that were measured by ``as_of``, in time order.
        at_end: whether the day itself is over (`plansite.progress.compute`).

    A cancellation takes effect on its day: before it the task stands as it did, so that the
    report of an earlier window stays as it was.
    """
    begin = min(plan.start_of(version.task) for version in versions)
    proof = Proof(
        tuple(piece for piece in evidence if piece.date >= begin),
        tuple(one for one in measures if min(one.on, one.evidence.date) >= begin),
        promised_windows(plan, versions),
    )
    task = _effective(plan, versions, proof)
    if task.stale_after is None and plan.stale_after is not None:
        task = task.model_copy(update={"stale_after": plan.stale_after})
    span = Span(plan.start_of(task), plan.due_of(task), as_of, at_end)
    standing = _standing(task, span, proof)
    out = is_out(task, as_of)
    if out:
        standing = _until_out(task, standing)
    return TaskProgress(
        task=task,
        kind=_own_kind(task),
        status=out or standing.status,
        start=_start(task, span, standing),
        last=span.last,
        as_of=as_of,
        delivered=standing.delivered,
        expected=standing.expected,
        completion=standing.completion,
        due_soon=not out and _is_due_soon(task, standing, span),
        appointments=standing.appointments,
        windows=standing.windows,
        evidence=proof.dated(span.last),
        measures=proof.measures,
        deciding=standing.deciding,
        past_plan=not out and standing.status is Status.OVERDUE and task.due is None,
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
    out = is_out(task, as_of)
    inside = [part for part in parts if not part.status.is_out]
    status = out or _status_of(parts)
    overdue = [part.past_plan for part in parts if part.status is Status.OVERDUE]
    return TaskProgress(
        task=task,
        kind=Kind.PARENT,
        status=status,
        start=min((part.start for part in parts), default=plan.start_of(task)),
        last=max((part.last for part in parts), default=plan.due_of(task)),
        as_of=as_of,
        delivered=sum(piece.counts for piece in own),
        expected=None,
        completion=None if out else mean(inside),
        due_soon=any(part.due_soon for part in inside),
        appointments=Appointments(),
        windows=(),
        evidence=tuple(own),
        parts=tuple(part.id for part in parts),
        parts_done=sum(part.status.is_done for part in parts),
        parts_due=min((part.next_due for part in inside if part.next_due), default=None),
        past_plan=status is Status.OVERDUE and all(overdue),
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


def _standing(task: Task, span: Span, proof: Proof) -> Standing:
    target, evidence = task.target, proof.dated(span.last)
    if target is None:
        if task.due is None:
            begun = max(span.start, task.added.on) if task.added else span.start
            stale_after = task.stale_after or STALE_AFTER
            return kinds.open_ended(replace(span, start=begun), evidence, stale_after)
        return kinds.deliverable(span, evidence)
    if target.is_indicator:
        return kinds.indicator(target, span, evidence, proof.measures)
    if target.per is not None:
        return kinds.in_windows(proof.promised, span, evidence)
    return kinds.once(target, span, evidence)


def _effective(plan: Plan, versions: Sequence[Version], proof: Proof) -> Task:
    """Return a task with the values by which it stands: as a rule those of its last version.

    Where its day was past and the promise kept before a document changed it, it stands by what
    held then.
    """
    newest = versions[-1].task
    for version, following in pairwise(versions):
        task, on = version.task, following.since
        span = Span(plan.start_of(task), plan.due_of(task), on or date.min)
        is_settled = span.is_over and _own_kind(task) in _BY_A_DAY
        if is_settled and _standing(task, span, proof).status is Status.DONE:
            return newest.model_copy(update={name: getattr(task, name) for name in _PROMISED})
    return newest


def _start(task: Task, span: Span, standing: Standing) -> date:
    """Return the first day of a task: of windows, and of work without a day, not before its own."""
    if standing.windows:
        return max(span.start, standing.windows[0].start)
    is_open = task.added is not None and _own_kind(task) is Kind.OPEN
    return max(span.start, task.added.on) if is_open and task.added else span.start


def _until_out(task: Task, standing: Standing) -> Standing:
    """Return what is left of a task that is out: windows that ended before, and no verdict."""
    day = task.cancelled.on if task.cancelled and task.not_applicable is None else date.min
    windows = tuple(window for window in standing.windows if window.end < day)
    is_quantity = standing.expected is not None and standing.windows
    return replace(
        standing,
        completion=None,
        appointments=Appointments(),
        windows=windows,
        delivered=sum(w.credited for w in windows) if is_quantity else standing.delivered,
        expected=sum(w.expected for w in windows) if is_quantity else standing.expected,
    )


def is_out(task: Task, as_of: date) -> Status | None:
    """Return the status of a task that leaves the plan, from that day on; None for any other."""
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
