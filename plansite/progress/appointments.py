"""What a plan lets itself be held to: each day by which something is promised, and what came of it.

docs/progress.md, "Appointments".
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from plansite.progress.model import Appointments, Kept, TaskProgress, Window, reached
from plansite.progress.statuses import Kind, Status

_BY_STATUS = {
    Status.DONE: Kept.IN_TIME,
    Status.DONE_LATE: Kept.LATE,
    Status.OVERDUE: Kept.MISSED,
}


@dataclass(frozen=True)
class Appointment:
    """One of them.

    Attributes:
        task: whose it is.
        day: the last day on which it is kept in time.
        kept: what became of it; None while that is open.
        reached: the day of the evidence with which all was there, or None.
        window: the window whose quantity it is, of a task that has windows.
    """

    task: TaskProgress
    day: date
    kept: Kept | None
    reached: date | None = None
    window: Window | None = None

    @property
    def is_ahead(self) -> bool:
        """Whether it is open and its day is stated: no other day is a deadline."""
        return self.kept is None and (self.window is not None or self.task.due is not None)


def appointments_of(tasks: Iterable[TaskProgress]) -> tuple[Appointment, ...]:
    """Return the appointments of tasks, by their days; those of one day in the tasks' order.

    They are the same that `TaskProgress.appointments` counts, and those still open.
    """
    found = (each for task in tasks for each in _of(task))
    return tuple(sorted(found, key=lambda each: each.day))


def counted(appointments: Iterable[Appointment]) -> Appointments:
    """Return how many of some appointments are due, and what became of them."""
    outcomes = [each.kept for each in appointments]
    return Appointments(
        kept=outcomes.count(Kept.IN_TIME),
        kept_late=outcomes.count(Kept.LATE),
        missed=outcomes.count(Kept.MISSED),
    )


def _of(task: TaskProgress) -> Iterator[Appointment]:
    if task.status.is_out or task.kind in (Kind.OPEN, Kind.PARENT):
        return
    if task.kind is not Kind.WINDOWS:
        kept = _BY_STATUS.get(task.status)
        yield Appointment(task, task.last, kept, task.reached_on)
        return
    for window in task.windows:
        if window.met:
            on = reached(window.evidence, window.expected)
            yield Appointment(task, window.end, Kept.IN_TIME, on, window)
        else:
            yield Appointment(task, window.end, Kept.MISSED if window.ended else None, None, window)
