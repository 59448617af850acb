"""What follows from one article's or page's path and bytes alone, made once for these."""

from collections.abc import Sequence
from dataclasses import dataclass

from plansite.checks import tell
from plansite.checks.told import Told
from plansite.kept import as_bytes, from_bytes
from plansite.memo import Memo
from plansite.model.article import Entry
from plansite.model.problem import Problem
from plansite.reading.gathered import EntryFile, ReadEntry
from plansite.shares import parted, spread

_STEP = "entry"
MANY, _TOGETHER = 200, 50
"""So many files are worth a second process; so many are read in one go."""


@dataclass(frozen=True)
class Prepared:
    """An entry as it was read, what was wrong, and what is told of it by itself.

    The last may be bytes: where the whole check is known already, nobody asks for it.
    """

    entry: Entry | None
    problems: tuple[Problem, ...]
    kept: Told | bytes | None

    @property
    def read(self) -> ReadEntry:
        """What reading gave."""
        return self.entry, self.problems

    @property
    def told(self) -> Told | None:
        """What is told of the entry; None where there is none."""
        if not isinstance(self.kept, bytes):
            return self.kept
        told: Told = from_bytes(self.kept)
        return told


def prepare(file: EntryFile) -> Prepared:
    """Return what follows from a file."""
    entry, problems = file.read()
    return Prepared(entry, problems, tell(entry) if entry is not None else None)


def prepared(files: Sequence[EntryFile], memo: Memo) -> list[Prepared]:
    """Return what follows from each file, from the memo what is known there."""
    found = {file.path: known for file in files if (known := _known(file, memo)) is not None}
    missing = [file for file in files if file.path not in found]
    if len(missing) < MANY:
        found.update((file.path, prepare(file)) for file in missing)
        fresh = ((file, _bytes_of(found[file.path])) for file in missing if memo.is_open)
    else:
        by_path = {file.path: file for file in missing}
        made = [one for part in spread(parted(missing, _TOGETHER), _prepare) for one in part]
        found.update((path, from_bytes(data)) for path, data in made)
        fresh = ((by_path[path], data) for path, data in made)
    for file, data in fresh:
        if isinstance(file.raw, bytes):
            memo.put(_STEP, file.path, file.raw, value=data)
    return [found[file.path] for file in files]


def _prepare(files: Sequence[EntryFile]) -> list[tuple[str, bytes]]:
    return [(file.path, _bytes_of(prepare(file))) for file in files]


def _bytes_of(one: Prepared) -> bytes:
    kept = None if one.kept is None else as_bytes(one.kept)
    return as_bytes(Prepared(one.entry, one.problems, kept))


def _known(file: EntryFile, memo: Memo) -> Prepared | None:
    kept = memo.get(_STEP, file.path, file.raw) if isinstance(file.raw, bytes) else None
    try:
        return from_bytes(kept) if kept is not None else None
    except ValueError:
        return None
