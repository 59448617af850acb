"""The search page: what there is by topic, year and plan, and the form to narrow a search."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from textwrap import shorten

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.search.filters import (
    DOCUMENT_KIND,
    FORM,
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
from plansite.search.record import KIND
from plansite.vi import labels
from plansite.views.lists import Listing
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views

_MOST = 30
"""Values that a filter offers: nobody looks through more, and the page stays small."""
_LETTERS = 60
"""Letters of a value's name, about as many as a telephone shows of it."""


@dataclass(frozen=True)
class Choice:
    """A filter: its name in the address and its values, each with how it is called.

    One that has more values than it offers is there without any: it holds in an address.
    """

    name: str
    values: list[tuple[str, str]]


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    t, lists = publication.t, views.lists
    plans = [(Ref(plan.short, plan.address), len(plan.tasks)) for plan in views.plans]
    yield PageOut(
        "search",
        meta_of(publication, addresses.SEARCH, t("search.title"), t("search.description")),
        {
            # The script asks for it first.
            "index": addresses.SEARCH_ENTRY if publication.settings.search_index else None,
            "shelves": [
                ("by_topics", "count", _shelves(lists.topics)),
                ("by_years", "count", _shelves(lists.years)),
                ("by_plans", "tasks", plans[:_MOST]),
            ],
            "choices": _choices(publication, views),
        },
    )


def _shelves(listings: list[Listing]) -> list[tuple[Ref, int]]:
    """Return the lists that hold items, each with their number."""
    found = [(Ref(each.title, each.address), len(each.items)) for each in listings if each.items]
    return found[:_MOST]


def _choices(publication: Publication, views: Views) -> list[Choice]:
    """Return the filters, each with the values that something to be found has."""
    named = {
        kind: publication.t(f"search.kind_{kind}") for kind in KINDS[len(labels.ARTICLE_KINDS) :]
    }
    kinds = {**labels.ARTICLE_KINDS, **named}
    years = {item.year for item in views.items} | {plan.model.year for plan in views.plans}
    years |= {str(view.model.issued.year) for view in views.documents if view.model.issued}
    tasks = [
        [
            (
                task_value(plan.model.id, task.model.id),
                publication.t(
                    "search.task_choice", year=plan.model.id, id=task.model.id, title=task.title
                ),
            )
            for task in plan.tasks
        ]
        for plan in views.plans
    ]
    topics = {_value(topic)[0] for topic in views.lists.topics if not topic.is_empty}
    topics |= {topic for view in views.documents for topic in view.model.topics}
    beside = (
        (PLAN_KIND, views.plans),
        (TASK_KIND, any(tasks)),
        (DOCUMENT_KIND, views.documents),
        (PAGE_KIND, views.pages),
    )
    found = {item.model.kind for item in views.items} | {kind for kind, there in beside if there}
    plans = [(plan.model.id, plan.short) for plan in views.plans]
    return [
        # Plans that follow each other are told apart by their years.
        *([_choice(PLAN, plans)] if any(plan.feeds for plan in views.plans) else []),
        _choice(YEAR, [(year, year) for year in sorted(years, reverse=True)]),
        _choice(KIND, [(kind, kinds[kind]) for kind in KINDS if kind in found]),
        _choice(TOPIC, [each for each in map(_value, views.lists.topics) if each[0] in topics]),
        _choice(FORM, [_value(form) for form in views.lists.forms if not form.is_empty]),
        _choice(TASK, _fitting(tasks)),
    ]


def _choice(name: str, values: list[tuple[str, str]]) -> Choice:
    return Choice(
        name,
        [(value, shorten(title, _LETTERS, placeholder=" …")) for value, title in values[:_MOST]],
    )


def _fitting(groups: list[list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Return the tasks of as many plans as there is room for, the first first; of none a part."""
    ends = accumulate(map(len, groups))
    return [each for group, end in zip(groups, ends, strict=True) if end <= _MOST for each in group]


def _value(listing: Listing) -> tuple[str, str]:
    """Return the id of a topic or a form, the last part of its address, and how it is called."""
    return listing.address.strip("/").rpartition("/")[2], listing.title
