"""``schema``: writes the JSON Schemas of the content files to ``schema/``, from the models."""

import json

from plansite.commands.arguments import ROOT
from plansite.console import Console
from plansite.reading.schemas import Schema, editor_schemas
from plansite.vi import console as vi

FOLDER = ROOT / "schema"


def run(console: Console) -> int:
    """Write every schema, and return 0."""
    FOLDER.mkdir(exist_ok=True)
    schemas = editor_schemas()
    for name, schema in schemas.items():
        path = FOLDER / f"{name}.schema.json"
        path.write_text(as_text(schema), encoding="utf-8", newline="\n")
    console.say(vi.SCHEMA_DONE.format(count=len(schemas), folder=FOLDER.relative_to(ROOT)))
    return 0


def as_text(schema: Schema) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
