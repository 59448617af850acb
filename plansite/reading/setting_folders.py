"""The folders that settings name: where they lie, whether they are there, what they lay over."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from plansite.model.problem import Problem
from plansite.model.settings import defaults
from plansite.reading.files import read_text
from plansite.reading.setting_complaints import Place
from plansite.vi import setting_values as words
from plansite.vi.problems import setting_values as say

THEME = "THEME"
OVERRIDES = "THEME_TEMPLATES_OVERRIDES"

_FOLDERS = ("PATH", "OUTPUT_PATH", "CACHE_PATH", THEME)
_FOLDER_LISTS = ("PLUGIN_PATHS", OVERRIDES)


def absolute(path: str | Path, folder: Path) -> Path:
    """Return a path that is seen from a folder; links stay as they are named."""
    return Path(os.path.abspath(folder / path))  # noqa: PTH100  # links stay as they are named


def with_folders(values: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Return values with folders as Pelican makes them when it reads a file: seen from there."""
    whole = dict(values)
    for name in _FOLDERS:
        if name in whole:
            whole[name] = str(absolute(whole[name], folder))
    for name in _FOLDER_LISTS:
        if name in whole:
            whole[name] = [
                str(absolute(each, folder)) if isinstance(each, str | Path) else each
                for each in whole[name]
            ]
    return whole


def folder_problems(values: Mapping[str, Any], place: Place, folder: Path) -> Iterator[Problem]:
    """Yield the folders that are not there, and templates that take the place of none.

    Args:
        values: settings, of any type.
        place: gives the line of each.
        folder: where the file lies that names them.
    """
    theme = values.get(THEME, defaults()[THEME])
    named: list[tuple[str, tuple[int, ...], Any]] = [(THEME, (), theme)]
    overrides = values.get(OVERRIDES, ())
    if isinstance(overrides, list | tuple):
        named += [(OVERRIDES, (at,), each) for at, each in enumerate(overrides)]
    for name, key, written in named:
        if not isinstance(written, str | Path) or str(written) == "":
            continue
        path = absolute(written, folder)
        if not path.is_dir():
            yield say.SETTING_FOLDER.at(place(name, key), name=name, value=written)
        elif name == OVERRIDES and isinstance(theme, str | Path):
            where, at = absolute(theme, folder), place(name, key)
            for file, suggestion in overrides_of_nothing(path, where):
                yield say.OVERRIDE_OF_NOTHING.at(at, name=name, file=file, suggestion=suggestion)


def overrides_of_nothing(folder: Path, theme: Path) -> Iterator[tuple[str, str]]:
    """Yield the templates of a folder that stand for none of a theme's, and where one may belong.

    A template that another one of the folder names is the agency's own, and is used by that.
    """
    theirs = _templates(theme / "templates") | _templates(theme)
    files = {name: folder / name for name in sorted(_templates(folder))}
    lost = [name for name in files if name not in theirs]
    texts = [read_text(file).text or "" for file in files.values()] if lost and theirs else []
    for name in lost:
        if not theirs or any(name in text for text in texts):
            continue
        last = name.rpartition("/")[2]
        kin = sorted(each for each in theirs if each.rpartition("/")[2] == last)
        kin = [each for each in kin if not each.startswith("templates/")]
        moved = words.OVERRIDE_MOVED.format(file=f"“{folder.name}/{kin[0]}”") if kin else ""
        yield name, moved or words.OVERRIDE_UNKNOWN


def _templates(folder: Path) -> set[str]:
    found = set()
    for top, _folders, names in os.walk(folder):
        below = Path(top).relative_to(folder)
        found |= {(below / name).as_posix() for name in names if name.endswith(".html")}
    return found
