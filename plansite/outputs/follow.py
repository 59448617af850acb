"""How to hear of what is new, for people who never heard of feeds: ``/theo-doi/``."""

from collections.abc import Iterable, Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views

FORMATS = ("atom", "rss", "json")
"""What the feeds are called, in the order of `addresses.FEEDS`."""


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page, with the feeds of all items and those of plans that have their own."""
    t = publication.t
    meta = meta_of(publication, addresses.FOLLOW, t("follow.title"), t("follow.description"))
    of_plans = [(plan.short, _refs(publication, plan.feeds)) for plan in views.plans if plan.feeds]
    calendar = Ref(t("follow.ics"), addresses.CALENDAR)
    yield PageOut(
        "follow",
        meta,
        {"feeds": [*_refs(publication, addresses.FEEDS), calendar], "of_plans": of_plans},
    )


def _refs(publication: Publication, feeds: Iterable[str]) -> list[Ref]:
    names = (publication.t(f"follow.{each}") for each in FORMATS)
    return [Ref(name, address) for name, address in zip(names, feeds, strict=True)]
