"""How the figures come about, shown on a task of each kind of a plan that is nobody's.

The figures of the examples are the engine's own, so that they cannot say other than it does.
"""

from dataclasses import dataclass
from functools import cache

from plansite.model import layout
from plansite.model.article import Article
from plansite.model.dates import parse_date
from plansite.model.location import LineMap
from plansite.model.plan import Plan
from plansite.progress import Evidence, Kind, TaskProgress, compute, promise, reason, tally
from plansite.progress.reasons import measured
from plansite.vi import labels
from plansite.vi import method as say
from plansite.vi.format import day, number, percent


@dataclass(frozen=True)
class Worked:
    """One kind of task: its rule, an example, and how its figure comes about.

    ``reckoning`` is empty where there is no figure.
    """

    name: str
    rule: str
    progress: TaskProgress
    promise: str
    proofs: tuple[str, ...]
    tally: str
    reason: str
    reckoning: str


@cache
def worked_examples() -> tuple[Worked, ...]:
    """Return an example of each kind, in the order of `Kind`."""
    plan = Plan.model_validate(say.PLAN).located(LineMap(layout.PLAN))
    found = compute(plan, _proofs(), parse_date(say.AS_OF))
    first = {task.kind: task for task in reversed(found.tasks)}
    return tuple(_worked(plan, first[kind]) for kind in Kind)


def _proofs() -> list[Article]:
    found = []
    for at, keys in enumerate(say.PROOFS):
        path = f"{layout.ARTICLES}/{at}.md"
        data = {"title": str(at), "summary": str(at), **keys}
        found.append(Article.model_validate(data).located(LineMap(path)))
    return found


def _worked(plan: Plan, task: TaskProgress) -> Worked:
    return Worked(
        labels.TASK_KINDS[task.kind],
        say.RULES[task.kind],
        task,
        promise(task, plan),
        tuple(_proof(task, piece) for piece in task.evidence),
        tally(task),
        reason(task),
        _reckoning(task),
    )


def _proof(task: TaskProgress, piece: Evidence) -> str:
    on, target = day(piece.date), task.task.target
    value = next((each.value for each in task.measures if each.evidence == piece), None)
    if value is not None and target is not None:
        return say.PROOF_MEASURES.format(day=on, value=measured(target, value))
    if piece.completes:
        return say.PROOF_COMPLETES.format(day=on)
    form = say.PROOF_COUNTS if piece.counts > 1 else say.PROOF
    return form.format(day=on, counts=number(piece.counts))


def _reckoning(task: TaskProgress) -> str:
    if task.percent is None:
        return ""
    share, target = percent(task.percent), task.task.target
    if task.kind is Kind.PARENT:
        return say.OF_PARTS.format(parts=number(len(task.parts)), percent=share)
    if target is None:
        return say.ALL_OR_NOTHING.format(percent=share)
    if task.kind is Kind.INDICATOR:
        return say.ON_THE_WAY.format(
            baseline=measured(target, target.baseline or task.measures[0].value),
            value=measured(target, target.value or task.measures[0].value),
            measured=measured(target, task.measures[-1].value),
            percent=share,
        )
    expected = number(task.expected or 0)
    if task.kind is Kind.WINDOWS:
        shares = " + ".join(number(window.credited) for window in task.windows)
        return say.SUMMED.format(shares=shares, expected=expected, percent=share)
    delivered = number(min(task.delivered, target.quantity))
    return say.REACHED.format(
        delivered=delivered, expected=expected, unit=target.unit, percent=share
    )
