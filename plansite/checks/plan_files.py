"""Each plan has its own year, and a closed plan's file is called by it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context, is_sure
from plansite.model import layout
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.vi.problems import plan as say


def plan_files(context: Context) -> Iterator[Problem]:
    """Yield a problem for a file named otherwise than its plan, and for two plans of one id."""
    seen: dict[str, str] = {}
    for plan in context.site.plans:
        if not is_sure(plan, "period", "start"):
            continue
        if plan.id in seen:
            place = plan.period.at("start")
            yield say.PLAN_TWICE.at(place, id=plan.id, other=seen[plan.id])
            continue
        seen[plan.id] = plan.path
        if plan.path != layout.PLAN and PurePosixPath(plan.path).stem != plan.id:
            yield say.PLAN_FILE_NAME.at(Location(plan.path, 1), id=plan.id)
