"""Documents, open data, the page for missing addresses, and the ways from old addresses."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.data import descriptions
from plansite.outputs.meta import meta_of
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.site import Views


def pages(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the pages that inform about the site's documents and data."""
    t = publication.t
    yield PageOut(
        "documents",
        meta_of(publication, addresses.DOCUMENTS, t("documents.title"), t("documents.description")),
        {"documents": views.documents},
    )
    yield PageOut(
        "data",
        meta_of(publication, addresses.DATA, t("data.title"), t("data.description")),
        {
            "files": descriptions(publication, views),
            "licence": publication.settings["LICENCE"],
        },
    )
    yield PageOut(
        "not_found",
        meta_of(
            publication,
            addresses.NOT_FOUND,
            t("not_found.title"),
            t("not_found.description"),
            is_indexed=False,
        ),
    )
    for view in views.by_path.values():
        for alias in view.entry.aliases:
            meta = meta_of(publication, alias, view.entry.title, "", is_indexed=False)
            yield PageOut("redirect", meta, {"target": view.address})
