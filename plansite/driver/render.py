"""Pelican as the renderer: a run in, a folder of files out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pelican

from plansite.driver.generator import refuse_strangers
from plansite.driver.logged import logged
from plansite.driver.run import RUN, Run
from plansite.driver.settings import pelican_settings, pelican_values
from plansite.model.problem import Problem
from plansite.model.site_error import SiteError
from plansite.outputs.media import broken


def render(run: Run, values: Mapping[str, Any], folder: Path) -> list[Problem]:
    """Let Pelican render a run.

    Args:
        run: what is rendered.
        values: the settings of the site by the names that its files give them.
        folder: where the files go; it is there and empty.

    Returns:
        What Pelican warned of.

    Raises:
        SiteError: if the settings, the theme or a picture cannot be used, or Pelican logs an error:
            it goes on after one, and so must not a build.
    """
    override = {"OUTPUT_PATH": str(folder), RUN: run}
    settings = pelican_settings(pelican_values(values), override)

    with logged(run.settings) as problems:
        pelican.Pelican(settings).run()
    errors = [*(each for each in problems if each.is_error), *broken(run.publication)]
    if errors:
        raise SiteError(*errors)
    refuse_strangers(folder, run.publication.book)
    return problems
