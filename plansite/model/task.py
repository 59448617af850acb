"""A task of a plan: one promise, with what it is measured by and what became of it."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag, ValidationError, model_validator

from plansite.model.node import Node
from plansite.model.types import (
    DIGITS,
    EACH,
    IN_WORDS,
    ONE,
    Column,
    Count,
    Date,
    Few,
    Identifier,
    LongTitle,
    Measure,
    Number,
    Passage,
    Reference,
    Text,
    WebAddress,
)
from plansite.model.vocabulary import Direction, Per, Stubs
from plansite.vi import targets


def _leads_tag(value: Any) -> str:
    return EACH if isinstance(value, (list, tuple)) else ONE


Leads = Annotated[
    Annotated[Reference, Tag(ONE)] | Annotated[Few[Reference], Tag(EACH)],
    Discriminator(_leads_tag),
]
"""The id of the unit that leads, or those of several that lead together."""


class Partner(Node):
    """Who helps with a task, in the document's words: "các sở, ban, ngành"."""

    name: LongTitle


def _partner_tag(value: Any) -> str:
    return ONE if isinstance(value, str) else IN_WORDS


Partners = Few[
    Annotated[
        Annotated[Reference, Tag(ONE)] | Annotated[Partner, Tag(IN_WORDS)],
        Discriminator(_partner_tag),
    ]
]
"""Who helps: ids of units, or words where the document names none of them."""


class Added(Node):
    """When and by what a task came into the plan that the document does not name."""

    on: Date
    by: LongTitle


class Target(Node):
    """What a task is measured by: so many of something, or an indicator that is to reach a value.

    A quantity is promised once, until ``due``, or with ``per`` anew in every window; ``words`` are
    the document's own for it ("ít nhất 4 tin, bài mỗi tháng"). An indicator has a ``value``, and a
    ``baseline`` where the document names one.
    """

    quantity: Count = 1
    unit: Text = ""
    per: Per | None = None
    words: LongTitle | None = None
    stubs: Stubs | None = None
    indicator: LongTitle | None = None
    value: Measure | None = None
    baseline: Measure | None = None
    direction: Direction = Direction.UP

    @model_validator(mode="before")
    @classmethod
    def _expect_its_kind(cls, data: Any) -> Any:
        """Ask for the keys of a quantity, or for those of an indicator where one of them stands."""
        if isinstance(data, dict):
            is_indicator = data.keys() & {"indicator", "value", "baseline"}
            wanted = _OF_INDICATORS if is_indicator else _OF_AMOUNTS
            missing = [name for name in wanted if data.get(name) is None]
            if missing:
                raise ValidationError.from_exception_data(
                    cls.__name__,
                    [{"type": "missing", "loc": (name,), "input": data} for name in missing],
                )
        return data

    @property
    def is_indicator(self) -> bool:
        """Whether it is a value to be reached, and no number of things."""
        return self.value is not None

    @property
    def is_strict(self) -> bool:
        """Whether the document's words ask for less, or more, than the value: "dưới 30%"."""
        beyond = targets.BELOW if self.direction is Direction.DOWN else targets.ABOVE
        return self.words is not None and re.search(beyond, self.words, re.IGNORECASE) is not None


_OF_AMOUNTS = ("quantity", "unit")
_OF_INDICATORS = ("indicator", "value", "unit")


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
    """One promise; ``when`` is its time as the document words it, ``short`` a title for menus."""

    id: Identifier
    title: LongTitle
    short: Text | None = None
    from_section: Text | None = None
    added: Added | None = None
    goals: Few[Reference] = ()
    forms: Few[Reference] = ()
    topics: Few[Text] = ()
    audiences: Few[Reference] = ()
    lead: Leads | None = None
    partners: Partners = ()
    start: Date | None = None
    due: Date | None = None
    when: LongTitle | None = None
    target: Target | None = None
    part_of: Reference | None = None
    stale_after: Annotated[int, Field(ge=1, le=120), DIGITS] | None = None
    weight: Annotated[int, Field(ge=1, le=1000), DIGITS] = 1
    product: Passage | None = None
    budget: Budget | None = None
    laws: Few[Law] = ()
    cancelled: Cancelled | None = None
    not_applicable: NotApplicable | None = None
    extra: dict[Column, Passage] = Field(default_factory=dict, max_length=50)

    @property
    def leads(self) -> tuple[str, ...]:
        """The ids of the units that lead."""
        return (self.lead,) if isinstance(self.lead, str) else self.lead or ()

    def is_known(self, as_of: date) -> bool:
        """Whether the plan held the task by ``as_of``."""
        return self.added is None or self.added.on <= as_of
