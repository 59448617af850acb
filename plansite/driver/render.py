"""Pelican as the renderer: settings in, a folder of files out."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pelican
from pelican import signals

from plansite.driver.reader import PUBLICATION
from plansite.driver.settings import read_site_settings
from plansite.driver.theme_faults import theme_fault
from plansite.model.site import Site
from plansite.publication.publication import Publication
from plansite.views.site import Views


@dataclass
class Rendered:
    """What Pelican had to say (level and text), and the settings with which it ran."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    complaints: list[tuple[int, str]] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether Pelican dropped something: it goes on after an error, and so must not we."""
        return any(level >= logging.ERROR for level, _ in self.complaints)


def render(
    site: Site,
    settings_file: Path,
    folder: Path,
    as_of: date,
    *,
    preview: bool,
    convert: Callable[[str], str],
    advance: Callable[[], None],
    ready: Callable[[Publication, Views], None],
) -> Rendered:
    """Run Pelican on a site that was read and checked.

    Args:
        site: the site.
        settings_file: its ``pelicanconf.py``, or another that builds on it.
        folder: where the files go; it is there and empty.
        as_of: the edition's date.
        preview: whether drafts and later items are shown.
        convert: gives the HTML of a body's Markdown.
        advance: called for each page that was written.
        ready: called once, when every body is rendered and before the first page is written.

    Raises:
        SiteError: if the settings or the theme cannot be used.
    """
    settings = read_site_settings(
        settings_file,
        {
            "OUTPUT_PATH": str(folder),
            "SITE": site,
            "CONVERT": convert,
            "AS_OF": as_of,
            "PREVIEW": preview,
        },
    )
    rendered = Rendered(settings)

    def written(_path: str, context: object) -> None:
        advance()

    def read(_generators: object) -> None:
        ready(settings[PUBLICATION], settings["VIEWS"])

    with (
        _listening(rendered),
        signals.content_written.connected_to(written),
        signals.all_generators_finalized.connected_to(read),
    ):
        try:
            pelican.Pelican(settings).run()
        except Exception as error:
            fault = theme_fault(error, Path(settings["THEME"]), site.root)
            if fault is None:
                raise
            raise fault from error
    return rendered


@contextmanager
def _listening(rendered: Rendered) -> Iterator[None]:
    """Collect Pelican's log instead of printing it; its own summary is kept quiet."""

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            rendered.complaints.append((record.levelno, record.getMessage()))

    logger = logging.getLogger("pelican")
    handler = Collector(logging.WARNING)
    propagated, quiet = logger.propagate, pelican.console.quiet
    logger.addHandler(handler)
    logger.propagate = False
    pelican.console.quiet = True
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
        pelican.console.quiet = quiet
