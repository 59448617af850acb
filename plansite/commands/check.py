"""``check``: every problem of a site, one a line, as docs/loi.md explains them."""

from plansite.checks.checked import checked_site, not_compared
from plansite.commands.arguments import site_folder
from plansite.console import Console


def run(console: Console, site: str | None = None) -> int:
    """Read and check a site; return 1 if it has an error, else 0.

    Raises:
        UsageError: if there is no such folder.
    """
    found = checked_site(site_folder(site), phase=console.phase)
    unseen = not_compared(found.before)
    if unseen:
        console.say(unseen)
    console.problems(found.problems)
    return int(found.has_errors)
