"""Parts of a YAML file as they were written, and one careful change to one.

The reader keeps values and lines (`plansite.reading.yaml`); a new year also wants the words of
the old plan as they stand, comments and quotation marks included.
"""

from typing import Any

import yaml

_INDENT = 2


def part(text: str, key: str) -> str:
    """Return the lines of one of a file's main keys; empty where it is absent or empty.

    Args:
        text: a YAML document that `plansite.reading.yaml.parse` accepts, with line feeds.
        key: a key of the mapping that it holds.
    """
    found = _entry(text, key)
    if found is None or isinstance(found[1], yaml.ScalarNode):
        return ""
    name, value = found
    return _lines(text, name.start_mark.line, _end(value))


def items(text: str, key: str) -> list[str]:
    """Return the lines of each item of a list that stands under a main key.

    Args:
        text: as for `part`.
        key: a key of the mapping that it holds; its value is a list, or there is none.
    """
    found = _entry(text, key)
    if found is None or not isinstance(found[1], yaml.SequenceNode):
        return []
    value = found[1]
    if value.flow_style:
        return [f"{' ' * _INDENT}- {_slice(text, item)}\n" for item in value.value]
    starts = [_dash(text, item) for item in value.value]
    ends = [*starts[1:], _end(value)]
    return [_lines(text, first, last) for first, last in zip(starts, ends, strict=True)]


def with_first_key(text: str, at: list[int], key: str, value: str, below: str = "") -> str:
    """Return a list of mappings in which some have one key more, before their first.

    Args:
        text: as for `part`, but what it holds is a list of mappings that are not empty, or has
            one below a main key.
        at: which of them, from 0.
        key: the new key.
        value: its value, as it is to be written.
        below: the main key below which the list stands.
    """
    entry = _entry(text, below) if below else None
    listed: Any = entry[1] if entry is not None else yaml.compose(text, Loader=yaml.SafeLoader)
    for number in sorted(at, reverse=True):
        item = listed.value[number]
        first = item.value[0][0].start_mark
        gap = ", " if item.flow_style else "\n" + " " * first.column
        text = f"{text[: first.index]}{key}: {value}{gap}{text[first.index :]}"
    return text


def _entry(text: str, key: str) -> tuple[Any, Any] | None:
    root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return next((pair for pair in pairs if pair[0].value == key), None)


def _end(node: Any) -> int:
    """Return the line after a node's last; the mark of a block stands at what follows it."""
    mark = node.end_mark
    return int(mark.line if mark.column == 0 else mark.line + 1)


def _dash(text: str, item: Any) -> int:
    lines = text.split("\n")
    at = int(item.start_mark.line)
    while not lines[at].lstrip().startswith("-"):
        at -= 1
    return at


def _lines(text: str, first: int, last: int) -> str:
    """Return lines from ``first`` to before ``last``, without what belongs to the next part."""
    lines = text.split("\n")[first:last]
    margin = len(lines[0]) - len(lines[0].lstrip())
    while len(lines) > 1 and _belongs_to_next(lines[-1], margin):
        lines.pop()
    return "".join(f"{line}\n" for line in lines)


def _belongs_to_next(line: str, margin: int) -> bool:
    inner = line.lstrip()
    return not inner or (inner.startswith("#") and len(line) - len(inner) <= margin)


def _slice(text: str, node: Any) -> str:
    return text[node.start_mark.index : node.end_mark.index]
