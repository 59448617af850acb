"""The fields of models as their annotations tell them: keys, and what stands behind each."""

import types
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from plansite.model.node import Node

Typed: TypeAlias = tuple[Any, tuple[Any, ...]]
"""A type, and what stands beside it in its ``Annotated``."""


def keys_of(model: type[Node]) -> dict[str, FieldInfo]:
    """Return the keys that a mapping of this model may have, as they are written."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


def fields_of(*models: type[Node]) -> Mapping[str, tuple[FieldInfo, ...]]:
    """Return the keys of these models and of all below them, each with its fields in them."""
    found: dict[str, list[FieldInfo]] = defaultdict(list)
    seen: set[type[Node]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for key, info in keys_of(model).items():
            found[key].append(info)
            waiting += nodes_in(info.annotation)
    return {key: tuple(infos) for key, infos in found.items()}


def nodes_in(annotation: Any) -> list[type[Node]]:
    """Return the models of mappings in an annotation."""
    return [p for p in parts_of(annotation) if isinstance(p, type) and issubclass(p, Node)]


def parts_of(annotation: Any) -> list[Any]:
    """Return an annotation's parts: the members of unions, the items of tuples."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return parts_of(get_args(annotation)[0])
    if origin in (Union, types.UnionType, tuple):
        return [part for arg in get_args(annotation) for part in parts_of(arg)]
    return [annotation]


def origin_of(kind: Any) -> Any:
    """Return what a type was made of: ``dict`` of ``dict[str, int]``; None of a plain one."""
    return get_origin(kind)


def members_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> list[Typed]:
    """Return the members of a union, each with what stands in its ``Annotated``."""
    if get_origin(annotation) is Annotated:
        inner, *own = get_args(annotation)
        return members_of(inner, (*metadata, *own))
    if get_origin(annotation) in (Union, types.UnionType):
        return [each for arg in get_args(annotation) for each in members_of(arg, metadata)]
    return [(annotation, metadata)]


def items_of(annotation: Any) -> list[Typed]:
    """Return what the items of a list are, each with what stands in its ``Annotated``."""
    return [
        inner
        for member, _ in members_of(annotation)
        if origin_of(member) is tuple
        for arg in get_args(member)
        if arg is not Ellipsis
        for inner in members_of(arg)
    ]


def values_of(info: FieldInfo) -> Iterator[Typed]:
    """Yield what may stand behind a key, or in the list behind it."""
    for member, metadata in members_of(info.annotation, tuple(info.metadata)):
        items = items_of(member)
        yield from items or [(member, metadata)]
