"""Where a theme's files may lie: below its folder, and nowhere else."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from plansite.vi import theme as vi


class ThemeError(ValueError):
    """A theme leads out of its folder; the message says where, in Vietnamese."""


def refuse_outer_links(settings: Mapping[str, Any]) -> None:
    """Look through a theme, and the templates that a site lays over it, for links out of them.

    What a link leads to would be published with the rest: a file of the machine that builds.

    Args:
        settings: Pelican's; THEME and THEME_TEMPLATES_OVERRIDES are folders of templates.

    Raises:
        ThemeError: for the first link that leads out of the folder it lies in.
    """
    for folder in (settings["THEME"], *settings["THEME_TEMPLATES_OVERRIDES"]):
        for path in _outer(Path(folder)):
            raise ThemeError(vi.OUTER_LINK.format(path=path.as_posix()))


def _outer(folder: Path) -> Iterator[Path]:
    base = folder.resolve()
    for top, folders, names in os.walk(folder):
        for path in (Path(top) / name for name in sorted((*folders, *names))):
            try:
                inside = path.resolve().is_relative_to(base)
            except (OSError, RuntimeError):  # a link that leads to itself
                inside = False
            if not inside:
                yield path.relative_to(folder.parent)
