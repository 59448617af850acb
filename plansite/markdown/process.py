"""A helper process of this package (`plansite.markdown.helper`), with its two pipes."""

import subprocess
import sys

Helper = subprocess.Popen[bytes]


def start_helper() -> Helper:
    """Return a process that converts what it is given; it ends with the one that started it.

    Raises:
        OSError: if the system starts none.
    """
    return subprocess.Popen(
        # -P: nothing of the folder that one stands in is a library.
        [sys.executable, "-P", "-m", "plansite.markdown.helper"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
