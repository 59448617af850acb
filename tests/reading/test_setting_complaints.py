"""There is a sentence for everything that the model of settings can say of a value."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from plansite.model import setting_types, types
from plansite.model.location import KeyPath, Location
from plansite.model.settings import Agency, Settings
from plansite.reading.setting_complaints import complaint
from plansite.vi.problems.settings import SETTINGS_REFUSED

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

BUILT_IN = {
    "str": {"string_type", "string_unicode"},
    "int": {"int_type"},
    "bool": {"bool_type"},
    "tuple": {"tuple_type"},
    "model": {"model_type"},
    "model-fields": {"missing", "extra_forbidden", "invalid_key"},
}
"""What pydantic's validators say, by the types of its core schema (its documentation, "Errors")."""
LIMITS = {
    "max_length": "string_too_long",
    "ge": "greater_than_equal",
    "le": "less_than_equal",
}
SILENT = {"any", "default", "definitions", "model-field", "is-instance"}
FUNCTIONS = ("function-after", "function-before", "function-wrap")
OF_WHOLE = {"missing", "extra_forbidden", "invalid_key"}


def said_by(schema: Any) -> Iterator[str]:
    """Yield the kinds of errors that a core schema can give, by itself."""
    if isinstance(schema, list | tuple):
        for each in schema:
            yield from said_by(each)
    if not isinstance(schema, dict) or schema.get("type") == "function-plain":
        return  # a plain function says all by itself
    kind = schema.get("type")
    assert kind != "definition-ref"  # what it leads to would not be looked at
    if isinstance(kind, str) and ("schema" in schema or kind in BUILT_IN or kind in SILENT):
        assert kind in BUILT_IN or kind in SILENT or kind.startswith(FUNCTIONS), kind
        yield from BUILT_IN.get(kind, ())
        yield from (error for limit, error in LIMITS.items() if limit in schema)
    for name, each in schema.items():
        if name not in ("metadata", "serialization", "config", "ref", "function", "definitions"):
            yield from said_by(each)


def refusals() -> set[str]:
    """Return the kinds of errors that our own validators give."""
    texts = [Path(str(module.__file__)).read_text("utf-8") for module in (setting_types, types)]
    language = texts[1].partition("def _language")[2].partition("\ndef ")[0]
    settings = Path(str(setting_types.__file__)).with_name("settings.py").read_text("utf-8")
    kinds = re.compile(r'refusal\([^"]*?"([a-z_]+)"')
    found = {kind for text in (texts[0], language, settings) for kind in kinds.findall(text)}
    return found | {"url_scheme", "url_site"}  # one of two, by a condition


KINDS = sorted({*said_by(Settings.__pydantic_core_schema__), *refusals()})


def test_the_kinds_are_found() -> None:
    assert {"string_unicode", "int_type", "no_engine", "lang_malformed", "folder"} <= {*KINDS}
    assert {"less_than_equal", "contact_without_end", "plugin_type"} <= {*KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_sentence_for_each(kind: str) -> None:
    for loc in places(kind):
        detail: ErrorDetails = {
            "type": kind,
            "loc": loc,
            "msg": "",
            "input": "x",
            "ctx": {"max_length": 3, "suggestion": ""},
        }
        problem = complaint(detail, at)
        assert problem.id != SETTINGS_REFUSED.id, loc
        assert f": {kind}" not in str(problem)


def places(kind: str) -> list[tuple[str | int, ...]]:
    if kind in OF_WHOLE:
        return [("AGENCY", "name")]
    if kind == "contact_without_end":
        return [()]
    if kind in ("e_mail", "website"):
        return [("AGENCY", {"e_mail": "email"}.get(kind, kind))]
    name = {"greater_than_equal": "HSTS_SECONDS", "less_than_equal": "HSTS_SECONDS"}.get(kind)
    if name is None and kind in ("string_unicode", "string_too_long", "string_type"):
        return [
            ("SITENAME",),
            ("OUTPUT_KEEP", 0),
            *(("AGENCY", key) for key in Agency.model_fields),
        ]
    return [(name or "SITENAME",)]


def at(_name: str, _key: KeyPath) -> Location:
    return Location("pelicanconf.py", 1)
