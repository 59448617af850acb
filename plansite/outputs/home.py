"""The home page."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs import structured
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views import standing
from plansite.views.meta import meta_of
from plansite.views.site import Views

LATEST = 6
UPCOMING = 4
SHORT_LIST = 3
"""Of what has a page of its own the home page shows so many."""


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page: how the main plan stands, what is new and what is next, the other plans."""
    settings, plan = publication.settings, views.current
    due_soon, newly_kept = standing.due_soon(plan), standing.newly_kept(plan)
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
            "plan": plan,
            "plans": views.plans,
            "others": views.others,
            "last_period": standing.last_period(plan),
            "year_before": standing.year_before(plan, views.plans),
            "due_soon": due_soon[:SHORT_LIST],
            "newly_kept": newly_kept[:SHORT_LIST],
            "latest": [item for item in views.items if not item.is_expired][:LATEST],
            "upcoming": views.upcoming[:UPCOMING],
            "nodes": structured.site(publication),
        },
    )
