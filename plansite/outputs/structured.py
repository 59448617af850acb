"""What each page says to machines: JSON-LD in the words of schema.org.

Nothing is said here that the page does not say to people, and nothing at all where the site's
public address is not known: every node names whole addresses.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any

from markupsafe import Markup

from plansite.exports import DataFile
from plansite.hosting.types import TYPES
from plansite.model import addresses
from plansite.model.article import Event
from plansite.publication.publication import Publication
from plansite.views.model import ItemView, Meta, Ref
from plansite.views.site import Views

Node = dict[str, Any]

CONTEXT = "https://schema.org"
QUERY = "search_term_string"
"""The name that Google knows for what is put into the address of a search."""


def describer(publication: Publication) -> Callable[[Meta, Sequence[Node]], Markup]:
    """Return the function that gives a page's JSON-LD, safe inside a ``script`` element.

    It is given what the page says of itself, and the nodes of what it is about. It gives nothing
    where there is nothing to say.
    """

    def describe(meta: Meta, about: Sequence[Node] = ()) -> Markup:
        if not publication.is_public or not meta.is_indexed:
            return Markup()
        nodes = [*_breadcrumbs(publication, meta), *about]
        return _written({"@context": CONTEXT, "@graph": nodes}) if nodes else Markup()

    return describe


def site(publication: Publication) -> list[Node]:
    """Return the agency and its site."""
    return [_agency(publication), _website(publication)]


def _written(data: Node) -> Markup:
    """Return JSON in which no ``</script>`` can end the element, and no ``<!--`` begin anything."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)  # noqa: S704  # the letters of markup are written as escapes


def _agency_id(publication: Publication) -> str:
    return f"{publication.absolute(addresses.HOME)}#co-quan"


def _agency(publication: Publication) -> Node:
    agency = publication.settings.agency
    node: Node = {
        "@type": "GovernmentOrganization",
        "@id": _agency_id(publication),
        "name": agency.name,
        "url": publication.absolute(addresses.HOME),
    }
    if agency.parent:
        node["parentOrganization"] = {
            "@type": "GovernmentOrganization",
            "name": agency.parent,
        }
    return node


def _publisher(publication: Publication) -> Node:
    return {
        "@type": "GovernmentOrganization",
        "@id": _agency_id(publication),
        "name": publication.settings.agency.name,
    }


def _website(publication: Publication) -> Node:
    settings = publication.settings
    search = publication.absolute(addresses.SEARCH)
    subtitle = settings.subtitle
    return {
        "@type": "WebSite",
        "name": settings.name,
        **({"description": subtitle} if subtitle else {}),
        "url": publication.absolute(addresses.HOME),
        "inLanguage": settings.language,
        "publisher": {"@id": _agency_id(publication)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{search}?q={{{QUERY}}}"},
            "query-input": f"required name={QUERY}",
        },
    }


def _breadcrumbs(publication: Publication, meta: Meta) -> Iterator[Node]:
    """Give the way to the page, as its breadcrumbs show it; the home page has none."""
    if not meta.trail:
        return
    above = [ref for ref in meta.trail if ref.address != meta.address]
    way = [*above, Ref(meta.title, meta.address)]
    yield {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": ref.title,
                "item": publication.absolute(ref.address),
            }
            for position, ref in enumerate(way, 1)
        ],
    }


def item(publication: Publication, item: ItemView, meta: Meta) -> Node:
    """Return an article or an event."""
    node = {
        "url": meta.canonical,
        "inLanguage": meta.lang,
        "description": meta.description,
    }
    picture = item.picture.shown.address if item.picture else meta.card and meta.card.address
    if picture:
        node["image"] = publication.absolute(picture)
    event = item.model.event
    return (_event(item, event) if event else _article(publication, item, meta)) | node


def _event(item: ItemView, event: Event) -> Node:
    """Return an event as it is announced; the model knows of none that was called off."""
    node: Node = {
        "@type": "Event",
        "name": item.title,
        "startDate": event.start.isoformat(),
        "eventStatus": f"{CONTEXT}/EventScheduled",
    }
    if event.end is not None:
        node["endDate"] = event.end.isoformat()
    if event.place:
        node["location"] = {"@type": "Place", "name": event.place, "address": event.place}
    if event.organiser:
        node["organizer"] = {"@type": "Organization", "name": event.organiser}
    return node


def _article(publication: Publication, item: ItemView, meta: Meta) -> Node:
    article = item.model
    node: Node = {
        "@type": "NewsArticle",
        "headline": item.title,
        "datePublished": meta.published,
        "dateModified": meta.modified,
        "mainEntityOfPage": meta.canonical,
        "publisher": _publisher(publication),
    }
    if item.topics:
        node["keywords"] = [topic.title for topic in item.topics]
    # Whether an author is a person or a unit is not said.
    if article.author:
        node["creditText"] = article.author
    if article.source is not None:
        node["sourceOrganization"] = {"@type": "Organization", "name": article.source.name}
    origin = article.source or article.press
    if origin is not None and origin.url:
        node["isBasedOn"] = origin.url
    return node


def dataset(publication: Publication, views: Views, meta: Meta, files: Iterable[DataFile]) -> Node:
    """Return the open data of the site, with where its files are."""
    plans = [view.model for view in views.plans]
    start = min(plan.period.start for plan in plans)
    end = max(plan.period.end for plan in plans)
    licence = publication.settings.licence
    return {
        "@type": "Dataset",
        "name": meta.title,
        "description": meta.description,
        "url": meta.canonical,
        "inLanguage": meta.lang,
        "creator": _publisher(publication),
        "dateModified": publication.edition.as_of.isoformat(),
        "isAccessibleForFree": True,
        "temporalCoverage": f"{start.isoformat()}/{end.isoformat()}",
        **({"license": {"@type": "CreativeWork", "name": licence}} if licence else {}),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": file.title,
                "encodingFormat": TYPES[file.ending.lower()],
                "contentUrl": publication.absolute(file.address),
            }
            for file in files
            if not _is_schema(file.address)
        ],
    }


def _is_schema(address: str) -> bool:
    return ".schema" in PurePosixPath(address).suffixes
