"""Open data: ``/du-lieu/``, and the files of `plansite.exports` that it tells of."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from plansite.exports import MediaAddresses, data_files
from plansite.model import addresses
from plansite.outputs.output import FileOut, Out, PageOut
from plansite.publication.publication import Download, Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views


@dataclass(frozen=True)
class DataFile:
    """A file of open data: what it is called, what it holds, where it is."""

    title: str
    text: str
    address: str

    @property
    def ending(self) -> str:
        """The ending of its name, as JSON or CSV."""
        return PurePosixPath(self.address).suffix.lstrip(".").upper()


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page, the files of open data, and the calendar."""
    t, edition, settings = publication.t, publication.edition, publication.settings
    files = data_files(
        edition.site,
        edition.progress,
        edition.as_of,
        base_url=settings.public_url,
        licence=settings.licence or None,
        media=MediaAddresses(publication.media, publication.picture_address),
    )
    downloads = [
        (each, Download(each.title, each.address, len(files[each.address]), each.ending))
        for each in described(publication, views)
    ]
    meta = meta_of(
        publication, addresses.DATA, t("data.title"), t("data.description"), as_of=edition.as_of
    )
    yield PageOut("data", meta, {"files": downloads, "licence": settings.licence})
    for address, data in files.items():
        yield FileOut(address, data)


def described(publication: Publication, views: Views) -> Iterator[DataFile]:
    """Give what there is: of the plan in force, of each year, of items; then the schemas."""
    t = publication.t

    def file(address: str, key: str, **values: object) -> DataFile:
        title, text = t(f"data.{key}_title", **values), t(f"data.{key}_text", **values)
        return DataFile(title, text, address)

    yield file(addresses.PLAN_JSON, "plan_json")
    yield file(addresses.PROGRESS_CSV, "progress_csv")
    yield file(addresses.ARTICLES_JSON, "articles_json")
    for plan in views.plans:
        of_year = ((addresses.PLAN_JSON, "year_json"), (addresses.PROGRESS_CSV, "year_csv"))
        for address, key in of_year:
            yield file(addresses.plan_data(plan.model, address), key, year=plan.model.id)
    yield file(addresses.CALENDAR, "calendar")
    yield file(addresses.PLAN_SCHEMA, "plan_schema")
    yield file(addresses.ARTICLES_SCHEMA, "articles_schema")
