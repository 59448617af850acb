"""All files of open data of a site, by their address."""

from collections.abc import Mapping
from datetime import date

from plansite.exports.articles import AS_THEY_LIE, MediaAddresses, articles_json
from plansite.exports.calendar import calendar_ics
from plansite.exports.plan import plan_json
from plansite.exports.schemas import schema
from plansite.exports.table import progress_csv
from plansite.model import addresses
from plansite.model.site import Site
from plansite.progress import PlanProgress


def data_files(
    site: Site,
    progresses: Mapping[str, PlanProgress],
    as_of: date,
    *,
    base_url: str | None = None,
    licence: str | None = None,
    media: MediaAddresses = AS_THEY_LIE,
) -> dict[str, bytes]:
    """Return every file below ``/du-lieu/``, and the calendar, by address.

    Args:
        site: the site that was read.
        progresses: what `plansite.progress.compute_all` returned for it.
        as_of: the date of the build.
        base_url: the site's public address without a slash at its end; none while previewing.
        licence: the address of the licence of the data, if the site names one.
        media: where pictures and attachments are published.
    """
    found: dict[str, bytes] = {}
    for plan_id, progress in progresses.items():
        made = {
            addresses.PLAN_JSON: plan_json(progress, base_url=base_url, licence=licence),
            addresses.PROGRESS_CSV: progress_csv(progress, base_url=base_url),
        }
        if site.current is not None and plan_id == site.current.id:
            found.update(made)
        for address, data in made.items():
            found[addresses.plan_data(progress.plan, address)] = data
    found[addresses.ARTICLES_JSON] = articles_json(
        site, as_of, base_url=base_url, licence=licence, media=media
    )
    for address in (addresses.PLAN_SCHEMA, addresses.ARTICLES_SCHEMA):
        found[address] = schema(address)
    found[addresses.CALENDAR] = calendar_ics(site, progresses.values(), as_of, base_url=base_url)
    return found
