"""The search page: a complete list by topic and year, and the form by which to narrow a search."""

from collections.abc import Iterator
from dataclasses import dataclass

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.search.filters import (
    DOCUMENT_KIND,
    FORM,
    KIND,
    KINDS,
    PAGE_KIND,
    PLAN,
    PLAN_KIND,
    TASK,
    TASK_KIND,
    TOPIC,
    YEAR,
    task_value,
)
from plansite.vi import labels
from plansite.views.lists import Listing
from plansite.views.meta import meta_of
from plansite.views.model import ItemView, Ref
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
            "topics": _shelves(lists.topics),
            "years": _shelves(lists.years),
            "choices": _choices(publication, views),
        },
    )


def _shelves(listings: list[Listing]) -> list[tuple[Ref, list[ItemView]]]:
    """Return the lists that hold items, each with its own."""
    return [(Ref(each.title, each.address), each.items) for each in listings if each.items]


def _choices(publication: Publication, views: Views) -> list[Choice]:
    """Return the filters, each with the values that something to be found has."""
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
    topics = {_value(topic)[0] for topic in views.lists.topics if not topic.is_empty}
    topics |= {topic for view in views.documents for topic in view.model.topics}
    beside = (
        (PLAN_KIND, views.plans),
        (TASK_KIND, tasks),
        (DOCUMENT_KIND, views.documents),
        (PAGE_KIND, views.pages),
    )
    found = {item.model.kind for item in views.items} | {kind for kind, there in beside if there}
    plans = [(plan.model.id, plan.short) for plan in views.plans]
    return [
        # Plans that follow each other are told apart by their years.
        *([Choice(PLAN, plans)] if any(plan.feeds for plan in views.plans) else []),
        Choice(YEAR, [(year, year) for year in sorted(years, reverse=True)]),
        Choice(KIND, [(kind, kinds[kind]) for kind in KINDS if kind in found]),
        Choice(TOPIC, [each for each in map(_value, views.lists.topics) if each[0] in topics]),
        Choice(FORM, [_value(form) for form in views.lists.forms if not form.is_empty]),
        Choice(TASK, tasks),
    ]


def _value(listing: Listing) -> tuple[str, str]:
    """Return the id of a topic or a form, the last part of its address, and how it is called."""
    return listing.address.strip("/").rpartition("/")[2], listing.title
