"""The theme's own strings, from ``theme/strings.yaml``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from plansite.reading.files import read_text
from plansite.reading.yaml import parse


class StringMissingError(LookupError):
    """A template asks for a string that ``theme/strings.yaml`` does not hold."""


def load_strings(theme: Path) -> dict[str, str]:
    """Return the theme's strings by dotted key: ``nav.plan``.

    Raises:
        StringMissingError: if the file is not there, does not parse, or has a key twice.
    """
    path = theme / "strings.yaml"
    text = read_text(path).text
    parsed = parse(text) if text is not None else None
    if parsed is None or parsed.faults or not isinstance(parsed.data, dict):
        raise StringMissingError(str(path))
    return dict(_flat(parsed.data, ""))


def translator(strings: dict[str, str]) -> Callable[..., str]:
    """Return ``t(key, **values)``: the string of that key with its ``{names}`` filled in."""

    def t(key: str, **values: object) -> str:
        try:
            text = strings[key]
        except KeyError:
            raise StringMissingError(key) from None
        return text.format(**values) if values else text

    return t


def _flat(data: dict[str, Any], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in data.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{key}.")
        else:
            found.append((f"{prefix}{key}", value or ""))
    return found
