"""What a page says of itself, for the pages whose title is the theme's."""

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
    modified: str = "",
    is_indexed: bool = True,
    card: Card | None = None,
) -> Meta:
    """Return the meta data of a page; its trail begins at the home page.

    A page without a card of its own has the site's.
    """
    home = () if address == addresses.HOME else (home_ref(publication),)
    return Meta(
        title=title,
        description=description,
        address=address,
        canonical=publication.canonical(address),
        trail=(*home, *trail),
        modified=modified,
        is_indexed=is_indexed,
        card=card or publication.site_card,
    )


def home_ref(publication: Publication) -> Ref:
    """Return the home page to link to."""
    return Ref(publication.t("nav.home"), addresses.HOME)
