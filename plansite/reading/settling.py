"""Doubts about a YAML text, settled by what its file's model expects at each place."""

from typing import Any

from plansite.model.location import KeyPath
from plansite.model.node import Node
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.shape import field_at, get, is_free_text, is_group, is_list
from plansite.reading.yaml_around import line_with
from plansite.vi.problems import yaml as say


def settle(
    model: type[Node], parsed: Parsed, above: KeyPath = ()
) -> tuple[list[Fault], frozenset[KeyPath]]:
    """Return the faults that some of the doubts turn out to be, and the keys that they concern.

    Words that were taken for a list or a group become words again. A value that is none, and was
    written with a slip, cannot be guessed at: the data goes.

    Args:
        model: what the data is to become.
        parsed: the data; changed as told.
        above: the key in the model below which the data stands.
    """
    found: list[Fault] = []
    wrong: set[KeyPath] = set()
    told: set[KeyPath] = set()
    given_up: Fault | None = None
    holder: Any
    for key, text in parsed.in_braces.items():
        place: KeyPath = (*above, *key)
        holder = get(parsed.data, key[:-1])
        is_alone = text.isdecimal() or not (is_group(model, place) or is_list(model, place))
        is_code = not is_alone and _is_code(model, place, text)
        is_there = isinstance(holder, dict | list)
        if not is_there or is_free_text(model, place) or is_code:
            continue
        holder[key[-1]] = text
        if is_alone:
            line: dict[str, object] = {"char": "{", "line": line_with(key, text)}
            found.append(Fault(say.YAML_START, parsed.lines[key], line))
            wrong.add(place)
        told.add(key)  # what is no group's is told of when the model is made
    for doubt in parsed.doubts:
        if doubt.key in told:
            continue
        is_text = bool(doubt.key) and is_free_text(model, (*above, *doubt.key))
        if is_text is not doubt.in_text:
            continue
        if doubt.written is None:
            found.append(doubt.fault)
            if doubt.fault.is_error:
                wrong.add((*above, *doubt.key))
            given_up = given_up or (None if is_text else doubt.fault)
            continue
        holder = get(parsed.data, doubt.key[:-1])
        is_there = isinstance(holder, dict | list)
        if is_there and field_at(model, (*above, *doubt.key)) is not None:
            found.append(doubt.fault)
            wrong.add((*above, *doubt.key))
            holder[doubt.key[-1]] = doubt.written
    if given_up is not None and parsed.data is not None:
        parsed.data, parsed.stop = None, given_up
    return found, frozenset(wrong)


def _is_code(model: type[Node], key: KeyPath, text: str) -> bool:
    """Whether codes of a list stand in brackets of another shape: nothing else is wrong there."""
    return not is_group(model, key) and " " not in text.replace(", ", ",")
