"""What later documents decided of a plan: which one, when, and what it changed of which task."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from plansite.model.plan import Plan
from plansite.progress.amended import amendments_of
from plansite.vi import history as say
from plansite.vi.format import upper_first
from plansite.vi.labels import named_document


@dataclass(frozen=True)
class Decided:
    """What was decided of one task, by its id, in words; and why, where the plan says it."""

    task: str
    words: str
    reason: str | None


@dataclass
class Decision:
    """What one document decided; ``by`` is how the plan names it, empty where it names none."""

    on: date
    by: str
    of_tasks: list[Decided] = field(default_factory=list)


def decisions_of(plan: Plan) -> tuple[Decision, ...]:
    """Return the decisions that a plan tells of, the newest first, each with its tasks in order.

    They are amendments, and tasks that were cancelled or added; all from the plan itself. What one
    document decided on a day is one, however the plan names it ("61/QĐ-SM", "Quyết định 61/QĐ-SM").
    """
    found: dict[tuple[date, str], Decision] = {}
    for on, by, decided in _found(plan):
        number = next((word for word in by.split() if "/" in word), by)
        decision = found.setdefault((on, number), Decision(on, by))
        decision.by = max(decision.by, by, key=len)
        decision.of_tasks.append(decided)
    for decision in found.values():
        decision.by = named_document(decision.by)
    return tuple(sorted(found.values(), key=lambda each: each.on, reverse=True))


def _found(plan: Plan) -> Iterator[tuple[date, str, Decided]]:
    for task in plan.tasks:
        if task.added is not None:
            yield task.added.on, task.added.by, Decided(task.id, say.DECIDED_ADDED, None)
        for amended in amendments_of(plan, task.id):
            number, by = amended.number, amended.by
            named = say.DECIDED_BY.format(number=number, by=by) if number and by else number or by
            words = upper_first("; ".join(amended.changes)) + "."
            yield amended.on, str(named or ""), Decided(task.id, words, amended.reason)
        if (gone := task.cancelled) is not None:
            decided = Decided(task.id, say.DECIDED_CANCELLED, gone.reason)
            yield gone.on, gone.decision or "", decided
