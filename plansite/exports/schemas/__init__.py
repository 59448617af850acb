"""The published JSON Schemas of ``plan.json`` and ``articles.json``."""

from importlib.resources import files

from plansite.model import addresses

PLAN_SCHEMA = f"{addresses.DATA}plan.schema.json"
ARTICLES_SCHEMA = f"{addresses.DATA}articles.schema.json"


def schema(address: str) -> bytes:
    """Return the schema that is served at one of the two addresses above."""
    name = address.rpartition("/")[2]
    return (files(__package__) / name).read_text(encoding="utf-8").encode()
