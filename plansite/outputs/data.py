"""Open data: ``/du-lieu/``, and the files of `plansite.exports` that it tells of."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

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
    download: Download


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page, the files of open data, and the calendar."""
    t = publication.t
    yield PageOut(
        "data",
        meta_of(
            publication,
            addresses.DATA,
            t("data.title"),
            t("data.description"),
            as_of=publication.edition.as_of,
        ),
        {
            "files": descriptions(publication, views),
            "licence": publication.settings.licence,
        },
    )
    for address, data in publication.data_files.items():
        yield FileOut(address, data)


def descriptions(publication: Publication, views: Views) -> list[DataFile]:
    """Return what the open data page lists: the plan in force, each year, items, schemas."""
    found = [
        _described(publication, addresses.PLAN_JSON, "plan_json"),
        _described(publication, addresses.PROGRESS_CSV, "progress_csv"),
        _described(publication, addresses.ARTICLES_JSON, "articles_json"),
    ]
    for plan in views.plans:
        for file, key in (
            (addresses.PLAN_JSON, "year_json"),
            (addresses.PROGRESS_CSV, "year_csv"),
        ):
            address = addresses.plan_data(plan.model, file)
            found.append(_described(publication, address, key, year=plan.model.id))
    return [
        *found,
        _described(publication, addresses.CALENDAR, "calendar"),
        _described(publication, addresses.PLAN_SCHEMA, "plan_schema"),
        _described(publication, addresses.ARTICLES_SCHEMA, "articles_schema"),
    ]


def _described(publication: Publication, address: str, key: str, **values: object) -> DataFile:
    t = publication.t
    title = t(f"data.{key}_title", **values)
    ending = PurePosixPath(address).suffix.lstrip(".").upper()
    size = len(publication.data_files[address])
    return DataFile(title, t(f"data.{key}_text", **values), Download(title, address, size, ending))
