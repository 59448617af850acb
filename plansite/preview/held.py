"""The site that the preview holds in memory, and what was found wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plansite.checks.checked import CheckedSite, checked_site
from plansite.driver.run import Run
from plansite.history import histories_of
from plansite.markdown.convert import Converter
from plansite.model import layout
from plansite.model.problem import Problem
from plansite.model.site_error import SiteError
from plansite.preview.shown import Shown
from plansite.publication.as_of import as_of_date
from plansite.publication.edition import join
from plansite.publication.publication import publish
from plansite.reading.settings import read_settings
from plansite.views.site import views_of


@dataclass(frozen=True)
class Moment:
    """What is shown, None before the site was ever without an error; and what is wrong now."""

    shown: Shown | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether what is shown is older than what was saved."""
        return any(problem.is_error for problem in self.problems)


class Held:
    """Reads the site, and reads it again when something was saved."""

    def __init__(self, root: Path) -> None:
        """Prepare; nothing is read yet."""
        self.root = root
        self.now = Moment()

    def save(self, paths: Sequence[Path]) -> None:
        """Read and check what was saved; show it, if it has no error, or else what is wrong.

        What was shown stays until there is something to put in its place.

        Args:
            paths: the files that were saved; none for the whole site.
        """
        as_of = as_of_date(None)
        found = read_settings(self.root / layout.SETTINGS, as_of, self.root)
        checked = checked_site(self.root, lambda: found)
        problems: Sequence[Problem] = checked.problems
        shown = self.now.shown
        if checked.settings is not None and not checked.has_errors:
            try:
                shown = _shown(checked)
            except SiteError as error:
                problems = [*problems, *error.problems]
        self.now = Moment(shown, tuple(problems))


def _shown(checked: CheckedSite) -> Shown:
    settings = checked.settings
    assert settings is not None  # noqa: S101  # asked before
    edition = join(checked.site, as_of_date(None), preview=True)
    publication = publish(edition, settings, Converter().convert)
    views = views_of(publication, histories_of(edition.site, edition.as_of, settings))
    shown = Shown(Run(settings, edition, publication, views), checked.found.values)
    _ = shown.outs
    return shown
