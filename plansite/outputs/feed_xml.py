"""A feed as Atom (RFC 4287) or RSS 2.0."""

import io
from html import escape

from feedgenerator import Atom1Feed, Rss201rev2Feed

from plansite.model.dates import Moment
from plansite.outputs.feed_parts import Channel, content, stable_id
from plansite.publication.publication import Publication


def xml_feed(
    kind: type[Atom1Feed] | type[Rss201rev2Feed],
    publication: Publication,
    channel: Channel,
    address: str,
) -> bytes:
    """Return a feed.

    Args:
        kind: the format.
        publication: where the items stand.
        channel: the items, and what they have in common.
        address: the feed's own.
    """
    settings = publication.settings
    feed = kind(
        title=channel.title,
        link=publication.absolute(channel.page),
        description=channel.description,
        subtitle=channel.description or None,
        language=settings.language,
        author_name=settings.agency.name,
        feed_url=publication.absolute(address),
        feed_guid=stable_id(publication, channel.page),
    )
    for item in channel.items:
        feed.add_item(
            title=item.title,
            link=publication.absolute(item.address),
            # Both formats take it for HTML.
            description=escape(item.model.summary, quote=False),
            content=content(publication, item) if kind is Atom1Feed else None,
            unique_id=stable_id(publication, item.address),
            unique_id_is_permalink=False,
            author_name=item.model.author,
            lang=item.model.lang,
            pubdate=item.model.date.instant,
            updateddate=item.model.modified.instant,
            categories=[topic.title for topic in item.topics] or None,
        )
    # Without items the library would take the clock's time for the feed's.
    empty = Moment(publication.edition.plan.dated).instant
    changes = [item.model.modified.instant for item in channel.items]
    feed.latest_post_date = lambda: max(changes, default=empty)
    # An entry says its language where it is not the feed's (RFC 4287, section 2).
    feed.item_attributes = lambda entry: (
        {} if entry["lang"] == feed.feed["language"] else {"xml:lang": entry["lang"]}
    )
    out = io.StringIO()
    feed.write(out, "utf-8")
    return out.getvalue().encode()
