"""What is written: one module for each kind of page, and for the files beside the pages."""

from collections.abc import Callable, Iterator

from plansite.outputs import (
    data,
    documents,
    entries,
    events,
    feeds,
    follow,
    groups,
    history,
    home,
    hosting,
    lists,
    method,
    not_found,
    plans,
    progress,
    redirects,
    removed,
    reports,
    robots,
    search,
    security,
    theme,
)
from plansite.outputs.output import FileOut, Out, PageOut
from plansite.outputs.sitemap import sitemap
from plansite.publication.publication import Publication
from plansite.views.site import Views

__all__ = ["FileOut", "Out", "PageOut", "outputs_of"]

SOURCES: tuple[Callable[[Publication, Views], Iterator[Out]], ...] = (
    entries.outputs,
    home.outputs,
    plans.outputs,
    progress.outputs,
    method.outputs,
    history.outputs,
    reports.outputs,
    lists.outputs,
    groups.outputs,
    events.outputs,
    documents.outputs,
    search.outputs,
    data.outputs,
    removed.outputs,
    redirects.outputs,
    not_found.outputs,
    feeds.outputs,
    follow.outputs,
    theme.outputs,
    hosting.outputs,
    robots.outputs,
    security.outputs,
)
"""What makes the pages and files, in no order that matters."""


def outputs_of(publication: Publication, views: Views) -> Iterator[Out]:
    """Give all that is written but the media (`plansite.outputs.media`).

    The sitemap tells of the rest, and so comes last.
    """
    made = [out for source in SOURCES for out in source(publication, views)]
    yield from made
    pages = [out.address for out in made if isinstance(out, PageOut)]
    yield sitemap(publication, views, pages)
