"""All files of open data of a site, by their address (design, "Addresses")."""

from collections.abc import Mapping
from datetime import date

from plansite.exports.articles import AS_THEY_LIE, MediaAddresses, articles_json
from plansite.exports.calendar import calendar_ics
from plansite.exports.plan import plan_json
from plansite.exports.schemas import ARTICLES_SCHEMA, PLAN_SCHEMA, schema
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
        folders = [f"{addresses.DATA}{plan_id}/"]
        if site.current is not None and plan_id == site.current.id:
            folders.insert(0, addresses.DATA)
        json = plan_json(progress, base_url=base_url, licence=licence)
        table = progress_csv(progress, base_url=base_url)
        for folder in folders:
            found[f"{folder}plan.json"] = json
            found[f"{folder}progress.csv"] = table
    found[f"{addresses.DATA}articles.json"] = articles_json(
        site, as_of, base_url=base_url, licence=licence, media=media
    )
    found[PLAN_SCHEMA] = schema(PLAN_SCHEMA)
    found[ARTICLES_SCHEMA] = schema(ARTICLES_SCHEMA)
    found[addresses.CALENDAR] = calendar_ics(site, progresses.values(), as_of, base_url=base_url)
    return found
