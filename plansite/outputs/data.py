"""Open data: ``/du-lieu/``, and the files of `plansite.exports` that it tells of."""

from collections.abc import Iterator

from plansite.exports import DataFile, MediaAddresses, Source, data_files
from plansite.model import addresses
from plansite.outputs.output import FileOut, Out, PageOut
from plansite.publication.publication import Download, Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the page, the files of open data, and the calendar."""
    t = publication.t
    made = [(each, each.make()) for each in described(publication)]
    downloads = [
        (each, Download(each.title, each.address, len(data), each.ending)) for each, data in made
    ]
    meta = meta_of(
        publication,
        addresses.DATA,
        t("data.title"),
        t("data.description"),
        as_of=publication.edition.as_of,
    )
    yield PageOut("data", meta, {"files": downloads, "licence": publication.settings.licence})
    for each, data in made:
        yield FileOut(each.address, data)


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
