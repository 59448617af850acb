"""An edition: what of a site may be seen on a date, with the progress of its plans."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from plansite.model.article import Article, Page
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import PlanProgress, compute_all


@dataclass(frozen=True)
class Edition:
    """A site on a date.

    Attributes:
        site: all that was read.
        as_of: the day (in Vietnam) up to which things are shown and counted.
        preview: whether drafts and items after ``as_of`` are shown. Progress never counts them.
        progress: the progress of each plan, by the plan's id.
    """

    site: Site
    as_of: date
    preview: bool
    progress: Mapping[str, PlanProgress]

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The items to show, the newest first."""
        if self.preview:
            return self.site.in_time_order(self.site.articles)
        return self.site.public_articles(self.as_of)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages to show."""
        return tuple(page for page in self.site.pages if self.preview or page.is_public(self.as_of))

    @property
    def plan(self) -> Plan:
        """The plan in force; a site that passed the check has one."""
        plan = self.site.current
        if plan is None:
            raise LookupError(self.site.root)
        return plan


def join(site: Site, as_of: date, *, preview: bool = False) -> Edition:
    """Put plans and proof together (design, "The way of the data").

    Args:
        site: a site without errors.
        as_of: the day, in Vietnam.
        preview: whether drafts and later items are to be shown as well.
    """
    return Edition(site, as_of, preview, compute_all(site, as_of))
