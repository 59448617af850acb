"""What an article or a document proves: tasks, how much of them, and measured values."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, Tag

from plansite.model.node import Node
from plansite.model.types import EACH, ONE, Count, Date, Few, Measure, Reference, Text


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


def split_reference(written: str) -> tuple[str | None, str]:
    """Return the plan that a name of a task tells, None for none, and the task's id.

    ``cds-2026/NV3`` is a task of the plan cds-2026; a bare ``NV3`` is one of the proof's own plan
    (docs/bien-tap.md, 7).
    """
    plan, _, task = written.rpartition("/")
    return plan or None, task if plan else written


class Proof(Node):
    """The keys that articles and registered documents share where they prove something.

    ``plan`` is the one whose tasks stand in the others by their bare ids.
    """

    plan: Text | None = None
    tasks: Few[Reference] = ()
    counts: Counts = 1
    completes: Few[Reference] = ()
    measures: Few[MeasuredValue] = ()

    @property
    def named_tasks(self) -> tuple[str, ...]:
        """The tasks that it is proof for: those that it names, completes or measures."""
        if len(self.tasks) < 2 and not (self.completes or self.measures):
            return self.tasks
        measured = (measure.task for measure in self.measures)
        return tuple(dict.fromkeys((*self.tasks, *self.completes, *measured)))

    @property
    def is_bare(self) -> bool:
        """Whether all that it names is named by bare ids, and so is of one plan."""
        is_plain = not isinstance(self.counts, dict)
        return is_plain and not any("/" in task for task in self.named_tasks)

    def counts_for(self, task_id: str) -> int:
        """Return how many units it counts for of a task."""
        return self.counts.get(task_id, 1) if isinstance(self.counts, dict) else self.counts

    def renamed(self, name_of: Callable[[str], str | None]) -> Self:
        """Return the proof with its tasks named otherwise.

        Args:
            name_of: gives the new name of a task; None takes away all that is said of it.
        """
        names = {task: name_of(task) for task in (*self.named_tasks, *self._counted)}
        if all(task == name for task, name in names.items()):
            return self
        counts = self.counts
        if isinstance(counts, dict):
            counts = {name: n for task, n in counts.items() if (name := names[task]) is not None}
        measures = (
            each if name == each.task else each.model_copy(update={"task": name})
            for each in self.measures
            if (name := names[each.task]) is not None
        )
        return self.model_copy(
            update={
                "tasks": _those(self.tasks, names),
                "counts": counts,
                "completes": _those(self.completes, names),
                "measures": tuple(measures),
            }
        )

    @property
    def _counted(self) -> tuple[str, ...]:
        return tuple(self.counts) if isinstance(self.counts, dict) else ()


def _those(tasks: tuple[str, ...], names: dict[str, str | None]) -> tuple[str, ...]:
    return tuple(name for task in tasks if (name := names[task]) is not None)
