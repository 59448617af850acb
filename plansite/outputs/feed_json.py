"""A feed as JSON (JSON Feed, version 1.1)."""

import json
from typing import Any

from plansite.outputs.feed_parts import Channel, content, stable_id
from plansite.publication.publication import Publication
from plansite.views.model import ItemView

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(publication: Publication, channel: Channel, address: str) -> bytes:
    """Return a feed as JSON; ``address`` is its own."""
    settings = publication.settings
    feed: dict[str, Any] = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": publication.absolute(channel.page),
        "feed_url": publication.absolute(address),
        "description": channel.description,
        "language": settings.language,
        "items": [_item(publication, item) for item in channel.items],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=2) + "\n").encode()


def _item(publication: Publication, item: ItemView) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": stable_id(publication, item.address),
        "url": publication.absolute(item.address),
        "title": item.title,
        "summary": item.model.summary,
        "content_html": content(publication, item),
        "date_published": item.model.date.instant.isoformat(),
        "date_modified": item.model.modified.instant.isoformat(),
        "language": item.model.lang,
    }
    if item.topics:
        found["tags"] = [topic.title for topic in item.topics]
    if item.model.author:
        found["authors"] = [{"name": item.model.author}]
    return found
