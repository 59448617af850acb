"""Bodies that may take for ever are converted in a process that can be ended.

Python-Markdown tries each bracket, star and tag against the rest of its text: its time grows with
the square of their number, and nothing ends it from outside but the end of its process.
"""

import json
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import Self

from plansite.markdown.convert import Converter, UnconvertibleError
from plansite.markdown.process import Helper, start_helper

PATIENCE = 120.0
"""Seconds of the clock for one body, after which a helper is given up that did not end itself."""

BUDGET = 8.0
"""Seconds of the processor that all bodies of a build together may take beyond what is honest."""

_HONEST = 0.05
_HONEST_LETTER = 2e-5
"""Seconds that a body may take, and more for each of its letters: twice the slowest honest one."""

_LETTERS = 10_000
_TRIES = 2_000_000
"""Signs times letters: each may be tried against all of the text."""

_ODD = "[]<>*_`\\&|#-+=:~"


class GuardedConverter:
    """Converts bodies: short ones with little markup here, all others in a helper process.

    A context manager: when it is left, the process has ended.
    """

    def __init__(self) -> None:
        """Prepare; the process begins when it is needed."""
        self._own = Converter()
        self._helper: Helper | None = None
        self._left = BUDGET

    def convert(self, body: str) -> str:
        """Return the HTML of a body, as `Converter` gives it.

        Raises:
            UnconvertibleError: if that takes too long, by itself or with those before it, or fails.
        """
        if not is_suspect(body):
            return self._own.convert(body)
        html, seconds = self._asked(body)
        self._left -= max(0.0, seconds - _HONEST - _HONEST_LETTER * len(body))
        if html is None or self._left < 0:
            self._end()
            raise UnconvertibleError
        return html

    def _asked(self, body: str) -> tuple[str | None, float]:
        """Return what the helper answers; no HTML where it does not in time."""
        helper = self._helper = self._helper or start_helper()
        answers: list[tuple[str | None, float]] = []

        def ask() -> None:
            if helper.stdin is not None and helper.stdout is not None:
                with suppress(OSError, ValueError):  # its end is what no answer is
                    helper.stdin.write(json.dumps([body]).encode() + b"\n")
                    helper.stdin.flush()
                    answers.extend(json.loads(helper.stdout.readline()))

        thread = Thread(target=ask, daemon=True)
        thread.start()
        thread.join(PATIENCE)
        if thread.is_alive():
            helper.kill()
            thread.join()
        return answers[0] if answers else (None, 0.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        helper, self._helper = self._helper, None
        if helper is not None:
            helper.kill()
            # Leaving closes its pipes and waits; what was never read of a body cannot be flushed.
            with suppress(OSError), helper:
                pass


def is_suspect(body: str) -> bool:
    """Whether the conversion of a body might take more than a second."""
    return len(body) > _LETTERS or len(body) * sum(map(body.count, _ODD)) > _TRIES
