"""What the published JSON files have in common: how they are written, and their schemas."""

import json
from importlib.resources import files
from typing import Any


def schema(address: str) -> bytes:
    """Return the schema that is served at an address; its file has the address's last part."""
    name = address.rpartition("/")[2]
    return (files(__package__) / name).read_text(encoding="utf-8").encode()


def to_json(data: dict[str, Any]) -> bytes:
    """Return data as JSON in UTF-8: two spaces of indent, keys in the order given."""
    return (json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def present(data: dict[str, Any]) -> dict[str, Any]:
    """Return ``data`` without the keys whose value is None: what is not known is absent."""
    return {key: value for key, value in data.items() if value is not None}
