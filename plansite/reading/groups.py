"""Words that stand in the place of a group, and the group to write instead."""

import re
from collections.abc import Iterable
from typing import Any

from plansite.model.fields import keys_of
from plansite.model.location import KeyPath
from plansite.model.node import Node
from plansite.model.numbers import parse_number
from plansite.model.written_dates import iso_suggestion
from plansite.model.written_spans import written_span
from plansite.reading.shape import get, nearest_choice, required_keys
from plansite.reading.yaml_slips import quoted
from plansite.vi import values as words

_SPEAKING = ("file", "name", "text", "outlet", "title")
"""Keys that hold what an editor writes where only one thing is written."""
_DATED = ("start", "on", "published", "date")
"""Keys that hold the day, where a day is written in the place of a group."""
_PLAIN = re.compile(r"\w[\w./ -]*")
_NAME = re.compile(r"[A-Za-z_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTED = re.compile(
    r"(?P<least>(?:ít nhất|tối thiểu|trên|hơn|khoảng|từ)\s+)?"
    r"(?P<quantity>0*[1-9]\d{0,2}(?:\.\d{3})+|0*[1-9]\d*)\s+(?P<unit>[^\W\d][^/,;:]*?)"
    r"(?:\s*(?:/|\b(?:mỗi|hằng|hàng|một)\s)\s*(?P<per>[^/]+))?",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?P<value>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>[%‰])")


def filled(model: type[Node], value: str) -> str:
    """Return a mapping of the model to copy, with ``value`` under the keys that it is likely for.

    ``value`` is an ellipsis where it was no text.
    """
    needed = required_keys(model) or list(keys_of(model))[:1]
    parts = {} if value == words.ELLIPSIS else _parts(needed, value)
    names = [*needed, *(name for name in parts if name not in needed)]
    if "indicator" in parts:  # and no quantity
        names = list(parts)
    pairs = (
        f"{name}: {_written(parts[name]) if name in parts else words.ELLIPSIS}" for name in names
    )
    return f"{{{', '.join(pairs)}}}"


def _parts(needed: list[str], value: str) -> dict[str, str]:
    if {"start", "end"}.issubset(needed) and _YEAR.fullmatch(value):
        return {"start": f"{value}-01-01", "end": f"{value}-12-31"}
    if "quantity" in needed:
        return _of_target(value)
    if "number" in needed:
        try:
            number = str(parse_number(value))
        except ValueError:
            pass
        else:
            return {"number": number}
    span = written_span(value) if "start" in needed else None
    if span is not None and all(day.iso for day, _ in span):
        first, last = (f"{day.iso}T{clock}".rstrip("T") for day, clock in span)
        return {"start": first, "end": last}
    day = iso_suggestion(value)
    dated = next((name for name in _DATED if name in needed), None) if day else None
    parts = {dated: day} if dated and day else {}
    speaking = next((name for name in _SPEAKING if name in needed), None)
    lead, _, rest = value.partition(": ")
    words_alone = rest.strip() if rest and day and day == iso_suggestion(lead) else value
    if speaking and (not day or any(map(str.isalpha, words_alone))):
        parts[speaking] = words_alone
    return parts


def _of_target(value: str) -> dict[str, str]:
    """Return the keys of a target that words state; none where they do not state one alone."""
    share = _SHARE.fullmatch(value)
    if share is not None:
        figure = share["value"].replace(",", ".")
        return {"indicator": words.ELLIPSIS, "value": figure, "unit": share["unit"]}
    counted = _COUNTED.fullmatch(value)
    if counted is None:
        return {}
    per = nearest_choice(counted["per"] or "", tuple(words.PER))
    if counted["per"] and per is None:
        return {}
    quantity = str(int(counted["quantity"].replace(".", "")))
    found = {"quantity": quantity, "unit": counted["unit"].strip()}
    found |= {"per": per} if per else {}
    return found | ({"words": value} if counted["least"] else {})


def _written(value: str) -> str:
    return value if _PLAIN.fullmatch(value) or value == words.ELLIPSIS else quoted(value)


def as_words(data: Any, unknown: Iterable[KeyPath]) -> bool:
    """Put words in the place of groups that are words with a colon: ``- Ghi sai, nay sửa: ba``.

    Args:
        data: what the file holds; changed.
        unknown: keys that nobody knows.

    Returns:
        Whether there were such groups.
    """
    is_changed = False
    for *above, name in unknown:
        group = get(data, tuple(above))
        if above and group.keys() == {name} and not _NAME.fullmatch(str(name)):
            value = group[name]
            if value is None or isinstance(value, str):
                get(data, tuple(above[:-1]))[above[-1]] = f"{name}: {value or ''}".strip()
                is_changed = True
    return is_changed
