"""Articles and pages of editors, each at its address."""

from collections.abc import Iterator

from markupsafe import Markup

from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page of each entry, with its body as safe HTML."""
    for item in views.items:
        body = Markup(publication.body_of(item.model))  # noqa: S704  # sanitised
        yield PageOut("article", item.meta, {"item": item, "body": body})
    for page in views.pages:
        body = Markup(publication.body_of(page.model))  # noqa: S704
        yield PageOut("page", page.meta, {"item": page, "body": body})
