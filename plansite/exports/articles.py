"""``articles.json``: everything published by a date, the newest first.

The schema that is published beside it is the list of keys: what it does not name is not exported.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from plansite.exports.schemas import present, schema, to_json
from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.proof import split_reference
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
    keys = _keys()
    return to_json(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": as_of.isoformat(),
            "articles": [
                _article(site, article, media, keys) for article in site.public_articles(as_of)
            ],
            "schema": addresses.ARTICLES_SCHEMA,
            **present({"base_url": base_url, "licence": licence}),
        }
    )


def _keys() -> dict[str, bool]:
    """Return the keys of an article in the published schema, and whether each is always there."""
    described = json.loads(schema(addresses.ARTICLES_SCHEMA))["$defs"]["article"]
    return {key: key in described["required"] for key in described["properties"]}


def _article(
    site: Site, article: Article, media: MediaAddresses, keys: dict[str, bool]
) -> dict[str, Any]:
    """Return an article's keys as they are written, but for those that are made here."""
    plan = site.holder_of(article)
    proof = _named_from(site, article, plan)
    found = article.model_dump(mode="json", exclude_none=True, include=set(keys)) | {
        "url": addresses.entry(article),
        "date": article.date.isoformat(),
        "proof_date": article.evidence_date.isoformat(),
        "plan": plan.id if plan is not None else None,
        "tasks": list(proof.named_tasks),
        "counts": proof.counts or 1,
        "image": _image(article, media),
        "attachments": [
            {"url": media.file(file.file), "title": file.title} for file in article.attachments
        ],
    }
    return {
        key: found.get(key)
        for key, always in keys.items()
        if always or found.get(key) not in (None, [])
    }


def _named_from(site: Site, article: Article, plan: Plan | None) -> Article:
    """Return an article that names the tasks of the plan it is shown with by their bare ids."""
    home = site.plan_of(article)

    def name_of(written: str) -> str | None:
        named, task = split_reference(written)
        owner = named or (home.id if home is not None else None)
        if owner is None:
            return None
        return task if plan is not None and owner == plan.id else f"{owner}/{task}"

    return article.renamed(name_of)


def _image(article: Article, media: MediaAddresses) -> dict[str, Any] | None:
    if article.image is None:
        return None
    described = article.image.model_dump(mode="json", exclude_none=True, exclude={"file"})
    return {"url": media.picture(article.image.file), **described}
