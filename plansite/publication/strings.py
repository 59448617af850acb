"""The theme's own strings: ``theme/strings.yaml``, and each component's own beside its template."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from plansite.model.location import Location
from plansite.model.site_error import SiteError
from plansite.reading.files import read_text
from plansite.reading.parsed import Fault
from plansite.reading.yaml import parse
from plansite.vi.problems import keys as say
from plansite.vi.problems import theme as say_theme
from plansite.vi.problems import yaml_lost as say_lost

FILE = "strings.yaml"
COMPONENTS = "components"


class StringMissingError(LookupError):
    """The theme does not hold a string that is asked for, or not with these names."""


def load_strings(theme: Path) -> dict[str, str]:
    """Return the theme's strings by dotted key: ``nav.plan``.

    ``lead`` in ``components/windows/strings.yaml`` is ``windows.lead``; the theme's own file, which
    an agency may change without looking into components, stands above them.

    Raises:
        SiteError: if a file is not there, does not parse, has a key twice or holds a list.
    """
    strings: dict[str, str] = {}
    for path in sorted((theme / COMPONENTS).glob(f"*/{FILE}")):
        name = path.relative_to(theme).as_posix()
        own = _read(theme, name)
        strings |= {f"{path.parent.name}.{key}": text for key, text in own.items()}
    return strings | _read(theme, FILE)


def _read(theme: Path, name: str) -> dict[str, str]:
    """Return the strings of one file by dotted key."""
    file = read_text(theme / name)
    parsed = parse(file.text or "")
    cut = [doubt.fault for doubt in parsed.doubts if doubt.fault.message is say_lost.YAML_HASH]
    faults = [fault for fault in (*file.faults, *parsed.faults, *cut) if fault.is_error]
    if not faults and not isinstance(parsed.data, dict):
        faults.append(Fault(say.TOP_NOT_MAPPING, 1))
    if not faults:
        faults += [
            Fault(say_theme.STRING_NO_TEXT, parsed.lines[key])
            for key, value in _leaves(parsed.data, ())
            if not isinstance(value, str | None)
        ]
    if faults:
        first = faults[0]
        place = Location(f"{theme.name}/{name}", first.line)
        raise SiteError(first.message.at(place, **first.values))
    return {".".join(key): value or "" for key, value in _leaves(parsed.data, ())}


def translator(strings: dict[str, str]) -> Callable[..., str]:
    """Return ``t(key, **values)``: the string of that key with its ``{names}`` filled in."""

    def t(key: str, **values: object) -> str:
        try:
            text = strings[key]
            return text.format(**values) if values else text
        except (LookupError, ValueError):
            raise StringMissingError(key) from None

    return t


def _leaves(data: dict[str, Any], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*above, name))
        else:
            yield (*above, name), value
