"""apt-get for the set-up of the tests: as root, or with a sudo that asks for nothing.

Nothing here runs where there is no apt, and nothing ever asks for a password.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

POLICY = Path("/usr/sbin/policy-rc.d")
"""Asked by Debian's packages whether they may start what they bring (invoke-rc.d(8))."""

_NO = """\
#!/bin/sh
# Put here by the tests while they install packages: none starts a server.
exit 101
"""

_OPTIONS = ("--quiet=2", "--yes", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3")
_PLACES = ("/usr/sbin", "/usr/local/sbin", "/sbin")
"""Where Debian keeps servers and tools of root; not everyone has it on the path."""


_TRACE = "at "
"""Begins the lines in which Node tells where in itself an error came up."""


class UnavailableError(Exception):
    """Something cannot be had; the text is the last that a program said of it."""


def which(program: str) -> str | None:
    """Return where a program is, also one that is root's."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *_PLACES])
    return shutil.which(program, path=path)


def quietly(
    command: Sequence[str], *, text: str = "", timeout: float | None = None, cwd: str | None = None
) -> None:
    """Run a program and keep what it says to oneself.

    Raises:
        UnavailableError: if it fails, takes too long or is not there.
    """
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            cwd=cwd,
        )
    except OSError as error:
        raise UnavailableError(str(error)) from error
    with process:
        try:
            said, _ = process.communicate(text, timeout)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise UnavailableError(str(error)) from error
        except BaseException:
            # Stopped, as it was itself by the same key; one that installs is not cut short.
            process.communicate()
            raise
    if process.returncode:
        lines = [line.strip() for line in said.splitlines()]
        said = [line for line in lines if len(line) > 1 and not line.startswith(_TRACE)]
        raise UnavailableError(said[-1] if said else f"{command[0]} ended with an error")


@dataclass(frozen=True)
class Apt:
    """apt-get on this machine; ``prefix`` is what makes a command root's."""

    prefix: tuple[str, ...] = ()

    def as_root(self, *command: str, text: str = "") -> None:
        """Run a command as root.

        Raises:
            UnavailableError: if it fails.
        """
        settings = ("env", "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive")
        quietly([*self.prefix, *settings, *command], text=text)

    def update(self) -> None:
        """Fetch the list of packages.

        Raises:
            UnavailableError: if it cannot be fetched.
        """
        self.as_root("apt-get", "update", *_OPTIONS)

    def install(self, packages: Sequence[str]) -> None:
        """Install packages, all or none; what they bring is not started.

        Raises:
            UnavailableError: if one cannot be had.
        """
        with self._nothing_starting():
            self.as_root("apt-get", "install", *_OPTIONS, "--no-install-recommends", *packages)

    def keep_from_starting(self, service: str) -> None:
        """Let a server that was just installed stay off when the machine starts the next time."""
        if which("systemctl"):
            with contextlib.suppress(UnavailableError):
                self.as_root("systemctl", "disable", "--quiet", f"{service}.service")

    @contextlib.contextmanager
    def _nothing_starting(self) -> Iterator[None]:
        """Refuse that packages start servers; the refusal goes whatever ends this.

        One that a killed run has left is taken over, any other is left alone.
        """
        if POLICY.exists() and POLICY.read_text(encoding="utf-8", errors="replace") != _NO:
            yield
            return
        with _ending_in_order():
            try:
                self.as_root("tee", str(POLICY), text=_NO)
                self.as_root("chmod", "755", str(POLICY))
                yield
            finally:
                self.as_root("rm", "-f", str(POLICY))


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """Let SIGTERM end this process as an exception would, so that it tidies up behind itself."""

    def end(number: int, _frame: FrameType | None) -> None:
        sys.exit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def find() -> Apt | None:
    """Return this machine's apt-get if one may use it as root without being asked anything."""
    if sys.platform != "linux" or which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return Apt()
    try:
        quietly(["sudo", "-n", "true"], timeout=20)
    except UnavailableError:
        return None
    return Apt(("sudo", "-n"))
