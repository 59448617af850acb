"""The published JSON Schemas of ``plan.json`` and ``articles.json``."""

from importlib.resources import files


def schema(address: str) -> bytes:
    """Return the schema that is served at an address; its file has the address's last part."""
    name = address.rpartition("/")[2]
    return (files(__package__) / name).read_text(encoding="utf-8").encode()
