"""Keys that stand level with the group that they belong to: ``start:`` under empty ``event:``."""

from collections.abc import Iterable, Mapping
from typing import Any

from plansite.model.fields import keys_of
from plansite.model.location import KeyPath, LineMap
from plansite.model.node import Node
from plansite.model.problem import Problem
from plansite.reading.shape import get, is_list, model_at
from plansite.vi import values as words
from plansite.vi.problems import keys as say


def not_indented(
    model: type[Node], data: Any, unknown: Iterable[KeyPath], source: LineMap
) -> dict[KeyPath, list[KeyPath]]:
    """Return the groups left empty, each with the unknown keys below it that it should hold."""
    found: dict[KeyPath, list[KeyPath]] = {}
    for key in sorted(unknown, key=lambda key: (source.lines.get(key, 0), str(key))):
        owner = _owner(model, data, key, source)
        if owner is not None:
            found.setdefault(owner, []).append(key)
    return found


def move_in(
    model: type[Node], data: Any, outside: Mapping[KeyPath, list[KeyPath]]
) -> dict[KeyPath, KeyPath]:
    """Put such keys into their groups, in ``data``; returns where each of them stands now."""
    moved: dict[KeyPath, KeyPath] = {}
    for owner, keys in outside.items():
        holder = get(data, owner[:-1])
        group = {key[-1]: holder.pop(key[-1]) for key in keys}
        as_list = is_list(model, owner)
        holder[owner[-1]] = [group] if as_list else group
        inside = (*owner, 0) if as_list else owner
        moved |= {key: (*inside, key[-1]) for key in keys}
    return moved


def complaints_of(
    model: type[Node], outside: Mapping[KeyPath, list[KeyPath]], source: LineMap
) -> list[Problem]:
    """Return one problem for each group, on the line of the first key that is to be indented."""
    return [
        say.KEY_NOT_INDENTED.at(
            source.at(keys[0]),
            owner=owner[-1],
            keys=", ".join(f"`{key[-1]}`" for key in keys),
            first=f"{'- ' if is_list(model, owner) else ''}{keys[0][-1]}: {words.ELLIPSIS}",
        )
        for owner, keys in outside.items()
    ]


def _owner(model: type[Node], data: Any, key: KeyPath, source: LineMap) -> KeyPath | None:
    """Return the nearest empty group above an unknown key of which it is a key."""
    holder, line = get(data, key[:-1]), source.lines.get(key, 0)
    above = [
        (source.lines.get((*key[:-1], name), 0), (*key[:-1], name))
        for name, value in holder.items()
        if value is None
    ]
    for at, owner in sorted(above, reverse=True, key=lambda each: each[0]):
        inner = model_at(model, owner)
        if at < line and inner is not None and key[-1] in keys_of(inner):
            return owner
    return None
