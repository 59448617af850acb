"""``check``: every problem of a site, one a line, as docs/loi.md explains them; `--fix` mends.

What reads and checks is imported where something has to be read: it takes longer to import than a
small site takes to be looked through.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from plansite.commands.arguments import site_folder
from plansite.console import Console
from plansite.memo import Memo, memo_of
from plansite.model.dates import VIETNAM
from plansite.model.problem import Problem
from plansite.reading.differing import Differing, ask_differing
from plansite.reading.snapshot import snapshot

_STEP = "told"


@dataclass(frozen=True)
class _Found:
    """What a check has found: its problems, and why what was public before is not known."""

    problems: list[Problem]
    unseen: str | None

    def as_bytes(self) -> bytes:
        """Return it as bytes, to be kept."""
        lists = [problem.as_list() for problem in self.problems]
        return json.dumps([self.unseen, lists], ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, kept: bytes) -> "_Found":
        """Return what `as_bytes` was asked of.

        Raises:
            ValueError: if it is no such thing.
        """
        unseen, lists = json.loads(kept)
        return cls([*map(Problem.from_list, lists)], unseen)


def run(console: Console, site: str | None = None, *, fix: bool = False) -> int:
    """Read and check a site; return 1 if it has an error, else 0.

    Args:
        console: where it is told.
        site: the site's folder, as typed.
        fix: whether to mend first what can be mended without changing what is said.

    Raises:
        UsageError: if there is no such folder, or a file cannot be written.
    """
    folder = site_folder(site)
    if fix:
        from plansite.commands.mending import mend_site

        mend_site(console, folder)
    with memo_of(folder) as memo:
        found = _found(console, folder, memo)
    if found.unseen:
        console.say(found.unseen)
    console.problems(found.problems)
    return int(any(problem.is_error for problem in found.problems))


def _found(console: Console, folder: Path, memo: Memo) -> _Found:
    """Return what is found; where all is as it was when that was last asked, what it was then."""
    asked, today = ask_differing(folder), datetime.now(VIETNAM).date()
    seen = snapshot(folder) if memo.is_open else None
    if seen is None:
        return _read(console, folder, memo, asked, today)[0]
    given = seen, asked().as_bytes(), today.isoformat()
    kept = memo.get(_STEP, *given)
    if kept is not None:
        with suppress(ValueError, TypeError):
            return _Found.from_bytes(kept)
    found, marks = _read(console, folder, memo, asked, today)
    # Not what somebody saved while it was read.
    if snapshot(folder, marks) == seen:
        memo.put(_STEP, *given, value=found.as_bytes())
    return found


def _read(
    console: Console, folder: Path, memo: Memo, asked: Callable[[], Differing], today: date
) -> tuple[_Found, dict[str, bytes]]:
    """Read and check; return what is found, and the SHA-256 of the articles and pages."""
    from plansite.checks.checked import checked_site, not_compared

    checked = checked_site(folder, memo=memo, asked=asked, today=today, phase=console.phase)
    found = _Found(checked.problems, not_compared(checked.before))
    return found, checked.gathered.marks
