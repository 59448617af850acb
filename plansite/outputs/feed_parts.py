"""What feeds of every format have in common: ids that never change, and an item's content.

An entry's id is made of its address alone (RFC 4122, version 5): neither a corrected date nor a
new host makes readers see an old item as new.
"""

import uuid

from plansite.publication.pictures.bodies import without_sources
from plansite.publication.publication import Publication
from plansite.views.model import ItemView


def stable_id(publication: Publication, address: str) -> str:
    """Return the id of what stands at an address: ``urn:uuid:…``, whatever the host."""
    name = f"{publication.settings.agency.code}{address}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def content(publication: Publication, item: ItemView) -> str:
    """Return an item's HTML with whole addresses, for readers far from the site."""
    html = without_sources(publication.body_of(item.model))
    if not publication.base:
        prefix = publication.url
        return html.replace('="/', f'="{prefix}/')
    return html.replace(f'="{publication.base}/', f'="{publication.url}/')
