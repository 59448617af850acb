"""The plan: what a department promised (docs/bien-tap.md, 8)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Literal, NamedTuple

from pydantic import Discriminator, Field, StringConstraints, Tag

from plansite.model.document import Document, LegalBasis
from plansite.model.node import Node
from plansite.model.task import Leads, Partner, Target, Task
from plansite.model.types import (
    DIGITS,
    SLUG_PATTERN,
    Date,
    Few,
    Identifier,
    LongTitle,
    Many,
    Markdown,
    Number,
    Passage,
    Reference,
    Several,
    Text,
)
from plansite.model.vocabulary import PROGRAMS, FormKind, Layout, Removable, ReportingScheme, Show

NAMED_SCHEME, OWN_SCHEME = "<named>", "<own>"
"""Tags that pydantic puts into error locations; no YAML key looks like them."""


class Period(Node):
    """The first and the last day for which the plan holds."""

    start: Date
    end: Date


class Section(Node):
    """A heading of the document; below it text, a list, tasks and sections, in this order."""

    number: Text | None = None
    title: LongTitle
    body: Markdown | None = None
    show: Show | None = None
    tasks: Many[Reference] = ()
    layout: Layout | None = Field(default=None, alias="as")
    sections: Several["Section"] = ()


class Clause(Node):
    """A goal, a requirement or an audience: words of the document, with an id."""

    id: Identifier
    text: Passage


class Form(Node):
    """A form of making things known: words of the document, with its kind."""

    id: Identifier
    kind: FormKind = FormKind.OTHER
    text: Passage


class Unit(Node):
    """A unit that leads or helps with tasks, and its duties; from when, until when it is there."""

    id: Identifier
    name: LongTitle
    duties: Few[Passage] = ()
    since: Date | None = Field(default=None, alias="from")
    until: Date | None = None


class Topic(Node):
    """A topic of a plan that does not use one of the two programmes."""

    id: Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=60)]
    name: Text


class Change(Node):
    """What a later document changes in one task; what is absent stays as it was."""

    task: Reference
    reason: Passage | None = None
    title: LongTitle | None = None
    lead: Leads | None = None
    start: Date | None = None
    due: Date | None = None
    when: LongTitle | None = None
    target: Target | None = None
    product: Passage | None = None
    removes: Few[Removable] = ()

    @property
    def values(self) -> dict[str, object]:
        """The new values, by the task's names for them; None for what holds no longer."""
        new = {name: value for name, value in self if name in CHANGEABLE and value is not None}
        return dict.fromkeys(map(str, self.removes)) | new


CHANGEABLE = frozenset({"title", "lead", "start", "due", "when", "target", "product"})
"""The keys of a task that a later document may change."""


class Amendment(Node):
    """A later document that changes the plan; what it says holds from its day on."""

    on: Date
    by: LongTitle | None = None
    number: Number | None = None
    changes: Several[Change] = ()

    def is_known(self, as_of: date) -> bool:
        """Whether the plan was changed by ``as_of``."""
        return self.on <= as_of


class Version(NamedTuple):
    """A task as it holds from a day on; ``since`` is None for what holds from the beginning."""

    since: date | None
    task: Task


class OwnReportWindow(Node):
    """A reporting window of an agency's own scheme."""

    id: Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=40)]
    title: Text
    start: Date
    end: Date


PlanId = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=40)]
"""The id of a plan beside which others are in force; it is part of addresses."""


def _scheme_tag(value: object) -> str:
    return OWN_SCHEME if isinstance(value, (list, tuple)) else NAMED_SCHEME


class Reporting(Node):
    """When the agency reports: a named scheme or its own windows."""

    scheme: Annotated[
        Annotated[ReportingScheme, Tag(NAMED_SCHEME)]
        | Annotated[Several[OwnReportWindow], Tag(OWN_SCHEME)],
        Discriminator(_scheme_tag),
    ] = ReportingScheme.CALENDAR


