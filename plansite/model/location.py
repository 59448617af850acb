"""Where a value stands: file and line, for every key of a file that was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

KeyPath = tuple[str | int, ...]
"""The way from the top of a YAML file to a value: ``("tasks", 3, "due")``."""


@dataclass(frozen=True, order=True)
class Location:
    """A line of a file; ``path`` is relative to the site, with forward slashes.

    ``is_stand_in`` says that what the editor wrote there could not be used, and was reported:
    another value stands for it, and what a rule would say of that is no news. It is the same line.
    """

    path: str
    line: int
    is_stand_in: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class LineMap:
    """The line of every key of one file.

    ``lines`` maps a key path to the 1-based line where that key (or list item) begins.
    ``body_line`` is the line of the first line after front matter, 1 where there is none.
    ``mended`` are the keys whose value was wrong or missing, and in whose place a harmless one
    stands so that the rest can be checked; the empty key is all that is above the body.
    """

    path: str
    lines: Mapping[KeyPath, int] = field(default_factory=dict)
    body_line: int = 1
    mended: frozenset[KeyPath] = frozenset()

    def at(self, key: KeyPath = ()) -> Location:
        """Return the place of ``key``, or of its nearest ancestor that was written down."""
        is_stand_in = self.is_mended(key)
        while key and key not in self.lines:
            key = key[:-1]
        return Location(self.path, self.lines.get(key, 1), is_stand_in)

    def is_mended(self, key: KeyPath) -> bool:
        """Whether the value of ``key``, or what holds it, is a stand-in for a wrong one."""
        if not self.mended:
            return False
        return any(key[:end] in self.mended for end in range(len(key) + 1))
