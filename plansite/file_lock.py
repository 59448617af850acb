"""A lock between processes that the system drops when its holder dies.

Standard library alone: the environment is made under such a lock. Nothing is ever written into
the file, so one of a person's that happens to have its name stays as it is.
"""

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path


@contextlib.contextmanager
def held(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock that a file stands for; ``waiting`` is called once if another holds it.

    Who does not want to wait lets ``waiting`` raise an exception.

    Raises:
        OSError: if the file cannot be made.
    """
    with path.open("a+b") as file:
        if not _try(file.fileno()):
            waiting()
            _wait(file.fileno())
        yield  # closing the file gives the lock back


if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait(handle: int) -> None:
        # One call of the blocking form gives up after ten seconds.
        while True:
            with contextlib.suppress(OSError):
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
                return

else:
    import fcntl

    def _try(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)
