"""What progress is made of. Everything is frozen, and holds as of one date."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.plan import Plan, Task
from plansite.model.vocabulary import ArticleKind


class Status(StrEnum):
    """How a task stands; the values are those of ``plan.json``."""

    NOT_STARTED = "not-started"
    NO_EVIDENCE = "no-evidence"
    ONGOING = "ongoing"
    IN_PROGRESS = "in-progress"
    BEHIND = "behind"
    DONE = "done"
    DONE_LATE = "done-late"
    OVERDUE = "overdue"
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
        """Whether a report asks why: no proof, behind, overdue."""
        return self in (Status.NO_EVIDENCE, Status.BEHIND, Status.OVERDUE)


def percent_of(completion: Fraction) -> Decimal:
    """Return a share as a percentage, rounded down to one decimal: 2999/3000 gives 99.9."""
    return Decimal(completion.numerator * 1000 // completion.denominator) / 10


@dataclass(frozen=True)
class Evidence:
    """One piece of proof that counts for a task.

    ``late`` marks proof dated after the task's last day.
    """

    article: Article
    date: date
    counts: int
    late: bool = False

    @property
    def url(self) -> str:
        """The article's address, from the root of the site."""
        return addresses.entry(self.article)

    @property
    def title(self) -> str:
        """The article's title."""
        return self.article.title

    @property
    def kind(self) -> ArticleKind:
        """The article's kind."""
        return self.article.kind


@dataclass(frozen=True)
class Window:
    """A calendar window of a task, clipped to its span; ``delivered`` is not capped."""

    start: date
    end: date
    expected: int
    ended: bool
    evidence: tuple[Evidence, ...] = ()

    @cached_property
    def delivered(self) -> int:
        """The units that proof dated in the window counts for."""
        return sum(piece.counts for piece in self.evidence)

    @property
    def credited(self) -> int:
        """What counts towards the target: a surplus is not carried over."""
        return min(self.delivered, self.expected)

    @property
    def missing(self) -> int:
        """The units still missing."""
        return self.expected - self.credited

    @property
    def met(self) -> bool:
        """Whether the window's target is reached."""
        return self.delivered >= self.expected


@dataclass(frozen=True)
class TaskProgress:
    """How one task stands.

    ``delivered`` is the sum over windows of what counts towards their targets; for a target
    reached once, and for none, all units that were proved. ``expected`` is None without target.
    ``completion`` is None without target, and for tasks that left the denominator.
    """

    task: Task
    status: Status
    start: date
    due: date
    as_of: date
    delivered: int
    expected: int | None
    completion: Fraction | None
    due_soon: bool
    windows: tuple[Window, ...]
    evidence: tuple[Evidence, ...]

    @property
    def id(self) -> str:
        """The task's id, as the plan writes it."""
        return self.task.id

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, rounded down to one decimal."""
        return None if self.completion is None else percent_of(self.completion)

    @property
    def late_evidence(self) -> tuple[Evidence, ...]:
        """The proof dated after the task's last day."""
        return tuple(piece for piece in self.evidence if piece.late)

    @property
    def missing(self) -> int | None:
        """The units still missing, or None without a target."""
        return None if self.expected is None else max(self.expected - self.delivered, 0)

    @property
    def days_left(self) -> int:
        """The days from the date of the figures to the last day; negative when it is past."""
        return (self.due - self.as_of).days

    @property
    def current_window(self) -> Window | None:
        """The window that holds the date of the figures, if there is one."""
        return next((w for w in self.windows if w.start <= self.as_of <= w.end), None)

    @property
    def next_due(self) -> date | None:
        """The next day by which something promised is still missing, today included, or None."""
        if self.expected is None or self.status.is_out or self.status.is_done:
            return None
        days = [w.end for w in self.windows if not w.met] if self.windows else [self.due]
        return next((day for day in days if day >= self.as_of), None)

    @cached_property
    def reached_on(self) -> date | None:
        """The proof date on which the whole target was reached, or None."""
        if not self.status.is_done or self.expected is None:
            return None
        return max(_reached(part, goal) for part, goal in self._parts())

    def _parts(self) -> list[tuple[tuple[Evidence, ...], int]]:
        if self.windows:
            return [(window.evidence, window.expected) for window in self.windows]
        return [(self.evidence, self.expected or 0)]


