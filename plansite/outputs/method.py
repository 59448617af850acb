"""How the figures come about: ``/tien-do/cach-tinh/``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.progress import Group, Status
from plansite.progress.statuses import group_of
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.method import worked_examples
from plansite.views.model import Ref
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the page."""
    t = publication.t
    above = Ref(t("nav.progress"), addresses.PROGRESS)
    title, lead = t("method.title"), t("method.lead")
    statuses = {
        group: [status for status in Status if group_of(status, due_soon=False) is group]
        for group in Group
    }
    yield PageOut(
        "method",
        meta_of(publication, addresses.METHOD, title, lead, above),
        {"examples": worked_examples(), "statuses": statuses},
    )
