"""Feeds of the newest items: Atom, RSS and JSON Feed."""

from collections.abc import Iterator

from feedgenerator import Atom1Feed, Rss201rev2Feed

from plansite.model import addresses
from plansite.outputs.feed_json import json_feed
from plansite.outputs.feed_xml import xml_feed
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.site import Views

LIMIT = 30


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the three feeds. The newest item comes first."""
    items = [item for item in views.items if not item.is_expired][:LIMIT]
    for address, kind in ((addresses.ATOM, Atom1Feed), (addresses.RSS, Rss201rev2Feed)):
        yield FileOut(address, xml_feed(kind, publication, items, address))
    yield FileOut(addresses.JSON_FEED, json_feed(publication, items))
