"""An edition: what of a site may be seen on a date, with the progress of its plans."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from plansite.model.address_book import AddressBook
from plansite.model.article import Article, Page
from plansite.model.output_file import output_file
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import PlanProgress, as_known_on, compute_all


@dataclass(frozen=True)
class Edition:
    """A site on a date.

    Attributes:
        site: what may be shown on the day; in a preview, all that was read.
        as_of: the day (in Vietnam) up to which things are shown and counted.
        preview: whether drafts and items after ``as_of`` are shown. Progress never counts them.
        progress: the progress of each plan, by the plan's id.
        withheld: the files that will serve what is not public yet.
    """

    site: Site
    as_of: date
    preview: bool
    progress: Mapping[str, PlanProgress]
    withheld: frozenset[str] = frozenset()

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The items to show, the newest first."""
        return self.site.in_time_order(self.site.articles)

    @cached_property
    def book(self) -> AddressBook:
        """Every address of it."""
        return AddressBook(self.site)

    def withholds(self, address: str) -> bool:
        """Whether an address of the site is that of something that is not public yet."""
        return output_file(address) in self.withheld

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages to show."""
        return self.site.pages

    @property
    def plan(self) -> Plan:
        """The plan in force; a site that passed the check has one."""
        plan = self.site.current
        if plan is None:
            raise LookupError(self.site.root)
        return plan


def join(site: Site, as_of: date, *, preview: bool = False) -> Edition:
    """Put plans and evidence together, and cut both to what was known on the day.

    All that is published comes from the edition, so that nothing of a later day can reach a page,
    a file of data or the search.

    Args:
        site: a site without errors.
        as_of: the day, in Vietnam.
        preview: whether drafts and later items are to be shown as well.
    """
    known = site if preview else as_known_on(site, as_of)
    edition = Edition(known, as_of, preview, compute_all(known, as_of))
    if known is site:
        return edition
    later = AddressBook(site).known - edition.book.known
    # What it holds by now holds for it with these too.
    found = replace(edition, withheld=frozenset(map(output_file, later)))
    found.__dict__["book"] = edition.book
    return found
