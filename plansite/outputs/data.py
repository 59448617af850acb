"""Open data: ``/du-lieu/``, and the files of `plansite.exports` that it tells of."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from plansite.exports import DataFile, MediaAddresses, Source, data_files
from plansite.model import addresses
from plansite.outputs import structured
from plansite.outputs.output import FileOut, Given, Out, PageOut
from plansite.publication.publication import Download, Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page, the files of open data, and the calendar."""
    t = publication.t
    files = [(each, cache(each.make)) for each in described(publication)]
    meta = meta_of(
        publication,
        addresses.DATA,
        t("data.title"),
        t("data.description"),
        as_of=publication.edition.as_of,
    )

    def given() -> Given:
        return {
            "files": _downloads(files),
            "licence": publication.settings.licence,
            "nodes": [structured.dataset(publication, views, meta, [each for each, _ in files])],
        }

    yield PageOut("data", meta, given)
    for each, make in files:
        yield FileOut(each.address, make)


def _downloads(
    files: Iterable[tuple[DataFile, Callable[[], bytes]]],
) -> list[tuple[str, Download]]:
    """Return each file with what a reader is told of it before he takes it."""
    return [
        (each.text, Download(each.title, each.address, len(make()), each.ending))
        for each, make in files
    ]


def described(publication: Publication) -> Iterator[DataFile]:
    """Give what there is: of the plan in force, of items, of each year; then what is beside."""
    edition, settings = publication.edition, publication.settings
    return data_files(
        Source(
            edition.site,
            edition.progress,
            edition.as_of,
            base_url=settings.public_url,
            licence=settings.licence or None,
            media=MediaAddresses(publication.media, publication.picture_address),
        )
    )
