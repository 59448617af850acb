"""A site of which all is read but its articles and pages: of these only their bytes are there.

What a file holds follows from its path and its bytes; whoever has read the same before goes on
with what came of it (`plansite.checks.prepared`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from plansite.model.article import Article, Entry, Page
from plansite.model.problem import Problem, in_order
from plansite.model.site import Site
from plansite.reading.files import TextFile, decode
from plansite.reading.parsing import entry_of

ReadEntry = tuple[Entry | None, tuple[Problem, ...]]
"""What a file holds, None where there is no making sense of it, and what is wrong with it."""


@dataclass(frozen=True)
class EntryFile:
    """An article or a page: its path, what it is to become, its bytes or why there are none."""

    path: str
    model: type[Entry]
    raw: bytes | TextFile

    def read(self) -> ReadEntry:
        """Make an entry of it."""
        file = decode(self.raw) if isinstance(self.raw, bytes) else self.raw
        entry, problems = entry_of(self.model, self.path, file)
        return entry, tuple(problems)


@dataclass(frozen=True)
class ReadResult:
    """A site as far as it could be read, and what was wrong, in the order of path and line.

    Of these, ``of_values`` are about values of settings as they are written; a run knows better.
    """

    site: Site
    problems: list[Problem]
    of_values: frozenset[Problem] = frozenset()


@dataclass(frozen=True)
class Gathered:
    """A site without entries, what was wrong so far, and the files of its entries.

    ``of_values`` are as those of `ReadResult`.
    """

    site: Site
    problems: list[Problem]
    files: tuple[EntryFile, ...]
    of_values: frozenset[Problem] = frozenset()

    @cached_property
    def marks(self) -> dict[str, bytes]:
        """The SHA-256 of what each article's and page's file held, by its path."""
        raws = ((file.path, file.raw) for file in self.files)
        return {path: sha256(raw).digest() for path, raw in raws if isinstance(raw, bytes)}

    def without_bytes(self) -> "Gathered":
        """Return it without what the files hold, for whoever has read them and needs the marks."""
        slim = replace(self, files=tuple(replace(file, raw=b"") for file in self.files))
        slim.__dict__["marks"] = self.marks
        return slim

    def joined(self, read: Iterable[ReadEntry]) -> ReadResult:
        """Return the site with its entries.

        Args:
            read: what the files hold, in their order.
        """
        entries, problems, unread = list[Entry](), [*self.problems], set(self.site.unread)
        for file, (entry, wrong) in zip(self.files, read, strict=True):
            problems += wrong
            if entry is not None:
                entries.append(entry)
            if entry is None or entry.is_mended():
                unread.add(file.path)
        site = replace(
            self.site,
            articles=tuple(each for each in entries if isinstance(each, Article)),
            pages=tuple(each for each in entries if isinstance(each, Page)),
            unread=frozenset(unread),
        )
        return ReadResult(site, in_order(problems), self.of_values)
