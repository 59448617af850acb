"""Where Pelican and the engine meet: signals in, a publication out."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from pelican import signals

from plansite.checks import check_site
from plansite.driver.context import context_of
from plansite.driver.filters import filters_of
from plansite.driver.generator import SiteGenerator
from plansite.driver.reader import PUBLICATION, EntryReader
from plansite.driver.staged import stage
from plansite.driver.theme_faults import theme_fault
from plansite.markdown.guard import GuardedConverter
from plansite.model.problem import in_order
from plansite.model.site import Site
from plansite.outputs import media
from plansite.publication.edition import Edition, join
from plansite.publication.publication import BodyError, Publication, publish
from plansite.publication.theme import ThemeError, refuse_odd_files
from plansite.reading import read_site
from plansite.reading.as_of import as_of_date
from plansite.reading.before import read_before
from plansite.vi import console as vi
from plansite.views.site import Views, weave

SITE = "SITE"
"""The setting by which the build hands over a site that it has read and checked."""

CONVERT = "CONVERT"
"""The setting by which it hands over what converts Markdown."""


def register() -> None:
    """Connect to Pelican's signals (Pelican's documentation, "How to create plugins")."""
    # Pelican has just put the current folder before all libraries (`Pelican.init_path`), and a
    # pytz.py that happens to lie there would be run.
    sys.path[:] = [folder for folder in sys.path if folder not in ("", os.curdir)]
    signals.initialized.connect(_prepare)
    signals.readers_init.connect(_add_reader)
    signals.generator_init.connect(_share_templates)
    signals.get_generators.connect(_generators)
    signals.article_generator_write_article.connect(_describe)
    signals.page_generator_write_page.connect(_describe)
    signals.finalized.connect(_finish)


def _prepare(pelican: Any) -> None:
    settings = pelican.settings
    _refuse_odd_files(settings)
    is_built = SITE in settings
    site = settings[SITE] if is_built else _checked_site(Path(settings["PATH"]).parent)
    as_of = as_of_date(settings.get("AS_OF") or None)
    edition = join(site, as_of, preview=bool(settings.get("PREVIEW")))
    publication, views = (_woven if is_built else _woven_alone)(edition, settings)
    if not is_built:
        stage(pelican, as_of, preview=edition.preview)
    # Whoever asked Pelican for it: the folder that it writes to is a new one.
    pelican.delete_outputdir = False
    settings[PUBLICATION] = publication
    settings["VIEWS"] = views
    root = Path(settings["PATH"]).parent
    settings["ENTRIES"] = {str(root / entry.path): entry for entry in edition.site.entries}
    settings["JINJA_FILTERS"] = {**settings["JINJA_FILTERS"], **filters_of(publication)}
    settings["JINJA_GLOBALS"] = {**settings["JINJA_GLOBALS"], **context_of(publication, views)}


def _woven(edition: Edition, settings: dict[str, Any]) -> tuple[Publication, Views]:
    """Return the publication of an edition and its views, with every body rendered.

    Raises:
        BodyError: for a body that cannot be rendered; nothing has been written then.
    """
    publication = publish(edition, settings)
    publication.render_bodies()
    return publication, weave(publication)


def _woven_alone(edition: Edition, settings: dict[str, Any]) -> tuple[Publication, Views]:
    """Do the same for a plain ``pelican`` run, which has no build to bring a converter.

    Raises:
        SystemExit: with 1 for a body that cannot be rendered; it is written to stderr.
    """
    with GuardedConverter() as converter:
        settings[CONVERT] = converter.convert
        try:
            return _woven(edition, settings)
        except BodyError as error:
            sys.stderr.write(f"{error.problem}\n")
            raise SystemExit(1) from error


def _refuse_odd_files(settings: Any) -> None:
    """Refuse a theme that leads out of its folder.

    Raises:
        ThemeError: for the build to tell.
        SystemExit: with 1 in a plain ``pelican`` run; what is wrong is written to stderr.
    """
    try:
        refuse_odd_files(settings)
    except ThemeError as error:
        if SITE in settings:
            raise
        sys.stderr.write(f"{error}\n")
        raise SystemExit(1) from error


def _checked_site(root: Path) -> Site:
    """Read and check a site for a plain ``pelican`` run, which has no other guard.

    Raises:
        SystemExit: with 1 if the site has an error; what is wrong is written to stderr.
    """
    result = read_site(root)
    before = read_before(root)
    if before.lack:
        reason = vi.LACKS[before.lack].format(name=before.lacking)
        sys.stderr.write(vi.NOT_COMPARED.format(reason=reason) + "\n")
    problems = in_order([*result.problems, *check_site(result.site, before=before)])
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if any(problem.is_error for problem in problems):
        raise SystemExit(1)
    return result.site


def _finish(pelican: Any) -> None:
    """Tell of pictures that could not be decoded; the build's own affair where it runs Pelican.

    Raises:
        SystemExit: with 1 if there is such a picture; it is written to stderr.
    """
    settings = pelican.settings
    if SITE in settings:
        return
    problems = media.broken(settings[PUBLICATION])
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if problems:
        raise SystemExit(1)


def _add_reader(readers: Any) -> None:
    readers.reader_classes["md"] = EntryReader


def _share_templates(generator: Any) -> None:
    """Let all generators use the first one's templates, so that each is compiled once."""
    shared = generator.settings.setdefault("TEMPLATES", generator)
    generator.env = shared.env
    generator._templates = shared._templates
    if shared is generator and SITE not in generator.settings:
        generator.env.handle_exception = _ending_at_faults(generator)


def _ending_at_faults(generator: Any) -> Callable[[str | None], NoReturn]:
    """Return what a plain ``pelican`` run does with an error in a template: Jinja's own hook.

    What is wrong is written to stderr; Pelican would add a traceback.
    """
    tell = generator.env.handle_exception
    site = Path(generator.settings["PATH"]).parent

    def handle(source: str | None = None) -> NoReturn:
        try:
            tell(source)
        except Exception as error:
            fault = theme_fault(error, Path(generator.theme), site)
            if fault is None:
                raise
            sys.stderr.write(f"{fault}\n")
        raise SystemExit(1)

    return handle


def _generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def _describe(generator: Any, content: Any) -> None:
    """Put into the context what the page of one entry says of itself."""
    views = generator.settings["VIEWS"]
    entry = content.metadata["entry"]
    view = views.of_entry(entry)
    generator.context["meta"] = view.meta
    if hasattr(view, "article"):
        content.item = view
    else:
        content.downloads, content.picture = view.downloads, view.picture
