"""No two things of a plan have one id. Capitals do not tell ids apart: they become addresses."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.repeats import repeats
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.vi.problems import references as say

GROUPS = (("goals", "requirements", "audiences", "forms", "tasks"), ("units",), ("topics",))
"""Lists that share a page, and so the ids on it."""


def duplicate_ids(context: Context) -> Iterator[Problem]:
    """Yield a problem for every id that is there a second time."""
    for plan in context.site.plans:
        for group in GROUPS:
            yield from _in_group(plan, group)
        yield from _in_programme(plan)


def _in_group(plan: Plan, group: tuple[str, ...]) -> Iterator[Problem]:
    own = (
        (item.id, item.id.lower(), item.at("id")) for name in group for item in getattr(plan, name)
    )
    for name, place, first in repeats(own):
        yield say.ID_TWICE.at(place, id=name, first=first.line)


def _in_programme(plan: Plan) -> Iterator[Problem]:
    programme = plan.topic_ids[: len(plan.topic_ids) - len(plan.topics)]
    for topic in plan.topics:
        if topic.id.lower() in programme:
            yield say.ID_IN_PROGRAM.at(topic.at("id"), id=topic.id)
