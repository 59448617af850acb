"""One value of a plan against its later one, in words."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum

from plansite.model.document import File, Issuer
from plansite.model.node import Node
from plansite.model.numbers import DocumentNumber
from plansite.model.plan import Period
from plansite.model.task import Added, Budget, Law, Partner, Target
from plansite.progress.reasons import target_text
from plansite.vi import history as say
from plansite.vi.format import day, days, money, number


def content(value: object) -> object:
    """Return what a value says, without where it says it: models compare their lines too."""
    if isinstance(value, Node):
        return value.model_dump()
    if isinstance(value, tuple):
        return tuple(content(item) for item in value)
    return str(value) if isinstance(value, DocumentNumber) else value


def value_change(name: str, before: object, after: object) -> str | None:
    """Return what became of a value, or None where it is the same.

    Args:
        name: how the value is called in Vietnamese.
        before: the earlier value; None for absent.
        after: the later one.

    Values that are too large to be shown in a line (the document's skeleton, an annex's own
    columns) are said to have changed, without saying how.
    """
    if content(before) == content(after):
        return None
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _list_change(name, before, after)
    if isinstance(before, Target) and isinstance(after, Target):
        return _target_change(name, before, after)
    old, new = _text(before), _text(after)
    if before is None and new is not None:
        return say.NAMED_NOW.format(name=name, after=new)
    if after is None and old is not None:
        return say.NAMED_NO_MORE.format(name=name, before=old)
    if old is None or new is None or old == new:
        return say.ANEW.format(name=name)
    prose = isinstance(before, str) and " " in old + new
    form = say.REWORDED if prose else say.CHANGED
    return form.format(name=name, before=old, after=new)


def _target_change(name: str, before: Target, after: Target) -> str:
    """Return ``chỉ tiêu 4 → 6 cuộc``: the unit once where it is the same."""
    same_measure = (before.unit, before.per) == (after.unit, after.per)
    same_measure &= not (before.is_indicator or after.is_indicator or before.words)
    old = number(before.quantity) if same_measure else target_text(before)
    return say.CHANGED.format(name=name, before=old, after=target_text(after))


def _list_change(name: str, before: tuple[object, ...], after: tuple[object, ...]) -> str:
    old, new = [content(item) for item in before], [content(item) for item in after]
    added = _listed(item for item in after if content(item) not in old)
    dropped = _listed(item for item in before if content(item) not in new)
    if added is None or dropped is None:
        return say.ANEW.format(name=name)
    if added and dropped:
        return say.LIST_BOTH.format(name=name, added=added, dropped=dropped)
    if added:
        return say.LIST_ADDED.format(name=name, items=added)
    if dropped:
        return say.LIST_DROPPED.format(name=name, items=dropped)
    return say.LIST_ORDER.format(name=name)


def _listed(items: Iterable[object]) -> str | None:
    texts = [_text(item) for item in items]
    return None if None in texts else ", ".join(text for text in texts if text)


def _text(value: object) -> str | None:
    """Return a value in a few words, or None where there are none."""
    match value:
        case Enum():
            return str(value.value)
        case str() | DocumentNumber():
            return str(value)
        case int() | Decimal():
            return number(value)
        case date():
            return day(value)
        case Period():
            return days(value.start, value.end)
        case Target():
            return target_text(value)
        case Budget(amount=amount, source=source):
            form = say.BUDGET_FROM if source else "{amount}"
            return form.format(amount=money(amount), source=source)
        case Added():
            return say.ADDED.format(by=value.by, on=day(value.on))
        case Issuer() | Partner():
            return value.name
        case tuple():
            return _listed(value)
        case Law():
            return str(value.number)
        case File():
            return value.title
    return None
