"""What pure steps gave, by what they were given: one file below ``.cache/`` of a site.

A step names itself and says all that its result depends on; the engine's own code and the
libraries below it belong to that by themselves. The file may be deleted at any time, and whatever
is in it is verified before it is used: what was damaged, or left by another engine, costs time
and never a wrong byte. Two builds at once share it; what one cannot write, it does without.
"""

import hashlib
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import weakref
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from plansite.model import layout

_LAYOUT = "1"
"""Of this module's own table: another number is another memo."""
_LIBRARIES = frozenset(
    (
        *("babel", "brotli", "docxtpl", "feedgenerator", "icalendar", "jinja2", "lxml", "markdown"),
        *("markupsafe", "nh3", "pelican", "pillow", "pydantic", "pydantic-core", "pyromark"),
        *("python-docx", "pyyaml", "rapidfuzz", "selectolax", "unidecode", "xlsxwriter"),
    )
)
"""Those that steps compute with."""
_AT_LEAST = 256 << 20
_TIMES_IN_USE = 3
"""The file holds so many bytes, or so many times what the last run asked for."""
_FLUSH = 4 << 20
_PATIENCE = 2.0  # seconds: another build writes a few megabytes in less
_STALE = 4
"""So many runs may pass before it is written down again that an entry is in use."""

_TABLE = """
CREATE TABLE IF NOT EXISTS memo (
  key BLOB PRIMARY KEY, run INTEGER NOT NULL, size INTEGER NOT NULL, mark BLOB NOT NULL,
  value BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_run ON memo (run, size);
"""


_SERVICES = ("CI", "TF_BUILD", "JENKINS_URL")
"""Variables by which services that build say so: GitHub and GitLab, Azure, Jenkins."""
OWN = "PLANSITE_CACHE"
"""The variable by which such a service says ``own``: its branches have caches of their own."""


def is_shared(environment: Mapping[str, str]) -> bool:
    """Whether a build may find what other builds, of other people's changes, have left."""
    is_service = any(
        environment.get(name, "").lower() not in ("", "0", "false") for name in _SERVICES
    )
    return is_service and environment.get(OWN, "").strip().lower() != "own"


def memo_of(site: Path, environment: Mapping[str, str] = os.environ) -> "Memo":
    """Return the memo of a site; one of this process alone where others may have written into it.

    A folder that holds no site is left as it is.
    """
    if not (site / layout.CONTENT).is_dir():
        return Memo(None)
    return passing_memo() if is_shared(environment) else Memo(site / layout.MEMO)


def passing_memo() -> "Memo":
    """Return a memo that is gone when it is closed."""
    folder = tempfile.mkdtemp(prefix="plansite-")
    memo = Memo(Path(folder) / "memo.sqlite")
    memo.closed = weakref.finalize(memo, shutil.rmtree, folder, ignore_errors=True)
    return memo


