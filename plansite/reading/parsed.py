"""What was found in a YAML text: its data, where each key stands, and what is wrong."""

from dataclasses import dataclass, field
from typing import Any

from plansite.model.location import KeyPath
from plansite.model.problem import Message, Severity


@dataclass(frozen=True)
class Fault:
    """A problem whose file is not known here: a message, its line and its values."""

    message: Message
    line: int
    values: dict[str, object] = field(default_factory=dict)

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be used as it is."""
        return self.message.severity is Severity.ERROR


@dataclass(frozen=True)
class Doubt:
    """A fault only where the value at ``key`` is an editor's own words, or only where it is not.

    ``written`` is what was meant, where words were taken for a list or a group.
    """

    key: KeyPath
    fault: Fault
    in_text: bool
    written: str | None = None


@dataclass
class Parsed:
    """What a YAML text holds. ``data`` is None where it could not be parsed, because of ``stop``.

    ``doubts`` are for who knows what is expected where (`plansite.reading.settling`);
    so is ``in_braces``, words between the brackets of a group that name none of its keys.
    """

    data: Any = None
    lines: dict[KeyPath, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    in_braces: dict[KeyPath, str] = field(default_factory=dict)
    stop: Fault | None = None
