"""A helper process of this package (`plansite.markdown.helper`), with its two pipes."""

import subprocess
import sys
from pathlib import Path

Helper = subprocess.Popen[bytes]


def start_helper() -> Helper:
    """Return a process that converts what it is given; it ends with the one that started it.

    Raises:
        OSError: if the system starts none.
    """
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-m", "plansite.markdown.helper"],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
