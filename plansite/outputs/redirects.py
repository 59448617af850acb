"""The ways from old addresses (``aliases``) to where their pages stand now."""

from collections.abc import Iterator

from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give a page for each old address."""
    for view in views.by_path.values():
        for alias in view.model.aliases:
            meta = meta_of(publication, alias, view.model.title, "")
            yield PageOut("redirect", meta, {"target": view.address})
