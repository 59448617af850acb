"""What was made once and need not be made again: files below ``.cache/pictures/`` of a site.

The folder may be deleted at any time. Each file begins with the SHA-256 of the rest, and one that
does not match is made anew: that finds damage, not somebody who means harm (docs/tin-cay.md).
"""

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

_MARK = hashlib.sha256().digest_size


class Cache:
    """Bytes by key; a key names everything that the bytes depend on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """Return what was kept under a key, or None. A damaged file counts as none."""
        try:
            raw = self._path(key).read_bytes()
        except OSError:
            return None
        mark, data = raw[:_MARK], raw[_MARK:]
        return data if hashlib.sha256(data).digest() == mark else None

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key, as a whole or not at all.

        Where nothing can be written (a read-only checkout, a full disk) nothing is kept.
        """
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(data).digest() + data)
                os.replace(name, path)  # noqa: PTH105  # both are names as mkstemp gives them
            except OSError:
                Path(name).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / name[:2] / name[2:]
