"""What pydantic says of a value, into a problem that an editor can act on."""

from pathlib import PurePosixPath
from typing import Any

from pydantic_core import ErrorDetails

from plansite.model.expression import expression
from plansite.model.fields import keys_of
from plansite.model.location import KeyPath, LineMap, Location
from plansite.model.node import Node
from plansite.model.problem import Problem, ToCopy
from plansite.model.text import slugify
from plansite.model.types import SLUG_PATTERN
from plansite.model.web_address import address_fault
from plansite.model.written_keys import PASSAGES
from plansite.reading.date_complaints import date_problem, due_in_words
from plansite.reading.groups import filled, filled_list, words_of
from plansite.reading.listed import (
    alone_in,
    counts_of,
    id_of,
    lead_example,
    list_example,
    one_text,
    site_address,
    synonyms_example,
)
from plansite.reading.shape import (
    choices,
    field_at,
    first_keys,
    get,
    model_at,
    nearest_choice,
    nearest_key,
)
from plansite.reading.written_counts import count_example, value_example
from plansite.reading.yaml_slips import as_plain, lines_wanted
from plansite.vi import values as words
from plansite.vi.format import lower_first, number
from plansite.vi.keys import KEYS
from plansite.vi.problems import bodies as say_bodies
from plansite.vi.problems import keys as say_keys
from plansite.vi.problems import synonyms as say_synonyms
from plansite.vi.problems import values as say

_CUSTOM = {
    "number_malformed": (say.NUMBER_MALFORMED, words.NUMBER_EXAMPLE),
    "url_malformed": (say.URL_MALFORMED, ""),
    "url_userinfo": (say.URL_USERINFO, ""),
    "url_backslash": (say.URL_BACKSLASH, ""),
    "lang_malformed": (say.LANG_MALFORMED, ""),
    "place_malformed": (say.PLACE_MALFORMED, ""),
    "alias_ending": (say.ALIAS_ENDING, ""),
    "file_outside_media": (say.FILE_OUTSIDE_MEDIA, "2018/ra-quan.jpg"),
    "date_outside": (say.DATE_OUTSIDE, ""),
    "measure_malformed": (say.MEASURE_MALFORMED, words.MEASURE_EXAMPLE),
}
OF_NAME = "[key]"
"""The last part of a place where pydantic means a key itself, not its value."""

_EXPECTED = {
    "string_type": "string",
    "tuple_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "int_parsing": "integer",
    "int_type": "integer",
    "int_from_float": "integer",
    "int_parsing_size": "integer",
    "bool_parsing": "boolean",
    "bool_type": "boolean",
}

_HOST = expression(r"[\w-]++(?:\.[\w-]++)++(?:[/?#]|\Z)")
"""How a web address begins whose scheme was left out."""

_BOUNDS = {
    "greater_than_equal": "ge",
    "less_than_equal": "le",
    "greater_than": "gt",
    "less_than": "lt",
}


def problem_of(
    model: type[Node], key: KeyPath, detail: ErrorDetails, source: LineMap, data: Any = None
) -> Problem:
    """Return the problem for one validation error at ``key`` of a file that holds ``model``.

    ``data`` is what the whole file holds.
    """
    kind = detail["type"]
    key = key[:-1] if key and key[-1] == OF_NAME else key
    place = source.at(key)
    value = detail["input"]
    context = detail.get("ctx", {})
    known = choices(field_at(model, key))
    name = next((str(part) for part in reversed(key) if isinstance(part, str)), "")
    if name == "items":  # of a file that is one list, and has no such key
        name = PurePosixPath(source.path).name

    if kind == "missing":
        example = _example(model_at(model, key[:-1]), name)
        if key in source.lines and model_at(model, key) is not None:
            return say_keys.GROUP_EMPTY.at(place, key=name, keys=first_keys(model, key))
        if key in source.lines:  # written with nothing behind it, which counts as absent
            return say_keys.KEY_EMPTY.at(place, key=name, example=example)
        return say_keys.KEY_MISSING.at(source.at(key[:-1]), key=name, example=example)
    if kind == "extra_forbidden":
        return say_keys.KEY_UNKNOWN.at(place, key=name, suggestion=_known_key(model, key))
    if kind in words.SINGLE and not isinstance(value, str):
        expected, example = words.SINGLE[kind]
        found = words.FOUND["list" if isinstance(value, list) else "mapping"]
        example = alone_in(value) or example
        return say_keys.WRONG_TYPE.at(
            place, key=name, expected=expected, found=found, example=f"{name}: {example}"
        )
    if kind in ("date_not_iso", "moment_not_iso"):
        start = str(get(data, (*key[:-1], "start")) or "") if name == "end" else ""
        holder = model_at(model, key[:-1])
        others = keys_of(holder) if holder is not None and name == "start" else ()
        until = next((each for each in ("end", "due") if each in others), "")
        is_moment = kind[0] == "m"
        in_words = name == "due" and holder is not None and "when" in keys_of(holder)
        if in_words and (problem := due_in_words(place, value)):
            return problem
        return date_problem(place, name, value, is_moment=is_moment, start=start, until=until)
    if kind == "url_malformed" and _HOST.match(value) and not address_fault(f"https://{value}"):
        return say.URL_WITHOUT_SCHEME.at(place, value=value)
    if kind == "measure_malformed" and name == "value" and not context.get("suggestion"):
        return say.MEASURE_MALFORMED.at(place, value=value, suggestion=value_example(value))
    if kind == "synonyms_malformed":
        example = synonyms_example(get(data, key)) or words.FIRST_OF_SYNONYMS
        return say_synonyms.SYNONYMS_MALFORMED.at(place, example=ToCopy(f"- {example}"))
    if kind in _CUSTOM:
        message, example = _CUSTOM[kind]
        return message.at(place, value=value, suggestion=context.get("suggestion") or example)
    if known and isinstance(value, str):
        return _not_one_of(place, name, value, known)
    if kind == "string_too_long":
        limit = context["max_length"]
        return say_keys.TOO_LONG.at(place, key=name, length=len(str(value)), limit=limit)
    if kind == "too_long":
        limit = context["max_length"]
        return say_keys.TOO_MANY.at(place, key=name, count=len(value), limit=limit)
    if kind == "body_heavy":
        what = words.HEAVY[context["kind"]]
        return say_bodies.BODY_HEAVY.at(place, what=what, limit=number(context["limit"]))
    if kind == "string_too_short":
        return say_keys.EMPTY_VALUE.at(place, key=name)
    if kind == "text_blank":
        return say_keys.TEXT_BLANK.at(place, key=name)
    if kind == "string_pattern_mismatch":
        return _bad_pattern(place, name, str(value), context["pattern"])
    if kind in _EXPECTED:
        return _wrong_type(model, place, key, value, _EXPECTED[kind], data)
    if kind in _BOUNDS:
        limit = context[_BOUNDS[kind]]
        wanted = words.RANGES[_BOUNDS[kind]].format(limit=limit)
        return say_keys.OUT_OF_RANGE.at(place, key=name, value=value, range=wanted)
    return say_keys.VALUE_INVALID.at(place, key=name, reason=kind)


