"""What a page says of itself in its head."""

from datetime import date

from plansite.model import addresses
from plansite.publication.pictures.sharing import Card
from plansite.publication.publication import Publication
from plansite.views.model import Meta, Ref


def meta_of(
    publication: Publication,
    address: str,
    title: str,
    description: str,
    *trail: Ref,
    lang: str = "vi",
    published: str = "",
    modified: str = "",
    kind: str = "website",
    card: Card | None = None,
    as_of: date | None = None,
) -> Meta:
    """Return the meta data of a page; its trail begins at the home page.

    A page without a card of its own has the site's. Only a page that tells how something stands
    on a day is given that day, ``as_of``: the others stay as they are when a new day comes.
    """
    home = () if address == addresses.HOME else (home_ref(publication),)
    return Meta(
        title=title,
        description=description,
        address=address,
        canonical=publication.canonical(address),
        trail=(*home, *trail),
        lang=lang,
        published=published,
        modified=modified,
        kind=kind,
        card=card or publication.site_card,
        is_indexed=publication.is_listed(address),
        as_of=as_of,
    )


def home_ref(publication: Publication) -> Ref:
    """Return the home page to link to."""
    return Ref(publication.t("nav.home"), addresses.HOME)
