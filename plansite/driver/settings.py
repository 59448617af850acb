"""A site's settings, as its files give them; what is wrong in them, with file and line."""

import ast
import sys
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pelican.settings import DEFAULT_CONFIG, read_settings

from plansite import defaults
from plansite.model.addresses import LOCAL_HOSTS
from plansite.model.links import address_fault
from plansite.model.location import Location
from plansite.model.problem import Message, one_line
from plansite.model.site_error import SiteError
from plansite.reading.settings_file import SETTINGS, parsed, syntax_fault
from plansite.vi import problems as say
from plansite.vi import values as words

_ENGINE = frozenset(("plansite.driver", "plansite.web"))  # the second: sites of before
_LISTS = (list, tuple)
_DEFAULTS = {
    # Of Pelican's own settings those alone that it takes apart without looking first.
    **{name: value for name, value in DEFAULT_CONFIG.items() if isinstance(value, dict | list)},
    **{name: value for name, value in vars(defaults).items() if name.isupper()},
}


def read_site_settings(file: Path, override: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the settings of a ``pelicanconf.py``, with the engine's where it sets none.

    Args:
        file: the ``pelicanconf.py``, or a file beside it that builds on it.
        override: what stands in the place of the file's own.

    Raises:
        SiteError: if the file cannot be run, or sets something that is of no use.
    """
    set_here = dict(override or {})
    try:
        settings: dict[str, Any] = read_settings(path=str(file), override=set_here)
    except (Exception, SystemExit) as error:
        if isinstance(error, SystemExit) and isinstance(error.code, str):
            raise  # a file's own words: publishconf.py asks for the address
        raise _told(file, error, set_here) from error
    _judge(file, settings, set_here)
    return settings


def public_url(settings: Mapping[str, Any]) -> str | None:
    """Return the site's public address without a slash at its end; None where it has none yet."""
    url = str(settings["SITEURL"]).rstrip("/")
    return None if urlsplit(url).hostname in LOCAL_HOSTS else url


def _judge(file: Path, settings: Mapping[str, Any], set_here: Mapping[str, Any]) -> None:
    """Raise SiteError for the first setting of the file that is of no use."""
    own = {name: value for name, value in settings.items() if name not in set_here}
    for name, message, values in _wrong(own):
        raise SiteError(message.at(_place_of(file, name), name=name, **values))


def _told(file: Path, error: BaseException, set_here: Mapping[str, Any]) -> SiteError:
    """Return what Python says of a settings file, at the line where it says it."""
    if isinstance(error, SyntaxError) and error.filename:
        fault = syntax_fault(error)
        place = Location(Path(error.filename).name, fault.line)
        return SiteError(fault.message.at(place, **fault.values))
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).parent == file.parent
    ]
    if not frames:  # Pelican stumbled over a value, and says neither which nor where
        module = sys.modules.get(file.stem)  # as Pelican has loaded it
        _judge(file, vars(module) if module else {}, set_here)
        content = file.parent / "content"
        if "path containing the content" in str(error) and not content.is_dir():
            return SiteError(say.CONTENT_MISSING.at(Location("content", 1)))
        name = next((name for name in ("THEME", "PATH") if name.lower() in str(error)), "")
        return SiteError(say.SETTINGS_REFUSED.at(_place_of(file, name), error=_said(error)))
    place = Location(Path(frames[-1].filename).name, frames[-1].lineno or 1)
    if isinstance(error, NameError):
        return SiteError(say.SETTINGS_NAME.at(place, name=error.name))
    if isinstance(error, ImportError):
        return SiteError(say.SETTINGS_IMPORT.at(place, error=error))
    if isinstance(error, SystemExit):
        return SiteError(say.SETTINGS_ENDS.at(place))
    return SiteError(say.SETTINGS_RAISES.at(place, error=_said(error)))


def _said(error: BaseException) -> str:
    return one_line(f"{type(error).__name__}: {error}")


def _wrong(settings: Mapping[str, Any]) -> Iterator[tuple[str, Message, dict[str, object]]]:
    """Yield the settings of the engine that have another type than its own, or no use."""
    plugins = settings.get("PLUGINS")
    if plugins is None or (isinstance(plugins, _LISTS) and not _ENGINE.intersection(plugins)):
        yield "PLUGINS", say.SETTINGS_NO_ENGINE, {}
    for name, default in _DEFAULTS.items():
        value = settings.get(name, default)
        if default is not None and not _is_like(value, default):
            kind = "list" if isinstance(default, _LISTS) else type(default).__name__
            expected, example = words.SETTING_TYPES[kind]
            yield name, say.SETTINGS_TYPE, {"expected": expected, "example": example}
    for key, value in settings.get("AGENCY", {}).items():
        if not isinstance(value, str):
            yield "AGENCY", say.SETTINGS_AGENCY, {"key": key}
    url = settings.get("SITEURL", defaults.SITEURL)
    if address_fault(url) is not None or urlsplit(url).query:
        yield "SITEURL", say.SETTINGS_URL, {"value": url}
    if settings.get("HSTS_SECONDS", 0) < 0:
        yield (
            "HSTS_SECONDS",
            say.SETTINGS_TYPE,
            dict(zip(("expected", "example"), words.SETTING_TYPES["int"], strict=True)),
        )


def _is_like(value: object, default: object) -> bool:
    if isinstance(default, _LISTS):
        return isinstance(value, _LISTS)
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    return isinstance(value, type(default))


def _place_of(file: Path, name: str) -> Location:
    """Return the line that sets ``name``: the last in the file, else in ``pelicanconf.py``."""
    for path in dict.fromkeys((file, file.with_name(SETTINGS[0]))):
        try:
            tree = parsed(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, SyntaxError):
            continue
        lines = [
            line for node in ast.walk(tree) for line, set_here in _set_by(node) if set_here == name
        ]
        if lines:
            return Location(path.name, max(lines))
    return Location(file.name, 1)


def _set_by(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the names that a statement sets, with its line."""
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            for part in ast.walk(target):
                if isinstance(part, ast.Name):
                    yield node.lineno, part.id
