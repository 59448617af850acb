"""The words of progress: kinds of task, statuses, and the groups that citizens are told first."""

from enum import StrEnum


class Kind(StrEnum):
    """What a task promises (docs/progress.md, "Kinds of task"); the values of ``plan.json``."""

    ONCE = "once"
    WINDOWS = "windows"
    DELIVERABLE = "deliverable"
    INDICATOR = "indicator"
    OPEN = "open"
    PARENT = "parent"


class Group(StrEnum):
    """How a promise stands, in one of six words."""

    KEPT = "kept"
    ON_TRACK = "on-track"
    ATTENTION = "attention"
    LATE = "late"
    LATER = "later"
    OUT = "out"


class Status(StrEnum):
    """How a task stands; the values are those of ``plan.json``."""

    NOT_STARTED = "not-started"
    NO_EVIDENCE = "no-evidence"
    UNMEASURED = "unmeasured"
    IN_PROGRESS = "in-progress"
    ONGOING = "ongoing"
    STALE = "stale"
    MISSED = "missed"
    BEHIND = "behind"
    DONE = "done"
    DONE_LATE = "done-late"
    OVERDUE = "overdue"
    ENDED_SHORT = "ended-short"
    CANCELLED = "cancelled"
    NOT_APPLICABLE = "not-applicable"

    @property
    def is_done(self) -> bool:
        """Whether the promise was kept, in time or late."""
        return self in (Status.DONE, Status.DONE_LATE)

    @property
    def is_out(self) -> bool:
        """Whether the task leaves the denominator."""
        return self in (Status.CANCELLED, Status.NOT_APPLICABLE)

    @property
    def needs_explanation(self) -> bool:
        """Whether a report asks why: something that was due is not there."""
        return self in (Status.BEHIND, Status.MISSED, Status.OVERDUE, Status.ENDED_SHORT)


def group_of(status: Status, *, due_soon: bool) -> Group:
    """Return the group of a task; what is not there yet needs attention once it falls due soon."""
    if due_soon and status in (Status.NO_EVIDENCE, Status.UNMEASURED):
        return Group.ATTENTION
    return _GROUPS[status]


_GROUPS = {
    Status.NOT_STARTED: Group.LATER,
    Status.NO_EVIDENCE: Group.LATER,
    Status.UNMEASURED: Group.LATER,
    Status.IN_PROGRESS: Group.ON_TRACK,
    Status.ONGOING: Group.ON_TRACK,
    Status.STALE: Group.ATTENTION,
    Status.MISSED: Group.ON_TRACK,
    Status.BEHIND: Group.ATTENTION,
    Status.DONE: Group.KEPT,
    Status.DONE_LATE: Group.KEPT,
    Status.OVERDUE: Group.LATE,
    Status.ENDED_SHORT: Group.LATE,
    Status.CANCELLED: Group.OUT,
    Status.NOT_APPLICABLE: Group.OUT,
}

OF_PARTS = (
    *(Status.OVERDUE, Status.ENDED_SHORT, Status.BEHIND, Status.STALE, Status.MISSED),
    *(Status.IN_PROGRESS, Status.ONGOING, Status.NO_EVIDENCE, Status.UNMEASURED),
    Status.NOT_STARTED,
)
"""A parent has the first of these that any of its parts has."""
