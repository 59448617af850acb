"""A dash before every key of an item, which makes an item of each: ``- date: …``, ``- text: …``."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from plansite.model.fields import keys_of
from plansite.model.location import KeyPath, LineMap
from plansite.model.node import Node
from plansite.model.problem import Problem
from plansite.reading.shape import get, is_list, model_at, required_keys
from plansite.vi.problems import keys as say


def joined_items(
    model: type[Node], data: Any, missing: Iterable[KeyPath], source: LineMap
) -> tuple[LineMap, list[Problem]]:
    """Put the keys of an item together that a dash before each has parted.

    Args:
        model: what the data is to become.
        data: what the file holds; changed.
        missing: keys that are wanted and not there.
        source: where each key stands.

    Returns:
        Where each key stands now, and one problem for each list.
    """
    problems: list[Problem] = []
    lists = {key[:-2] for key in missing if len(key) > 1 and isinstance(key[-2], int)}
    for path in sorted(lists, key=str):
        items, inner = get(data, path), model_at(model, path)
        if inner is None or not is_list(model, path) or not isinstance(items, list):
            continue
        joined, parted = _joined(inner, items)
        if not parted:
            continue
        lines = dict(source.lines)
        for index, names in enumerate(joined):
            for name, at in names.items():
                lines[*path, index, name] = source.lines.get(
                    (*path, at, name), source.at(path).line
                )
            lines[*path, index] = source.lines.get((*path, min(names.values())), 1)
        name = next(iter(items[parted[0]]))
        problems.append(say.ITEM_DASHES.at(source.at((*path, parted[0])), key=name))
        items[:] = [{name: items[at][name] for name, at in names.items()} for names in joined]
        source = replace(source, lines=lines)
    return source, problems


def _joined(inner: type[Node], items: list[Any]) -> tuple[list[dict[str, int]], list[int]]:
    """Return of each item its keys and the number of the part they stood in; and such parts."""
    known, needed = keys_of(inner), set(required_keys(inner))
    if not all(isinstance(item, dict) and item and known.keys() >= item.keys() for item in items):
        return [], []
    joined: list[dict[str, int]] = []
    parted: list[int] = []
    for at, item in enumerate(items):
        names = dict.fromkeys(item, at)
        is_part = len(item) == 1 and not needed <= item.keys()
        if (
            joined
            and is_part
            and not needed <= joined[-1].keys()
            and joined[-1].keys().isdisjoint(item)
        ):
            joined[-1] |= names
            parted.append(at)
        else:
            joined.append(names)
    return joined, parted
