"""The search page: a complete list by topic and year, and the form by which to narrow a search."""

from collections.abc import Iterator
from dataclasses import dataclass

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.search.filters import FORM, KIND, KINDS, PLAN, TASK, TOPIC, YEAR, task_value
from plansite.vi import labels
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views


@dataclass(frozen=True)
class Choice:
    """A filter: its name in the address and its values, each with how it is called."""

    name: str
    values: list[tuple[str, str]]


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    t, lists = publication.t, views.lists
    yield PageOut(
        "search",
        meta_of(publication, addresses.SEARCH, t("search.title"), t("search.description")),
        {
            "topics": [listing for listing in lists.topics if listing.items],
            "years": [
                (Ref(listing.title, listing.address), listing.items) for listing in lists.years
            ],
            "choices": _choices(publication, views),
        },
    )


def _choices(publication: Publication, views: Views) -> list[Choice]:
    """Return the filters that leave a choice."""
    named = {
        kind: publication.t(f"search.kind_{kind}") for kind in KINDS[len(labels.ARTICLE_KINDS) :]
    }
    kinds = {**labels.ARTICLE_KINDS, **named}
    years = {item.year for item in views.items} | {plan.model.year for plan in views.plans}
    years |= {str(view.model.issued.year) for view in views.documents if view.model.issued}
    tasks = [
        (
            task_value(plan.model.id, task.model.id),
            publication.t(
                "search.task_choice", year=plan.model.id, id=task.model.id, title=task.title
            ),
        )
        for plan in views.plans
        for task in plan.tasks
    ]
    plans = [(plan.model.id, plan.short) for plan in views.plans]
    return [
        # Plans that follow each other are told apart by their years.
        *([Choice(PLAN, plans)] if any(plan.feeds for plan in views.plans) else []),
        Choice(YEAR, [(year, year) for year in sorted(years, reverse=True)]),
        Choice(KIND, [(kind, kinds[kind]) for kind in KINDS]),
        Choice(TOPIC, [(_last(listing.address), listing.title) for listing in views.lists.topics]),
        Choice(FORM, [(_last(listing.address), listing.title) for listing in views.lists.forms]),
        Choice(TASK, tasks),
    ]


def _last(address: str) -> str:
    """Return the last part of an address, which is the id of a topic or a form."""
    return address.strip("/").rpartition("/")[2]
