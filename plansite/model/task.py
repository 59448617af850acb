"""A task of a plan: one promise, with what it is measured by and what became of it."""

from datetime import date
from typing import Annotated

from pydantic import Field

from plansite.model.node import Node
from plansite.model.types import (
    DIGITS,
    Column,
    Count,
    Date,
    Few,
    Identifier,
    LongTitle,
    Number,
    Passage,
    Reference,
    Text,
    WebAddress,
)
from plansite.model.vocabulary import Per


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

    amount: Annotated[int, Field(ge=0, le=10**15), DIGITS]
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
    goals: Few[Reference] = ()
    forms: Few[Reference] = ()
    topics: Few[Text] = ()
    audiences: Few[Reference] = ()
    lead: Reference | None = None
    partners: Few[Reference] = ()
    start: Date | None = None
    due: Date | None = None
    target: Target | None = None
    weight: Annotated[int, Field(ge=1, le=1000), DIGITS] = 1
    product: Passage | None = None
    budget: Budget | None = None
    laws: Few[Law] = ()
    cancelled: Cancelled | None = None
    not_applicable: NotApplicable | None = None
    extra: dict[Column, Passage] = Field(default_factory=dict, max_length=50)

    def is_known(self, as_of: date) -> bool:
        """Whether the plan held the task by ``as_of``."""
        return self.added is None or self.added.on <= as_of
