"""Lists of items: all, by year, by topic, by form."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.lists import Listing
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views

PER_PAGE = 30
FEW = 9
"""So many pages of a list are all linked to; of more those that a reader may want."""


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
            pages=_shown(refs, number),
            previous=refs[number - 2] if number > 1 else None,
            next=refs[number] if number < count else None,
        )
        title = listing.title if number == 1 else t("lists.page", title=listing.title, n=number)
        above = trail if number == 1 else (*trail, Ref(listing.title, listing.address))
        as_of = publication.edition.as_of if part.tasks else None
        address, lead = ref.address, listing.lead
        head = partial(meta_of, publication, address, title, lead, *above, as_of=as_of)
        yield PageOut("list", head, {"listing": part, **around}, address)


def _shown(refs: list[Ref], number: int) -> list[Ref | None]:
    """Return the pages that one of them links to, with None where some are left out."""
    count = len(refs)
    if count <= FEW:
        return [*refs]
    wanted = {1, count, *range(max(number - 1, 1), min(number + 1, count) + 1)}
    # Where one alone would be left out, it takes no more room than the sign for it.
    wanted |= {one for one in (2, count - 1) if {one - 1, one + 1} <= wanted}
    shown = sorted(wanted)
    found: list[Ref | None] = []
    for at, before in zip(shown, [0, *shown], strict=False):
        found += [refs[at - 1]] if at == before + 1 else [None, refs[at - 1]]
    return found
