"""``articles.json``: everything published by a date, the newest first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from plansite.exports.schemas import present, to_json
from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.node import Node
from plansite.model.site import Site

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class MediaAddresses:
    """Where what lies in ``content/media/`` is published, by its path there.

    A site publishes its pictures made smaller, under other names than those of their sources.
    """

    file: Callable[[str], str]
    picture: Callable[[str], str]


AS_THEY_LIE = MediaAddresses(addresses.media, addresses.media)


def articles_json(
    site: Site,
    as_of: date,
    *,
    base_url: str | None = None,
    licence: str | None = None,
    media: MediaAddresses = AS_THEY_LIE,
) -> bytes:
    """Return the articles that may be seen on ``as_of`` as JSON; ``plan_json`` tells the rest."""
    return to_json(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": as_of.isoformat(),
            "articles": [_article(site, article, media) for article in site.public_articles(as_of)],
            "schema": addresses.ARTICLES_SCHEMA,
            **present({"base_url": base_url, "licence": licence}),
        }
    )


def _article(site: Site, article: Article, media: MediaAddresses) -> dict[str, Any]:
    plan = site.plan_of(article)
    return {
        "url": addresses.entry(article),
        "title": article.title,
        "date": article.date.isoformat(),
        "proof_date": article.evidence_date.isoformat(),
        "kind": article.kind.value,
        "summary": article.summary,
        "plan": plan.id if plan is not None else None,
        "tasks": list(dict.fromkeys(article.tasks)),
        "counts": article.counts,
        "topics": list(article.topics),
        "lang": article.lang,
        **present(
            {
                "event": _mapping(article.event),
                "press": _mapping(article.press),
                "author": article.author,
                "source": _mapping(article.source),
                "image": _image(article, media),
                "attachments": [
                    {"url": media.file(file.file), "title": file.title}
                    for file in article.attachments
                ]
                or None,
                "updated": article.updated and article.updated.isoformat(),
                "corrections": [_mapping(one) for one in article.corrections] or None,
                "expires": article.expires and article.expires.isoformat(),
            }
        ),
    }


def _mapping(node: Node | None) -> dict[str, Any] | None:
    return None if node is None else node.model_dump(mode="json", exclude_none=True)


def _image(article: Article, media: MediaAddresses) -> dict[str, Any] | None:
    if article.image is None:
        return None
    described = article.image.model_dump(mode="json", exclude_none=True, exclude={"file"})
    return {"url": media.picture(article.image.file), **described}
