"""The home page."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views

LATEST = 6
UPCOMING = 4


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page: the main plan and the others in force, the newest items, the next events."""
    settings = publication.settings
    yield PageOut(
        "home",
        meta_of(
            publication,
            addresses.HOME,
            settings.name,
            settings.subtitle,
            as_of=publication.edition.as_of,
        ),
        {
            "plan": views.current,
            "plans": views.plans,
            "others": views.others,
            "latest": [item for item in views.items if not item.is_expired][:LATEST],
            "upcoming": views.upcoming[:UPCOMING],
        },
    )
