"""What feeds of every format have in common: ids that never change, and an item's content.

An entry's id is made of its address alone (RFC 4122, version 5): neither a corrected date nor a
new host makes readers see an old item as new.
"""

import re
import uuid
from dataclasses import dataclass
from urllib.parse import urlsplit

from plansite.publication.pictures.bodies import without_sources
from plansite.publication.publication import Publication
from plansite.views.model import ItemView

# Tags of sanitised HTML: in words there is no angle bracket, and each value has double quotes.
_TAG = re.compile(r"<[a-z][a-z0-9]*+(?:\s[^\s=>]++=\"[^\"]*+\")++")
_LINK = re.compile(r"(\s(?:href|src|cite)=)\"([/#][^\"]*+)\"")
"""A link that is whole only on its own page; all others have a scheme."""


@dataclass(frozen=True)
class Channel:
    """What a feed tells of, whatever its format: ``page`` lists the same; the newest item first."""

    title: str
    description: str
    page: str
    items: list[ItemView]


def stable_id(publication: Publication, address: str) -> str:
    """Return the id of what stands at an address: ``urn:uuid:…``, whatever the host."""
    name = f"{publication.settings.agency.code}{address}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def content(publication: Publication, item: ItemView) -> str:
    """Return an item's HTML with whole addresses, for readers far from the site."""
    html = without_sources(publication.body_of(item.model))
    host = publication.url.removesuffix(publication.base)
    page = publication.absolute(item.address)
    scheme = f"{urlsplit(host).scheme}:"

    def whole(link: re.Match[str]) -> str:
        value = link[2]
        before = scheme if value.startswith("//") else host if value.startswith("/") else page
        return f'{link[1]}"{before}{value}"'

    return _TAG.sub(lambda tag: _LINK.sub(whole, tag[0]), html)
