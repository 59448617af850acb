"""What stands at a path, and why the system refused: for those that read no text."""

import errno
import os
import stat
from pathlib import Path
from typing import NoReturn

from plansite.vi.system import REASONS


class LinkError(OSError):
    """A symbolic link stands where a file should."""


class NotAFileError(OSError):
    """Something stands there that is neither a file nor a folder: a pipe, a device."""


def size_of(path: Path) -> int:
    """Return the bytes of a file, without opening it: a pipe would wait for its other end.

    Raises:
        OSError: if there is none, or something else stands there.
    """
    about = path.lstat()
    if stat.S_ISLNK(about.st_mode):
        raise LinkError
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(about.st_mode):
        raise NotAFileError
    return about.st_size


def reason_of(error: OSError) -> str:
    """Return in Vietnamese why the system refused; in its own words where it is a rare reason."""
    return known_reason(error) or error.strerror or type(error).__name__


def known_reason(error: BaseException) -> str | None:
    """Return in Vietnamese why the system refused; None where that is not known."""
    code = errno.errorcode.get(getattr(error, "errno", None) or 0, type(error).__name__)
    return REASONS.get(code) if isinstance(error, OSError) else None


def is_plain(path: Path) -> bool:
    """Whether a plain file stands there: no link, no folder, nothing that waits when opened."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def file_names(folder: Path) -> list[str]:
    """Return the paths of all files below a folder, relative to it, sorted.

    Raises:
        OSError: if a folder cannot be listed, or is none.
    """

    def refuse(error: OSError) -> NoReturn:
        raise error

    top = os.fspath(folder)
    found: list[str] = []
    for place, _, names in os.walk(top, onerror=refuse):
        below = place[len(top) :].replace(os.sep, "/").lstrip("/")
        found += [f"{below}/{name}" if below else name for name in names]
    return sorted(found)
