"""Where a value stands: file and line, for every key of a file that was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

KeyPath = tuple[str | int, ...]
"""The way from the top of a YAML file to a value: ``("tasks", 3, "due")``."""


@dataclass(frozen=True, order=True)
class Location:
    """A line of a file; ``path`` is relative to the site, with forward slashes."""

    path: str
    line: int


@dataclass(frozen=True)
class Source:
    """The line of every key of one file.

    ``lines`` maps a key path to the 1-based line where that key (or list item) begins.
    ``body_line`` is the line of the first line after front matter, 1 where there is none.
    ``mended`` are the keys whose value was wrong or missing, and in whose place a harmless one
    stands so that the rest can be checked; what a rule would say of them would be no news.
    """

    path: str
    lines: Mapping[KeyPath, int] = field(default_factory=dict)
    body_line: int = 1
    mended: frozenset[KeyPath] = frozenset()

    def at(self, key: KeyPath = ()) -> Location:
        """Return the place of ``key``, or of its nearest ancestor that was written down."""
        while key:
            line = self.lines.get(key)
            if line is not None:
                return Location(self.path, line)
            key = key[:-1]
        return Location(self.path, self.lines.get((), 1))
