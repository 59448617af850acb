"""How the plan in force stands: ``/tien-do/``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    t, current = publication.t, views.current
    title = t("progress.title")
    description = t("progress.description", title=current.model.document.title)
    as_of = publication.edition.as_of
    meta = meta_of(publication, addresses.PROGRESS, title, description, as_of=as_of)
    yield PageOut("progress", meta, {"plan": current})
