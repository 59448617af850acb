"""The register: every kind of thing that is written, its addresses, and what claims each.

The check finds two things at one address in it, the generator writes nothing that it does not
hold, and the sitemap lists what it says may be listed. A page or file that every site has is named
in `plansite.model.addresses`; for what depends on the content a `Kind` is added here.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from plansite.model import addresses
from plansite.model.article import Entry
from plansite.model.location import Location
from plansite.model.output_file import file_key
from plansite.model.plan import Plan
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.vi import values as words


@dataclass(frozen=True)
class Claim:
    """One source of one address.

    Attributes:
        address: the address.
        place: where an editor has written it down; None for what the engine writes by itself.
        source: what an editor knows the source by.
        entry: the article or page whose address, or whose old one (``is_alias``), it is.
        is_removed: whether it says that nothing else has the address any more.
    """

    address: str
    place: Location | None = None
    source: str = words.ENGINE_PAGE
    entry: Entry | None = None
    is_alias: bool = False
    is_removed: bool = False

    def is_public(self, as_of: date) -> bool:
        """Whether the address leads somewhere on ``as_of``."""
        return self.entry is None or self.entry.is_public(as_of)


Claims = Callable[[Site], Iterable[Claim]]
"""Gives the claims of a site on addresses of one kind."""


@dataclass(frozen=True)
class Kind:
    """One kind of thing that is written.

    Attributes:
        at: its address, or what gives the addresses that a site has of the kind.
        is_page: whether it is a page, and not a file.
        is_listed: whether search engines may list it.
        is_list: whether further pages of it may lie below (`LIST_PAGE`).
    """

    at: str | Claims
    is_page: bool = True
    is_listed: bool = True
    is_list: bool = False

    def claims(self, site: Site) -> Iterable[Claim]:
        """Return the claims of a site on addresses of this kind."""
        return (Claim(self.at),) if isinstance(self.at, str) else self.at(site)


@dataclass(frozen=True)
class Folder:
    """A folder whose files are the engine's.

    ``is_open`` says that their names are known only when they are made (`MADE`).
    """

    address: str
    is_open: bool = False


def _file(at: str | Claims) -> Kind:
    return Kind(at, is_page=False, is_listed=False)


def _of_plans(address: Callable[[Plan], str]) -> Claims:
    """Return what gives one claim of the engine for each plan."""
    return lambda site: (Claim(address(plan)) for plan in _plans(site))


def _plans(site: Site) -> list[Plan]:
    """Return the plans, of two with one id the first: the other is reported by `plan_files`."""
    return list({plan.id: plan for plan in reversed(site.plans)}.values())[::-1]


def _plan_claims(site: Site) -> Iterator[Claim]:
    for plan in _plans(site):
        yield Claim(addresses.plan(plan), plan.at(), plan.path)


def _plan_file_claims(site: Site) -> Iterator[Claim]:
    for plan in _plans(site):
        yield from (Claim(addresses.plan_data(plan, file)) for file in addresses.PLAN_FILES)


def _plan_feed_claims(site: Site) -> Iterator[Claim]:
    for plan in filter(site.has_beside, _plans(site)):
        yield from map(Claim, addresses.plan_feeds(plan))


def _task_claims(site: Site) -> Iterator[Claim]:
    for plan in _plans(site):
        taken = set()
        for task in plan.tasks:
            if task.id.lower() not in taken:  # duplicate ids have a rule of their own
                yield Claim(addresses.task(plan, task), task.at("id"), f"`{task.id}`")
            taken.add(task.id.lower())


def _topic_claims(site: Site) -> Iterator[Claim]:
    found = {topic for plan in site.plans for topic in plan.topic_ids}
    return (Claim(addresses.topic(topic)) for topic in sorted(found))


def _form_claims(site: Site) -> Iterator[Claim]:
    found = {addresses.form(plan, form.id) for plan in site.plans for form in plan.forms}
    return map(Claim, sorted(found))


def _report_claims(site: Site) -> Iterator[Claim]:
    for plan in _plans(site):
        yield from (Claim(addresses.report(plan, window)) for window in report_windows(plan))


def _report_file_claims(site: Site) -> Iterator[Claim]:
    for plan in _plans(site):
        yield from (Claim(addresses.report_file(plan, window)) for window in report_windows(plan))


def _year_claims(site: Site) -> Iterator[Claim]:
    years = sorted({article.year for article in site.articles})
    return (Claim(addresses.articles_of_year(year)) for year in years)


def _entry_claims(entries: Iterable[Entry]) -> Iterator[Claim]:
    for entry in entries:
        yield Claim(addresses.entry(entry), Location(entry.path, 1), entry.path, entry)


def _alias_claims(site: Site) -> Iterator[Claim]:
    for entry in site.entries:
        for index, alias in enumerate(entry.aliases):
            if not entry.is_mended("aliases", index):
                place, source = entry.at("aliases", index), f"{entry.path} (`aliases`)"
                yield Claim(alias, place, source, entry, is_alias=True)


def _removal_claims(site: Site) -> Iterator[Claim]:
    seen = set()
    for item in site.removals.items:
        key = file_key(item.address)
        if item.is_of_page and key not in seen and not item.is_mended("address"):
            place = item.at("address")
            yield Claim(item.address, place, place.path, is_removed=True)
        seen.add(key)  # a second one is reported by `removals`


ALIAS = Kind(_alias_claims, is_listed=False)
"""Where a page stood before: it leads on."""

REMOVAL = Kind(_removal_claims, is_listed=False)
"""Where something stood that was taken down: it tells why."""

LIST_PAGE = Kind(lambda _site: ())
"""The second and further pages of a list; how many there are depends on what it lists."""

MADE = _file(lambda _site: ())
"""A file in a folder whose names are known only when they are made."""

REGISTER: tuple[Kind, ...] = (
    # What stands at its address in every site.
    *(Kind(address, is_list=address == addresses.ARTICLES) for address in addresses.PAGES.values()),
    *(Kind(address) for address in addresses.PROGRESS_BY.values()),
    Kind(addresses.NOT_FOUND, is_listed=False),
    *(_file(address) for address in addresses.FILES),
    # What the engine makes of plans and articles.
    Kind(_of_plans(addresses.history)),
    _file(_plan_file_claims),
    _file(_plan_feed_claims),
    Kind(_topic_claims, is_list=True),
    Kind(_form_claims, is_list=True),
    Kind(_report_claims),
    _file(_report_file_claims),
    Kind(_year_claims, is_list=True),
    LIST_PAGE,
    MADE,
    # What editors write. Of two claims on one address, that of the kind that stands first has it.
    Kind(_plan_claims),
    Kind(_task_claims),
    Kind(lambda site: _entry_claims(site.articles)),
    Kind(lambda site: _entry_claims(site.pages)),
    ALIAS,
    REMOVAL,
)
"""Everything that is written."""

FOLDERS: tuple[Folder, ...] = (
    Folder(addresses.DATA),
    Folder(addresses.REPORTS),
    Folder(addresses.WELL_KNOWN),
    Folder(addresses.DRAFTS),
    Folder(addresses.MEDIA, is_open=True),
    Folder(addresses.CARDS, is_open=True),
    Folder(addresses.THEME, is_open=True),
    Folder(addresses.SEARCH_INDEX, is_open=True),
)
"""The engine's own folders: no page, task or old address may lie in them."""
