"""What templates are given of a plan: its tasks, its sections, and tasks by what they share."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from plansite.model.history import History
from plansite.model.plan import Clause, Form, Plan, Section, Unit
from plansite.model.task import Partner, Task
from plansite.progress import (
    Amended,
    Decision,
    Evidence,
    Explained,
    Group,
    PlanProgress,
    TaskProgress,
    Totals,
    Window,
)
from plansite.progress.reasons import name_of
from plansite.publication.publication import Download
from plansite.vi import labels
from plansite.vi.labels import time_of
from plansite.views.model import Addressed, Ref

_AT_ONCE = 2
"""So many pieces of evidence that lie in no window stand together."""


@dataclass(frozen=True)
class Cell:
    """What the plan says of a task by one column of an annex."""

    name: str
    text: str


@dataclass(frozen=True)
class SectionPlace:
    """Where a section stands in its document: its number with those above it, to link to."""

    path: str
    title: str
    anchor: str


@dataclass(repr=False)
class TaskView(Addressed):
    """A task: the promise, how far it has come, and its evidence.

    ``promise`` states in one sentence what is promised, ``tally`` counts what of it is there,
    ``reason`` says why it stands as it does.

    ``issued`` is the task as the plan was issued, ``model`` as later documents left it;
    ``cells`` is what the plan says of it by the columns of an annex. ``whole`` is what it is a
    part of, ``parts`` are its own.
    """

    model: Task
    issued: Task
    plan: Ref
    address: str
    progress: TaskProgress
    promise: str
    tally: str
    reason: str
    goals: list[Clause]
    forms: list[Form]
    topics: list[Ref]
    audiences: list[Clause]
    leads: list[Unit]
    partners: list[Unit | Partner]
    cells: list[Cell]
    section: SectionPlace | None = None
    amendments: list[Amended] = field(default_factory=list)
    explanations: list[Explained] = field(default_factory=list)
    whole: Ref | None = None
    parts: list["TaskView"] = field(default_factory=list)
    previous: Ref | None = None
    next: Ref | None = None

    @property
    def title(self) -> str:
        """The task's title."""
        return self.model.title

    @property
    def short(self) -> str:
        """The task's title where there is little room."""
        return self.model.short or self.title

    @property
    def time(self) -> str:
        """The task's time as its plan states it, and no more; empty where it states none."""
        return time_of(self.model)

    @property
    def missed(self) -> list[str]:
        """The names of its windows that have ended and were not met."""
        due = self.progress.due_windows
        return [name_of(self.progress, window) for window in due if not window.met]

    @property
    def proof(self) -> list[tuple[Window | None, list[Evidence]]]:
        """The evidence, the newest first: by the windows that hold it, else a few at a time.

        What lies in no window of a task that has some stands by itself.
        """
        newest = self.progress.evidence[::-1]
        if not self.progress.windows:
            return [
                (None, list(newest[at : at + _AT_ONCE])) for at in range(0, len(newest), _AT_ONCE)
            ]
        held = [(w, list(w.evidence[::-1])) for w in self.progress.windows[::-1] if w.evidence]
        inside = {piece for _, pieces in held for piece in pieces}
        outside = [piece for piece in newest if piece not in inside]
        return [*held, *([(None, outside)] if outside else [])]

    @property
    def quotes(self) -> list[Clause | Form]:
        """The words of the document that the task stands on: its forms, then its goals."""
        return [*self.forms, *self.goals]


@dataclass(frozen=True)
class AnnexRow:
    """A task as a line of an annex: a cell for each column, None where the plan says nothing."""

    number: str
    task: TaskView
    cells: tuple[Cell | None, ...]


