"""Data into models. Where a value is wrong, the rest of the file is still checked.

For each wrong value a stand-in is put into its place and the validation tried again, so that one
bad date in a plan does not make all its tasks unknown. Only where none serves is the file's model
given up.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from plansite.model.location import KeyPath, LineMap
from plansite.model.node import Node
from plansite.model.plan import NAMED_SCHEME, OWN_SCHEME
from plansite.model.problem import MANY, Problem
from plansite.reading.complaints import problem_of
from plansite.reading.shape import meant_key
from plansite.reading.stand_ins import copy_of, put_stand_in
from plansite.vi.problems import files as say

M = TypeVar("M", bound=Node)

ROUNDS = 6
"""Stand-ins seldom need more than two; what is still wrong after six will stay so."""


def validate(model: type[M], data: Any, source: LineMap) -> tuple[M | None, list[Problem]]:
    """Turn data into a model.

    Args:
        model: what the data is to become.
        data: dicts, lists, strings and None, as `plansite.reading.yaml.parse` returns them.
        source: where each key stands.

    Returns:
        The model, knowing its places, or None where it cannot even be made with stand-ins;
        and all problems, in no order.
    """
    problems: list[Problem] = []
    replaced: set[KeyPath] = set()
    for _ in range(ROUNDS):
        try:
            whole = replace(source, mended=frozenset(replaced)) if replaced else source
            return model.model_validate(data).located(whole), problems
        except ValidationError as error:
            details = error.errors(include_url=False)
        wrong = {key_of(detail): detail for detail in reversed(details)}
        if len(wrong) > MANY:  # not a slip here and there: nothing is put in the place of these
            reported = [
                problem_of(model, key, each, source) for key, each in islice(wrong.items(), MANY)
            ]
            return None, [*reported, say.MANY_MORE.at(source.at(), limit=MANY)]
        misspelt = _misspelt(model, wrong, data)
        data = copy_of(data)
        for key, detail in wrong.items():
            follows = any(key[: len(known)] == known for known in replaced)
            if not follows and not (detail["type"] == "missing" and key in misspelt):
                problems.append(problem_of(model, key, detail, source, data))
        moved: dict[KeyPath, KeyPath] = {}
        for key, detail in wrong.items():
            if key in misspelt and detail["type"] == "missing":
                continue
            meant = meant_key(model, key, data) if detail["type"] == "extra_forbidden" else None
            place = put_stand_in(model, data, key, detail)
            if place is None:
                return None, problems
            replaced.add(place)
            if meant is not None:
                moved[key] = (*key[:-1], meant)
        if moved:
            source = replace(source, lines=_with_moved(source.lines, moved))
    return None, problems


def key_of(detail: ErrorDetails) -> KeyPath:
    """Return the key path of an error, without the tags of the reporting scheme's union."""
    return tuple(part for part in detail["loc"] if part not in (NAMED_SCHEME, OWN_SCHEME))


def _with_moved(
    lines: Mapping[KeyPath, int], moved: Mapping[KeyPath, KeyPath]
) -> dict[KeyPath, int]:
    """Return lines in which what stands below a misspelt key is found below its right name too."""
    found = dict(lines)
    for key, line in lines.items():
        for end in range(1, len(key) + 1):
            new = moved.get(key[:end])
            if new is not None:
                found[new + key[end:]] = line
    return found


def _misspelt(model: type[Node], wrong: dict[KeyPath, ErrorDetails], data: Any) -> set[KeyPath]:
    """Return the keys that an unknown key most likely means: they are misspelt, not missing."""
    found = set()
    for key, detail in wrong.items():
        if detail["type"] == "extra_forbidden":
            meant = meant_key(model, key, data)
            if meant is not None:
                found.add((*key[:-1], meant))
    return found
