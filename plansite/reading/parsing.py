"""A text into a model: an article or a page, one mapping, or a list. Reads no file itself."""

from typing import TypeVar

from plansite.model.article import Entry
from plansite.model.location import KeyPath, LineMap, Location
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.reading.files import TextFile
from plansite.reading.front_matter import split
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.pasted import parse
from plansite.reading.settling import settle
from plansite.reading.validation import validate
from plansite.vi.problems import keys as say

E = TypeVar("E", bound=Entry)
N = TypeVar("N", bound=Node)


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
    doubted, wrong_keys = settle(model, front.parsed)
    faults = front.parsed.faults + doubted
    data = front.parsed.data
    problems += _problems(path, faults)
    if data is None and faults:
        return None, problems
    if data is not None and not isinstance(data, dict):
        return None, [*problems, say.TOP_NOT_MAPPING.at(Location(path, 2))]
    source = LineMap(path, front.parsed.lines, front.body_line, wrong_keys)
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
    parsed, wrong_keys, problems = _parsed(model, path, file)
    data = parsed.data
    if data is None and model is Plan and file.text is not None and not problems:
        data = {}
    if data is None:
        return None, problems
    if not isinstance(data, dict):
        return None, [*problems, say.TOP_NOT_MAPPING.at(Location(path, 1))]
    node, wrong = validate(model, data, LineMap(path, parsed.lines, mended=wrong_keys))
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
    parsed, wrong_keys, problems = _parsed(model, path, file, ("items",))
    if parsed.data is None:
        return None, problems
    if not isinstance(parsed.data, list):
        return None, [*problems, say.TOP_NOT_LIST.at(Location(path, 1), example=example)]
    lines = {("items", *key): line for key, line in parsed.lines.items()}
    source = LineMap(path, lines, mended=wrong_keys)
    node, wrong = validate(model, {"items": parsed.data}, source)
    return node, problems + wrong


def _parsed(
    model: type[Node], path: str, file: TextFile, above: KeyPath = ()
) -> tuple[Parsed, frozenset[KeyPath], list[Problem]]:
    problems = _problems(path, file.faults)
    if file.text is None:
        return Parsed(), frozenset(), problems
    parsed = parse(file.text)
    doubted, wrong_keys = settle(model, parsed, above)
    return parsed, wrong_keys, problems + _problems(path, parsed.faults + doubted)


def _problems(path: str, faults: list[Fault]) -> list[Problem]:
    return [fault.message.at(Location(path, fault.line), **fault.values) for fault in faults]
