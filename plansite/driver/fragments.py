"""Parts of pages that are the same on many: rendered once, then put in as they are."""

from collections.abc import Callable

from jinja2 import Environment, pass_environment
from markupsafe import Markup

from plansite.views.model import Ref


def fragments() -> Callable[..., Markup]:
    """Return ``once(template, place)``: a template's text, rendered once for each ``place``.

    The template sees ``place`` and what every template knows; nothing of the page. A quarter of a
    page's time went into its header and footer, which are alike on thousands.
    """
    rendered: dict[tuple[str, object], Markup] = {}

    @pass_environment
    def once(environment: Environment, template: str, place: object = None) -> Markup:
        text = rendered.get((template, place))
        if text is None:
            source = environment.get_template(template)
            text = Markup(source.render(place=place))  # noqa: S704
            rendered[template, place] = text
        return text

    return once


def menu_place(menu: list[Ref]) -> Callable[[str], tuple[str, str] | None]:
    """Return a function from an address to the entry that leads to it or above it.

    The function gives the entry's address and its ``aria-current``: "page" for the entry's own
    page, "true" for one below it; None for a page that no entry leads to.
    """

    def place(address: str) -> tuple[str, str] | None:
        for ref in menu:
            if address == ref.address:
                return ref.address, "page"
            if address.startswith(ref.address):
                return ref.address, "true"
        return None

    return place
