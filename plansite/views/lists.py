"""Lists of items: all, by year, by topic, by form."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from plansite.model import addresses
from plansite.publication.publication import Publication
from plansite.vi.format import lower_first
from plansite.views.model import Addressed, ItemView, Ref
from plansite.views.promised import GroupView, PlanView, TaskView


@dataclass(repr=False)
class Listing(Addressed):
    """A list of items: those of a year, a topic, a form, or all; or one page of such a list.

    Attributes:
        title: its heading.
        name: by what others link to it.
        text: the document's own words, where it has any.
        tasks: the tasks of a topic or a form.
        number: which page of the list it is.
        count: how many pages the list has.
        pages: the pages to link to: the first, the last and those around this one; None for others.
        previous: the page before this one.
        next: the page after it.
    """

    title: str
    name: str
    address: str
    lead: str
    items: list[ItemView]
    text: str = ""
    tasks: list[TaskView] = field(default_factory=list)
    number: int = 1
    count: int = 1
    pages: list[Ref | None] = field(default_factory=list)
    previous: Ref | None = None
    next: Ref | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it holds no item and no task: nothing leads to it, and its page is kept."""
        return not (self.items or self.tasks)

    @property
    def ref(self) -> Ref:
        """The list to link to."""
        return Ref(self.name, self.address)


@dataclass
class Lists:
    """The lists of a publication: years the newest first, topics and forms as plans have them."""

    all: list[Listing] = field(default_factory=list)
    years: list[Listing] = field(default_factory=list)
    topics: list[Listing] = field(default_factory=list)
    forms: list[Listing] = field(default_factory=list)

    @property
    def empty(self) -> frozenset[str]:
        """The addresses where there is nothing to read, topics' and forms', and those above them.

        Nothing leads there; the pages are kept, for whoever has their address.
        """
        kinds = {addresses.TOPICS: self.topics, addresses.FORMS: self.forms}
        above = {
            address
            for address, listings in kinds.items()
            if all(listing.is_empty for listing in listings)
        }
        every = (*self.topics, *self.forms)
        return frozenset(above | {listing.address for listing in every if listing.is_empty})


def lists_of(publication: Publication, items: list[ItemView], plans: list[PlanView]) -> Lists:
    """Return the lists of a publication.

    Args:
        publication: where they will stand.
        items: all items, the newest first.
        plans: the plans, the one in force first.
    """
    t = publication.t

    def topic_lead(_plan: PlanView, group: GroupView) -> str:
        return t("topics.lead", title=group.title)

    def form_lead(plan: PlanView, _group: GroupView) -> str:
        return t("forms.lead", plan=lower_first(plan.short))

    title, lead = t("lists.all"), t("lists.all_lead")
    return Lists(
        all=[Listing(title, t("nav.articles"), addresses.ARTICLES, lead, items)],
        years=_by_year(publication, items),
        topics=_by_group(items, plans, lambda item: item.topics, lambda p: p.by_topic, topic_lead),
        forms=_by_group(items, plans, lambda item: item.forms, lambda p: p.by_form, form_lead),
    )


def _by_year(publication: Publication, items: list[ItemView]) -> list[Listing]:
    t = publication.t
    found: dict[str, list[ItemView]] = defaultdict(list)
    for item in items:
        found[item.year].append(item)
    return [
        Listing(
            t("lists.year", year=year),
            t("lists.year_name", year=year),
            addresses.articles_of_year(year),
            t("lists.year_lead", year=year),
            found[year],
        )
        for year in sorted(found, reverse=True)
    ]


def _by_group(
    items: list[ItemView],
    plans: list[PlanView],
    refs_of: Callable[[ItemView], list[Ref]],
    groups_of: Callable[[PlanView], list[GroupView]],
    lead: Callable[[PlanView, GroupView], str],
) -> list[Listing]:
    """One list for each address; the newest plan's words stand for it, with all plans' tasks."""
    by_address: dict[str, list[ItemView]] = defaultdict(list)
    for item in items:
        for ref in refs_of(item):
            by_address[ref.address].append(item)
    listings: dict[str, Listing] = {}
    for plan in plans:
        for group in groups_of(plan):
            listing = listings.get(group.address)
            if listing is None:
                listing = listings[group.address] = Listing(
                    group.title,
                    group.title,
                    group.address,
                    lead(plan, group),
                    by_address[group.address],
                    text=group.text,
                )
            listing.tasks += group.tasks
    return list(listings.values())
