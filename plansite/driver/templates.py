"""The theme's templates, with what every page knows: a page in, its HTML out."""

from collections.abc import Mapping
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, Template

from plansite.driver.context import context_of
from plansite.driver.filters import filters_of
from plansite.driver.run import Run
from plansite.jinja import call_when_rendered
from plansite.outputs import PageOut

TEMPLATES = "templates"


class Templates:
    """Renders pages of one run."""

    def __init__(self, run: Run, settings: Mapping[str, Any]) -> None:
        """Prepare; nothing is read yet.

        Args:
            run: what is rendered.
            settings: the settings of the site by the names that its files give them; of Jinja's
                own, those for which an agency may add something.
        """
        theme = run.settings.theme
        own = FileSystemLoader(theme / TEMPLATES)
        # Components lie beside the theme's templates; what a site lays over it stands before both.
        folders = [*run.settings.theme_overrides, theme, theme / TEMPLATES]
        self._environment = Environment(  # noqa: S701  # the setting turns autoescape on
            loader=ChoiceLoader([FileSystemLoader(folders), PrefixLoader({"!theme": own})]),
            **settings["JINJA_ENVIRONMENT"],
        )
        self._environment.filters.update(settings.get("JINJA_FILTERS", {}))
        self._environment.filters.update(filters_of())
        self._environment.tests.update(settings.get("JINJA_TESTS", {}))
        self._environment.globals.update(settings.get("JINJA_GLOBALS", {}))
        self._environment.globals.update(context_of(run.publication, run.views))
        call_when_rendered(self._environment)
        self._found: dict[str, Template] = {}

    def render(self, page: PageOut) -> str:
        """Return the HTML of a page.

        Raises:
            Exception: whatever a template raises (`plansite.driver.theme_faults`).
        """
        template = self._found.get(page.template)
        if template is None:
            template = self._environment.get_template(f"{page.template}.html")
            self._found[page.template] = template
        return template.render(meta=page.meta, **page.variables)
