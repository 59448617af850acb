"""The plan: what a department promised (design, "plan.yaml")."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Discriminator, Field, StringConstraints, Tag

from plansite.model.node import Node
from plansite.model.types import (
    SLUG_PATTERN,
    Column,
    Count,
    Date,
    Few,
    Identifier,
    LongTitle,
    Many,
    Markdown,
    MediaPath,
    Number,
    Passage,
    Several,
    Text,
    WebAddress,
)
from plansite.model.vocabulary import PROGRAMS, FormKind, Per, ReportingScheme, Show

NAMED_SCHEME, OWN_SCHEME = "<named>", "<own>"
"""Tags that pydantic puts into error locations; no YAML key looks like them."""


class File(Node):
    """A file below ``content/media/`` that is offered for download."""

    file: MediaPath
    title: LongTitle


class Issuer(Node):
    """The agency that issued the plan."""

    name: Text
    parent: Text | None = None
    code: Text | None = None


class Received(Node):
    """The stamp of the office where the document came in; its number is no document number."""

    by: Text
    number: Text
    on: Date

    def is_known(self, as_of: date) -> bool:
        """Whether the document had come in by ``as_of``."""
        return self.on <= as_of


class Signer(Node):
    """Who signed, as the document's foot gives it."""

    capacity: Text | None = None
    title: Text
    name: Text | None = None


class Transcription(Node):
    """How faithful the text is: where it breaks off, and what looks odd but was left alone."""

    complete: bool = True
    ends_after: Text | None = None
    notes: Several[Passage] = ()


class Document(Node):
    """The official document that is the plan."""

    type: Text
    number: Number
    issued: Date
    place: Text
    issuer: Issuer
    title: LongTitle
    received: Received | None = None
    signer: Signer | None = None
    recipients: Several[Text] = ()
    files: Several[File] = ()
    transcription: Transcription = Transcription()


class LegalBasis(Node):
    """A document on which the plan rests."""

    number: Number
    issued: Date | None = None
    issuer: Text | None = None
    title: LongTitle
    url: WebAddress | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether the document was there by ``as_of``."""
        return self.issued is None or self.issued <= as_of


class Period(Node):
    """The first and the last day for which the plan holds."""

    start: Date
    end: Date


class Section(Node):
    """A heading of the document, with the list, the text or the sections below it."""

    number: Text | None = None
    title: LongTitle
    show: Show | None = None
    body: Markdown | None = None
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
    """A part of the agency that leads or helps with tasks."""

    id: Identifier
    name: Text


class Topic(Node):
    """A topic of a plan that does not use one of the two programmes."""

    id: Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=60)]
    name: Text


class Added(Node):
    """When and by what a task came into the plan that the document does not name."""

    on: Date
    by: LongTitle


class Target(Node):
    """How much of what is promised: once until ``due``, or anew in every window."""

    quantity: Count
    unit: Text
    per: Per | None = None


class Budget(Node):
    """Money set aside, in đồng."""

    amount: Annotated[int, Field(ge=0, le=10**15)]
    source: Text | None = None


class Law(Node):
    """A document that a task is to make known."""

    number: Number
    title: LongTitle | None = None
    url: WebAddress | None = None


class Cancelled(Node):
    """Why and by which decision a task was dropped."""

    on: Date
    reason: Passage
    decision: LongTitle | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether the task was dropped by ``as_of``."""
        return self.on <= as_of


class NotApplicable(Node):
    """Why a task does not concern this agency."""

    reason: Passage


class Task(Node):
    """One promise."""

    id: Identifier
    title: LongTitle
    from_section: Text | None = None
    added: Added | None = None
    goals: Few[Identifier] = ()
    forms: Few[Identifier] = ()
    topics: Few[Text] = ()
    audiences: Few[Identifier] = ()
    lead: Identifier | None = None
    partners: Few[Identifier] = ()
    start: Date | None = None
    due: Date | None = None
    target: Target | None = None
    weight: Annotated[int, Field(ge=1, le=1000)] = 1
    product: Passage | None = None
    budget: Budget | None = None
    laws: Few[Law] = ()
    cancelled: Cancelled | None = None
    not_applicable: NotApplicable | None = None
    extra: dict[Column, Passage] = Field(default_factory=dict, max_length=50)

    def is_known(self, as_of: date) -> bool:
        """Whether the plan held the task by ``as_of``."""
        return self.added is None or self.added.on <= as_of


class ReportingWindow(Node):
    """A reporting window of an agency's own scheme."""

    id: Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=40)]
    title: Text
    start: Date
    end: Date


def _scheme_tag(value: object) -> str:
    return OWN_SCHEME if isinstance(value, (list, tuple)) else NAMED_SCHEME


class Reporting(Node):
    """When the agency reports: a named scheme or its own windows."""

    scheme: Annotated[
        Annotated[ReportingScheme, Tag(NAMED_SCHEME)]
        | Annotated[Several[ReportingWindow], Tag(OWN_SCHEME)],
        Discriminator(_scheme_tag),
    ] = ReportingScheme.CALENDAR


class Plan(Node):
    """A plan; its id is the year in which its period begins (design, "Article front matter")."""

    schema_version: Literal["1"] = Field(alias="schema")
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
    reporting: Reporting = Reporting()

    def is_known(self, as_of: date) -> bool:
        """Whether the plan was issued by ``as_of``."""
        return self.document.issued <= as_of

    @property
    def id(self) -> str:
        """The plan's id: the year in which its period begins."""
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

    def start_of(self, task: Task) -> date:
        """Return the first day of a task: its own, else the period's."""
        return task.start or self.period.start

    def due_of(self, task: Task) -> date:
        """Return the last day of a task: its own, else the period's."""
        return task.due or self.period.end

    def holds(self, day: date) -> bool:
        """Whether the plan's period holds ``day``."""
        return self.period.start <= day <= self.period.end

    def task(self, task_id: str) -> Task | None:
        """Return the task of that id, or None."""
        return next((task for task in self.tasks if task.id == task_id), None)
