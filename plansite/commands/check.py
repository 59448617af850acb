"""``check``: every problem of a site, one a line (design, "Problems")."""

from plansite.checks import check_site
from plansite.commands.arguments import site_folder
from plansite.console import Console
from plansite.model.problem import in_order
from plansite.reading import read_site
from plansite.reading.before import read_before
from plansite.vi import console as vi


def run(console: Console, site: str | None = None) -> int:
    """Read and check a site; return 1 if it has an error, else 0.

    Raises:
        UsageError: if there is no such folder.
    """
    folder = site_folder(site)
    with console.phase(vi.READING):
        result = read_site(folder)
        before = read_before(folder)
    if before.lack:
        reason = vi.LACKS[before.lack].format(name=before.lacking)
        console.say(vi.NOT_COMPARED.format(reason=reason))
    with console.phase(vi.CHECKING):
        found = check_site(result.site, before=before)
    problems = in_order([*result.problems, *found])
    console.problems(problems)
    return int(any(problem.is_error for problem in problems))
