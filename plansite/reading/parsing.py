"""A text into a model: an article or a page, one mapping, or a list. Reads no file itself."""

from typing import TypeVar

from plansite.model.article import Entry
from plansite.model.fields import keys_of
from plansite.model.location import KeyPath, LineMap, Location
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.reading.files import TextFile
from plansite.reading.front_matter import split
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.pasted import parse
from plansite.reading.resumed import Understood, understood
from plansite.reading.shape import is_list
from plansite.reading.validation import validate
from plansite.vi.problems import files as say_files
from plansite.vi.problems import keys as say
from plansite.vi.problems import yaml as say_yaml

E = TypeVar("E", bound=Entry)
N = TypeVar("N", bound=Node)

_NO_BODY = (say_yaml.YAML_FENCE, say_yaml.YAML_SEVERAL, say_files.CONFLICT)
"""Faults with which nobody knows where the body begins."""


def entry_of(model: type[E], path: str, file: TextFile) -> tuple[E | None, list[Problem]]:
    """Return the article or page that a text holds, and what is wrong with the text.

    Args:
        model: what the text is to become.
        path: the path of the file, relative to the site.
        file: its text.

    Returns:
        The entry, None where there is no making sense of the text; and the problems.
    """
    problems = _problems(path, file.faults)
    if file.text is None:
        return None, problems
    front = split(file.text)
    read = understood(model, front.parsed, front.text, 2)
    data = read.parsed.data
    problems += _problems(path, read.faults)
    source = LineMap(path, read.parsed.lines, front.body_line, read.wrong)
    if data is None and read.faults:
        if not front.text or (read.parsed.stop and read.parsed.stop.message in _NO_BODY):
            return None, problems
        source = LineMap(path, {}, front.body_line, frozenset([()]))  # the body is checked at least
    if data is not None and not isinstance(data, dict):
        return None, [*problems, say.TOP_NOT_MAPPING.at(Location(path, 2))]
    entry, wrong = validate(model, data or {}, source)
    problems += wrong + _problems(path, front.body_faults)
    if entry is None or front.body_faults:
        return None, problems
    entry.with_body(front.body)
    return entry, problems


def mapping_of(model: type[N], path: str, file: TextFile) -> tuple[N | None, list[Problem]]:
    """Return the mapping that a YAML text holds, and what is wrong; arguments as of `entry_of`.

    An empty text holds nothing; of a plan it lacks everything.
    """
    read, problems = _read(model, path, file)
    data = read.parsed.data
    if data is None and model is Plan and file.text is not None and not problems:
        data = {}
    if data is None:
        return None, problems
    if not isinstance(data, dict):
        return None, [*problems, _no_mapping(model, path)]
    node, wrong = validate(model, data, LineMap(path, read.parsed.lines, mended=read.wrong))
    return node, problems + wrong


def list_of(
    model: type[N], path: str, file: TextFile, example: str
) -> tuple[N | None, list[Problem]]:
    """Return the model whose one key ``items`` is the list that a YAML text holds.

    Args:
        model: a model with that key.
        path: as of `entry_of`.
        file: as of `entry_of`.
        example: how an item may begin, for the editor of a text that is no list.
    """
    read, problems = _read(model, path, file, ("items",))
    if read.parsed.data is None:
        return None, problems
    named = read.parsed.data if isinstance(read.parsed.data, dict) else {}
    if len(named) == 1 and isinstance(next(iter(named.values())), list):
        (key,) = named
        place = Location(path, read.parsed.lines[(key,)])
        return None, [*problems, say.TOP_NAMED_LIST.at(place, key=key)]
    if not isinstance(read.parsed.data, list):
        return None, [*problems, say.TOP_NOT_LIST.at(Location(path, 1), example=example)]
    lines = {("items", *key): line for key, line in read.parsed.lines.items()}
    source = LineMap(path, lines, mended=read.wrong)
    node, wrong = validate(model, {"items": read.parsed.data}, source)
    return node, problems + wrong


def _no_mapping(model: type[Node], path: str) -> Problem:
    """Return the problem of a list in the place of a mapping, which may lack but its first line."""
    lists = [name for name in keys_of(model) if is_list(model, (name,))]
    if len(lists) == 1:
        return say.TOP_BARE_LIST.at(Location(path, 1), key=lists[0])
    return say.TOP_NOT_MAPPING.at(Location(path, 1))


def _read(
    model: type[Node], path: str, file: TextFile, above: KeyPath = ()
) -> tuple[Understood, list[Problem]]:
    problems = _problems(path, file.faults)
    if file.text is None:
        return Understood(Parsed(), [], frozenset()), problems
    read = understood(model, parse(file.text), file.text, above=above)
    return read, problems + _problems(path, read.faults)


def _problems(path: str, faults: list[Fault]) -> list[Problem]:
    return [fault.message.at(Location(path, fault.line), **fault.values) for fault in faults]
