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

SECONDS = 8.0
"""For one body. The longest honest one takes half a second, on a machine that has time for it."""

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

    def convert(self, body: str) -> str:
        """Return the HTML of a body, as `Converter` gives it.

        Raises:
            UnconvertibleError: if that takes too long, or fails.
        """
        if not is_suspect(body):
            return self._own.convert(body)
        html = self._asked(body)
        if html is None:
            self._end()
            raise UnconvertibleError
        return html

    def _asked(self, body: str) -> str | None:
        """Return what the helper answers; None where it does not in time."""
        helper = self._helper = self._helper or start_helper()
        answers: list[str] = []

        def ask() -> None:
            if helper.stdin is not None and helper.stdout is not None:
                with suppress(OSError, ValueError):  # its end is what no answer is
                    helper.stdin.write(json.dumps([body]).encode() + b"\n")
                    helper.stdin.flush()
                    answers.extend(json.loads(helper.stdout.readline()))

        thread = Thread(target=ask, daemon=True)
        thread.start()
        thread.join(SECONDS)
        if thread.is_alive():
            helper.kill()
            thread.join()
            return None
        return answers[0] if answers else None

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
