"""Articles and pages of editors, each at its address."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from plansite.model.article import Entry
from plansite.outputs import structured
from plansite.outputs.output import Given, Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.model import ItemView, PageView
from plansite.views.site import Views, item_meta


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page of each entry, with its body as safe HTML."""
    for item in views.items:
        head = partial(item_meta, publication, item.model)
        yield PageOut("article", head, partial(_article, publication, views, item), item.address)
    for page in views.pages:
        yield PageOut("page", page.meta, partial(_page, publication, page))


def _article(publication: Publication, views: Views, item: ItemView) -> Given:
    return {
        "item": item,
        "body": _body(publication, item.model),
        "nodes": [structured.item(publication, item, item_meta(publication, item.model))],
        "shares": views.shares(item),
        "previous": views.beside.previous(item),
        "next": views.beside.next(item),
        "related": views.beside.related(item),
    }


def _page(publication: Publication, page: PageView) -> Given:
    review_by = page.model.review_by
    return {
        "item": page,
        "body": _body(publication, page.model),
        "needs_review": review_by is not None and review_by < publication.edition.as_of,
    }


def _body(publication: Publication, entry: Entry) -> Markup:
    return Markup(publication.body_of(entry))  # noqa: S704  # sanitised when it was made