def _example(holder: type[Node] | None, name: str) -> str:
    """Return in brackets how a key looks, or what it is for."""
    kinds = holder.__mro__ if holder is not None else ()
    for each in (*(f"{kind.__name__}.{name}" for kind in kinds), name):
        if each in words.KEY_EXAMPLES:
            return words.KEY_EXAMPLES[each]
    found = (KEYS.get(kind.__name__, {}).get(name) for kind in kinds)
    text = next(filter(None, found), "").rstrip(".")
    return words.EXPLAINED.format(text=lower_first(text)) if text else ""


def _known_key(model: type[Node], key: KeyPath) -> str:
    parent = model_at(model, key[:-1])
    known = list(keys_of(parent)) if parent is not None else []
    meant = nearest_key(str(key[-1]), known)
    if meant is not None:
        return words.DID_YOU_MEAN.format(nearest=meant)
    return words.KNOWN_KEYS.format(keys=", ".join(known))


def _not_one_of(place: Location, name: str, value: str, known: tuple[str, ...]) -> Problem:
    meant = nearest_choice(value, known)
    choices = ", ".join(
        words.CHOICE.format(value=each, meaning=words.CHOICES[each])
        if each in words.CHOICES
        else each
        for each in known
    )
    form = words.MEANT_OF if meant else words.ONE_OF if len(known) > 1 else words.ONLY
    suggestion = form.format(key=name, nearest=meant, choices=choices)
    return say_keys.NOT_ONE_OF.at(place, key=name, value=value, suggestion=suggestion)


def _bad_pattern(place: Location, name: str, value: str, pattern: str) -> Problem:
    if name in ("aliases", "address"):
        suggestion = site_address(value) or words.OLD_ADDRESS
        return say.ALIAS_MALFORMED.at(place, value=value, suggestion=suggestion)
    meant = slugify(value) if pattern == SLUG_PATTERN else id_of(value)
    example = words.ID_EXAMPLE.format(suggestion=meant) if meant else ""
    return say.ID_MALFORMED.at(place, value=value, suggestion=example)


def _wrong_type(
    model: type[Node], place: Location, key: KeyPath, value: Any, expected: str, data: Any
) -> Problem:
    name = next((str(part) for part in reversed(key) if isinstance(part, str)), "")
    is_item = bool(key) and isinstance(key[-1], int)
    if expected == "string" and isinstance(value, list) and name in PASSAGES and not is_item:
        message, shown_key = lines_wanted(name)
        return message.at(place, **shown_key)
    found = "nothing"
    if isinstance(value, dict):
        found = "mapping"
    elif isinstance(value, list):
        found = "list"
    elif isinstance(value, str):
        found = "number" if expected in ("integer", "boolean") else "string"
    examples = words.ITEM_EXAMPLES if is_item else words.EXAMPLES
    example = examples[expected]
    shown = value if isinstance(value, str) else words.ELLIPSIS
    codes = None
    holds = model_at(model, key)
    names_codes = holds is None or name == "partners"  # in a plan, tasks are groups
    is_counted = name in ("tasks", "completes") and isinstance(value, dict)
    if names_codes and (is_counted or (expected == "list" and isinstance(value, str))):
        codes = list_example(name, words_of(value), field_at(model, key), data)
    elif name == "counts":
        codes = counts_of(words_of(value))
    elif name == "lead" and isinstance(value, dict | list):
        codes = lead_example(value, data)
    elif expected == "string" and not is_item and (alone := one_text(value)):
        codes = words.CODE_ALONE.format(key=name, code=as_plain(alone))
    given = shown
    if holds is not None and not is_item and expected == "list":
        given, example = filled_list(holds, value)
    elif holds is not None:
        given = filled(holds, value)
    elif expected == "integer" and not is_item:
        codes = codes or count_example(name, shown)
    elif name == "extra":
        column, colon, text = words_of(value).partition(": ")
        given = f"{{{column if colon else words.COLUMN}: {as_plain(text or column)}}}"
    message = say_keys.ITEM_WRONG_TYPE if is_item else say_keys.WRONG_TYPE
    return message.at(
        place,
        key=name,
        expected=words.EXPECTED[expected],
        found=words.FOUND[found].format(value=shown),
        example=ToCopy(codes or example.format(key=name, value=given)),
    )
