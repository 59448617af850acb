"""Harmless values in the place of wrong ones, so that the rest of a file can be checked."""

from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any, get_args

from pydantic_core import ErrorDetails

from plansite.model.dates import Moment
from plansite.model.location import KeyPath
from plansite.model.nearest import nearest
from plansite.model.node import Node
from plansite.model.numbers import DocumentNumber
from plansite.reading.complaints import OF_NAME
from plansite.reading.shape import choices, field_at, get, meant_key, model_at

WORDS = ("…", "x", "/")
"""Stand-ins for text, tried one after the other: the second serves ids, the third addresses."""

_BY_TYPE = {
    date: "2000-01-01",
    Moment: "2000-01-01",
    DocumentNumber: "01/X",
    int: "1",
    Decimal: "1",
}
"""Stand-ins for required values of these types; rules pass them over (``Node.is_mended``)."""

_TEXT_ERRORS = (
    "missing",
    "string_type",
    "string_too_short",
    "string_pattern_mismatch",
    "file_outside_media",
    "url_malformed",
    "place_malformed",
    "url_userinfo",
    "url_backslash",
    "text_blank",
    "lang_malformed",
)


def put_stand_in(
    model: type[Node], data: Any, key: KeyPath, detail: ErrorDetails
) -> KeyPath | None:
    """Change ``data`` so that the error at ``key`` goes away.

    Returns:
        The key whose value was replaced or dropped (``key`` or one above it), so that what else
        is wrong below it is not reported again; None where nothing serves.
    """
    if key and detail["type"] == "extra_forbidden":
        holder = get(data, key[:-1])
        meant = meant_key(model, key, data)
        value = holder.pop(key[-1])
        if meant is None:
            return key
        holder[meant] = value
        return key  # the renamed value is checked anew, under its right name
    value = _value_for(model, data, key, detail)
    if value is not None:
        get(data, key[:-1])[key[-1]] = value
        return key
    return _drop_optional(model, data, key)


def copy_of(data: Any) -> Any:
    """Return a copy of parsed YAML; the caller's data stays as it was."""
    if isinstance(data, dict):
        return {key: copy_of(value) for key, value in data.items()}
    if isinstance(data, list):
        return [copy_of(value) for value in data]
    return data


def _value_for(model: type[Node], data: Any, key: KeyPath, detail: ErrorDetails) -> Any:
    """Return a value that is likely to pass at ``key``, or None."""
    if not key:
        return None
    context = detail.get("ctx", {})
    info = field_at(model, key)
    if context.get("suggestion"):
        return context["suggestion"]
    if detail["type"] == "string_too_long" and key[-1] != OF_NAME:
        return str(detail["input"])[: context["max_length"]]
    if detail["type"] == "too_long":
        return _shortened(detail["input"], context["max_length"])
    # What is missing is wanted, also where the model itself gives it a default: a target's amount.
    is_wanted = isinstance(key[-1], int) or detail["type"] == "missing"
    if not is_wanted and info is not None and not info.is_required():
        return None
    inner = model_at(model, key)
    if inner is not None:
        return {} if detail["type"] == "missing" or detail["type"].startswith("model_") else None
    for kind in (info.annotation, *get_args(info.annotation)) if info is not None else ():
        if kind in _BY_TYPE:
            return _BY_TYPE[kind]
    known = choices(info)
    if known:
        return nearest(str(detail["input"]), known) or known[0]
    if detail["type"] in _TEXT_ERRORS:
        tried = get(data, key)
        return WORDS[(WORDS.index(tried) + 1) % len(WORDS)] if tried in WORDS else WORDS[0]
    return None


def _shortened(value: Any, length: int) -> Any:
    """Return the beginning of a list, or of a mapping."""
    if isinstance(value, dict):
        return dict(islice(value.items(), length))
    return value[:length]


def _drop_optional(model: type[Node], data: Any, key: KeyPath) -> KeyPath | None:
    """Drop the nearest value at or above ``key`` that need not be there."""
    while key:
        holder = get(data, key[:-1])
        info = field_at(model, key)
        if isinstance(holder, dict) and info is not None and not info.is_required():
            holder.pop(key[-1], None)
            return key
        if isinstance(holder, dict) and info is None:  # a key of `extra`
            holder.pop(key[-1], None)
            return key
        key = key[:-1]
    return None
