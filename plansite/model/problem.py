"""What a check says: one line, for an editor, with an id to look up in docs/loi.md."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Self

from plansite.model.example import Example
from plansite.model.location import Location


class Severity(Enum):
    """Errors stop a build; warnings do not. The value is what the editor reads."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"


MANY = 1_000
"""So many problems of one kind are reported, and then that there may be more."""


class ToCopy(str):
    """A line that an editor is to copy, and so is to see whole."""

    __slots__ = ()


_OF_VALUE, _OF_ADVICE, _TO_COPY = 200, 600, 1_000
"""Letters of what an editor typed, of a suggestion, which may list all that there is, and of a line
to copy: what is longer, nobody copies out of a message."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong in one line of one file.

    ``text`` says what is wrong, ``advice`` what to write instead; both are Vietnamese. One that
    ``is_about_stand_in`` follows from another that was reported.
    """

    path: str
    line: int
    severity: Severity
    id: str
    text: str
    advice: str
    is_about_stand_in: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return (
            f"{self.path}:{self.line}: {self.severity.value} [{self.id}] {self.text}; {self.advice}"
        )

    @property
    def is_error(self) -> bool:
        """Whether this problem stops a build."""
        return self.severity is Severity.ERROR

    def as_list(self) -> list[str | int]:
        """Return what is told of it, to be kept as JSON."""
        return [self.path, self.line, self.severity.value, self.id, self.text, self.advice]

    @classmethod
    def from_list(cls, kept: Sequence[Any]) -> Self:
        """Return the problem of which `as_list` was asked.

        Raises:
            ValueError: if it is none.
        """
        path, line, severity, id_, text, advice = kept
        return cls(path, line, Severity(severity), id_, text, advice)


@dataclass(frozen=True)
class Message:
    """A kind of problem, and what docs/loi.md tells of it. All stand in ``plansite.vi.problems``.

    Attributes:
        id: its name, ``group/name``, which stays whatever the sentences become.
        text: what is wrong, with ``{names}`` to fill in.
        advice: what to write instead, with the same.
        severity: whether it stops a build.
        example: the fault and its mending, as an editor writes them.
        why: a sentence where the advice alone would not convince.
    """

    id: str
    text: str
    advice: str
    severity: Severity = Severity.ERROR
    example: Example = field(kw_only=True)
    why: str = field(default="", kw_only=True)

    def at(self, location: Location, *rests_on: Location, **values: object) -> Problem:
        """Return the problem at a place, with the message's names filled in.

        Args:
            location: the line to mend.
            rests_on: where the other values stand with which the one there was compared. If one
                of all these is a stand-in, the problem follows from one that was reported.
            values: by the message's names; put on one line and shortened, since they may be
                anything that an editor typed.
        """
        shown = {name: one_line(str(value), _room(name, value)) for name, value in values.items()}
        return Problem(
            location.path,
            location.line,
            self.severity,
            self.id,
            self.text.format(**shown),
            self.advice.format(**shown).strip(),
            any(place.is_stand_in for place in (location, *rests_on)),
        )


def _room(name: str, value: object) -> int:
    if isinstance(value, ToCopy):
        return _TO_COPY
    return _OF_ADVICE if name == "suggestion" else _OF_VALUE


def one_line(text: str, limit: int = _OF_VALUE) -> str:
    """Return ``text`` without line breaks or control characters, at most ``limit`` long."""
    head = text[: 10 * limit]  # what was typed may be a megabyte, and be reported many times
    clean = "".join(char if char.isprintable() else " " for char in head)
    clean = " ".join(clean.split())
    whole = len(clean) <= limit and len(head) == len(text)
    return clean if whole else clean[: limit - 1] + "…"


def in_order(problems: list[Problem]) -> list[Problem]:
    """Return the problems sorted by path and line, each once."""
    unique = dict.fromkeys(problems)
    return sorted(unique, key=lambda found: (found.path, found.line, found.id, str(found)))
