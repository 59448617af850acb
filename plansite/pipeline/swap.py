"""The finished folder takes the place of the old one, in one step where the system has one.

Linux (``renameat2``) and macOS (``renamex_np``) exchange two folders atomically. Elsewhere, and
on file systems that cannot, two renames follow each other; `recover` mends what a kill between
them leaves behind, and is called before anything else looks at the output.
"""

import ctypes
import os
import shutil
import sys
import tempfile
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def make_staging(output: Path) -> Path:
    """Return a new empty folder beside ``output``, on the same file system.

    Folders that killed builds left are removed; the caller holds the build's lock, so they are
    nobody's.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    for left in output.parent.glob(f"{_prefix(output)}*"):
        shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent))


def recover(output: Path) -> None:
    """Put the old output back if a build was killed between the two renames of `put`."""
    old = _old(output)
    if not old.exists():
        return
    if output.exists():
        shutil.rmtree(old, ignore_errors=True)
    else:
        old.rename(output)


def put(staging: Path, output: Path) -> None:
    """Make ``staging`` the output; what stood there before is removed."""
    staging.chmod(0o755)  # temporary folders are made for their owner alone
    if not output.exists():
        staging.rename(output)
        return
    if _exchange(staging, output):
        shutil.rmtree(staging, ignore_errors=True)
        return
    old = _old(output)
    output.rename(old)
    staging.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def _prefix(output: Path) -> str:
    return f".{output.name}-new-"


def _old(output: Path) -> Path:
    return output.with_name(f".{output.name}-old")


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
