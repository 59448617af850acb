"""What pydantic says of a setting, into a problem that whoever writes Python can act on."""

import datetime
from collections.abc import Callable

from pydantic_core import ErrorDetails

from plansite.model.location import KeyPath, Location
from plansite.model.nearest import nearest
from plansite.model.problem import Message, Problem
from plansite.model.settings import Agency, Settings, defaults
from plansite.model.text import slugify
from plansite.vi import setting_values as setting_words
from plansite.vi import values as words
from plansite.vi.problems import setting_values as say
from plansite.vi.problems import settings as say_settings

Place = Callable[[str, KeyPath], Location]
"""Gives the line of a setting by its name, or of a part of its value."""

_TYPES = {
    "string_type": "str",
    "since_type": "str",
    "day_type": "str",
    "plugin_type": "str",
    "int_type": "int",
    "bool_type": "bool",
    "tuple_type": "list",
    "model_type": "dict",
    "folder": "folder",
}
"""What should be there, by pydantic's words for what is not."""

_MALFORMED: dict[str, tuple[Message, str]] = {
    "url_site": (say.SETTING_ADDRESS, setting_words.URL_EXAMPLE),
    "url_scheme": (say.SETTING_ADDRESS_SCHEME, setting_words.URL_EXAMPLE),
    "url_more": (say.SETTING_ADDRESS_MORE, setting_words.URL_EXAMPLE),
    "url_path": (say.SETTING_ADDRESS_PATH, setting_words.URL_EXAMPLE),
    "contact": (say.CONTACT_MALFORMED, setting_words.CONTACT_EXAMPLE),
    "contact_without_end": (say.CONTACT_WITHOUT_END, setting_words.EXPIRES_EXAMPLE),
    "date_not_iso": (say.SETTING_DAY, setting_words.EXPIRES_EXAMPLE),
    "since": (say.SINCE_MALFORMED, setting_words.SINCE_EXAMPLE),
    "kept": (say.KEEP_NAME, ""),
    "lang_malformed": (say.SETTING_LANGUAGE, ""),
    "no_engine": (say_settings.SETTINGS_NO_ENGINE, ""),
    "text_lines": (say.SETTING_LINES, ""),
}

_NOT_THERE: KeyPath = ("",)
"""A part that no line writes: what is missing was taken away, or never put there."""

_ALIASES = {name: str(info.alias) for name, info in Settings.model_fields.items()}


def complaint(detail: ErrorDetails, place: Place) -> Problem:
    """Return the problem for one error in the validation of `Settings`."""
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    name, key = _where(detail["loc"])
    at = place(name, _NOT_THERE if kind == "missing" else key)
    if name == "AGENCY" and key:
        return _of_agency(detail, str(key[0]), at)
    if kind in _TYPES and key:
        return say.SETTING_ITEM.at(at, name=name, place=int(key[0]) + 1, **_kinds(kind, value))
    if kind in _TYPES:
        return wrong_type(name, _TYPES[kind], value, at)
    if kind == "string_unicode":
        return say.SETTING_LETTER.at(at, name=name)
    if kind == "text_blank":
        return say.SETTING_EMPTY.at(at, name=name)
    if kind == "string_too_long":
        limit = context["max_length"]
        return say.SETTING_LONG.at(at, name=name, length=len(value), limit=limit)
    if kind in _MALFORMED:
        message, example = _MALFORMED[kind]
        return message.at(
            at, name=name, value=value, suggestion=context.get("suggestion") or example
        )
    if kind in ("greater_than_equal", "less_than_equal"):
        example = defaults()[name]
        shown = _shown(value)
        return say.SETTING_RANGE.at(at, name=name, value=shown, example=example, **_bounds(name))
    return say_settings.SETTINGS_REFUSED.at(at, error=f"{name}: {kind}")


def meant_key(detail: ErrorDetails) -> str | None:
    """Return the key of AGENCY that an unknown one most likely means."""
    key = str(detail["loc"][-1])
    named = setting_words.AGENCY_IN_VIETNAMESE.get(slugify(key))
    return named or nearest(key, list(Agency.model_fields))


