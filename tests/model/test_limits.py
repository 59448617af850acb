"""No value of a file is without a limit: what is not bounded can be made to take for ever."""

import types
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from annotated_types import MaxLen
from pydantic import StringConstraints, TypeAdapter, ValidationError

from plansite.model.article import Article, Page
from plansite.model.dates import Moment
from plansite.model.node import Node
from plansite.model.numbers import DocumentNumber
from plansite.model.plan import Plan
from plansite.model.register import Explanations, Register
from plansite.model.removal import Removals
from plansite.model.synonyms import Synonyms
from plansite.model.types import Few, Text

READ_BY_PATTERN = (date, Moment, DocumentNumber, Decimal)
"""Types whose text `plansite.model.types` bounds before it looks at it."""
SIMPLE = (bool, int, type(None))


def unbounded(annotation: Any, bounds: tuple[Any, ...] = ()) -> Iterator[str]:
    """Give every text, list or mapping in a type that no limit stands at."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        yield from unbounded(inner, (*bounds, *more))
    elif origin in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from unbounded(part, bounds)
    elif origin in (tuple, dict):
        if not any(
            isinstance(bound, MaxLen) or getattr(bound, "metadata", None) for bound in bounds
        ):
            yield str(annotation)
        for part in get_args(annotation):
            if part is not Ellipsis:
                yield from unbounded(part)
    elif annotation is str:
        if not any(isinstance(b, StringConstraints) and b.max_length for b in bounds):
            yield "str"
    elif not (
        origin is Literal
        or (isinstance(annotation, type) and issubclass(annotation, (Node, Enum, *SIMPLE)))
        or annotation in READ_BY_PATTERN
    ):
        yield str(annotation)


def models(model: type[Node], seen: set[type[Node]]) -> set[type[Node]]:
    """Return a model and all that it is made of."""
    if model not in seen:
        seen.add(model)
        for info in model.model_fields.values():
            for found in nodes_in(info.annotation):
                models(found, seen)
    return seen


def nodes_in(annotation: Any) -> Iterator[type[Node]]:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        yield annotation
    for part in get_args(annotation):
        yield from nodes_in(part)


ALL: set[type[Node]] = set()
for root in (Plan, Article, Page, Register, Explanations, Removals, Synonyms):
    models(root, ALL)


def test_every_field_has_a_limit() -> None:
    found = {
        f"{model.__name__}.{name}": list(unbounded(info.annotation, tuple(info.metadata)))
        for model in ALL
        for name, info in model.model_fields.items()
    }
    assert {name: without for name, without in found.items() if without} == {}


def test_all_models_are_walked() -> None:
    assert len(ALL) > 25


@pytest.mark.parametrize(
    "annotation", [str, tuple[Text, ...], Few[str], dict[str, Text], list[str]]
)
def test_a_field_without_a_limit_would_be_found(annotation: Any) -> None:
    assert list(unbounded(annotation)) != []


def holds_number(annotation: Any) -> bool:
    return annotation in (int, float) or any(map(holds_number, get_args(annotation)))


def test_a_whole_number_is_written_in_digits_alone() -> None:
    numbers = {
        f"{model.__name__}.{name}": TypeAdapter(Annotated[info.annotation, info])
        for model in ALL
        for name, info in model.model_fields.items()
        if holds_number(info.annotation)
    }
    assert {"Target.quantity", "Budget.amount", "Task.weight", "Event.participants"} < {*numbers}
    for name, number in numbers.items():
        assert number.validate_python("12") == 12, name
        for value in ("1.000", "15.0", "1,000", "1_000", "5.0000", "1e3"):
            with pytest.raises(ValidationError):
                number.validate_python(value)
