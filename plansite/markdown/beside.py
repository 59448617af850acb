"""Bodies converted in helper processes while a build goes on.

Python-Markdown takes a third of a large build, and the other cores are idle. Helpers begin while
the site is being checked; the build takes what they have finished and converts the rest itself.
It never waits for a helper, so a helper that fails costs nothing but its help.
"""

import json
import os
from collections import deque
from contextlib import suppress
from itertools import islice
from threading import Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from plansite.markdown.guard import GuardedConverter, is_suspect
from plansite.markdown.process import Helper, start_helper

if TYPE_CHECKING:
    from collections.abc import Iterator

WORTH_HELP = 150
"""From so many bodies on, a helper saves more than its start costs."""
MOST_HELPERS = 3
_LOT = 25
"""So many bodies are given at once, for each exchange interrupts the build."""


class BodyConverter:
    """Converts the bodies of a build, with helpers where there are many, none without end.

    A context manager: when it is left, the helpers have ended.
    """

    def __init__(self, bodies: list[str]) -> None:
        """Take all bodies that may be asked for."""
        self._own = GuardedConverter()
        self._done: dict[str, str] = {}
        self._taken: set[str] = set()
        # What may take long is given to the one helper that is watched.
        self._waiting: Iterator[str] = iter(
            [body for body in dict.fromkeys(bodies) if not is_suspect(body)]
        )
        self._lock = Lock()
        self._helpers: list[Helper] = []
        self._threads: list[Thread] = []
        self._wanted = helpers_for(len(bodies))

    def convert(self, body: str) -> str:
        """Return the HTML of a body: what a helper has made of it, else made here.

        Raises:
            UnconvertibleError: if it cannot be converted, or not in time.
        """
        html = self._done.get(body)
        if html is None:
            with self._lock:
                self._taken.add(body)
            html = self._own.convert(body)
        return html

    def __enter__(self) -> Self:
        for _ in range(self._wanted):
            try:
                helper = start_helper()
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
        self._own.__exit__(kind, error, traceback)
        with self._lock:
            self._waiting = iter(())
        for helper in self._helpers:
            helper.kill()
        for thread in self._threads:
            thread.join()
        for helper in self._helpers:
            helper.wait()

    def _give(self, helper: Helper, given: deque[list[str]]) -> None:
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

    def _take(self, helper: Helper, given: deque[list[str]]) -> None:
        """Take a helper's answers, in the order in which the lots were given."""
        if helper.stdout is None:
            return
        with helper.stdout, suppress(OSError, ValueError, TypeError, IndexError):  # nonsense
            for line in helper.stdout:
                answered = zip(given.popleft(), json.loads(line), strict=True)
                self._done.update((body, html) for body, (html, _) in answered if html is not None)

    def _next(self) -> list[str]:
        with self._lock:
            free = (body for body in self._waiting if body not in self._taken)
            return list(islice(free, _LOT))


def helpers_for(bodies: int) -> int:
    """Return how many helpers so many bodies are worth on this machine."""
    if bodies < WORTH_HELP:
        return 0
    return min(MOST_HELPERS, (os.cpu_count() or 1) - 1)
