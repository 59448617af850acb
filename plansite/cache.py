"""What was made once and need not be made again: files in a folder below ``.cache/`` of a site.

The folder may be deleted at any time. Each file begins with the SHA-256 of the rest: one that was
damaged is made anew. Against a forger the sum is nothing, since he writes it too. Whoever can
write into the folder of a site can write ``pelicanconf.py`` there, which is run; so the cache is
trusted as much as the checkout that it lies in, and no more: where it comes from elsewhere, as
the caches that runs of a CI hand on to each other do, only what this very build has put into it is
taken from it.
"""

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_MARK = hashlib.sha256().digest_size
_AT_LEAST = 256 << 20
_TIMES_IN_USE = 3
"""The folder holds so many bytes, or so many times what is in use."""


class Cache:
    """Bytes by key; a key names everything that the bytes depend on."""

    def __init__(self, folder: Path, *, only_own: bool = False) -> None:
        """Prepare.

        Args:
            folder: where the files lie.
            only_own: whether to take nothing that was not put there by this object.
        """
        self._folder = folder
        self._only_own = only_own
        self._own: set[str] = set()
        self._used: dict[Path, int] = {}

    def get(self, key: str, fits: Callable[[bytes], bool]) -> bytes | None:
        """Return what was kept under a key, or None.

        A damaged file counts as none, and so does one that does not fit what was asked for.
        """
        if self._only_own and key not in self._own:
            return None
        path = self._path(key)
        try:
            raw = path.read_bytes()
        except OSError:
            return None
        mark, data = raw[:_MARK], raw[_MARK:]
        if hashlib.sha256(data).digest() != mark or not fits(data):
            return None
        self._use(path, len(raw))
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key, as a whole or not at all.

        Where nothing can be written (a read-only checkout, a full disk) nothing is kept.
        """
        path = self._path(key)
        self._own.add(key)
        self._used[path] = _MARK + len(data)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(data).digest() + data)
                os.replace(name, path)  # noqa: PTH105  # both are names as mkstemp gives them
            except OSError:
                Path(name).unlink(missing_ok=True)

    def prune(self) -> None:
        """Remove what has not been used for longest, where the folder has become too large.

        What this object has given or put stays.
        """
        files = {}
        for path in self._folder.glob("??/*"):
            with suppress(OSError):  # another build is at it too
                files[path] = path.stat()
        left = sum(stat.st_size for stat in files.values())
        limit = max(_AT_LEAST, _TIMES_IN_USE * sum(self._used.values()))
        for path, stat in sorted(files.items(), key=lambda each: each[1].st_mtime_ns):
            if left <= limit:
                return
            if path not in self._used:
                with suppress(OSError):
                    path.unlink()
                left -= stat.st_size

    def _use(self, path: Path, size: int) -> None:
        if path not in self._used:
            self._used[path] = size
            with suppress(OSError):
                os.utime(path)

    def _path(self, key: str) -> Path:
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / name[:2] / name[2:]
