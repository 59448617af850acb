"""What is held and was held: ``/su-kien/``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    title, description = publication.t("events.title"), publication.t("events.description")
    as_of = publication.edition.as_of
    meta = meta_of(publication, addresses.EVENTS, title, description, as_of=as_of)
    yield PageOut("events", meta, {"upcoming": views.upcoming, "past": views.past})
