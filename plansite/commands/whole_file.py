"""Files are written whole or not at all: a killed command leaves what stood there before."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place in one step; what stood there before is replaced.

    Raises:
        OSError: if the folder cannot be written to, or another program holds the file (Windows).
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """Return who may read the file: as before, or as any file; temporary ones are private."""
    return path.stat().st_mode & 0o777 if path.exists() else 0o644
