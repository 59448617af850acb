"""What was corrected between two versions of a plan, in Vietnamese sentences (no text diff).

What a later document decided is no correction: `plansite.progress.decisions_of` tells it.
"""

from collections.abc import Iterable, Sequence

from plansite.model.document import LegalBasis
from plansite.model.plan import Clause, Form, Plan, Topic, Unit
from plansite.model.task import Task
from plansite.progress.differences import content, value_change
from plansite.progress.reasons import target_text
from plansite.vi import history as say
from plansite.vi.format import day

_Item = Clause | Form | Unit | Topic | LegalBasis


def changes(before: Plan, after: Plan) -> tuple[str, ...]:
    """Return one sentence for each thing that was corrected, tasks first.

    Every key of the plan is compared; what has no sentence of its own is named in general. Empty
    where both say the same, and where documents decided the rest.
    """
    after = _undecided(before, after)
    found = [
        *_tasks(before, after),
        *(line for key in say.LIST_KINDS for line in _items(key, before, after)),
        *_lines(say.DOCUMENT_FIELDS, before.document, after.document),
        *_lines(say.PLAN_FIELDS, before, after),
    ]
    if not found and content(before) != content(after):
        return (say.OTHER_CHANGE,)
    return tuple(found)


def _undecided(before: Plan, after: Plan) -> Plan:
    """Return the later plan without what documents decided since: what they add and cancel."""
    known = [content(amendment) for amendment in before.amendments]
    old = {task.id: task for task in before.tasks}
    tasks = (
        task.model_copy(update={"cancelled": None})
        if task.id in old and old[task.id].cancelled is None
        else task
        for task in after.tasks
        if task.id in old or task.added is None
    )
    amendments = (each for each in after.amendments if content(each) in known)
    return after.model_copy(update={"tasks": tuple(tasks), "amendments": tuple(amendments)})


def _tasks(before: Plan, after: Plan) -> Iterable[str]:
    old = {task.id: task for task in before.tasks}
    new = {task.id: task for task in after.tasks}
    for task_id, task in new.items():
        if task_id not in old:
            yield _added(task)
            continue
        parts = _task_changes(old[task_id], task)
        if parts:
            yield say.TASK.format(task=task_id, changes="; ".join(parts).rstrip("."))
    for task_id, task in old.items():
        if task_id not in new:
            yield say.TASK_REMOVED.format(task=task_id, title=task.title)
    if _reordered(list(old), list(new)):
        yield say.TASKS_REORDERED


def _added(task: Task) -> str:
    parts = []
    if task.target is not None:
        parts.append(say.NAMED_NOW.format(name=_name("target"), after=target_text(task.target)))
    if task.due is not None:
        parts.append(say.NAMED_NOW.format(name=_name("due"), after=day(task.due)))
    details = say.TASK_DETAILS.format(details="; ".join(parts)) if parts else ""
    return say.TASK_ADDED.format(task=task.id, title=task.title, details=details)


def _name(field: str) -> str:
    return say.TASK_FIELDS[field]


def _task_changes(before: Task, after: Task) -> list[str]:
    parts = [
        change
        for field, name in say.TASK_FIELDS.items()
        if (change := value_change(name, getattr(before, field), getattr(after, field)))
    ]
    return [*_standing(before, after), *parts]


def _standing(before: Task, after: Task) -> Iterable[str]:
    cancelled, out = after.cancelled, after.not_applicable
    if content(cancelled) != content(before.cancelled):
        if cancelled is None:
            yield say.NOT_CANCELLED
        else:
            form = say.CANCELLED_BY if cancelled.decision else say.CANCELLED
            yield form.format(
                on=day(cancelled.on),
                decision=cancelled.decision,
                reason=cancelled.reason.rstrip("."),
            )
    if content(out) != content(before.not_applicable):
        if out is None:
            yield say.APPLICABLE
        else:
            yield say.NOT_APPLICABLE.format(reason=out.reason.rstrip("."))


def _items(key: str, before: Plan, after: Plan) -> Iterable[str]:
    kind = say.LIST_KINDS[key]
    old = {_id(item): item for item in getattr(before, key)}
    new = {_id(item): item for item in getattr(after, key)}
    for item_id, item in new.items():
        if item_id not in old:
            yield say.ITEM_ADDED.format(kind=kind, item=item_id, text=_text(item))
        elif content(item) != content(old[item_id]):
            yield _item_change(kind, old[item_id], item)
    for item_id, item in old.items():
        if item_id not in new:
            yield say.ITEM_REMOVED.format(kind=kind, item=item_id, text=_text(item))
    if _reordered(list(old), list(new)):
        yield say.ITEMS_REORDERED.format(kind=kind)


def _item_change(kind: str, before: _Item, after: _Item) -> str:
    old, new = _text(before), _text(after)
    if old != new:
        return say.ITEM_CHANGED.format(kind=kind, item=_id(after), before=old, after=new)
    told = (
        value_change(name, getattr(before, field, None), getattr(after, field, None))
        for field, name in say.ITEM_FIELDS.items()
    )
    detail = "; ".join(filter(None, told)) or say.OTHER_CHANGE.rstrip(".").lower()
    return say.ITEM_DETAIL.format(kind=kind, item=_id(after), changes=detail)


def _id(item: _Item) -> str:
    return str(item.number) if isinstance(item, LegalBasis) else item.id


def _text(item: _Item) -> str:
    if isinstance(item, (Clause, Form)):
        return item.text
    return item.title if isinstance(item, LegalBasis) else item.name


def _lines(names: dict[str, str], before: object, after: object) -> Iterable[str]:
    for field, name in names.items():
        change = value_change(name, getattr(before, field), getattr(after, field))
        if change:
            yield say.PLAN_LINE.format(changes=change[:1].upper() + change[1:])


def _reordered(before: Sequence[str], after: Sequence[str]) -> bool:
    kept = [one for one in before if one in set(after)]
    return kept != [one for one in after if one in set(before)]
