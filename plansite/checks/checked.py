"""A site read and checked, for whoever goes on with one: check, build, report, plain Pelican."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from plansite.checks import check_site
from plansite.checks.prepared import Prepared, prepared
from plansite.kept import as_bytes, digest_of, from_bytes
from plansite.memo import Memo
from plansite.model.dates import VIETNAM
from plansite.model.problem import Problem, in_order
from plansite.model.settings import Settings
from plansite.model.site import Site
from plansite.reading.before import Before, before_of
from plansite.reading.differing import Differing, ask_differing
from plansite.reading.gathered import Gathered
from plansite.reading.settings import SettingsResult
from plansite.reading.site import gather
from plansite.vi import console as vi

_STEP = "check"


@dataclass(frozen=True)
class CheckedSite:
    """A site, what was public before, and every problem of both reading and checking.

    ``found`` are its settings, for who had them read; ``problems`` hold theirs too, and are in the
    order of path and line. ``entries`` are what its articles and pages hold.
    """

    gathered: Gathered = field(repr=False)
    entries: "Entries" = field(repr=False, compare=False)
    before: Before
    problems: list[Problem]
    found: SettingsResult = field(default_factory=SettingsResult)

    @cached_property
    def site(self) -> Site:
        """The site; what its articles and pages hold is made where nobody has asked before."""
        return self.gathered.joined(each.read for each in self.entries.all).site

    @property
    def settings(self) -> Settings | None:
        """The settings by the engine's words; None if they were not read, or have an error."""
        return self.found.settings

    @property
    def has_errors(self) -> bool:
        """Whether nothing may be made of the site."""
        return any(problem.is_error for problem in self.problems)


class Entries:
    """What the articles and pages of a site hold, made when it is asked for."""

    def __init__(self, gathered: Gathered, memo: Memo) -> None:
        """Make nothing yet."""
        self._gathered = gathered
        self._memo = memo

    @cached_property
    def all(self) -> list[Prepared]:
        """What each file holds, in their order."""
        with _all_stays():
            return prepared(self._gathered.files, self._memo)


@contextmanager
def _all_stays() -> Iterator[None]:
    """Look for no garbage: of a million things that are made and kept, that takes a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def check(
    gathered: Gathered,
    before: Before,
    found: SettingsResult | None = None,
    memo: Memo | None = None,
    today: date | None = None,
) -> CheckedSite:
    """Return a site with all its problems, those of reading and those that the rules find.

    They follow from the arguments alone, so for the same ones they are taken from the memo.

    Args:
        gathered: what `plansite.reading.site.gather` returned.
        before: what `plansite.reading.before.read_before` returned; an empty one misses nothing.
        found: what `plansite.reading.settings` gave for its settings, where they were run.
        memo: what was found before.
        today: as of `plansite.checks.check_site`.
    """
    found, memo = found or SettingsResult(), memo or Memo(None)
    today = today or datetime.now(VIETNAM).date()
    if found.settings is not None:
        ran = found.settings
        site = replace(gathered.site, urls=(ran.url,), unset=ran.unset)
        gathered = replace(gathered, site=site)
    entries = Entries(gathered, memo)
    key = _key(gathered, before, found, today) if memo.is_open else b""
    problems = _known(memo, key)
    if problems is None:
        with _all_stays():
            problems = problems_of(gathered, entries.all, before, found, today)
        if memo.is_open:
            memo.put(_STEP, key, value=as_bytes(problems))
    return CheckedSite(gathered, entries, before, problems, found)


def _key(gathered: Gathered, before: Before, found: SettingsResult, today: date) -> bytes:
    """Return a digest of all that `problems_of` is given; of entries, of their files.

    Of the settings, those that rules look at stand in the site.
    """
    marks = gathered.marks
    files = ((file.path, marks.get(file.path, file.raw)) for file in gathered.files)
    rest = replace(gathered, files=())
    return digest_of((rest, *files, before, found.problems, found.ran, today))


def _known(memo: Memo, key: bytes) -> list[Problem] | None:
    kept = memo.get(_STEP, key)
    try:
        return from_bytes(kept) if kept is not None else None
    except ValueError:
        return None


def problems_of(
    gathered: Gathered,
    entries: Sequence[Prepared],
    before: Before,
    found: SettingsResult,
    today: date,
) -> list[Problem]:
    """Return all problems of a site whose files hold ``entries``; the rest as of `check`."""
    read = gathered.joined(each.read for each in entries)
    known = [
        each for each in read.problems if each not in read.of_values or each.path not in found.ran
    ]
    told = {
        file.path: one
        for file, each in zip(gathered.files, entries, strict=True)
        if (one := each.told) is not None
    }
    wrong = check_site(read.site, today=today, before=before, told=told)
    return in_order([*found.problems, *known, *wrong])


def checked_site(
    root: Path,
    settings: Callable[[], SettingsResult] | None = None,
    *,
    memo: Memo | None = None,
    asked: Callable[[], Differing] | None = None,
    today: date | None = None,
    phase: Callable[[str], AbstractContextManager[object]] = nullcontext,
) -> CheckedSite:
    """Read a site and check it.

    Args:
        root: the site's folder.
        settings: what gives the site's settings, for a caller who may run their files.
        memo: what was found before, if anything of it may be used.
        asked: gives what differs from what was public before; git is asked by default.
        today: as of `plansite.checks.check_site`.
        phase: what to run each step in, made of the step's name (`plansite.console`).
    """
    with phase(vi.READING):
        asked = asked or ask_differing(root)
        found = settings() if settings else None
        gathered = gather(root)
        before = before_of(asked())
    with phase(vi.CHECKING):
        return check(gathered, before, found, memo, today)


def not_compared(before: Before | Differing) -> str | None:
    """Return why what was public before cannot be known, as a sentence; None where it can."""
    if before.lack is None:
        return None
    return vi.NOT_COMPARED.format(reason=vi.LACKS[before.lack].format(name=before.lacking))