class Memo:
    """Bytes by step and key. A context manager: what is new is written when it is left."""

    def __init__(self, file: Path | None) -> None:
        """Open a memo.

        Args:
            file: where it lies; None for one that keeps nothing.
        """
        self._file = file
        self.closed: Callable[[], object] = lambda: None
        """Called when it has been closed."""
        self._new: dict[bytes, tuple[bytes, bytes]] = {}
        self._waiting = self._in_use = self._run = 0
        self._renewed: set[bytes] = set()
        self._base: sqlite3.Connection | None = None
        self._process = os.getpid()
        self._alone = RLock()  # a preview has several threads
        self._left: list[sqlite3.Connection] = []
        if file is not None:
            with self._guarded():
                self._open(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        """Let go of the file where nobody has closed it; what was not written is lost."""
        if self._base is not None and self._process == os.getpid():
            with suppress(sqlite3.Error):
                self._base.close()

    @property
    def is_open(self) -> bool:
        """Whether anything is kept."""
        return self._base is not None

    def get(self, step: str, *given: bytes | str) -> bytes | None:
        """Return what a step gave for this before, or None where that is not known."""
        self._follow_fork()
        if self._base is None:
            return None
        key = _key(step, given)
        with self._alone:
            return self._found(key)

    def _found(self, key: bytes) -> bytes | None:
        new = self._new.get(key)
        if new is not None:
            return new[0]
        row = None
        if self._base is None:
            return None
        with self._guarded():
            row = self._base.execute(
                "SELECT value, mark, run FROM memo WHERE key = ?", (key,)
            ).fetchone()
        # Anything may stand in a file that was damaged; SQLite keeps values of any type anywhere.
        if row is None or [*map(type, row)] != [bytes, bytes, int]:
            return None
        if mark_of(key, row[0]) != row[1]:
            return None
        self._in_use += len(row[0])
        if self._run - row[2] >= _STALE:
            self._renewed.add(key)
        value: bytes = row[0]
        return value

    def has(self, step: str, *given: bytes | str) -> bool:
        """Whether something is kept for this; whether it is whole is seen when it is asked for."""
        self._follow_fork()
        key = _key(step, given)
        row = None
        with self._alone, self._guarded():
            if self._base is not None:
                row = self._base.execute("SELECT 1 FROM memo WHERE key = ?", (key,)).fetchone()
        return row is not None or key in self._new

    def put(self, step: str, *given: bytes | str, value: bytes) -> None:
        """Keep what a step gave."""
        self._follow_fork()
        if self._base is None:
            return
        key = _key(step, given)
        with self._alone:
            self._new[key] = value, mark_of(key, value)
            self._waiting += len(value)
            self._in_use += len(value)
            if self._waiting > _FLUSH:
                self._write()

    def close(self) -> None:
        """Write what is new, and close the file."""
        self.flush()
        if self._base is not None:
            self._base.close()
            self._base = None
        self.closed()

    def _follow_fork(self) -> None:
        """In a process that was forked, open the file anew: a connection is of one process."""
        if self._process == os.getpid():
            return
        self._process = os.getpid()
        self._alone = RLock()
        self._new, self._renewed, self._waiting = {}, set(), 0
        if self._base is not None:
            self._left.append(self._base)  # to close it is the other process's
            if self._file is not None:
                with self._guarded():
                    self._open(self._file)

    def _open(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._base = sqlite3.connect(
            file, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        # A process that is killed leaves the file whole. When the power fails it may be damaged:
        # then it is made anew, which is cheaper than to wait for the disk each time.
        self._base.executescript(f"PRAGMA synchronous = OFF; PRAGMA auto_vacuum = FULL; {_TABLE}")
        last = self._base.execute("SELECT max(run) FROM memo").fetchone()[0]
        self._run = last + 1 if isinstance(last, int) else 1

    def take_use(self) -> int:
        """Return the bytes that were asked for or kept, and count anew."""
        use, self._in_use = self._in_use, 0
        return use

    def add_use(self, use: int) -> None:
        """Count what another process has asked for or kept, so that it is not pruned."""
        self._in_use += use

    def flush(self) -> None:
        """Write what is new, so that other processes find it."""
        with self._alone:
            self._write()

    def _write(self) -> None:
        new, self._new, self._waiting = self._new, {}, 0
        renewed, self._renewed = self._renewed, set()
        if not (new or renewed):
            return
        with self._guarded():
            if self._base is None:
                return
            self._base.execute("BEGIN IMMEDIATE")
            self._base.executemany(
                "INSERT OR REPLACE INTO memo VALUES (?, ?, ?, ?, ?)",
                [(key, self._run, len(value), mark, value) for key, (value, mark) in new.items()],
            )
            self._base.executemany(
                "UPDATE memo SET run = ? WHERE key = ?", [(self._run, key) for key in renewed]
            )
            self._base.execute("COMMIT")

    def prune(self) -> None:
        """Let go of what has not been asked for longest, after a run that asked for all it uses.

        One that asks for little, such as a check, knows nothing of what a build needs.
        """
        self.flush()
        with self._alone, self._guarded():
            if self._base is not None:
                self._prune(self._base)

    def _prune(self, base: sqlite3.Connection) -> None:
        limit = max(_AT_LEAST, _TIMES_IN_USE * self._in_use)
        rows = base.execute("SELECT run, sum(size) FROM memo GROUP BY run ORDER BY run DESC")
        held = 0
        for run, size in rows.fetchall():
            held += size
            if held > limit and run < self._run:
                base.execute("DELETE FROM memo WHERE run <= ?", (run,))
                return

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Do without the file from now on where it cannot be used; a damaged one goes."""
        try:
            yield
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                if self._base is not None:
                    self._base.close()
            self._base = None
            if not isinstance(error, sqlite3.OperationalError) and self._file is not None:
                with suppress(OSError):
                    self._file.unlink()
        except OSError:
            self._base = None


def mark_of(key: bytes, value: bytes) -> bytes:
    """Return the mark by which a value is known to be whole, and its key's."""
    return hashlib.sha256(key + value).digest()


def _key(step: str, given: tuple[bytes | str, ...]) -> bytes:
    digest = hashlib.sha256(engine())
    for each in (step, *given):
        data = each.encode("utf-8", "surrogatepass") if isinstance(each, str) else each
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.digest()


@cache
def engine() -> bytes:
    """Return the digest of everything that computes: this package, its libraries, Python.

    What this package brings with it, such as templates of Word documents, belongs to it.
    """
    about = (_LAYOUT, sys.version, zlib.ZLIB_RUNTIME_VERSION, *sorted(_installed()))
    digest = hashlib.sha256(" ".join(about).encode())
    root = os.path.dirname(__file__)  # noqa: PTH120  # there are hundreds of files
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            file = f"{folder}/{name}"
            # Of an editor's lock file, a link to nowhere, nothing is run.
            with suppress(OSError), open(file, "rb") as opened:  # noqa: PTH123
                digest.update(f" {file[len(root) :]} ".encode("utf-8", "surrogatepass"))
                digest.update(hashlib.sha256(opened.read()).digest())
    return digest.digest()


def _installed() -> Iterator[str]:
    """Give each library with its version, by the folder that its installation leaves beside it.

    The standard library's own way opens all of them, and takes longer than a small check.
    """
    found = set[str]()
    for folder in sys.path:
        entries: list[str] = []
        with suppress(OSError):  # Python passes over it as well
            entries = os.listdir(folder or ".")  # noqa: PTH208
        for entry in entries:
            name, _, version = entry.removesuffix(".dist-info").rpartition("-")
            name = re.sub(r"[-_.]+", "-", name).lower()  # PEP 503
            if entry.endswith(".dist-info") and name in _LIBRARIES - found:
                found.add(name)
                yield f"{name}=={version}"
