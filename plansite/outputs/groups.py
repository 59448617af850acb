"""The topics and the forms of the plan in force, each with its tasks and figures."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.model import GroupView
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give both pages."""
    yield _groups(publication, addresses.TOPICS, "topics", views.current.by_topic)
    yield _groups(publication, addresses.FORMS, "forms", views.current.by_form)


def _groups(publication: Publication, address: str, kind: str, groups: list[GroupView]) -> Out:
    title, lead = publication.t(f"{kind}.title"), publication.t(f"{kind}.all_lead")
    meta = meta_of(publication, address, title, lead, as_of=publication.edition.as_of)
    return PageOut("groups", meta, {"title": title, "lead": lead, "groups": groups})
