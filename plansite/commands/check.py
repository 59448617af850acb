"""``check``: every problem of a site, one a line, as docs/loi.md explains them; `--fix` mends."""

from plansite.checks.checked import checked_site, not_compared
from plansite.commands.arguments import site_folder
from plansite.commands.mending import mend_site
from plansite.console import Console
from plansite.memo import memo_of


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
        mend_site(console, folder)
    with memo_of(folder) as memo:
        found = checked_site(folder, memo=memo, phase=console.phase)
    unseen = not_compared(found.before)
    if unseen:
        console.say(unseen)
    console.problems(found.problems)
    return int(found.has_errors)
