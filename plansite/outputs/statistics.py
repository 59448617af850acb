"""How many items of each kind there are in each year: ``/thong-ke/``."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plansite.model import addresses
from plansite.model.vocabulary import ArticleKind
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.model import ItemView
from plansite.views.site import Views


@dataclass(frozen=True)
class Year:
    """The items of one year: how many of each kind, in the order of `ArticleKind`."""

    year: str
    address: str
    counts: tuple[int, ...]


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page."""
    t = publication.t
    title, description = t("statistics.title"), t("statistics.description")
    meta = meta_of(publication, addresses.STATISTICS, title, description)
    yield PageOut("statistics", meta, {"kinds": list(ArticleKind), "years": years(views.items)})


def years(items: Iterable[ItemView]) -> list[Year]:
    """Return the years in which there are items, the newest first."""
    found = Counter((item.year, item.model.kind) for item in items)
    return [
        Year(
            year,
            addresses.articles_of_year(year),
            tuple(found[year, kind] for kind in ArticleKind),
        )
        for year in sorted({year for year, _kind in found}, reverse=True)
    ]
