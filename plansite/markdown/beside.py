"""Bodies converted in helper processes while a build goes on.

Python-Markdown takes a third of a large build, and the other cores are idle. Helpers begin while
the site is being checked; the build takes what they have finished and converts the rest itself.
It never waits for a helper, so a helper that fails costs nothing but its help.
"""

import json
import os
import subprocess
import sys
from collections import deque
from contextlib import suppress
from itertools import islice
from threading import Lock, Thread
from types import TracebackType
from typing import Self

from plansite.markdown.convert import Converter

WORTH_HELP = 150
"""From so many bodies on, a helper saves more than its start costs."""
MOST_HELPERS = 3
_LOT = 25
"""So many bodies are given at once, for each exchange interrupts the build."""


class BodyConverter:
    """Converts the bodies of a build, with helpers where there are many.

    A context manager: when it is left, the helpers have ended.
    """

    def __init__(self, bodies: list[str]) -> None:
        """Take all bodies that may be asked for."""
        self._own = Converter()
        self._done: dict[str, str] = {}
        self._taken: set[str] = set()
        self._waiting = iter(dict.fromkeys(bodies))
        self._lock = Lock()
        self._helpers: list[subprocess.Popen[bytes]] = []
        self._threads: list[Thread] = []
        self._wanted = helpers_for(len(bodies))

    def convert(self, body: str) -> str:
        """Return the HTML of a body: what a helper has made of it, else made here."""
        html = self._done.get(body)
        if html is None:
            with self._lock:
                self._taken.add(body)
            html = self._own.convert(body)
        return html

    def __enter__(self) -> Self:
        for _ in range(self._wanted):
            try:
                helper = _start()
            except OSError:
                break
            self._helpers.append(helper)
            given: deque[list[str]] = deque()
            for work in (self._give, self._take):
                thread = Thread(target=work, args=(helper, given), daemon=True)
                thread.start()
                self._threads.append(thread)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._lock:
            self._waiting = iter(())
        for helper in self._helpers:
            helper.kill()
        for thread in self._threads:
            thread.join()
        for helper in self._helpers:
            helper.wait()

    def _give(self, helper: "subprocess.Popen[bytes]", given: deque[list[str]]) -> None:
        """Give a helper lots of bodies until there are no more; its pipe holds about one."""
        if helper.stdin is None:
            return
        with suppress(OSError):  # the helper is gone, or was killed at the end of the build
            while lot := self._next():
                given.append(lot)
                helper.stdin.write(json.dumps(lot).encode() + b"\n")
                helper.stdin.flush()
        with suppress(OSError):
            helper.stdin.close()

    def _take(self, helper: "subprocess.Popen[bytes]", given: deque[list[str]]) -> None:
        """Take a helper's answers, in the order in which the lots were given."""
        if helper.stdout is None:
            return
        with helper.stdout, suppress(OSError, ValueError, TypeError):  # or it talks nonsense
            for line in helper.stdout:
                self._done.update(zip(given.popleft(), json.loads(line), strict=True))

    def _next(self) -> list[str]:
        with self._lock:
            free = (body for body in self._waiting if body not in self._taken)
            return list(islice(free, _LOT))


def helpers_for(bodies: int) -> int:
    """Return how many helpers so many bodies are worth on this machine."""
    if bodies < WORTH_HELP:
        return 0
    return min(MOST_HELPERS, (os.cpu_count() or 1) - 1)


def _start() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        # -P: nothing of the folder that one stands in is a library.
        [sys.executable, "-P", "-m", "plansite.markdown.helper"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
