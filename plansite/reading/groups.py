"""Words that stand in the place of a group, and the group to write instead."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from plansite.model.expression import expression
from plansite.model.fields import items_of, keys_of, nodes_in
from plansite.model.location import KeyPath
from plansite.model.node import Node
from plansite.reading.group_words import parts_of
from plansite.reading.shape import choices, get, nearest_choice, required_keys
from plansite.reading.yaml_slips import as_plain
from plansite.vi import values as words

_EITHER = {"period", "window"}
"""Keys of which an explanation has one at the least."""
_NAME = expression(r"[A-Za-z_]+")
_COUNTED = expression(
    r"(?P<least>(?:ít nhất|tối thiểu|trên|hơn|khoảng|từ)\s+)?"
    r"(?P<quantity>0*[1-9]\d{0,2}(?:\.\d{3})+|0*[1-9]\d*)\s+(?P<unit>[^\W\d][^/,;:]*?)"
    r"(?:\s*(?:/|\b(?:mỗi|hằng|hàng|một)\s)\s*(?P<per>[^/]+))?",
    re.IGNORECASE,
)
_SHARE = expression(r"(?P<value>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>[%‰])")


def filled(model: type[Node], value: Any) -> str:
    """Return a mapping of the model to copy, with every word of ``value`` under a key.

    ``value`` is what stands in its place: words, a list, or a mapping of something else.
    """
    known = keys_of(model)
    needed = required_keys(model)
    parts = _given(known, value) if isinstance(value, dict) else _of_words(known, words_of(value))
    names = [*needed, *(name for name in parts if name not in needed)] or list(known)[:1]
    if known.keys() >= _EITHER and not parts.keys() & _EITHER:
        names.insert(1, "period")
    if parts.keys() & {"indicator", "quantity"}:
        names = list(parts)
    pairs = (f"{name}: {_shown(known[name], parts.get(name))}" for name in names)
    return f"{{{', '.join(pairs)}}}"


def words_of(value: Any) -> str:
    """Return what was typed as words, also where YAML made a list or a mapping of it."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {words_of(each)}".strip(": ") for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(words_of, value))
    return " ".join(str(value or "").split())


def filled_list(model: type[Node], value: Any) -> tuple[str, str]:
    """Return the items to write for what stands in the place of a list, and their form."""
    is_keyed = isinstance(value, dict) and keys_of(model).keys() & value.keys()
    items = [value] if is_keyed else _items(model, words_of(value))
    form = words.LIST_OF_GROUPS if len(items) == 1 else words.GROUPS_IN_BRACKETS
    return ", ".join(filled(model, each) for each in items), form


def _items(model: type[Node], text: str) -> list[str]:
    """Return the items that a text names for a list: each has a piece that tells it from words."""
    by_semicolons = re.split(r"\s*;\s+", text)
    if len(by_semicolons) > 1:
        return by_semicolons
    known = keys_of(model)
    signs = {"file", "url", "number", "task", "id"} & known.keys()
    pieces = re.split(r"\s*,\s+", text)
    each_has = (signs & parts_of(known, piece).keys() for piece in pieces)
    return pieces if len(pieces) > 1 and all(each_has) else [text]


def _given(known: Mapping[str, FieldInfo], value: dict[str, Any]) -> dict[str, Any]:
    if known.keys() & value.keys():
        return {key: each for key, each in value.items() if key in known}
    return _of_words(known, words_of(value))


def _of_words(known: Mapping[str, FieldInfo], text: str) -> dict[str, Any]:
    if text in ("", "true", "false", words.ELLIPSIS):
        return {}
    if "quantity" in known:
        return dict(_of_target(text))
    for key, info in known.items():  # of a group that has but this key
        if len(known) == 1 and (chosen := nearest_choice(text, choices(info))):
            return {key: chosen}
    return dict(parts_of(known, text))


def _shown(info: FieldInfo, value: Any) -> str:
    """Return a value as it stands between brackets; an ellipsis where there is none."""
    inner = next(iter(nodes_in(info.annotation)), None)
    is_list = bool(items_of(info.annotation))
    if value in choices(info):
        return str(value)
    if value is None or value == "":
        shown = words.ELLIPSIS if inner is None or not required_keys(inner) else filled(inner, "")
    elif isinstance(value, list):
        shown, is_list = f"[{', '.join(_shown(info, each).strip('[]') for each in value)}]", False
    elif inner is not None:
        shown = filled(inner, value)
    elif isinstance(value, dict):
        pairs = (f"{key}: {as_plain(words_of(each))}" for key, each in value.items())
        shown = f"{{{', '.join(pairs)}}}"
    else:
        shown = as_plain(str(value))
    return f"[{shown}]" if is_list else shown


def _of_target(value: str) -> dict[str, str]:
    """Return the keys of a target that words state; all of them stand beside what was read."""
    share = _SHARE.search(value)
    if share is not None:
        found = {"indicator": words.ELLIPSIS}
        found |= {"value": share["value"].replace(",", "."), "unit": share["unit"]}
        return found if share[0] == value else found | {"words": value}
    counted = _COUNTED.fullmatch(value)
    per = nearest_choice(counted["per"] or "", tuple(words.PER)) if counted else None
    if counted is None or (counted["per"] and per is None):
        return {"quantity": words.ELLIPSIS, "unit": words.ELLIPSIS, "words": value}
    quantity = str(int(counted["quantity"].replace(".", "")))
    found = {"quantity": quantity, "unit": counted["unit"].strip()}
    found |= {"per": per} if per else {}
    return found | ({"words": value} if counted["least"] else {})


def as_words(data: Any, unknown: Iterable[KeyPath]) -> bool:
    """Put words in the place of groups that are words with a colon: ``- Ghi sai, nay sửa: ba``.

    Args:
        data: what the file holds; changed.
        unknown: keys that nobody knows.

    Returns:
        Whether there were such groups.
    """
    is_changed = False
    for *above, name in unknown:
        group = get(data, tuple(above))
        if above and group.keys() == {name} and not _NAME.fullmatch(str(name)):
            value = group[name]
            if value is None or isinstance(value, str):
                get(data, tuple(above[:-1]))[above[-1]] = f"{name}: {value or ''}".strip()
                is_changed = True
    return is_changed
