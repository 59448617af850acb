"""The finished folder takes the place of the old one, in one step where the system has one.

Linux (``renameat2``) and macOS (``renamex_np``) exchange two folders atomically. Elsewhere, and
on file systems that cannot, two renames follow each other; `recover` mends what a kill between
them leaves behind, and is called before anything else looks at the output.

A site is built in a *staging folder* beside its output. A mark in it says that it is ours, and
nothing without the mark is ever removed, whatever it is called. The mark goes last, so that the
next build finishes a removal that was killed.
"""

import contextlib
import ctypes
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from plansite.ownership.files import is_folder
from plansite.ownership.mounts import mounted_in
from plansite.vi import output as vi

MARK = "plansite-tam-thoi.txt"
NEW = "new"
"""The folder in a staging folder in which the site is built."""

SPARE = "spare"
"""The path in a staging folder that `carry` may use."""

_READY = "ready"  # the finished site, and after an exchange what it has replaced
_OLD = "old"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def make_staging(output: Path) -> Path:
    """Return a new staging folder beside ``output``, on the same file system.

    Those that killed builds left are removed; the caller holds the build's lock, so they are
    nobody's.
    """
    for one in left(output):
        remove(one)
    staging = Path(tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent))
    try:
        (staging / MARK).write_text(vi.STAGING_MARK, encoding="utf-8", newline="\n")
        (staging / NEW).mkdir()
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return staging


def recover(output: Path) -> None:
    """Put the old output back if a build was killed between the two renames of `put`."""
    for one in left(output):
        if not os.path.lexists(output) and (one / _OLD).is_dir():
            (one / _OLD).rename(output)


def put(staging: Path, output: Path) -> None:
    """Make the site in a staging folder the output; what stood there is in the folder then.

    Raises:
        OSError: if the system does not let go of the old output, which then is where it was.
    """
    ready, old = staging / _READY, staging / _OLD
    (staging / NEW).rename(ready)
    if not output.exists():
        ready.rename(output)
    elif not _exchange(ready, output):
        output.rename(old)
        try:
            ready.rename(output)
        except OSError:
            old.rename(output)
            raise


def replaced(staging: Path) -> list[Path]:
    """Return what `put` has replaced, or would have if it was killed; never a half-made site."""
    return [path for path in (staging / _READY, staging / _OLD) if path.is_dir()]


def leave(staging: Path) -> None:
    """Leave a staging folder to a person: without its mark nothing will remove it."""
    (staging / MARK).unlink()


def remove(staging: Path) -> None:
    """Remove a staging folder, its mark last.

    What cannot be removed (an open file on Windows) is left, with the mark, to the next build;
    so is all of it while something is mounted in it, which the removal would empty.
    """
    with contextlib.suppress(OSError):
        if not _is_file(staging / MARK) or mounted_in(staging):
            return
        for path in staging.iterdir():
            if path.name != MARK:
                _remove(path)
        (staging / MARK).unlink(missing_ok=True)
        staging.rmdir()


def _remove(path: Path) -> None:
    """Remove a file or a folder.

    Raises:
        OSError: if something of it remains.
    """
    if path.is_symlink() or not path.is_dir():
        path.unlink()
        return
    shutil.rmtree(path, ignore_errors=True)
    if path.exists():
        _unlock(path)
        shutil.rmtree(path)


def _unlock(folder: Path) -> None:
    """Allow what is below a folder to be removed: read-only folders, on Windows files too."""
    for place, _, names in os.walk(folder):
        # Elsewhere a file's own mode has no say in it, and may be shared with one that is kept.
        for path in [place, *(os.path.join(place, name) for name in names if os.name == "nt")]:  # noqa: PTH118
            with contextlib.suppress(OSError):
                os.chmod(path, stat.S_IRWXU)  # noqa: PTH101


def _prefix(output: Path) -> str:
    return f".{output.name}-plansite-"


def left(output: Path) -> list[Path]:
    """Return the staging folders of an output, by their names and marks."""
    return sorted(path for path in _namesakes(output) if _is_file(path / MARK))


def _namesakes(output: Path) -> Iterator[Path]:
    prefix = _prefix(output)
    with os.scandir(output.parent) as entries:
        for entry in entries:
            # What is made up for a folder holds no dash; another output's name might.
            is_named = entry.name.startswith(prefix) and "-" not in entry.name[len(prefix) :]
            if is_named and is_folder(entry):
                yield Path(entry.path)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically; False where the system cannot."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        first, second = os.fsencode(one), os.fsencode(other)
        if sys.platform == "linux":
            code = libc.renameat2(
                _AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_RENAME_EXCHANGE)
            )
        elif sys.platform == "darwin":
            code = libc.renamex_np(first, second, ctypes.c_uint(_RENAME_SWAP))
        else:
            return False
    except (OSError, AttributeError, TypeError):
        return False
    return bool(code == 0)