@dataclass
class SectionView:
    """A section of the document; ``path`` is its number with those above it: ``II.1``.

    ``tasks`` are those that stand in the section itself, ``anchored`` the ids of those that stand
    in none before; ``columns`` and ``rows`` are the same as a table, where the plan wants one.
    """

    model: Section
    path: str
    anchor: str
    depth: int
    body: str | None
    sections: list["SectionView"]
    tasks: list[TaskView] = field(default_factory=list)
    anchored: frozenset[str] = frozenset()
    columns: tuple[str, ...] = ()
    rows: list[AnnexRow] = field(default_factory=list)


@dataclass(repr=False)
class GroupView(Addressed):
    """Tasks that have something in common, with their figures added up."""

    id: str
    title: str
    text: str
    address: str
    totals: Totals
    tasks: list[TaskView]

    @property
    def anchor(self) -> str:
        """The place in its page that the address leads to."""
        return self.address.partition("#")[2]

    @property
    def next_due(self) -> TaskView | None:
        """The task of which something falls due next, or None."""
        dated = [(task.progress.next_due, task) for task in self.tasks]
        days = [(day, at, task) for at, (day, task) in enumerate(dated) if day is not None]
        return min(days)[2] if days else None


@dataclass(frozen=True)
class PlanHead:
    """Of a plan what its tasks and reports tell: it changes with the document, and no figure."""

    model: Plan
    address: str
    name: str
    short: str
    spans_years: bool


@dataclass(repr=False)
class PlanView(Addressed):
    """A plan as a document and as a set of promises.

    ``name`` is that of its document, ``short`` tells it from others; ``titles`` is what its
    sections call the lists that they show. ``is_current`` says that it is the main plan,
    ``is_in_force`` that its period holds the edition's day. ``feeds`` are the addresses of those of
    its own proof, none where no other plan runs beside it. ``decisions`` is what later documents
    changed, ``history`` how its transcription did; None where neither is shown.
    """

    model: Plan
    address: str
    name: str
    short: str
    is_current: bool
    is_in_force: bool
    progress: PlanProgress
    sections: list[SectionView]
    titles: dict[str, str]
    tasks: list[TaskView]
    downloads: list[Download]
    by_group: list[GroupView]
    by_unit: list[GroupView]
    by_form: list[GroupView]
    by_goal: list[GroupView]
    by_topic: list[GroupView]
    feeds: list[str] = field(default_factory=list)
    decisions: tuple[Decision, ...] = ()
    history: History | None = None

    @property
    def totals(self) -> Totals:
        """The figures of the whole plan."""
        return self.progress.totals

    @property
    def head(self) -> PlanHead:
        """What pages below the plan's tell of it."""
        return PlanHead(self.model, self.address, self.name, self.short, self.spans_years)

    def task(self, task_id: str) -> TaskView:
        """Return the view of a task.

        Raises:
            KeyError: if the plan has none of that id.
        """
        return self._by_id[task_id]

    @cached_property
    def _by_id(self) -> dict[str, TaskView]:
        return {view.model.id: view for view in reversed(self.tasks)}

    @property
    def first_due(self) -> date | None:
        """The day of the next appointment, or None."""
        days = (each.day for each in self.progress.appointments if each.is_ahead)
        return next(days, None)

    @property
    def spans_years(self) -> bool:
        """Whether its windows are to be named with their year."""
        return self.model.period.start.year != self.model.period.end.year

    @property
    def pressing(self) -> list[TaskView]:
        """The tasks that are late, then those that need attention."""
        found = {group.id: group.tasks for group in self.by_group}
        return [*found.get(Group.LATE, []), *found.get(Group.ATTENTION, [])]

    @property
    def state(self) -> str:
        """What its period makes of it on the day: ``running``, ``ahead`` or ``ended``."""
        if self.is_in_force:
            return "running"
        return "ahead" if self.model.period.start > self.progress.as_of else "ended"

    @property
    def counted(self) -> str:
        """How many tasks the document lists, in words that say parts apart."""
        return labels.counted_tasks(task.model for task in self.tasks)

    @property
    def number(self) -> str:
        """The number of the plan's document, or the plan's years where it has none."""
        return labels.plan_mark(self.model)
