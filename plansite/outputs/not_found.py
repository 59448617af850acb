"""The page for addresses at which nothing stands: ``/404.html``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the page."""
    t = publication.t
    title, description = t("not_found.title"), t("not_found.description")
    yield PageOut("not_found", meta_of(publication, addresses.NOT_FOUND, title, description))
