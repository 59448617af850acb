"""Feeds of the newest items: Atom, RSS and JSON Feed; and of the proof of each of several plans."""

from collections.abc import Iterator, Sequence
from functools import partial

from feedgenerator import Atom1Feed, Rss201rev2Feed

from plansite.model import addresses
from plansite.outputs.feed_json import json_feed
from plansite.outputs.feed_parts import Channel
from plansite.outputs.feed_xml import xml_feed
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.model import ItemView
from plansite.views.promised import PlanView
from plansite.views.site import Views

LIMIT = 30


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the three feeds of all items, and three for each plan beside which others run.

    The newest item comes first.
    """
    items = [item for item in views.items if not item.is_expired]
    settings = publication.settings
    every = Channel(settings.name, settings.subtitle, addresses.ARTICLES, items[:LIMIT])
    yield from _feeds(publication, every, addresses.FEEDS)
    for plan in views.plans:
        if plan.feeds:
            own = [item for item in items if any(ref.plan == plan.model.id for ref in item.tasks)]
            yield from _feeds(publication, _channel(publication, plan, own[:LIMIT]), plan.feeds)


def _channel(publication: Publication, plan: PlanView, items: list[ItemView]) -> Channel:
    title = publication.t("feeds.plan", name=publication.settings.name, plan=plan.short)
    return Channel(title, plan.model.document.title, plan.address, items)


def _feeds(publication: Publication, channel: Channel, places: Sequence[str]) -> Iterator[Out]:
    atom, rss, json = places
    yield FileOut(atom, partial(xml_feed, Atom1Feed, publication, channel, atom))
    yield FileOut(rss, partial(xml_feed, Rss201rev2Feed, publication, channel, rss))
    yield FileOut(json, partial(json_feed, publication, channel, json))
