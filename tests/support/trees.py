"""Whole trees by what they hold, to see that nothing in them has changed."""

import os
import stat
from pathlib import Path

from plansite.model import layout


def snapshot(folder: Path) -> dict[str, object]:
    """Return all that stands below a folder: files with bytes and mode, links with their target.

    But for the memo of a site, which every command may write, and the folder that it lies in.
    """
    found: dict[str, object] = {}
    for place, folders, names in os.walk(folder):
        for name in (*folders, *names):
            path = Path(place, name)
            if path.as_posix().endswith((f"/{layout.CACHE}", f"/{layout.MEMO}")):
                continue
            mode = path.lstat().st_mode
            holds: object = None
            if stat.S_ISLNK(mode):
                holds = path.readlink()
            elif stat.S_ISREG(mode):
                holds = path.read_bytes()
            found[path.relative_to(folder).as_posix()] = (mode, holds)
    return found
