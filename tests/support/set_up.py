"""Gets what the tests need beyond Python: ``python -m tests.support.set_up``.

Run by ``python3 tasks.py test`` before the tests. What cannot be had is named, and the tests
that need it say so themselves: a failure in CI, and a loud gap elsewhere.
"""

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tests.support import browser, html_validity
from tests.support.html_validity import JAR, VERSION

_SHA512 = "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
"""Of the package's archive, as npm names it in ``npm view vnu-jar@VERSION dist.integrity``."""

_MEMBER = "package/build/dist/vnu.jar"


def fetch_jar() -> None:
    """Fetch the HTML checker as an archive with the npm client; run nothing of it.

    Raises:
        OSError, ValueError, subprocess.SubprocessError: if it cannot be had, or is another.
    """
    npm = shutil.which("npm")
    if npm is None:
        message = "the npm client is not installed"
        raise FileNotFoundError(message)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [npm, "pack", f"vnu-jar@{VERSION}", "--ignore-scripts", "--silent"],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=300,
        )
        archive = next(Path(folder).glob("*.tgz"))
        digest = hashlib.sha512(archive.read_bytes()).digest()
        if base64.b64encode(digest).decode("ascii") != _SHA512:
            message = "the archive is not the one that is pinned"
            raise ValueError(message)
        with tarfile.open(archive) as packed:
            jar = packed.extractfile(_MEMBER)
            if jar is None:
                message = f"no {_MEMBER} in the archive"
                raise ValueError(message)
            JAR.parent.mkdir(parents=True, exist_ok=True)
            unfinished = JAR.with_suffix(".tmp")
            with unfinished.open("wb") as file:
                shutil.copyfileobj(jar, file)
            unfinished.replace(JAR)


def install_browser() -> None:
    """Let Playwright fetch its Chromium.

    Raises:
        subprocess.SubprocessError: if it cannot.
    """
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=True, timeout=600)


def main() -> None:
    """Get what is missing, and say what could not be had."""
    for missing, get in (
        (html_validity.find_jar() is None and "vnu.jar", fetch_jar),
        (browser.missing(), install_browser),
    ):
        if not missing:
            continue
        sys.stderr.write(f"Setting up {missing} for the tests ...\n")
        try:
            get()
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            sys.stderr.write(f"Could not set up {missing}: {error}\n")


if __name__ == "__main__":
    main()
