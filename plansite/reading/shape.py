"""What a model expects at a place, found from its annotations: keys, choices, the nearest word."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import AfterValidator
from pydantic.fields import FieldInfo

from plansite.model.fields import items_of, keys_of, members_of, nodes_in, origin_of, parts_of
from plansite.model.location import KeyPath
from plansite.model.nearest import nearest
from plansite.model.node import Node
from plansite.model.text import slugify, without_marks
from plansite.model.types import FREE_TEXT
from plansite.vi import values as words

_SLIP = 80
"""Of a hundred letters, so many are the same where a key was only mistyped."""


def model_at(model: type[Node], key: KeyPath) -> type[Node] | None:
    """Return the model of the mapping at ``key`` below ``model``, or None if it is none."""
    at: type[Node] | None = model
    for part in key:
        if at is None:
            return None
        if isinstance(part, int):
            continue  # a list's items have the list's model
        info = keys_of(at).get(part)
        at = next(iter(nodes_in(info.annotation)), None) if info is not None else None
    return at


def field_at(model: type[Node], key: KeyPath) -> FieldInfo | None:
    """Return the field that ``key`` names below ``model``; a list item has its list's field."""
    while key and isinstance(key[-1], int):
        key = key[:-1]
    if not key:
        return None
    parent = model_at(model, key[:-1])
    return keys_of(parent).get(str(key[-1])) if parent is not None else None


def is_free_text(model: type[Node], key: KeyPath) -> bool:
    """Whether the value at ``key`` is an editor's own words; so are an agency's own columns."""
    info = field_at(model, key)
    if info is None:
        return True
    parts = [(info.annotation, tuple(info.metadata))]
    for part in key[::-1]:
        if not isinstance(part, int):
            break
        parts = [inner for annotation, _ in parts for inner in items_of(annotation)]
    flat = [each for annotation, metadata in parts for each in members_of(annotation, metadata)]
    return any(check in FREE_TEXT for _, metadata in flat for check in _checks(metadata))


def is_group(model: type[Node], key: KeyPath) -> bool:
    """Whether the value at ``key`` has keys, or its items have: for it no words can stand."""
    info = field_at(model, key)
    if info is None or model_at(model, key) is not None:
        return info is not None
    return any(origin_of(kind) is dict for kind, _ in members_of(info.annotation))


def is_list(model: type[Node], key: KeyPath) -> bool:
    """Whether the value at ``key`` is a list."""
    info = field_at(model, key)
    return info is not None and bool(items_of(info.annotation))


def choices(info: FieldInfo | None) -> tuple[str, ...]:
    """Return the values that a field of fixed choice takes; empty for any other field."""
    if info is None:
        return ()
    found: list[str] = []
    for part in parts_of(info.annotation):
        if isinstance(part, type) and issubclass(part, Enum):
            found += [str(member.value) for member in part]
        elif get_origin(part) is Literal:
            found += [str(value) for value in get_args(part)]
    return tuple(found)


def nearest_key(word: str, known: Sequence[str]) -> str | None:
    """Return the known key that ``word`` most likely means: its Vietnamese name, or one alike."""
    named = (_named(word, words.KEYS_IN_VIETNAMESE) or "").split()
    meant = next((name for name in named if name in known), None)
    return meant or nearest(without_marks(word), known)


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


def is_named(word: str) -> bool:
    """Whether a word is the Vietnamese name of a key, not one that is only like it."""
    return slugify(word) in words.KEYS_IN_VIETNAMESE


def is_slip(word: str, meant: str) -> bool:
    """Whether a word is a key by its name, or but for a slip of the hand."""
    return is_named(word) or nearest(word, [meant], alike=_SLIP) is not None


def required_keys(model: type[Node]) -> list[str]:
    """Return the keys that every mapping of this model has."""
    return [name for name, info in keys_of(model).items() if info.is_required()]


def first_keys(model: type[Node], key: KeyPath) -> str:
    """Return the lines that the group at ``key`` cannot do without, or the first it may have."""
    group = model_at(model, key)
    if group is None:
        return ""
    names = required_keys(group) or list(keys_of(group))[:1]
    return ", ".join(f"“{name}: {words.ELLIPSIS}”" for name in names)


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


def _checks(metadata: tuple[Any, ...]) -> list[Any]:
    return [each.func for each in metadata if isinstance(each, AfterValidator)]