def _reached(evidence: tuple[Evidence, ...], expected: int) -> date:
    total = 0
    for piece in evidence:
        total += piece.counts
        if total >= expected:
            return piece.date
    message = "the target is not reached"
    raise ValueError(message)


@dataclass(frozen=True)
class Totals:
    """The figures of some tasks together.

    ``tasks`` counts them all; ``with_target`` those in the denominator, and ``done`` those of
    them that are kept. ``completion`` is weighted, None where no task has a target.
    """

    tasks: int
    with_target: int
    done: int
    completion: Fraction | None

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, rounded down to one decimal."""
        return None if self.completion is None else percent_of(self.completion)


def totals_of(tasks: Iterable[TaskProgress]) -> Totals:
    """Return Σ weight x completion / Σ weight over the tasks with a target, and the counts."""
    every = tuple(tasks)
    counted = [(task, task.completion) for task in every if task.completion is not None]
    weights = sum(task.task.weight for task, _ in counted)
    whole = sum((task.task.weight * share for task, share in counted), Fraction())
    return Totals(
        tasks=len(every),
        with_target=len(counted),
        done=sum(task.status.is_done for task, _ in counted),
        completion=whole / weights if weights else None,
    )


@dataclass(frozen=True)
class Group:
    """The tasks that share a goal, a form, a topic, a unit or a status, and their figures."""

    id: str
    tasks: tuple[TaskProgress, ...]

    @cached_property
    def totals(self) -> Totals:
        """The figures of the group's tasks."""
        return totals_of(self.tasks)


@dataclass(frozen=True)
class PlanProgress:
    """How a plan stands as of a date. Tasks are in the plan's order."""

    plan: Plan
    as_of: date
    tasks: tuple[TaskProgress, ...]

    @cached_property
    def totals(self) -> Totals:
        """The figures of the whole plan."""
        return totals_of(self.tasks)

    @cached_property
    def _by_id(self) -> Mapping[str, TaskProgress]:
        return {task.id: task for task in reversed(self.tasks)}

    def task(self, task_id: str) -> TaskProgress | None:
        """Return the progress of the task of that id, or None."""
        return self._by_id.get(task_id)

    @cached_property
    def by_goal(self) -> Mapping[str, Group]:
        """A group for each goal, in the plan's order, also where it has no task."""
        return self._groups((goal.id for goal in self.plan.goals), lambda task: task.goals)

    @cached_property
    def by_form(self) -> Mapping[str, Group]:
        """A group for each form, in the plan's order, also where it has no task."""
        return self._groups((form.id for form in self.plan.forms), lambda task: task.forms)

    @cached_property
    def by_topic(self) -> Mapping[str, Group]:
        """A group for each topic of the plan's vocabulary, also where it has no task."""
        return self._groups(self.plan.topic_ids, lambda task: task.topics)

    @cached_property
    def by_unit(self) -> Mapping[str, Group]:
        """A group for each unit with the tasks that it leads, also where there is none."""
        units = (unit.id for unit in self.plan.units)
        return self._groups(units, lambda task: (task.lead,) if task.lead else ())

    @cached_property
    def by_status(self) -> Mapping[Status, Group]:
        """A group for each status that occurs, in the order of `Status`."""
        found = {
            status: tuple(task for task in self.tasks if task.status is status) for status in Status
        }
        return {status: Group(status, tasks) for status, tasks in found.items() if tasks}

    @cached_property
    def due_next(self) -> tuple[TaskProgress, ...]:
        """The tasks with something still missing at a day to come, the nearest first."""
        waiting = [(task.next_due, task) for task in self.tasks]
        dated = [(day, task) for day, task in waiting if day is not None]
        return tuple(task for _, task in sorted(dated, key=lambda pair: pair[0]))

    def due_within(self, days: int) -> tuple[TaskProgress, ...]:
        """Return those of `due_next` whose day comes within so many days."""
        last = self.as_of + timedelta(days=days)
        return tuple(task for task in self.due_next if task.next_due and task.next_due <= last)

    def _groups(
        self, ids: Iterable[str], keys: Callable[[Task], tuple[str, ...]]
    ) -> Mapping[str, Group]:
        members: dict[str, list[TaskProgress]] = {group_id: [] for group_id in ids}
        for task in self.tasks:
            for key in dict.fromkeys(keys(task.task)):
                if key in members:
                    members[key].append(task)
        return {group_id: Group(group_id, tuple(tasks)) for group_id, tasks in members.items()}
