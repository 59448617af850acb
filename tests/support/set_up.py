"""Gets what the tests need beyond Python: ``python -m tests.support.set_up``.

Run by ``python3 tasks.py test`` before the tests. On a Debian or Ubuntu whose root one is, its
own packages come first; what they do not bring is fetched. What cannot be had is named in one
sentence each: a failure in CI, and elsewhere a gap that the tests tell of at their end.
"""

import contextlib
import re
import sys
from collections.abc import Callable, Sequence

from tests.support import apt
from tests.support.apt import Apt, UnavailableError
from tests.support.html_validity import in_ci
from tests.support.system import NEEDS, Need


def set_up(needs: Sequence[Need], find_apt: Callable[[], Apt | None]) -> list[str]:
    """Get what is missing; return a sentence for each thing that cannot be had.

    Nothing is asked of the system where everything is there.
    """
    lacking = [need for need in needs if need.missing()]
    if not lacking:
        return []
    sys.stderr.write(f"Setting up for the tests: {', '.join(need.name for need in lacking)} ...\n")
    manager = find_apt()
    reasons = {} if manager is None else _install(manager, lacking)
    for need in lacking:
        if need.get is not None and need.missing():
            try:
                need.get(manager)
            except (OSError, UnavailableError) as error:
                reasons.setdefault(need.name, str(error))
    return [
        f"Cannot set up {need.name}, so {need.gap}: {_why(need, manager, reasons)}"
        for need in lacking
        if need.missing()
    ]


def _install(manager: Apt, lacking: Sequence[Need]) -> dict[str, str]:
    """Install the packages of all needs; return why not, for those that cannot be had."""
    wanted = [need for need in lacking if _packages(need)]
    new = [need.service for need in wanted if need.service and apt.which(need.service) is None]
    reasons = {}
    if wanted:
        with contextlib.suppress(UnavailableError):  # what is known already may do
            manager.update()
    while wanted:
        try:
            manager.install([package for need in wanted for package in _packages(need)])
        except UnavailableError as error:
            # What a system does not have must not keep the others out.
            refused = [need for need in wanted if _is_named(need, str(error))] or wanted
            reasons |= {need.name: str(error) for need in refused}
            wanted = [need for need in wanted if need not in refused]
        else:
            break
    for service in new:
        if apt.which(service):
            manager.keep_from_starting(service)
    return reasons


def _is_named(need: Need, error: str) -> bool:
    return any(re.search(rf"(?<![\w-]){re.escape(p)}(?![\w-])", error) for p in _packages(need))


def _packages(need: Need) -> tuple[str, ...]:
    return () if need.unless and apt.which(need.unless) else need.packages


def _why(need: Need, manager: Apt | None, reasons: dict[str, str]) -> str:
    """Return what is to be done about it, else what a program said."""
    packages = " ".join(_packages(need))
    if manager is None and packages and apt.which("apt-get"):
        return f"`apt-get install {packages}` as root brings it"
    if manager is None and packages and need.get is None:
        return f"there is no apt-get here to install {packages}"
    return reasons.get(need.name, "it was installed, and is not found")


def main() -> int:
    """Get what is missing, and say what could not be had; return 1 if that is so in CI, else 0."""
    sentences = set_up(NEEDS, apt.find)
    for sentence in sentences:
        sys.stderr.write(f"{sentence}\n")
    return int(bool(sentences) and in_ci())


if __name__ == "__main__":
    sys.exit(main())