class Plan(Node):
    """A plan; its id is its own (``id``), else the year in which its period begins."""

    schema_version: Literal["1"] = Field(alias="schema")
    own_id: PlanId | None = Field(default=None, alias="id")
    document: Document
    preamble: Passage | None = None
    legal_bases: Several[LegalBasis] = ()
    period: Period
    program: Literal["nq-30c", "nq-76"] | None = None
    topics: Several[Topic] = ()
    sections: Several[Section] = ()
    goals: Many[Clause] = ()
    requirements: Many[Clause] = ()
    audiences: Many[Clause] = ()
    forms: Many[Form] = ()
    units: Many[Unit] = ()
    tasks: Many[Task] = ()
    amendments: Several[Amendment] = ()
    reporting: Reporting = Reporting()
    stale_after: Annotated[int, Field(ge=1, le=120), DIGITS] | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether the plan was issued by ``as_of``."""
        day = self.document.day
        return day is None or day <= as_of

    @property
    def dated(self) -> date:
        """A day that stands for the plan where there must be one: of its issue, else its first."""
        return self.document.day or self.period.start

    @property
    def id(self) -> str:
        """The plan's id, by which addresses and articles name it."""
        return self.own_id or self.year

    @property
    def year(self) -> str:
        """The year in which its period begins."""
        return str(self.period.start.year)

    @property
    def path(self) -> str:
        """The file that holds the plan, relative to the site."""
        return self.at().path

    @property
    def topic_ids(self) -> tuple[str, ...]:
        """The ids that ``topics:`` of tasks and articles may name, in their order."""
        own = tuple(topic.id for topic in self.topics)
        return (PROGRAMS[self.program] if self.program else ()) + own

    def names_of(self, units: Iterable[str | Partner]) -> tuple[str, ...]:
        """Return how units are called; an id that the plan does not have stands for itself."""
        called = {unit.id: unit.name for unit in self.units}
        return tuple(
            called.get(unit, unit) if isinstance(unit, str) else unit.name for unit in units
        )

    def tasks_in(self, section: Section) -> tuple[Task, ...]:
        """Return the tasks that stand in a section itself: those it names, else all it shows.

        One that a later document added stands only where a section names it.
        """
        if section.tasks:
            named = (self.task(task_id) for task_id in section.tasks)
            return tuple(task for task in named if task is not None)
        if section.show is Show.TASKS:
            return tuple(task for task in self.tasks if task.added is None)
        return ()

    def start_of(self, task: Task) -> date:
        """Return the first day of a task: its own, else the period's."""
        return task.start or self.period.start

    def due_of(self, task: Task) -> date:
        """Return the last day of a task: its own, else the period's."""
        return task.due or self.period.end

    def holds(self, day: date) -> bool:
        """Whether the plan's period holds ``day``."""
        return self.period.start <= day <= self.period.end

    def overlaps(self, other: "Plan") -> bool:
        """Whether a day lies in the periods of both plans."""
        period, its = self.period, other.period
        return period.start <= its.end and its.start <= period.end

    def amended(self, as_of: date) -> tuple[Task, ...]:
        """Return the tasks with the values that hold on ``as_of``, in their order."""
        return tuple(versions[-1].task for versions in self.versions(as_of))

    def versions(self, as_of: date) -> tuple[tuple[Version, ...], ...]:
        """Return each task, in their order, as it held from when on until ``as_of``."""
        changes: dict[str, dict[date, dict[str, object]]] = {}
        for amendment in sorted(self.amendments, key=lambda each: each.on):
            if amendment.is_known(as_of):
                for change in amendment.changes:
                    changes.setdefault(change.task, {}).setdefault(amendment.on, {}).update(
                        change.values
                    )
        return tuple(tuple(_versions(task, changes.get(task.id, {}))) for task in self.tasks)

    def task(self, task_id: str) -> Task | None:
        """Return the task of that id, or None."""
        return next((task for task in self.tasks if task.id == task_id), None)


def _versions(task: Task, changes: Mapping[date, Mapping[str, object]]) -> Iterator[Version]:
    yield Version(task.added.on if task.added else None, task)
    for on, values in changes.items():
        task = task.model_copy(update=values)
        yield Version(on, task)
