"""A plain ``pelican`` run makes for itself what a build would have handed over."""

from pathlib import Path
from typing import Any

from plansite.checks.checked import checked_site, not_compared
from plansite.driver.run import Run
from plansite.driver.staged import end, stage, write
from plansite.driver.theme_faults import as_site_errors
from plansite.history import histories_of, why_missing
from plansite.markdown.convert import Converter
from plansite.memo import memo_of
from plansite.model.site_error import SiteError
from plansite.publication.as_of import EpochError, as_of_date
from plansite.publication.edition import join
from plansite.publication.publication import publish
from plansite.reading.settings import expired, settings_from
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
    memo = memo_of(root)  # closed when the run is over (`stage`)
    checked = checked_site(root, lambda: settings_from(values, root / OWN), memo=memo)
    unseen = not_compared(checked.before)
    write(*([unseen] if unseen else []), *checked.problems)
    settings = checked.settings
    if settings is None or checked.has_errors:
        raise SystemExit(1)
    try:
        as_of = as_of_date(settings.as_of)
    except EpochError as error:
        end(2, vi.BAD_EPOCH.format(text=error))
    edition = join(checked.site, as_of, preview=settings.preview)
    write(*expired(settings, as_of))
    try:
        with as_site_errors(settings.theme, root):
            publication = publish(edition, settings, Converter().convert, memo)
            publication.prepare()
            histories = histories_of(edition.site, as_of, settings)
            views = views_of(publication, histories)
    except SiteError as error:
        end(1, *error.problems)
    write(*why_missing(histories))
    run = Run(settings, edition, publication, views)
    stage(pelican, run)
    return run
