"""Pelican as the renderer: a run in, a folder of files out."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pelican
from pelican import signals

from plansite.driver.run import RUN, Run
from plansite.driver.settings import pelican_settings
from plansite.model.site_error import SiteError
from plansite.outputs.media import broken


def render(
    run: Run, values: Mapping[str, Any], folder: Path, advance: Callable[[], None]
) -> list[tuple[int, str]]:
    """Let Pelican render a run.

    Args:
        run: what is rendered.
        values: the settings of the site by the names that its files give them.
        folder: where the files go; it is there and empty.
        advance: called for each article and page that was written.

    Returns:
        What Pelican had to say: the level of its log, and the text.

    Raises:
        SiteError: if the settings, the theme or a picture cannot be used.
    """
    settings = pelican_settings(values, {"OUTPUT_PATH": str(folder), RUN: run})

    def written(_path: str, context: object) -> None:
        advance()

    with _listening() as complaints, signals.content_written.connected_to(written):
        pelican.Pelican(settings).run()
    problems = broken(run.publication)
    if problems:
        raise SiteError(*problems)
    return complaints


@contextmanager
def _listening() -> Iterator[list[tuple[int, str]]]:
    """Collect Pelican's log instead of printing it; its own summary is kept quiet."""
    complaints: list[tuple[int, str]] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            complaints.append((record.levelno, record.getMessage()))

    logger = logging.getLogger("pelican")
    handler = Collector(logging.WARNING)
    propagated, quiet = logger.propagate, pelican.console.quiet
    logger.addHandler(handler)
    logger.propagate = False
    pelican.console.quiet = True
    try:
        yield complaints
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
        pelican.console.quiet = quiet
