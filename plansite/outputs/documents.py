"""The register of official documents: ``/van-ban/``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    t = publication.t
    yield PageOut(
        "documents",
        meta_of(publication, addresses.DOCUMENTS, t("documents.title"), t("documents.description")),
        {"documents": views.documents},
    )
