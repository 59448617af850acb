"""``schema``: writes the JSON Schemas of the content files to ``schema/``, from the models."""

import json

from plansite.commands.arguments import ROOT
from plansite.commands.content_schemas import Schema, editor_schemas
from plansite.commands.whole_file import not_written, write_whole
from plansite.console import Console
from plansite.vi import console as vi

FOLDER = ROOT / "schema"


def run(console: Console) -> int:
    """Write every schema, each whole or not at all, and return 0.

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
    console.say(vi.SCHEMA_DONE.format(count=len(schemas), folder=FOLDER.relative_to(ROOT)))
    return 0


def as_text(schema: Schema) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
