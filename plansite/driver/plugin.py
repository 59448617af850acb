"""Where Pelican and the engine meet: Pelican's signals, and a run to render."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from pelican import signals

from plansite.driver.alone import run_alone
from plansite.driver.context import context_of
from plansite.driver.filters import filters_of
from plansite.driver.generator import SiteGenerator
from plansite.driver.reader import EntryReader
from plansite.driver.run import RUN, Run
from plansite.driver.staged import end
from plansite.driver.theme_faults import theme_fault
from plansite.jinja import call_when_rendered


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


def _prepare(pelican: Any) -> None:
    """Give Pelican the run that it renders, where a build has not."""
    settings = pelican.settings
    if RUN not in settings:
        settings[RUN] = run_alone(pelican)
    run: Run = settings[RUN]
    # Whoever asked Pelican for it: the folder that it writes to is a new one.
    pelican.delete_outputdir = False
    # Components lie beside the theme's templates; what a site lays over it stands before both.
    settings["THEME_TEMPLATES_OVERRIDES"] = [
        *settings["THEME_TEMPLATES_OVERRIDES"],
        settings["THEME"],
    ]
    settings["JINJA_FILTERS"] = {**settings["JINJA_FILTERS"], **filters_of()}
    context = context_of(run.publication, run.views)
    settings["JINJA_GLOBALS"] = {**settings["JINJA_GLOBALS"], **context}


def _add_reader(readers: Any) -> None:
    readers.reader_classes["md"] = EntryReader


def _share_templates(generator: Any) -> None:
    """Let all generators use the first one's templates, so that each is compiled once."""
    run: Run = generator.settings[RUN]
    shared = run.shared.setdefault("templates", generator)
    generator.env = shared.env
    generator._templates = shared._templates
    if shared is not generator:
        return
    call_when_rendered(generator.env)
    if run.is_alone:
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
            end(1, *fault.problems)
        raise SystemExit(1)

    return handle


def _generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def _describe(generator: Any, content: Any) -> None:
    """Give the template of one entry its view, and the frame what the page says of itself."""
    run: Run = generator.settings[RUN]
    content.item = run.views.of_entry(content.metadata["entry"])
    generator.context["meta"] = content.item.meta
