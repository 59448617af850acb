"""What Pelican logs, as problems: it goes on after an error, and so must not we."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pelican

from plansite.model.problem import Problem
from plansite.model.settings import Settings
from plansite.vi.problems import output as say


@contextmanager
def logged(settings: Settings) -> Iterator[list[Problem]]:
    """Collect what Pelican logs instead of printing it; its own summary is kept quiet.

    Args:
        settings: what the agency has set, to say which line a warning is about.
    """
    found: list[Problem] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(_problem(settings, record))

    logger = logging.getLogger("pelican")
    handler = Collector(logging.WARNING)
    propagated, quiet = logger.propagate, pelican.console.quiet
    logger.addHandler(handler)
    logger.propagate = False
    pelican.console.quiet = True
    try:
        yield found
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated
        pelican.console.quiet = quiet


def _problem(settings: Settings, record: logging.LogRecord) -> Problem:
    """Return what was logged, at the setting that it is about as far as that can be known."""
    said = record.getMessage()
    message = say.PELICAN_ERROR if record.levelno >= logging.ERROR else say.PELICAN_WARNING
    name = "PLUGINS" if "plugin" in said.lower() else ""
    return message.at(settings.at(name), error=said)
