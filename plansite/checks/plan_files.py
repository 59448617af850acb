"""Each plan has its own id, and the file of one that is not the main plan is called by it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context, is_sure
from plansite.checks.repeats import repeats
from plansite.model import layout
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.vi.problems import plan as say

_YEAR = expression(r"\d{4}")


def plan_files(context: Context) -> Iterator[Problem]:
    """Yield a problem for two plans of one id, an id that means a year, and a file's name."""
    # What could not be read gives a plan an id that is not its own.
    sure = [plan for plan in context.site.plans if is_sure(plan, *_id_key(plan))]
    ids = ((plan, plan.id, plan.at(*_id_key(plan))) for plan in sure)
    for plan, place, first in repeats(ids):
        message = say.PLAN_TWICE if plan.own_id is None else say.PLAN_ID_TWICE
        yield message.at(place, id=plan.id, other=first.path)
    for plan in sure:
        starts = plan.period.at("start")
        if plan.own_id != plan.year and _YEAR.fullmatch(plan.own_id or ""):
            yield say.PLAN_ID_OF_YEAR.at(plan.at("id"), starts, id=plan.own_id, year=plan.year)
    for plan in {plan.id: plan for plan in reversed(sure)}.values():
        if plan.path != layout.PLAN and PurePosixPath(plan.path).stem != plan.id:
            yield say.PLAN_FILE_NAME.at(Location(plan.path, 1), id=plan.id)


def _id_key(plan: Plan) -> tuple[str, ...]:
    """Return the key that gives a plan its id."""
    return ("period", "start") if plan.own_id is None and is_sure(plan, "id") else ("id",)