def wrong_type(name: str, expected: str, value: object, at: Location) -> Problem:
    """Return the problem of a setting that has another type than it must, one of SETTING_TYPES."""
    return say.SETTING_TYPE.at(
        at,
        name=name,
        expected=setting_words.SETTING_TYPES[expected][0],
        found=_found(value),
        example=_example(name, expected, value),
    )


def _where(loc: KeyPath) -> tuple[str, KeyPath]:
    if not loc:  # a rule between two
        return "SECURITY_CONTACT", ()
    name = str(loc[0])  # of a default it is the field's, and then no part of it was written
    return (name, loc[1:]) if name not in _ALIASES else (_ALIASES[name], loc[1:])


def _of_agency(detail: ErrorDetails, key: str, at: Location) -> Problem:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind in ("missing", "text_blank"):
        return say.AGENCY_WITHOUT_NAME.at(at)
    if kind in ("extra_forbidden", "invalid_key"):
        meant = meant_key(detail)
        suggestion = (
            words.DID_YOU_MEAN.format(nearest=meant)
            if meant
            else words.KNOWN_KEYS.format(keys=", ".join(Agency.model_fields))
        )
        return say.AGENCY_KEY.at(at, name="AGENCY", key=key, suggestion=suggestion)
    if kind == "string_type":
        example = _example("AGENCY", "str", value)
        return say.AGENCY_TYPE.at(at, name="AGENCY", key=key, found=_found(value), example=example)
    if key in setting_words.AGENCY_EXAMPLES and kind in setting_words.AGENCY_EXPECTED:
        return say.AGENCY_VALUE.at(
            at,
            name="AGENCY",
            key=key,
            value=value,
            expected=setting_words.AGENCY_EXPECTED[kind],
            example=context.get("suggestion") or setting_words.AGENCY_EXAMPLES[key],
        )
    whole = setting_words.KEY_OF.format(key=key, name="AGENCY")
    if kind == "string_unicode":
        return say.SETTING_LETTER.at(at, name=whole)
    if kind == "string_too_long":
        limit = context["max_length"]
        return say.SETTING_LONG.at(at, name=whole, length=len(value), limit=limit)
    return say.SETTING_LINES.at(at, name=whole)


def _bounds(name: str) -> dict[str, object]:
    """Return the least and the most that a number may be."""
    info = next(info for info in Settings.model_fields.values() if info.alias == name)
    limits = {"least": "ge", "most": "le"}
    return {
        word: next(getattr(part, limit) for part in info.metadata if hasattr(part, limit))
        for word, limit in limits.items()
    }


def _kinds(kind: str, value: object) -> dict[str, object]:
    expected, example = setting_words.SETTING_TYPES[_TYPES[kind]]
    return {"expected": expected, "found": _found(value), "example": f"[{example}]"}


def _found(value: object) -> str:
    if _is_comma(value):
        return setting_words.SETTING_FOUND_COMMA
    kind = type(value).__name__
    return setting_words.SETTING_FOUND.get(kind) or setting_words.SETTING_FOUND_OTHER.format(
        kind=kind
    )


def _shown(value: object) -> str:
    try:
        return str(value)
    except ValueError:  # Python writes no number of more than 4300 digits
        return words.ELLIPSIS


def _is_comma(value: object) -> bool:
    """Whether a comma at the end of a line has made a list of one value."""
    return isinstance(value, tuple) and len(value) == 1


def _example(name: str, expected: str, value: object) -> str:
    """Return what to write: what is there, as it should be, where that can be known."""
    value = value[0] if isinstance(value, tuple) and _is_comma(value) else value
    text = _shown(value).strip() if isinstance(value, str | int | float | datetime.date) else ""
    is_plain = bool(text) and text.isprintable() and not {'"', "\\"}.intersection(text)
    example = setting_words.SETTING_TYPES[expected][1]
    match expected:
        case "str" if is_plain and not isinstance(value, bool):
            return f'"{text}"'
        case "list" if isinstance(value, str) and is_plain:
            return f'["{text}"]'
        case "dict" if isinstance(value, str) and is_plain and name == "AGENCY":
            return f'{{"name": "{text}"}}'
        case "int":
            digits = text.replace(".", "").replace(" ", "")
            usable = isinstance(value, str) and digits.isascii() and digits.isdigit()
            return digits if usable else str(defaults().get(name, example))
        case "bool":
            return str(text.lower() in setting_words.YES)
    return example
