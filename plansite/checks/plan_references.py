"""What a task, or a change of one, names is in the plan: goals, forms, topics, units, tasks."""

from collections.abc import Iterator

from plansite.checks.context import Context, ids_of, is_sure
from plansite.checks.suggest import suggestion
from plansite.model.node import Node
from plansite.model.parts import parts_of_themselves
from plansite.model.plan import CHANGEABLE, Change, Plan
from plansite.model.problem import Message, Problem
from plansite.model.task import Task
from plansite.model.text import slugify
from plansite.reading.yaml_slips import as_plain
from plansite.vi import values as words
from plansite.vi.problems import amendments as say_amendments
from plansite.vi.problems import plan as say_plan
from plansite.vi.problems import references as say

LISTS: tuple[tuple[str, str, Message], ...] = (
    ("goals", "goals", say.GOAL_UNKNOWN),
    ("forms", "forms", say.FORM_UNKNOWN),
    ("audiences", "audiences", say.AUDIENCE_UNKNOWN),
    ("partners", "units", say.UNIT_UNKNOWN),
)
"""A key of a task, the list of the plan that it names from, and what to say."""


def plan_references(context: Context) -> Iterator[Problem]:
    """Yield a problem for every id that the plan does not have, or that is named twice."""
    for plan in context.site.plans:
        for task in plan.tasks:
            for key, source, message in LISTS:
                yield from unknown_ids(task, key, ids_of(plan, source), message)
            yield from unknown_ids(task, "topics", _topics(plan), say.TOPIC_UNKNOWN)
            yield from _unknown_leads(plan, task)
        yield from _parts(plan)
        yield from _changes(plan)


def _parts(plan: Plan) -> Iterator[Problem]:
    wholes, endless = {task.part_of for task in plan.tasks}, parts_of_themselves(plan.tasks)
    for task in plan.tasks:
        if task.id in wholes and task.target is not None:
            yield say_plan.PARENT_WITH_TARGET.at(task.at("target"), id=task.id)
        if task.part_of is None:
            continue
        yield from _unknown_task(plan, task, "part_of", task.part_of)
        if task.id in endless:
            yield say_plan.PART_OF_ITSELF.at(task.at("part_of"), id=task.id)


def _changes(plan: Plan) -> Iterator[Problem]:
    for amendment in plan.amendments:
        for change in amendment.changes:
            yield from _unknown_task(plan, change, "task", change.task)
            yield from _unknown_leads(plan, change)
            if not change.values:
                places = (change.at(key) for key in sorted(CHANGEABLE))
                yield say_amendments.CHANGE_OF_NOTHING.at(change.at(), *places, id=change.task)


def _unknown_leads(plan: Plan, node: Task | Change) -> Iterator[Problem]:
    units = ids_of(plan, "units")
    if isinstance(node.lead, tuple):
        yield from unknown_ids(node, "lead", units, say.UNIT_UNKNOWN)
    elif units is not None and node.lead is not None and node.lead not in units:
        called = {unit.name: unit.id for unit in plan.units}
        is_called = slugify(node.lead) in map(slugify, called)
        words_for = None if is_called else in_words("lead", node.lead)
        near = words_for or suggestion(node.lead, units, called=called)
        yield say.UNIT_UNKNOWN.at(node.at("lead"), id=node.lead, suggestion=near)


def _unknown_task(plan: Plan, node: Node, key: str, task_id: str) -> Iterator[Problem]:
    known = ids_of(plan, "tasks")
    if known is not None and task_id not in known:
        near = suggestion(task_id, known)
        yield say.TASK_UNKNOWN.at(node.at(key), id=task_id, plan=plan.id, suggestion=near)


def unknown_ids(
    node: Node,
    key: str,
    known: tuple[str, ...] | None,
    message: Message,
    **values: str,
) -> Iterator[Problem]:
    """Yield a problem for every id of a list that is not known; ``None`` stands for any.

    ``values`` are further names in the message.
    """
    seen = set()
    for index, item in enumerate(getattr(node, key)):
        if not isinstance(item, str) or not is_sure(node, key, index):
            continue  # words; or a stand-in, which is not named twice either
        if item in seen:
            yield say.NAMED_TWICE.at(node.at(key, index), key=key, id=item)
        elif known is not None and item not in known:
            near = (message is say.UNIT_UNKNOWN and in_words(key, item)) or suggestion(item, known)
            yield message.at(node.at(key, index), id=item, suggestion=near, **values)
        seen.add(item)


def in_words(key: str, unit: str) -> str | None:
    """Return what to write for a unit that is named by words; None for what may be an id."""
    if " " not in unit:
        return None
    if key == "partners":
        return words.PARTNER_IN_WORDS.format(name=as_plain(unit))
    return words.LEAD_IN_WORDS.format(id=slugify(unit), name=as_plain(unit), key=key)


def _topics(plan: Plan) -> tuple[str, ...] | None:
    """Return the topics of a plan; None where it has none, which a rule of its own reports."""
    misread = ids_of(plan, "topics") is None or not is_sure(plan, "program")
    return None if misread or not plan.topic_ids else plan.topic_ids
