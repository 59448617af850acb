"""No two things of a plan have one id. Capitals do not tell ids apart: they become addresses."""

from collections.abc import Iterator

from plansite.checks.context import Context, is_sure
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


def _in_group(plan: Plan, group: tuple[str, ...]) -> Iterator[Problem]:
    programme = plan.topic_ids[: len(plan.topic_ids) - len(plan.topics)]
    first = dict.fromkeys(programme, "program") if group == ("topics",) else {}
    seen: dict[str, str | int] = dict(first)
    for name in group:
        for item in getattr(plan, name):
            if not is_sure(item, "id"):
                continue
            key = item.id.lower()
            if key in seen:
                message = say.ID_IN_PROGRAM if seen[key] == "program" else say.ID_TWICE
                yield message.at(item.at("id"), id=item.id, first=seen[key])
            else:
                seen[key] = item.at("id").line
