"""All addresses of a site, and who claims each (design, "Addresses")."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plansite.model import addresses
from plansite.model.article import Entry
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.removal import Removals
from plansite.model.site import Site
from plansite.progress.windows import report_windows
from plansite.vi import values as words

FIXED = (
    addresses.HOME,
    addresses.PLANS,
    addresses.PROGRESS,
    addresses.ARTICLES,
    addresses.EVENTS,
    addresses.DOCUMENTS,
    addresses.TOPICS,
    addresses.FORMS,
    addresses.REPORTS,
    addresses.SEARCH,
    addresses.DATA,
    addresses.NOT_FOUND,
    addresses.ATOM,
    addresses.RSS,
    addresses.JSON_FEED,
    addresses.CALENDAR,
    addresses.SITEMAP,
    f"{addresses.DATA}plan.json",
    f"{addresses.DATA}progress.csv",
    f"{addresses.DATA}articles.json",
    f"{addresses.DATA}plan.schema.json",
    f"{addresses.DATA}articles.schema.json",
    addresses.MANIFEST,
    addresses.ROBOTS,
    addresses.HEADERS,
    addresses.HTACCESS,
    addresses.SECURITY,
)
"""What stands at its address in every site."""

FOLDERS = (
    addresses.MEDIA,
    addresses.DATA,
    addresses.REPORTS,
    addresses.CARDS,
    addresses.WELL_KNOWN,
    addresses.THEME,
    addresses.PAGEFIND,
    "/drafts/",
)
"""Folders whose files the engine writes; no page or old address may lie in them."""

PLAN_PAGES = ("lich-su",)
"""What stands beside the tasks of a plan, so that no task may have that id."""


@dataclass(frozen=True)
class Claim:
    """One source of one address. ``place`` is None for what the engine writes itself.

    ``entry`` is the article or page whose address, or whose old one (``is_alias``), it is. A claim
    that ``is_removed`` says that nothing else has the address any more.
    """

    address: str
    place: Location | None
    source: str
    entry: Entry | None = None
    is_removed: bool = False
    is_alias: bool = False

    def is_public(self, as_of: date) -> bool:
        """Whether the address leads somewhere on ``as_of``."""
        return self.entry is None or self.entry.is_public(as_of)


class AddressBook:
    """Every address of a site, with its sources."""

    def __init__(self, site: Site) -> None:
        """Collect the addresses of ``site``."""
        self.claims: dict[str, list[Claim]] = {}
        """By the file that serves the address, in lower case: some systems know no capitals."""
        for claim in _claims(site):
            self.claims.setdefault(file_key(claim.address), []).append(claim)
        self.known = frozenset(
            claim.address
            for claims in self.claims.values()
            for claim in claims
            if not claim.is_removed
        )
        """Every address that content is to be found at, as it is written."""
        self.removed = {file_key(item.address): item for item in reversed(site.removals.items)}
        """What was taken down, by the key of its address; of two with one address, the first."""


def file_key(address: str) -> str:
    """Return the file that serves an address, in lower case: Windows and macOS know no capitals."""
    return addresses.output_file(address).lower()


def _claims(site: Site) -> Iterator[Claim]:
    for address in FIXED:
        yield Claim(address, None, words.ENGINE_PAGE)
    seen: set[str] = set()
    plans = {plan.id: plan for plan in reversed(site.plans)}  # two of one id: `plan_files`
    for plan in reversed(plans.values()):
        for claim in _claims_of_plan(plan):
            # Plans of several years share forms and topics: one page each.
            shared = claim.place is None
            if shared and claim.address in seen:
                continue
            seen.add(claim.address)
            yield claim
    for year in sorted({article.year for article in site.articles}):
        yield Claim(addresses.articles_of_year(year), None, words.ENGINE_PAGE)
    for entry in site.entries:
        yield Claim(addresses.entry(entry), Location(entry.path, 1), entry.path, entry)
    for entry in site.entries:  # after what is there: the address of a file is no one else's
        yield from _aliases_of(entry)
    yield from _claims_of_removals(site.removals)


def _claims_of_plan(plan: Plan) -> Iterator[Claim]:
    yield Claim(addresses.plan(plan), plan.at(), plan.path)
    for page in PLAN_PAGES:
        yield Claim(f"{addresses.plan(plan)}{page}/", None, words.ENGINE_PAGE)
    for name in ("plan.json", "progress.csv"):
        yield Claim(f"{addresses.DATA}{plan.id}/{name}", None, words.ENGINE_PAGE)
    taken = set()
    for task in plan.tasks:
        if task.id.lower() not in taken:  # duplicate ids have a rule of their own
            yield Claim(addresses.task(plan, task), task.at("id"), f"`{task.id}`")
        taken.add(task.id.lower())
    for topic in plan.topic_ids:
        yield Claim(addresses.topic(topic), None, words.ENGINE_PAGE)
    for form in plan.forms:
        yield Claim(addresses.form(form.id), None, words.ENGINE_PAGE)
    for window in report_windows(plan):
        yield Claim(f"{addresses.REPORTS}{plan.id}/{window.id}/", None, words.ENGINE_PAGE)


def _aliases_of(entry: Entry) -> Iterator[Claim]:
    for index, alias in enumerate(entry.aliases):
        if not entry.is_mended("aliases", index):
            place, source = entry.at("aliases", index), f"{entry.path} (`aliases`)"
            yield Claim(alias, place, source, entry, is_alias=True)


def _claims_of_removals(removals: Removals) -> Iterator[Claim]:
    seen = set()
    for item in removals.items:
        key = file_key(item.address)
        if item.is_of_page and key not in seen and not item.is_mended("address"):
            place = item.at("address")
            yield Claim(item.address, place, place.path, is_removed=True)
        seen.add(key)  # a second one is told by `removals`
