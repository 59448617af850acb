"""Folders and files that a web server and colleagues may read, whatever the umask."""

import contextlib
import errno
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import DirEntry

FILE_MODE = 0o644
FOLDER_MODE = 0o755

_NO_ROOM = {"ENOSPC", "EDQUOT", "EFBIG"}


@contextlib.contextmanager
def folder_made(folder: Path) -> Iterator[None]:
    """Make a folder and those above it where they are missing; unmake them if the block fails.

    Raises:
        OSError: if it cannot be made, or something else stands there.
    """
    made: list[Path] = []
    try:
        for one in reversed([folder, *folder.parents]):
            if not one.is_dir():
                one.mkdir(exist_ok=True)  # another process may have been quicker
                one.chmod(FOLDER_MODE)
                made.append(one)
        yield
    except BaseException:
        for one in reversed(made):
            with contextlib.suppress(OSError):  # no longer empty: another's file is in it
                one.rmdir()
        raise


def make_readable(folder: Path, names: Iterable[str]) -> None:
    """Let everyone read the files ``names`` below a folder, and the folders on the way."""
    folders = {folder}
    for name in names:
        path = folder / name
        path.chmod(FILE_MODE)
        while (path := path.parent) not in folders:
            folders.add(path)
    for one in folders:
        one.chmod(FOLDER_MODE)


def is_folder(entry: "DirEntry[str]") -> bool:
    """Whether an entry is a folder itself: no link, and no junction of Windows."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    # Python 3.11 takes a junction for a folder, and would look at what stands elsewhere.
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return not tag or tag != getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)


def is_no_room(error: OSError) -> bool:
    """Whether there is no room left on the disk."""
    return errno.errorcode.get(error.errno or 0) in _NO_ROOM
