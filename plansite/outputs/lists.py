"""Lists of items: all, by year, by topic, by form."""

from collections.abc import Iterator
from dataclasses import replace

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.lists import Listing
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views

PER_PAGE = 30


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the pages of every list."""
    t, lists = publication.t, views.lists
    around = {
        "years": [listing.ref for listing in lists.years] if len(lists.years) > 1 else [],
        "topics": [listing.ref for listing in lists.topics if listing.items],
        "forms": [listing.ref for listing in lists.forms if listing.items],
    }
    articles = Ref(t("nav.articles"), addresses.ARTICLES)
    topics = Ref(t("topics.title"), addresses.TOPICS)
    forms = Ref(t("forms.title"), addresses.FORMS)
    for listings, *trail in (
        (lists.all,),
        (lists.years, articles),
        (lists.topics, topics),
        (lists.forms, forms),
    ):
        for listing in listings:
            yield from _pages(publication, listing, around, *trail)


def _pages(
    publication: Publication, listing: Listing, around: dict[str, list[Ref]], *trail: Ref
) -> Iterator[Out]:
    """Give a list's pages; the first has the list's own address."""
    t = publication.t
    count = max(1, -(-len(listing.items) // PER_PAGE))
    refs = [
        Ref(str(number), addresses.list_page(listing.address, number))
        for number in range(1, count + 1)
    ]
    for number, ref in enumerate(refs, 1):
        part = replace(
            listing,
            address=ref.address,
            items=listing.items[(number - 1) * PER_PAGE : number * PER_PAGE],
            tasks=listing.tasks if number == 1 else [],
            number=number,
            count=count,
            pages=refs,
        )
        title = listing.title if number == 1 else t("lists.page", title=listing.title, n=number)
        above = trail if number == 1 else (*trail, Ref(listing.title, listing.address))
        as_of = publication.edition.as_of if part.tasks else None
        meta = meta_of(publication, ref.address, title, listing.lead, *above, as_of=as_of)
        yield PageOut("list", meta, {"listing": part, **around})
