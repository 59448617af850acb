"""What is mounted at a folder or below it: it is another's, and no removal may lead through it.

Linux lists its mounts (proc(5), ``/proc/self/mountinfo``), also those that bind a folder of the
same device. Elsewhere a mount is known by its device.
"""

import os
import re
from pathlib import Path

from plansite.ownership.files import is_folder

_LISTED = Path("/proc/self/mountinfo")
_POINT = 4  # the field of a line that names the mount point
_ESCAPED = re.compile(rb"\\([0-7]{3})")


def mounted_in(folder: Path) -> Path | None:
    """Return a mount point that a folder is, or has below it; None if there is none.

    Raises:
        OSError: if a folder below it cannot be read.
    """
    real = folder.resolve()
    for point in _listed():
        if point.is_relative_to(real):
            return point
    device = real.lstat().st_dev
    if os.path.ismount(real):
        return real
    return _other_device(real, device)


def _listed() -> list[Path]:
    try:
        lines = _LISTED.read_bytes().splitlines()
    except OSError:
        return []
    fields = [line.split(b" ") for line in lines]
    return [Path(os.fsdecode(_plain(one[_POINT]))) for one in fields if len(one) > _POINT]


def _plain(name: bytes) -> bytes:
    """Return a name without the octal escapes by which the list writes blanks and backslashes."""
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 8)]), name)


def _other_device(folder: Path, device: int) -> Path | None:
    with os.scandir(folder) as listing:
        below = [Path(entry.path) for entry in listing if is_folder(entry)]
    for path in below:
        if path.lstat().st_dev != device:
            return path
        if found := _other_device(path, device):
            return found
    return None
