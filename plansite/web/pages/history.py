"""How the plans themselves changed: ``/ke-hoach/2018/lich-su/``."""

from collections.abc import Iterator

from plansite.history import histories
from plansite.model import addresses
from plansite.web.output import Out, PageOut
from plansite.web.pages.meta import meta_of
from plansite.web.publication import Publication
from plansite.web.views import Ref
from plansite.web.weave import Views


def pages(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the history of each plan, from git where the site stands in a repository."""
    t = publication.t
    found = histories(publication.edition.site)
    for plan in views.plans:
        meta = meta_of(
            publication,
            addresses.history(plan.plan),
            t("history.meta_title", number=plan.number),
            t("history.description"),
            Ref(t("nav.plan"), addresses.PLANS),
            Ref(t("plan.short", year=plan.plan.id), plan.address),
        )
        yield PageOut("history", meta, {"plan": plan, "history": found[plan.plan.id]})
