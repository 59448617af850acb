"""All files of open data of a site: where each is, what it is called, and what makes it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from plansite.exports.articles import AS_THEY_LIE, MediaAddresses, articles_json
from plansite.exports.calendar import calendar_ics
from plansite.exports.plan import plan_json
from plansite.exports.schemas import schema
from plansite.exports.table import progress_csv
from plansite.exports.workbook import progress_xlsx
from plansite.model import addresses
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import PlanProgress
from plansite.vi import exports as words
from plansite.vi import labels


@dataclass(frozen=True)
class Source:
    """What files are made from.

    Attributes:
        site: the site that was read.
        progresses: what `plansite.progress.compute_all` returned for it.
        as_of: the date of the build.
        base_url: the site's public address without a slash at its end; none while previewing.
        licence: the address of the licence of the data, if the site names one.
        media: where pictures and attachments are published.
    """

    site: Site
    progresses: Mapping[str, PlanProgress]
    as_of: date
    base_url: str | None = None
    licence: str | None = None
    media: MediaAddresses = AS_THEY_LIE


OF_PLAN: dict[str, Callable[[Source, PlanProgress], bytes]] = {
    addresses.PLAN_JSON: lambda source, progress: plan_json(
        progress, base_url=source.base_url, licence=source.licence
    ),
    addresses.PROGRESS_CSV: lambda source, progress: progress_csv(
        progress, base_url=source.base_url
    ),
    addresses.PROGRESS_XLSX: lambda source, progress: progress_xlsx(
        progress, base_url=source.base_url
    ),
}
"""The files of each plan: of the one in force at this address, of each in its own folder too."""

OF_SITE: dict[str, Callable[[Source], bytes]] = {
    addresses.ARTICLES_JSON: lambda source: articles_json(
        source.site,
        source.as_of,
        base_url=source.base_url,
        licence=source.licence,
        media=source.media,
    ),
}
"""The files of the whole site."""

BESIDE: dict[str, Callable[[Source], bytes]] = {
    addresses.CALENDAR: lambda source: calendar_ics(
        source.site, source.progresses.values(), source.as_of, base_url=source.base_url
    ),
    addresses.PLAN_SCHEMA: lambda _source: schema(addresses.PLAN_SCHEMA),
    addresses.ARTICLES_SCHEMA: lambda _source: schema(addresses.ARTICLES_SCHEMA),
}
"""The files that the data page lists last: the calendar, and the schemas of the others."""


@dataclass(frozen=True)
class DataFile:
    """A file of open data: where it is, what it is called, what it holds; ``make`` gives it."""

    address: str
    title: str
    text: str
    make: Callable[[], bytes]

    @property
    def ending(self) -> str:
        """The ending of its name, as JSON or CSV."""
        return PurePosixPath(self.address).suffix.lstrip(".").upper()


def data_files(source: Source) -> Iterator[DataFile]:
    """Give every file below ``/du-lieu/``, and the calendar, in the order of the data page.

    Raises:
        KeyError: if nobody has written down in ``plansite.vi.exports`` what a file is called.
    """
    current = source.site.current
    if current is not None:
        for address, of_plan in OF_PLAN.items():
            yield _file(address, partial(of_plan, source, source.progresses[current.id]))
    for address, of_site in OF_SITE.items():
        yield _file(address, partial(of_site, source))
    for progress in source.progresses.values():
        for address, of_plan in OF_PLAN.items():
            make = partial(of_plan, source, progress)
            yield _of_year(address, progress.plan, source.site.plans, make)
    for address, of_site in BESIDE.items():
        yield _file(address, partial(of_site, source))


def _file(address: str, make: Callable[[], bytes]) -> DataFile:
    title, text = words.FILES[_name(address)]
    return DataFile(address, title, text, make)


def _of_year(
    address: str, plan: Plan, among: Iterable[Plan], make: Callable[[], bytes]
) -> DataFile:
    name = labels.plan_name(plan, among)
    title, text = (each.format(plan=name) for each in words.FILES[f"{{plan}}/{_name(address)}"])
    return DataFile(addresses.plan_data(plan, address), title, text, make)


def _name(address: str) -> str:
    return address.rpartition("/")[2]
