"""What a body asks of its site while it is rendered, so that it need be rendered once.

The HTML of a body follows from its text and from the answers to its questions: where a link
leads, what a picture looks like. Where the same text would get the same answers, it is the same.
To ask again also tells the publication what the body uses.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from plansite.kept import as_bytes, from_bytes

Question = tuple[str, Any]
"""The kind of question, and what is asked about."""


class Asked:
    """Asks, and notes what was answered."""

    def __init__(self, answer: Callable[[str, Any], Any]) -> None:
        """Prepare; ``answer`` gives the answer to a question of a kind."""
        self._answer = answer
        self._noted: list[tuple[Question, Any]] = []

    def ask(self, kind: str, about: Any) -> Any:
        """Return the answer to a question."""
        answer = self._answer(kind, about)
        self._noted.append(((kind, about), answer))
        return answer

    def begin(self) -> None:
        """Forget what was noted: another body begins."""
        self._noted.clear()

    def as_bytes(self, html: str) -> bytes:
        """Return a body with all that it has asked, to be kept."""
        return as_bytes((html, self._noted))

    def again(self, kept: bytes | None) -> str | None:
        """Return the HTML of a body that was kept; None if it would have other answers now."""
        if kept is None:
            return None
        with suppress(ValueError, TypeError):
            html, noted = from_bytes(kept)
            if all(self._answer(*question) == answer for question, answer in noted):
                return str(html)
        return None
