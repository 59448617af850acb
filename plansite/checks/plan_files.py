"""Each plan has its own year, and a closed plan's file is called by it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context, is_sure
from plansite.checks.repeats import repeats
from plansite.model import layout
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.vi.problems import plan as say


def plan_files(context: Context) -> Iterator[Problem]:
    """Yield a problem for a file named otherwise than its plan, and for two plans of one id."""
    # A period that could not be read gives a plan an id that is not its own.
    sure = [plan for plan in context.site.plans if is_sure(plan, "period", "start")]
    for name, place, first in repeats((plan.id, plan.id, plan.period.at("start")) for plan in sure):
        yield say.PLAN_TWICE.at(place, id=name, other=first.path)
    for plan in {plan.id: plan for plan in reversed(sure)}.values():
        if plan.path != layout.PLAN and PurePosixPath(plan.path).stem != plan.id:
            yield say.PLAN_FILE_NAME.at(Location(plan.path, 1), id=plan.id)
