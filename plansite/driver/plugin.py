"""Where Pelican and the engine meet: Pelican's signals, and a run to render."""

import os
import sys
from typing import Any

from pelican import signals

from plansite.driver.alone import run_alone
from plansite.driver.generator import SiteGenerator
from plansite.driver.run import RUN
from plansite.jinja import ENVIRONMENT


def register() -> None:
    """Connect to Pelican's signals (Pelican's documentation, "How to create plugins")."""
    # Pelican has just put the current folder before all libraries (`Pelican.init_path`), and a
    # pytz.py that happens to lie there would be run.
    sys.path[:] = [folder for folder in sys.path if folder not in ("", os.curdir)]
    signals.initialized.connect(_prepare)
    signals.get_generators.connect(_generators)


def _prepare(pelican: Any) -> None:
    """Give Pelican the run that it renders, where a build has not."""
    settings = pelican.settings
    if RUN not in settings:
        settings[RUN] = run_alone(pelican)
    # Pelican's own generators find nothing to write, but read a template of its own theme.
    settings["JINJA_ENVIRONMENT"] = {**ENVIRONMENT, "extensions": [*ENVIRONMENT["extensions"]]}
    # Whoever asked Pelican for it: the folder that it writes to is a new one.
    pelican.delete_outputdir = False


def _generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator
