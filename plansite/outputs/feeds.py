"""Feeds of the newest items: Atom, RSS and JSON Feed, with ids that never change.

An entry's id is made of its address alone (RFC 4122, version 5): neither a corrected date nor a
new host makes readers see an old item as new.
"""

import io
import json
import uuid
from collections.abc import Iterator
from html import escape
from typing import Any

from feedgenerator import Atom1Feed, Rss201rev2Feed

from plansite.model import addresses
from plansite.model.dates import Moment
from plansite.outputs.output import FileOut, Out
from plansite.publication.pictures.bodies import without_sources
from plansite.publication.publication import Publication
from plansite.views.model import ItemView
from plansite.views.site import Views

LIMIT = 30
JSON_FEED_VERSION = "https://jsonfeed.org/version/1.1"


def files(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the three feeds. The newest item comes first."""
    items = [item for item in views.items if not item.is_expired][:LIMIT]
    yield FileOut(addresses.ATOM, _xml(Atom1Feed, publication, items, addresses.ATOM))
    yield FileOut(addresses.RSS, _xml(Rss201rev2Feed, publication, items, addresses.RSS))
    yield FileOut(addresses.JSON_FEED, _json(publication, items))


def stable_id(publication: Publication, address: str) -> str:
    """Return the id of what stands at an address: ``urn:uuid:…``, whatever the host."""
    agency = publication.settings["AGENCY"]
    name = f"{agency.get('code', '')}{address}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def _content(publication: Publication, item: ItemView) -> str:
    """Return an item's HTML with whole addresses, for readers far from the site."""
    html = without_sources(publication.body_of(item.article))
    if not publication.base:
        prefix = publication.url
        return html.replace('="/', f'="{prefix}/')
    return html.replace(f'="{publication.base}/', f'="{publication.url}/')


def _xml(
    kind: type[Atom1Feed] | type[Rss201rev2Feed],
    publication: Publication,
    items: list[ItemView],
    address: str,
) -> bytes:
    settings = publication.settings
    feed = kind(
        title=settings["SITENAME"],
        link=publication.absolute(addresses.ARTICLES),
        description=settings["SITESUBTITLE"],
        subtitle=settings["SITESUBTITLE"] or None,
        language=settings["DEFAULT_LANG"],
        author_name=settings["AGENCY"].get("name"),
        feed_url=publication.absolute(address),
        feed_guid=stable_id(publication, addresses.ARTICLES),
    )
    for item in items:
        feed.add_item(
            title=item.title,
            link=publication.absolute(item.address),
            # Both formats take it for HTML.
            description=escape(item.article.summary, quote=False),
            content=_content(publication, item) if kind is Atom1Feed else None,
            unique_id=stable_id(publication, item.address),
            unique_id_is_permalink=False,
            author_name=item.article.author,
            lang=item.article.lang,
            pubdate=item.article.date.instant,
            updateddate=item.article.modified.instant,
            categories=[topic.title for topic in item.topics] or None,
        )
    # Without items the library would take the clock's time for the feed's.
    empty = Moment(publication.edition.as_of).instant
    changes = [item.article.modified.instant for item in items]
    feed.latest_post_date = lambda: max(changes, default=empty)
    # An entry says its language where it is not the feed's (RFC 4287, section 2).
    feed.item_attributes = lambda entry: (
        {} if entry["lang"] == feed.feed["language"] else {"xml:lang": entry["lang"]}
    )
    out = io.StringIO()
    feed.write(out, "utf-8")
    return out.getvalue().encode()


def _json(publication: Publication, items: list[ItemView]) -> bytes:
    settings = publication.settings
    feed: dict[str, Any] = {
        "version": JSON_FEED_VERSION,
        "title": settings["SITENAME"],
        "home_page_url": publication.absolute(addresses.ARTICLES),
        "feed_url": publication.absolute(addresses.JSON_FEED),
        "description": settings["SITESUBTITLE"],
        "language": settings["DEFAULT_LANG"],
        "items": [_json_item(publication, item) for item in items],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=2) + "\n").encode()


def _json_item(publication: Publication, item: ItemView) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": stable_id(publication, item.address),
        "url": publication.absolute(item.address),
        "title": item.title,
        "summary": item.article.summary,
        "content_html": _content(publication, item),
        "date_published": item.article.date.instant.isoformat(),
        "date_modified": item.article.modified.instant.isoformat(),
        "language": item.article.lang,
    }
    if item.topics:
        found["tags"] = [topic.title for topic in item.topics]
    if item.article.author:
        found["authors"] = [{"name": item.article.author}]
    return found
