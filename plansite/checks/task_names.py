"""A task that a proof names and its plan does not have: what was meant, in which plan."""

import re
from collections.abc import Iterator

from plansite.checks.context import Context, ids_of
from plansite.checks.suggest import suggestion
from plansite.model.location import Location
from plansite.model.nearest import nearest
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.proof import split_reference
from plansite.progress.evidence import Source
from plansite.vi import values as words
from plansite.vi.problems import references as say


def unknown_task(
    context: Context, source: Source, place: Location, written: str
) -> Iterator[Problem]:
    """Yield a problem for the name of a task that its plan does not have, or of no plan.

    Nothing is said where the plan, or its list of tasks, could not be read; nor of a task whose id
    was changed in the plan, which `plansite.checks.evidence.renamed_tasks` reports once.
    """
    home = context.plan_of(source)
    named, task_id = split_reference(written)
    if named is not None and named not in context.plans:
        # Two tasks with a slash between them are no plan and a task of it.
        if home is None or nearest(named, ids_of(home, "tasks") or ()) is None:
            if not context.has_unread_plan:
                near = suggestion(named, context.plans, words.OF_NO_PLAN)
                yield say.PLAN_UNKNOWN.at(place, id=named, suggestion=near)
            return
        named, task_id = None, written
    plan = context.plans[named] if named is not None else home
    known = ids_of(plan, "tasks") if plan is not None else None
    if plan is None or known is None or task_id in known:
        return
    lowered = task_id.lower()
    if any(plan_id == plan.id and old.lower() == lowered for plan_id, old in context.renamed_tasks):
        return
    if lowered in context.lost_tasks(plan):
        yield say.TASK_LOST.at(place, id=task_id, plan=plan.id, path=plan.path)
        return
    meant = _in_other_plan(context, source, plan, task_id) if named is None else ""
    if not meant and named is not None and (near_id := nearest(task_id, known)) is not None:
        meant = words.DID_YOU_MEAN.format(nearest=f"{named}/{near_id}")
    again = words.TAKEN_OUT.format(path=plan.path)
    meant = meant or suggestion(task_id.replace("/", ", "), known, again)
    yield say.TASK_UNKNOWN.at(place, id=task_id, plan=plan.id, suggestion=meant)


def _in_other_plan(context: Context, source: Source, own: Plan, written: str) -> str:
    """Return what to write for a task of another plan; empty where it is of none.

    It is one of a plan that holds the day and has a task of that id; or it is named together with
    its plan, and otherwise than with a slash: ``2024:NV1``.
    """
    day = source.evidence_date
    others = [plan for plan in context.plans.values() if plan.id != own.id]
    for plan in others:
        tasks = ids_of(plan, "tasks") or ()
        if day is not None and plan.holds(day) and written in tasks:
            return words.OF_OTHER_PLAN.format(plan=plan.id, id=written)
    for plan in others:
        match = re.fullmatch(rf"{re.escape(plan.id)}\s*+[:.\s-]\s*+(\S.*)", written, re.IGNORECASE)
        meant = nearest(match[1], ids_of(plan, "tasks") or ()) if match is not None else None
        if meant is not None:
            return words.OF_OTHER_PLAN.format(plan=plan.id, id=meant)
    return ""
