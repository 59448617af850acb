"""Files are written whole or not at all: a killed command leaves what stood there before."""

import contextlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from plansite.commands.arguments import UsageError
from plansite.ownership.files import FILE_MODE, folder_made
from plansite.reading.plain import is_plain, reason_of
from plansite.vi import output as vi

_PREFIX = ".plansite-"
_TEMPORARY = re.compile(rf"{re.escape(_PREFIX)}[a-z0-9_]{{8}}")
_AGE = 60
"""Seconds after which nobody is at work on a temporary file: that takes a moment."""


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place in one step; what stood there before is replaced.

    Folders that are missing on the way are made, here and in `write_new`.

    Raises:
        OSError: if the folder cannot be written to, or another program holds the file (Windows).
    """
    mode = path.stat().st_mode & 0o777 if path.exists() else FILE_MODE
    with _written(path.parent, content, mode) as temporary:
        temporary.replace(path)


def write_new(path: Path, content: bytes) -> None:
    """Put a file in place in one step, where nothing stands yet.

    Raises:
        FileExistsError: if anything stands there, a link that leads nowhere included.
        OSError: if the folder cannot be written to.
    """
    with _written(path.parent, content, FILE_MODE) as temporary:
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            # No hard links on this file system: the name is taken first, and then filled.
            path.open("xb").close()
            try:
                temporary.replace(path)
            except OSError:
                path.unlink()
                raise


def without_leftovers(folder: Path) -> Iterator[Path]:
    """Remove the temporary files that killed commands left in a folder, and give what is gone.

    One that is not removed for any reason lies hidden, and does no harm.
    """
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            if not (_TEMPORARY.fullmatch(path.name) and is_plain(path)):
                continue
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _AGE:
                    path.unlink()
                    yield path


def file_of_site(folder: Path, path: str) -> Path:
    """Return where a file of a site is to be written, given its path from the site's folder.

    Raises:
        UsageError: if a folder on the way is a symbolic link, which may lead out of the site; the
            reader passes over such a folder too.
    """
    for above in reversed(PurePosixPath(path).parents):
        if above.name and os.path.islink(folder / above):  # noqa: PTH114  # Path's may raise
            raise UsageError(vi.THROUGH_LINK.format(path=path, link=above))
    return folder / path


def not_written(path: Path | str, error: OSError) -> UsageError:
    """Return what a command has to say of a file that cannot be written."""
    return UsageError(vi.NOT_WRITTEN.format(path=path, error=reason_of(error)))


@contextlib.contextmanager
def _written(folder: Path, content: bytes, mode: int) -> Iterator[Path]:
    """Write a temporary file into a folder, and give it; it is gone afterwards."""
    with folder_made(folder):
        descriptor, name = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(mode)
            yield temporary
        finally:
            temporary.unlink(missing_ok=True)
