"""A plain ``pelican`` run makes for itself what a build would have handed over."""

import sys
from pathlib import Path
from typing import Any, NoReturn

from plansite.checks import check_site
from plansite.driver.run import Run
from plansite.driver.staged import stage
from plansite.markdown.guard import GuardedConverter
from plansite.model.problem import Problem, in_order
from plansite.model.site_error import SiteError
from plansite.publication.as_of import as_of_date
from plansite.publication.edition import join
from plansite.publication.publication import publish
from plansite.reading import read_site
from plansite.reading.before import read_before
from plansite.reading.settings import settings_from
from plansite.reading.settings_file import OWN
from plansite.vi import console as vi
from plansite.views.site import views_of


def run_alone(pelican: Any) -> Run:
    """Read and check a site, and make of it what Pelican is to render, by the steps of a build.

    Args:
        pelican: a Pelican that has not run yet; its output will be replaced as a whole.

    Raises:
        SystemExit: with 1 if the site has an error; what is wrong is written to stderr.
    """
    values = pelican.settings
    root = Path(values["PATH"]).parent
    found, result, before = settings_from(values, root / OWN), read_site(root), read_before(root)
    if before.lack:
        reason = vi.LACKS[before.lack].format(name=before.lacking)
        sys.stderr.write(vi.NOT_COMPARED.format(reason=reason) + "\n")
    wrong = [*found.problems, *result.problems, *check_site(result.site, before=before)]
    problems = in_order(wrong)
    _write(*problems)
    if found.settings is None or any(problem.is_error for problem in problems):
        raise SystemExit(1)
    settings = found.settings
    edition = join(result.site, as_of_date(settings.as_of), preview=settings.preview)
    with GuardedConverter() as converter:
        try:
            publication = publish(edition, settings, converter.convert)
            views = views_of(publication)
        except SiteError as error:
            end(1, *error.problems)
    stage(pelican, settings, edition.as_of, preview=edition.preview)
    return Run(settings, edition, publication, views, is_alone=True)


def end(code: int, *said: Problem | str) -> NoReturn:
    """Write what is wrong to stderr, and end the process.

    Raises:
        SystemExit: always, with ``code``.
    """
    _write(*said)
    raise SystemExit(code) from None


def _write(*said: Problem | str) -> None:
    for each in said:
        sys.stderr.write(f"{each}\n")
