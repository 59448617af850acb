"""What was built before, and stands there as it was built, is not built again.

A build follows from what it is given: the site's folder, git, its settings as they come out, the
theme, the day. Where all of that is as it was, so are the files; they are looked through, byte for
byte, before anyone relies on it.
"""

import json
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE
from typing import Any

from plansite.console import Console, Steps
from plansite.kept import digest_of
from plansite.memo import Memo
from plansite.model.problem import Problem
from plansite.model.settings import defaults
from plansite.ownership.files import FILE_MODE
from plansite.ownership.judge import Seen
from plansite.ownership.manifest import NAME, read_listed
from plansite.publication.theme import theme_digest
from plansite.reading.differing import Differing
from plansite.reading.settings import SettingsResult

_STEP = "built"
_PLAIN = (str, int, float, bool, bytes, date, type(Path()), type(None))
_HOLDING = (list, tuple, set, frozenset)
_DEEP = 20
"""Settings are not nested so deep; what holds itself is."""


@dataclass
class Told:
    """A console that remembers what it was told to say."""

    console: Console
    said: list[str | list[Problem]] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Write one line."""
        self.said.append(text)
        self.console.say(text)

    def problems(self, problems: Sequence[Problem]) -> None:
        """Write problems."""
        self.said.append(list(problems))
        self.console.problems(problems)

    def phase(self, title: str, total: int | None = None) -> AbstractContextManager[Steps]:
        """Run a phase; how long one took is not remembered."""
        return self.console.phase(title, total)


def given_to(
    seen: bytes | None, differing: Differing, found: SettingsResult, asked: object
) -> bytes | None:
    """Return a digest of all that a build follows from, beside the engine.

    Args:
        seen: what `plansite.reading.snapshot` gave.
        differing: what differs from what was public before.
        found: the settings, as they came out.
        asked: what is to be built: of which day, by which day things are far off, with drafts.

    Returns:
        None where that cannot be known: functions and plugins of the agency's own may look at
        whatever they like, and the history of plans is asked of git.
    """
    settings = found.settings
    if seen is None or settings is None or settings.history_since or not _is_plain(found.values):
        return None
    if found.values.get("PLUGINS") != defaults()["PLUGINS"]:
        return None
    theme = theme_digest([settings.theme, *settings.theme_overrides])
    values = sorted(found.values.items())
    return digest_of((seen, differing.as_bytes(), values, found.problems, theme, asked))


def _is_plain(value: Any, room: int = _DEEP) -> bool:
    """Whether a value is no more than it holds: one of a class of the agency's own may be."""
    if type(value) is dict:
        value = [*value.keys(), *value.values()]
    if type(value) in _HOLDING:
        return room > 0 and all(_is_plain(each, room - 1) for each in value)
    return type(value) in _PLAIN


def keep(memo: Memo, given: bytes, output: Path, told: Told) -> None:
    """Keep what was built of what is ``given``: its manifest, and what was said meanwhile."""
    said = [
        each if isinstance(each, str) else [problem.as_list() for problem in each]
        for each in told.said
    ]
    kept = json.dumps([_mark_of(output), said], ensure_ascii=False)
    memo.put(_STEP, given, value=kept.encode())


@dataclass(frozen=True)
class Known:
    """What a build of the same has written and said: the SHA-256 of its manifest, and lines."""

    manifest: str
    said: tuple[str | list[Problem], ...]

    def stands(self, output: Path, seen: Seen) -> bool:
        """Whether an output is what was written then.

        Args:
            output: the site.
            seen: what stands there, and is what its manifest lists (`plansite.ownership.judge`).

        Raises:
            OSError: if it cannot be read.
        """
        listed = read_listed(output) or {}
        if not listed or not listed.keys() <= seen.keys():
            return False
        is_open = os.name == "nt" or all(S_IMODE(seen[name][0]) == FILE_MODE for name in listed)
        return is_open and _mark_of(output) == self.manifest

    def tell(self, console: Console) -> None:
        """Say what was said then."""
        for each in self.said:
            if isinstance(each, str):
                console.say(each)
            else:
                console.problems(each)


def known_of(memo: Memo, given: bytes | None) -> Known | None:
    """Return what was built before of what is ``given``; None where nothing was."""
    kept = memo.get(_STEP, given) if given is not None else None
    if kept is None:
        return None
    with suppress(ValueError, TypeError):
        manifest, said = json.loads(kept)
        return Known(
            str(manifest),
            tuple(
                each if isinstance(each, str) else [*map(Problem.from_list, each)] for each in said
            ),
        )
    return None


def _mark_of(output: Path) -> str:
    return sha256((output / NAME).read_bytes()).hexdigest()
