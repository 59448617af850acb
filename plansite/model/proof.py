"""What an article or a document proves: tasks, how much of them, and measured values."""

from datetime import date
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from plansite.model.node import Node
from plansite.model.types import EACH, ONE, Count, Date, Few, Measure, Reference


class MeasuredValue(Node):
    """A measured value of a task's indicator; without a day it is that of the proof."""

    task: Reference
    value: Measure
    on: Date | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether it was measured by ``as_of``."""
        return self.on is None or self.on <= as_of


def _counts_tag(value: Any) -> str:
    return EACH if isinstance(value, dict) else ONE


Counts = Annotated[
    Annotated[Count, Tag(ONE)] | Annotated[dict[Reference, Count], Field(max_length=50), Tag(EACH)],
    Discriminator(_counts_tag),
]
"""How many units a proof counts for: of each task that it names, or of each by its id."""


class Proof(Node):
    """The keys that articles and registered documents share where they prove something."""

    tasks: Few[Reference] = ()
    counts: Counts = 1
    completes: Few[Reference] = ()
    measures: Few[MeasuredValue] = ()

    @property
    def named_tasks(self) -> tuple[str, ...]:
        """The tasks that it is proof for: those that it names, completes or measures."""
        measured = (measure.task for measure in self.measures)
        return tuple(dict.fromkeys((*self.tasks, *self.completes, *measured)))

    def counts_for(self, task_id: str) -> int:
        """Return how many units it counts for of a task."""
        return self.counts.get(task_id, 1) if isinstance(self.counts, dict) else self.counts
