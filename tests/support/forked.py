"""Builds in processes of their own that have all they need in memory, for a test to kill.

A process that is forked is as much one of its own as one that was started, and needs no second to
import libraries and compile templates, in which there is nothing to be lost. Windows has no fork.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from plansite.commands.launch import launch
from plansite.memo import OWN

ROOT = Path(__file__).resolve().parents[2]
_ENDED = b"ended\n"
_GONE = b"gone\n"


class Builder:
    """A process that forks a build when it is told to, one after the other."""

    def __init__(self, orders: BinaryIO, said: BinaryIO) -> None:
        self._orders = orders
        self._said = said

    def begin(self, site: Path, output: Path, day: str) -> None:
        """Begin a build."""
        self._order(str(site), str(output), day)

    def wait_until_said(self, words: bytes) -> None:
        """Read what the build says up to a line that begins with these words.

        Raises:
            EOFError: if the build, or what forks it, ends without one.
        """
        while not (line := self._said.readline()).startswith(words):
            if not line or (line == _ENDED and words != _GONE):
                raise EOFError

    def kill(self) -> None:
        """Kill the build, if it has not ended, and wait until it is gone."""
        self._order("kill")
        self.wait_until_said(_GONE)

    def wait(self) -> None:
        """Wait until the build has ended."""
        self._order("wait")
        self.wait_until_said(_GONE)

    def _order(self, *words: str) -> None:
        self._orders.write(json.dumps(words).encode() + b"\n")
        self._orders.flush()


@contextmanager
def builder(site: Path, output: Path, day: str) -> Iterator[Builder]:
    """Build a site; give what builds in processes that are forked from the one that did."""
    command = [sys.executable, "-m", __name__, str(site), str(output), day]
    pipe = subprocess.PIPE
    # Each is to make the site: where others have left what they made, one may find it made.
    env = {**os.environ, "CI": "true", OWN: ""}
    with subprocess.Popen(command, cwd=ROOT, env=env, stdin=pipe, stdout=pipe) as process:
        assert process.stdin
        assert process.stdout
        try:
            made = Builder(process.stdin, process.stdout)
            made.wait_until_said(_GONE)
            yield made
        finally:
            process.kill()


def _build(site: str, output: str, day: str) -> None:
    launch("build", site=site, output=output, as_of=day)


def _obey(*first: str) -> None:
    _build(*first)
    _say(_GONE)
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                _build(*json.loads(line))
            finally:
                _say(_ENDED)
                os._exit(0)
        # Not reaped before the order, so that its number is nobody else's.
        (order,) = json.loads(sys.stdin.readline())
        if order == "kill":
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        _say(_GONE)


def _say(line: bytes) -> None:
    sys.stdout.flush()
    os.write(1, b"\n" + line)  # behind what a killed build has half said


if __name__ == "__main__":
    _obey(*sys.argv[1:])
