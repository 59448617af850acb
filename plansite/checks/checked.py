"""A site read and checked, for whoever goes on with one: check, build, report, plain Pelican."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from plansite.checks import check_site
from plansite.model.problem import Problem, in_order
from plansite.model.settings import Settings
from plansite.model.site import Site
from plansite.reading.before import Before, read_before
from plansite.reading.settings import SettingsResult
from plansite.reading.site import ReadResult, read_site
from plansite.vi import console as vi


@dataclass(frozen=True)
class CheckedSite:
    """A site, what was public before, and every problem of both reading and checking.

    ``found`` are its settings, for who had them read; ``problems`` hold theirs too, and are in the
    order of path and line.
    """

    site: Site
    before: Before
    problems: list[Problem]
    found: SettingsResult = field(default_factory=SettingsResult)

    @property
    def settings(self) -> Settings | None:
        """The settings by the engine's words; None if they were not read, or have an error."""
        return self.found.settings

    @property
    def has_errors(self) -> bool:
        """Whether nothing may be made of the site."""
        return any(problem.is_error for problem in self.problems)


def check(read: ReadResult, before: Before, found: SettingsResult | None = None) -> CheckedSite:
    """Return a site that was read with the problems that the rules find added to those of reading.

    Args:
        read: what `plansite.reading.read_site` returned.
        before: what `plansite.reading.before.read_before` returned; an empty one misses nothing.
        found: what `plansite.reading.settings` gave for its settings, where they were run.
    """
    found = found or SettingsResult()
    known = [
        each for each in read.problems if each not in read.of_values or each.path not in found.ran
    ]
    site, ran = read.site, found.settings
    if ran is not None:
        site = replace(site, urls=(ran.url,), unset=ran.unset)
    wrong = [*found.problems, *known, *check_site(site, before=before)]
    return CheckedSite(site, before, in_order(wrong), found)


def checked_site(
    root: Path,
    settings: Callable[[], SettingsResult] | None = None,
    *,
    is_compared: bool = True,
    phase: Callable[[str], AbstractContextManager[object]] = nullcontext,
) -> CheckedSite:
    """Read a site and check it.

    Args:
        root: the site's folder.
        settings: what gives the site's settings, for a caller who may run their files.
        is_compared: whether to ask git what was public before, and to miss what is gone.
        phase: what to run each step in, made of the step's name (`plansite.console`).
    """
    with phase(vi.READING):
        found = settings() if settings else None
        read = read_site(root)
        before = read_before(root) if is_compared else Before()
    with phase(vi.CHECKING):
        return check(read, before, found)


def not_compared(before: Before) -> str | None:
    """Return why what was public before cannot be known, as a sentence; None where it can."""
    if before.lack is None:
        return None
    return vi.NOT_COMPARED.format(reason=vi.LACKS[before.lack].format(name=before.lacking))
