"""What is wrong in a theme's templates, by file and line, as the check names the rest.

Jinja rewrites tracebacks so that they name templates and their lines (its documentation,
"Error handling"), so the place is read from there.
"""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from plansite.model.location import Location
from plansite.model.problem import one_line
from plansite.model.site_error import SiteError
from plansite.publication.assets import AssetMissingError
from plansite.publication.strings import StringMissingError
from plansite.vi.problems import theme as say

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = "templates"

_OF_THEMES = (TemplateError, AssetMissingError, StringMissingError)


@contextmanager
def as_site_errors(theme: Path, site: Path) -> Iterator[None]:
    """Turn what a theme's fault raises into a problem at its file and line.

    Raises:
        SiteError: for a fault of the theme; whatever else is raised goes on as it is.
    """
    try:
        yield
    except Exception as error:
        fault = theme_fault(error, theme, site)
        if fault is None or fault is error:
            raise
        raise fault from error


def theme_fault(error: Exception, theme: Path, site: Path) -> SiteError | None:
    """Return the fault of the theme that an error in rendering comes from.

    None for an error that comes from elsewhere, even if a template called what raised it.
    """
    if isinstance(error, SiteError):
        return error
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return _broken(Path(error.filename), error.lineno, error.message or "", site)
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if frame.filename.endswith(".html")]
    if not inside:
        if isinstance(error, AssetMissingError):
            return _missing(theme / "static", 1, str(error), theme, site)
        if isinstance(error, TemplateNotFound):
            name = str(error.name)
            return _missing(theme / TEMPLATES / name, 1, name, theme, site)
        return None
    last = frames[-1].filename
    if not (isinstance(error, _OF_THEMES) or last.endswith(".html") or "jinja2" in last):
        return None
    template, line = Path(inside[-1].filename), inside[-1].lineno or 1
    if isinstance(error, TemplateNotFound):
        return _missing(template, line, str(error.name), theme, site)
    if isinstance(error, TemplateError):
        return _broken(template, line, error.message or type(error).__name__, site)
    return _broken(template, line, f"{type(error).__name__}: {error}", site)


def shown_path(path: Path, site: Path) -> str:
    """Return a file's path from the site, else from the repository, else the whole of it."""
    for folder in (site, ROOT):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.as_posix()


def _broken(template: Path, line: int, error: str, site: Path) -> SiteError:
    place = Location(shown_path(template, site), line)
    return SiteError(say.TEMPLATE_BROKEN.at(place, error=one_line(error)))


def _missing(template: Path, line: int, name: str, theme: Path, site: Path) -> SiteError:
    place = Location(shown_path(template, site), line)
    folder = "static" if template.name == "static" else TEMPLATES
    return SiteError(
        say.TEMPLATE_MISSING.at(place, name=name, folder=shown_path(theme / folder, site))
    )
