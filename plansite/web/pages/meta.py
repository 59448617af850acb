"""What a page says of itself, for the pages whose title is the theme's."""

from plansite.model import addresses
from plansite.web.publication import Publication
from plansite.web.views import Meta, Ref


def meta_of(
    publication: Publication,
    address: str,
    title: str,
    description: str,
    *trail: Ref,
    modified: str = "",
    is_indexed: bool = True,
) -> Meta:
    """Return the meta data of a page; its trail begins at the home page."""
    home = () if address == addresses.HOME else (home_ref(publication),)
    return Meta(
        title=title,
        description=description,
        address=address,
        canonical=publication.canonical(address),
        trail=(*home, *trail),
        modified=modified,
        is_indexed=is_indexed,
    )


def home_ref(publication: Publication) -> Ref:
    """Return the home page to link to."""
    return Ref(publication.t("nav.home"), addresses.HOME)
