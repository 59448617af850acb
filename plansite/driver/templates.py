"""The theme's templates, with what every page knows: a page in, its HTML out."""

from collections.abc import Mapping, MutableMapping
from functools import cached_property
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    Template,
    TemplateRuntimeError,
)

from plansite.driver.context import context_of, functions_of
from plansite.driver.filters import filters_of
from plansite.driver.run import Run
from plansite.jinja import ENVIRONMENT, call_when_rendered
from plansite.model.node import Node
from plansite.outputs import PageOut
from plansite.outputs.seen import HIDDEN, Seen
from plansite.publication.theme import theme_digest

TEMPLATES = "templates"
_get = getattr
_ADDED = ("JINJA_FILTERS", "JINJA_TESTS", "JINJA_GLOBALS")
"""Where an agency may add functions of its own; nobody knows what those see."""


class Templates:
    """Renders pages of one run."""

    def __init__(self, run: Run, settings: Mapping[str, Any]) -> None:
        """Prepare; no template is read yet.

        Args:
            run: what is rendered.
            settings: the settings of the site by the names that its files give them.
        """
        theme = run.settings.theme
        own = FileSystemLoader(theme / TEMPLATES)
        # Components lie beside the theme's templates; what a site lays over it stands before both.
        folders = [*run.settings.theme_overrides, theme, theme / TEMPLATES]
        self._environment = _Environment(
            loader=ChoiceLoader([FileSystemLoader(folders), PrefixLoader({"!theme": own})]),
            **ENVIRONMENT,
        )
        self._environment.filters.update(settings.get("JINJA_FILTERS", {}))
        self._environment.filters.update(filters_of())
        self._environment.tests.update(settings.get("JINJA_TESTS", {}))
        self._environment.globals.update(settings.get("JINJA_GLOBALS", {}))
        values = context_of(run.publication, run.views)
        self._environment.globals.update(values)
        self._environment.globals.update(functions_of(run.publication))
        call_when_rendered(self._environment)
        self._found: dict[str, Template] = {}
        self._seen = Seen()
        self._given = values, run.publication.url
        self._folders = [theme, *folders[:-2]]
        self._is_known = not any(settings.get(name) for name in _ADDED)

    def compile(self) -> None:
        """Read every template.

        Raises:
            TemplateError: for one that is none.
        """
        for name in self._environment.list_templates(extensions=["html"]):
            if not name.startswith("!"):
                self._environment.get_template(name)

    @cached_property
    def _around(self) -> bytes:
        """A digest of what every page is given, and of the templates."""
        return self._seen.digest((*self._given, theme_digest(self._folders)))

    def digest(self, page: PageOut, variables: Mapping[str, object]) -> bytes | None:
        """Return a digest of all that the HTML of a page depends on, beside the engine itself.

        None where that cannot be known: an agency's own functions may see whatever they like.
        """
        if not self._is_known:
            return None
        return self._seen.digest((self._around, page.template, page.meta, dict(variables)))

    def render(self, page: PageOut, variables: Mapping[str, object]) -> str:
        """Return the HTML of a page.

        Raises:
            Exception: whatever a template raises (`plansite.driver.theme_faults`).
        """
        template = self._found.get(page.template)
        if template is None:
            template = self._environment.get_template(f"{page.template}.html")
            self._found[page.template] = template
        return template.render(meta=page.meta, **variables)


class _Environment(Environment):
    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Give all templates one dictionary; Jinja's own chain of two takes sets of keys apart.

        Asked for with each import of a macro, they were a tenth of a page.
        """
        return super().make_globals(d) if d else self.globals

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Refuse what is not in the digest of what a template sees."""
        if attribute in HIDDEN:
            _refuse(obj, attribute)
        try:
            return _get(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Refuse it by this way too."""
        if argument.__class__ is str and argument.lstrip("_") in HIDDEN:
            _refuse(obj, argument)
        return super().getitem(obj, argument)


def _refuse(obj: Any, name: str) -> None:
    if isinstance(obj, Node):
        message = f"{type(obj).__name__}.{name}"
        raise TemplateRuntimeError(message)
