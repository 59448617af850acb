"""What a model expects at a place, found from its annotations: keys, choices, the nearest word."""

import types
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from plansite.model.location import KeyPath
from plansite.model.nearest import nearest
from plansite.model.node import Node
from plansite.model.text import slugify, without_marks
from plansite.vi import values as words


def keys_of(model: type[Node]) -> dict[str, FieldInfo]:
    """Return the keys that a mapping of this model may have, as they are written."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


def model_at(model: type[Node], key: KeyPath) -> type[Node] | None:
    """Return the model of the mapping at ``key`` below ``model``, or None if it is none."""
    at: type[Node] | None = model
    for part in key:
        if at is None:
            return None
        if isinstance(part, int):
            continue  # a list's items have the list's model
        info = keys_of(at).get(part)
        at = _node_in(info.annotation) if info is not None else None
    return at


def field_at(model: type[Node], key: KeyPath) -> FieldInfo | None:
    """Return the field that ``key`` names below ``model``; a list item has its list's field."""
    while key and isinstance(key[-1], int):
        key = key[:-1]
    if not key:
        return None
    parent = model_at(model, key[:-1])
    return keys_of(parent).get(str(key[-1])) if parent is not None else None


def choices(info: FieldInfo | None) -> tuple[str, ...]:
    """Return the values that a field of fixed choice takes; empty for any other field."""
    if info is None:
        return ()
    found: list[str] = []
    for part in _parts(info.annotation):
        if isinstance(part, type) and issubclass(part, Enum):
            found += [str(member.value) for member in part]
        elif get_origin(part) is Literal:
            found += [str(value) for value in get_args(part)]
    return tuple(found)


def nearest_key(word: str, known: Sequence[str]) -> str | None:
    """Return the known key that ``word`` most likely means: its Vietnamese name, or one alike."""
    named = _named(word, words.KEYS_IN_VIETNAMESE)
    return named if named in known else nearest(without_marks(word), known)


def nearest_choice(word: str, known: Sequence[str]) -> str | None:
    """Return the value of fixed choice that ``word`` most likely means, as `nearest_key` does."""
    meanings = {slugify(meaning): value for value, meaning in words.CHOICES.items()}
    named = _named(word, words.VALUES_IN_VIETNAMESE | meanings)
    return named if named in known else nearest(without_marks(word), known)


def _named(word: str, names: Mapping[str, str]) -> str | None:
    """Return what a Vietnamese name stands for; it may be written without the blanks."""
    slug = slugify(word)
    run_together = {name.replace("-", ""): meant for name, meant in names.items()}
    return names.get(slug) or run_together.get(slug)


def required_keys(model: type[Node]) -> list[str]:
    """Return the keys that every mapping of this model has."""
    return [name for name, info in keys_of(model).items() if info.is_required()]


def get(data: Any, key: KeyPath) -> Any:
    """Return the value at ``key`` of parsed YAML, or None where there is none."""
    for part in key:
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data


def meant_key(model: type[Node], key: KeyPath, data: Any) -> str | None:
    """Return the known and unused key that the unknown one at ``key`` most likely means."""
    parent = model_at(model, key[:-1])
    holder = get(data, key[:-1])
    if parent is None or not isinstance(holder, dict):
        return None
    return nearest_key(str(key[-1]), [name for name in keys_of(parent) if name not in holder])


def _node_in(annotation: Any) -> type[Node] | None:
    return next(
        (part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, Node)),
        None,
    )


def _parts(annotation: Any) -> list[Any]:
    """Return an annotation's parts: the members of unions, the items of tuples."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _parts(get_args(annotation)[0])
    if origin in (Union, types.UnionType, tuple):
        return [part for arg in get_args(annotation) for part in _parts(arg)]
    return [annotation]
