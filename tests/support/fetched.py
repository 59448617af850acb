"""What the tests need and no package of the system brings; each is fetched or made once."""

import base64
import hashlib
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

from tests.support.apt import Apt, UnavailableError, quietly, which
from tests.support.html_validity import JAR, VERSION

_SHA512 = "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
"""Of the package's archive, as npm names it in ``npm view vnu-jar@VERSION dist.integrity``."""

_MEMBER = "package/build/dist/vnu.jar"


def html_checker(_apt: Apt | None) -> None:
    """Fetch the HTML checker as an archive with the npm client; run nothing of it.

    Raises:
        OSError, UnavailableError: if it cannot be had, or is another.
    """
    npm = which("npm")
    if npm is None:
        message = "the npm client is not installed"
        raise UnavailableError(message)
    with tempfile.TemporaryDirectory() as folder:
        pack = [npm, "pack", f"vnu-jar@{VERSION}", "--ignore-scripts", "--silent"]
        quietly(pack, cwd=folder, timeout=300)
        archive = next(Path(folder).glob("*.tgz"))
        digest = hashlib.sha512(archive.read_bytes()).digest()
        if base64.b64encode(digest).decode("ascii") != _SHA512:
            message = "the archive is not the one that is pinned"
            raise UnavailableError(message)
        with tarfile.open(archive) as packed:
            jar = packed.extractfile(_MEMBER)
            if jar is None:
                message = f"no {_MEMBER} in the archive"
                raise UnavailableError(message)
            JAR.parent.mkdir(parents=True, exist_ok=True)
            unfinished = JAR.with_suffix(".tmp")
            with unfinished.open("wb") as file:
                shutil.copyfileobj(jar, file)
            unfinished.replace(JAR)


def browser(apt: Apt | None) -> None:
    """Let Playwright fetch its Chromium; with the system's libraries for it, if one may.

    Raises:
        UnavailableError: if it cannot.
    """
    libraries = ("--with-deps",) if apt else ()
    command = [sys.executable, "-m", "playwright", "install", *libraries, "chromium"]
    quietly(command, timeout=600)


def locale(apt: Apt | None) -> None:
    """Make the locale vi_VN.UTF-8 from what the system's package of locales holds.

    Raises:
        UnavailableError: if one is not root.
    """
    if apt is None:
        message = "only root can make it"
        raise UnavailableError(message)
    apt.as_root("localedef", "--inputfile=vi_VN", "--charmap=UTF-8", "vi_VN.UTF-8")
