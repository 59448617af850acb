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
from plansite.model.types import EACH, IN_WORDS, ONE
from plansite.reading.complaints import problem_of
from plansite.reading.dashes import joined_items
from plansite.reading.groups import as_words
from plansite.reading.indents import complaints_of, move_in, not_indented
from plansite.reading.shape import is_slip, meant_key
from plansite.reading.stand_ins import copy_of, put_stand_in
from plansite.vi.problems import files as say

M = TypeVar("M", bound=Node)

_TAGS = (NAMED_SCHEME, OWN_SCHEME, ONE, EACH, IN_WORDS)

ROUNDS = 6
"""Stand-ins seldom need more than two; what is still wrong after six will stay so."""


def validate(model: type[M], data: Any, source: LineMap) -> tuple[M | None, list[Problem]]:
    """Turn data into a model.

    Args:
        model: what the data is to become.
        data: dicts, lists, strings and None, as `plansite.reading.yaml.parse` returns them.
        source: where each key stands; and which values were found wrong before.

    Returns:
        The model, knowing its places, or None where it cannot even be made with stand-ins;
        and all problems, in no order.
    """
    problems: list[Problem] = []
    replaced: set[KeyPath] = set(source.mended)
    guessed: set[KeyPath] = set()
    for _ in range(ROUNDS):
        try:
            whole = replace(source, mended=frozenset(replaced)) if replaced else source
            return model.model_validate(data).located(whole), problems
        except ValidationError as error:
            details = error.errors(include_url=False)
        wrong = {key_of(detail): detail for detail in reversed(details)}
        data = copy_of(data)
        missing = [key for key, each in wrong.items() if each["type"] == "missing"]
        source, parted = joined_items(model, data, missing, source)
        if parted:
            problems += parted
            continue
        if len(wrong) > MANY:  # not a slip here and there: nothing is put in the place of these
            reported = [
                problem_of(model, key, each, source) for key, each in islice(wrong.items(), MANY)
            ]
            return None, [*reported, say.MANY_MORE.at(source.at(), limit=MANY)]
        unknown = [key for key, each in wrong.items() if each["type"] == "extra_forbidden"]
        if as_words(data, [key for key in unknown if meant_key(model, key, data) is None]):
            continue  # what stands there now is told of as words
        outside = not_indented(model, data, unknown, source)
        moved = move_in(model, data, outside)
        problems += complaints_of(model, outside, source)
        unknown = [key for key in unknown if key not in moved]
        misspelt = _misspelt(model, unknown, data) | outside.keys()
        for key, detail in wrong.items():
            follows = any(key[: len(known)] == known for known in replaced)
            is_told = (
                key in moved or key in guessed or (detail["type"] == "missing" and key in misspelt)
            )
            if not follows and not is_told:
                problems.append(problem_of(model, key, detail, source, data))
        for key, detail in wrong.items():
            if key in moved or (key in misspelt and detail["type"] == "missing"):
                continue
            meant = meant_key(model, key, data) if key in unknown else None
            place = put_stand_in(model, data, key, detail)
            if place is None:
                return None, problems
            replaced.add(place)
            if meant is not None:
                moved[key] = (*key[:-1], meant)
                # A guess is no ground to find fault with a value; a wild one serves no rule either.
                if not is_slip(str(key[-1]), meant):
                    replaced.add(moved[key])
                else:
                    guessed.add(moved[key])
        if moved:
            source = replace(source, lines=_with_moved(source.lines, moved))
    return None, problems


def key_of(detail: ErrorDetails) -> KeyPath:
    """Return the key path of an error, without the tags of unions."""
    return tuple(part for part in detail["loc"] if part not in _TAGS)


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


def _misspelt(model: type[Node], unknown: list[KeyPath], data: Any) -> set[KeyPath]:
    """Return the keys that an unknown key most likely means: they are misspelt, not missing."""
    meant = ((key, meant_key(model, key, data)) for key in unknown)
    return {(*key[:-1], name) for key, name in meant if name is not None}
