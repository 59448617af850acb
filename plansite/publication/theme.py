"""Where a theme's files may lie: below its folder, and nowhere else."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

from plansite.vi import theme as vi


class ThemeError(ValueError):
    """A theme leads out of its folder; the message says where, in Vietnamese."""


def refuse_odd_files(settings: Mapping[str, Any]) -> None:
    """Look through a theme, and the templates that a site lays over it, for what is no file of it.

    What a link out of the folder leads to would be published with the rest: a file of the machine
    that builds. A pipe would never end. Templates in a folder that cannot be listed would be
    passed over without a word.

    Args:
        settings: Pelican's; THEME and THEME_TEMPLATES_OVERRIDES are folders of templates.

    Raises:
        ThemeError: for the first link that leads out of the folder it lies in, and for the first
            thing that is neither file nor folder.
        OSError: if a folder cannot be listed.
    """
    for folder in map(Path, (settings["THEME"], *settings["THEME_TEMPLATES_OVERRIDES"])):
        base = folder.resolve()
        for path in _below(folder):
            shown = path.relative_to(folder.parent).as_posix()
            if not _is_within(path, base):
                raise ThemeError(vi.OUTER_LINK.format(path=shown))
            if not (path.is_file() or path.is_dir()):
                raise ThemeError(vi.NO_FILE.format(path=shown))


def _below(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> NoReturn:
        raise error

    for top, folders, names in os.walk(folder, onerror=refuse):
        yield from (Path(top) / name for name in sorted((*folders, *names)))


def _is_within(path: Path, base: Path) -> bool:
    try:
        return path.resolve().is_relative_to(base)
    except (OSError, RuntimeError):  # a link that leads to itself
        return False
