"""The place of a build: an output that is ours to replace, locked, with a folder beside it."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from plansite.file_lock import held
from plansite.ownership import swap
from plansite.ownership.carry import carry
from plansite.ownership.files import folder_made
from plansite.ownership.judge import OutputRefusedError, Seen, check
from plansite.ownership.keep import Keep
from plansite.reading.plain import reason_of
from plansite.vi import output as vi


class OutputBusyError(Exception):
    """Another build is writing this output."""


class NotPutError(Exception):
    """The finished site could not be put in place, or not all that is kept; the text says so."""


@dataclass(frozen=True)
class Place:
    """An output that a build may replace.

    Attributes:
        output: the folder that is replaced.
        keep: what stays in it.
        staging: the folder beside it that is removed in the end.
        seen: what stood in the output when the build began.
    """

    output: Path
    keep: Keep
    staging: Path
    seen: Seen

    @property
    def folder(self) -> Path:
        """Where the site is built; empty at first."""
        return self.staging / swap.NEW

    def put(self, names: Iterable[str]) -> None:
        """Put the finished site in place, with what is kept.

        Args:
            names: the files of the site.

        Raises:
            OutputRefusedError: if something else has come into the output since the build began,
                or the site has a file that is kept.
            NotPutError: if the old output cannot be moved away, or what is kept cannot follow.
        """
        for name in names:
            if entry := self.keep.entry(name):
                raise OutputRefusedError(vi.KEPT_AND_WRITTEN.format(name=name, entry=entry))
        try:
            carry(self.keep, self.output, self.folder, self.staging / swap.SPARE)
            check(self.output, self.keep, self.seen)
            swap.put(self.staging, self.output)
        except OSError as error:
            message = vi.NOT_PUT.format(folder=self.output, error=reason_of(error))
            raise NotPutError(message) from error
        try:
            # Twice: a program that was just renaming a file into the folder that is replaced may
            # be done with it only after the first look.
            for _ in range(2):
                _follow(self.keep, self.staging, self.output)
        except OSError as error:
            swap.leave(self.staging)
            message = vi.NOT_FOLLOWED.format(
                folder=self.output, left=self.staging, error=reason_of(error)
            )
            raise NotPutError(message) from error


@contextmanager
def reserved(output: Path, keep: Keep) -> Iterator[Place]:
    """Hold an output's lock while a site is built for it.

    Raises:
        OutputBusyError: if another build holds it.
        OutputRefusedError: if what stands there is not ours, or nothing can be written there.
    """
    lock = output.parent / f".{output.name}.lock"  # a drive has no name to be replaced
    with ExitStack() as stack:
        try:
            # Beside a folder that is not ours not even a lock is left. Where there is one, the
            # look must wait for it: another build may be replacing the folder right now.
            if not os.path.lexists(lock):
                check(output, keep)
            stack.enter_context(folder_made(output.parent))
            stack.enter_context(held(lock, _busy))
            swap.recover(output)
            seen = check(output, keep)
            if output.is_dir():
                for left in swap.left(output):  # killed before it came to that
                    _follow(keep, left, output)
            staging = swap.make_staging(output)
        except OSError as error:
            message = vi.NO_PLACE.format(folder=output, error=reason_of(error))
            raise OutputRefusedError(message) from error
        stack.callback(swap.remove, staging)
        yield Place(output, keep, staging, seen)


def _follow(keep: Keep, staging: Path, output: Path) -> None:
    """Put into an output what others wrote into the folder that it has replaced."""
    for old in swap.replaced(staging):
        carry(keep, old, output, staging / swap.SPARE)


def _busy() -> None:
    raise OutputBusyError
