"""Lists of items: all, by year, by topic, by form; and events."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from plansite.model import addresses
from plansite.outputs.meta import meta_of
from plansite.outputs.output import Out, PageOut
from plansite.outputs.plans import last_day, upcoming
from plansite.outputs.search import search_page
from plansite.publication.publication import Publication
from plansite.views.model import Group, ItemView, Listing, PlanView, Ref
from plansite.views.site import Views

PER_PAGE = 30
PAGE_ADDRESS = "{address}trang/{number}/"
"""Folders, so that no list's page is another list's address (traps, "pagination names")."""


def pages(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the pages that list items."""
    t = publication.t
    years = _by_year(views)
    topics, forms = _by_topic(publication, views), _by_form(publication, views)
    around = {
        "years": [Ref(listing.title, listing.address) for listing in years],
        "topics": [Ref(listing.title, listing.address) for listing in topics if listing.items],
        "forms": [Ref(listing.title, listing.address) for listing in forms],
    }
    everything = Listing(
        title=t("lists.all"),
        address=addresses.ARTICLES,
        lead=t("lists.all_lead"),
        items=views.items,
    )
    above = Ref(t("nav.articles"), addresses.ARTICLES)
    yield from _listing(publication, everything, around)
    for listing in years:
        listing.lead = t("lists.year_lead", year=listing.title)
        listing.title = t("lists.year", year=listing.title)
        yield from _listing(publication, listing, around, above)
    for listing in topics:
        yield from _listing(publication, listing, around, Ref(t("topics.title"), addresses.TOPICS))
    for listing in forms:
        yield from _listing(publication, listing, around, Ref(t("forms.title"), addresses.FORMS))
    yield _groups(publication, addresses.TOPICS, "topics", views.current.by_topic)
    yield _groups(publication, addresses.FORMS, "forms", views.current.by_form)
    yield _events(publication, views)
    yield search_page(publication, views, years, topics, forms)


def _by_year(views: Views) -> list[Listing]:
    found: dict[str, list[ItemView]] = defaultdict(list)
    for item in views.items:
        found[item.year].append(item)
    return [
        Listing(year, addresses.articles_of_year(year), "", found[year])
        for year in sorted(found, reverse=True)
    ]


def _by_topic(publication: Publication, views: Views) -> list[Listing]:
    def lead(_plan: PlanView, group: Group) -> str:
        return publication.t("topics.lead", title=group.title)

    return _by_group(views, lambda item: item.topics, lambda plan: plan.by_topic, lead)


def _by_form(publication: Publication, views: Views) -> list[Listing]:
    def lead(plan: PlanView, _group: Group) -> str:
        return publication.t("forms.lead", year=plan.plan.id)

    return _by_group(views, lambda item: item.forms, lambda plan: plan.by_form, lead)


def _by_group(
    views: Views,
    refs_of: Callable[[ItemView], list[Ref]],
    groups_of: Callable[[PlanView], list[Group]],
    lead: Callable[[PlanView, Group], str],
) -> list[Listing]:
    """One list for each address; the newest plan's words stand for it, with all plans' tasks."""
    items: dict[str, list[ItemView]] = defaultdict(list)
    for item in views.items:
        for ref in refs_of(item):
            items[ref.address].append(item)
    listings: dict[str, Listing] = {}
    for plan in views.plans:
        for group in groups_of(plan):
            listing = listings.get(group.address)
            if listing is None:
                listing = Listing(
                    group.title,
                    group.address,
                    lead(plan, group),
                    items[group.address],
                    text=group.text,
                )
                listings[group.address] = listing
            listing.tasks += group.tasks
    return list(listings.values())


def _listing(
    publication: Publication, listing: Listing, around: dict[str, list[Ref]], *trail: Ref
) -> Iterator[Out]:
    """Give a list's pages; the first has the list's own address."""
    t = publication.t
    count = max(1, -(-len(listing.items) // PER_PAGE))
    refs = [
        Ref(
            str(number),
            listing.address
            if number == 1
            else PAGE_ADDRESS.format(address=listing.address, number=number),
        )
        for number in range(1, count + 1)
    ]
    for number, ref in enumerate(refs, 1):
        part = Listing(
            title=listing.title,
            address=ref.address,
            lead=listing.lead,
            items=listing.items[(number - 1) * PER_PAGE : number * PER_PAGE],
            text=listing.text,
            tasks=listing.tasks if number == 1 else [],
            number=number,
            count=count,
            pages=refs,
        )
        title = listing.title if number == 1 else t("lists.page", title=listing.title, n=number)
        above = trail if number == 1 else (*trail, Ref(listing.title, listing.address))
        meta = meta_of(publication, ref.address, title, listing.lead, *above)
        yield PageOut("list", meta, {"listing": part, **around})


def _groups(publication: Publication, address: str, kind: str, groups: list[Group]) -> Out:
    t = publication.t
    title, lead = t(f"{kind}.title"), t(f"{kind}.all_lead")
    meta = meta_of(publication, address, title, lead)
    return PageOut("groups", meta, {"title": title, "lead": lead, "groups": groups})


def _events(publication: Publication, views: Views) -> Out:
    t = publication.t
    today = publication.edition.as_of
    past = [item for item in views.items if item.article.event and last_day(item) < today]
    past.sort(key=lambda item: (item.article.proof_date, item.address), reverse=True)
    meta = meta_of(publication, addresses.EVENTS, t("events.title"), t("events.description"))
    return PageOut("events", meta, {"upcoming": upcoming(publication, views), "past": past})
