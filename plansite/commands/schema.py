"""``schema``: writes what is made from the engine itself, for editors: ``schema/``, docs/loi.md.

With the JSON Schemas editors complete, explain and check as one types; the keys are explained in
Vietnamese. A schema says less than ``check``, and never refuses what that accepts: values are read
as written (``plansite.reading.yaml``), so where a text is wanted, a number as YAML sees it will do.
"""

import json
from typing import Any, TypeAlias

from plansite.commands.arguments import ROOT
from plansite.commands.developers import TEST, run_module
from plansite.commands.whole_file import not_written, write_whole
from plansite.console import Console
from plansite.model.article import Article, Page
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.register import Explanation, Register
from plansite.model.removal import Removal
from plansite.model.synonyms import Synonyms
from plansite.model.types import ID_PATTERN
from plansite.vi import console as vi
from plansite.vi.keys import FILES, KEYS

FOLDER = ROOT / "schema"

Schema: TypeAlias = dict[str, Any]

_MODELS: dict[str, type[Node]] = {
    "plan": Plan,
    "article": Article,
    "page": Page,
    "documents": Register,
    "explanations": Explanation,
    "removed": Removal,
    "synonyms": Synonyms,
}
_LISTS = frozenset({"explanations", "removed"})
"""The files that hold a list of what the model describes."""
_BARE = frozenset({"synonyms"})
"""The files that hold what the model has in its one key, and have no keys of their own."""
_IDS = frozenset({ID_PATTERN, ID_PATTERN.replace("A-Z", "")})
"""Patterns that a whole number fits too, so that ``id: 1`` need not be quoted."""
_NULL: Schema = {"type": "null"}


def run(console: Console) -> int:
    """Write every schema, each whole or not at all, and docs/loi.md.

    What the check says of the examples in docs/loi.md is asked for by what tests them.

    Returns:
        0, or 1 if an example does not show its problem.

    Raises:
        UsageError: if one cannot be written.
    """
    schemas = editor_schemas()
    for name, schema in schemas.items():
        path = FOLDER / f"{name}.schema.json"
        try:
            write_whole(path, as_text(schema).encode())
        except OSError as error:
            raise not_written(path, error) from error
    code = run_module(TEST, "tests.support.problem_guide")
    if code == 0:
        console.say(vi.SCHEMA_DONE.format(count=len(schemas), folder=FOLDER.relative_to(ROOT)))
    return int(code != 0)


def as_text(schema: Schema) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def editor_schemas() -> dict[str, Schema]:
    """Return the schema of each kind of file, by its name; a new object each time."""
    return {name: _file_schema(name, model) for name, model in _MODELS.items()}


def _file_schema(name: str, model: type[Node]) -> Schema:
    made = model.model_json_schema(by_alias=True)
    parts = {key: _mapping(key, part) for key, part in made.pop("$defs", {}).items()}
    if name in _BARE:
        schema = _or_nothing(_value(made["properties"]["items"]))
    else:
        schema = _mapping(model.__name__, made)
    if name in _LISTS:
        schema = {"type": "array", "items": schema}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": FILES[name]}
    return {**head, **schema, **({"$defs": parts} if parts else {})}


def _mapping(model: str, schema: Schema) -> Schema:
    """Return what a model asks for; a vocabulary's list of words comes back as it is."""
    if "properties" not in schema:
        return {key: schema[key] for key in ("type", "enum")}
    required = schema.get("required", [])
    properties = {}
    for key, value in schema["properties"].items():
        allowed = _value(value)
        if key not in required:
            allowed = _or_nothing(allowed)
        properties[key] = {"description": explanation(model, key), **allowed}
    kept = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**kept, "required": required} if required else kept


def explanation(model: str, key: str) -> str:
    """Return what a key of a model means. What several models share is explained once.

    Raises:
        StopIteration: if nobody has written it down in ``plansite.vi.keys``.
    """
    return next(KEYS[name][key] for name in (model, "Proof", "Entry") if key in KEYS.get(name, {}))


def _value(schema: Schema) -> Schema:
    """Return the schema of a value without its English words, for values as YAML sees them."""
    kept = {
        key: value
        for key, value in schema.items()
        if key not in {"title", "description", "default"}
    }
    for several in ("anyOf", "oneOf"):
        if several in kept:
            kept[several] = [_value(one) for one in kept[several]]
    for below in ("items", "additionalProperties"):
        if isinstance(kept.get(below), dict):
            kept[below] = _value(kept[below])
    if "const" in kept:  # schema: 1
        return {"enum": [kept["const"], int(kept["const"])]}
    if kept.get("type") == "string" and not {"enum", "pattern", "format"} & set(kept):
        kept["type"] = ["string", "number"]
    if kept.get("pattern") in _IDS:
        kept["type"] = ["string", "integer"]
    return kept


def _or_nothing(schema: Schema) -> Schema:
    """Allow a key without a value, which counts as absent (``plansite.model.node``)."""
    choices = schema.get("anyOf", [schema])
    return {"anyOf": choices if _NULL in choices else [*choices, _NULL]}
