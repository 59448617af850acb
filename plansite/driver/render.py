"""Pelican as the renderer: a run in, a folder of files out."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pelican
from pelican import signals

from plansite.driver.run import RUN, Run
from plansite.driver.settings import pelican_settings, pelican_values
from plansite.model.problem import Problem
from plansite.model.site_error import SiteError
from plansite.outputs.media import broken
from plansite.vi.problems import output as say


def render(
    run: Run, values: Mapping[str, Any], folder: Path, advance: Callable[[], None]
) -> list[Problem]:
    """Let Pelican render a run.

    Args:
        run: what is rendered.
        values: the settings of the site by the names that its files give them.
        folder: where the files go; it is there and empty.
        advance: called for each article and page that was written.

    Returns:
        What Pelican warned of.

    Raises:
        SiteError: if the settings, the theme or a picture cannot be used, or Pelican logs an error:
            it goes on after one, and so must not a build.
    """
    override = {"OUTPUT_PATH": str(folder), RUN: run}
    settings = pelican_settings(pelican_values(values), override)

    def written(_path: str, context: object) -> None:
        advance()

    with _listening() as logged, signals.content_written.connected_to(written):
        pelican.Pelican(settings).run()
    problems = [_problem(run, record) for record in logged]
    errors = [*(each for each in problems if each.is_error), *broken(run.publication)]
    if errors:
        raise SiteError(*errors)
    return problems


def _problem(run: Run, record: logging.LogRecord) -> Problem:
    """Return what Pelican logged, at the setting that it is about as far as that can be known."""
    said = record.getMessage()
    message = say.PELICAN_ERROR if record.levelno >= logging.ERROR else say.PELICAN_WARNING
    name = "PLUGINS" if "plugin" in said.lower() else ""
    return message.at(run.settings.at(name), error=said)


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    """Collect Pelican's log instead of printing it; its own summary is kept quiet."""
    logged: list[logging.LogRecord] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            logged.append(record)

    logger = logging.getLogger("pelican")
    handler = Collector(logging.WARNING)
    propagated, quiet = logger.propagate, pelican.console.quiet
    logger.addHandler(handler)
    logger.propagate = False
    pelican.console.quiet = True
    try:
        yield logged
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
        pelican.console.quiet = quiet
