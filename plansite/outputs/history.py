"""How the plans themselves changed: ``/ke-hoach/2018/lich-su/``."""

import logging
from collections.abc import Iterable, Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.vi import history as say
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views

# Pelican's own logger: the build shows what it is reported.
log = logging.getLogger("pelican")


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the history of each plan that has one to tell."""
    t = publication.t
    if not publication.edition.preview:
        tell({plan.history.missing for plan in views.plans if plan.history is not None})
    for plan in views.plans:
        if plan.history is None:
            continue
        meta = meta_of(
            publication,
            addresses.history(plan.model),
            t("history.meta_title", number=plan.number),
            t("history.description"),
            Ref(t("nav.plan"), addresses.PLANS),
            Ref(t("plan.short", year=plan.model.id), plan.address),
        )
        yield PageOut("history", meta, {"plan": plan, "history": plan.history})


def tell(reasons: Iterable[str | None]) -> None:
    """Say in the build, once, why it has no history to show where git gives it none."""
    for reason in sorted(set(reasons) & set(say.MISSING.values()), key=str):
        log.warning(say.IN_BUILD.format(reason=reason))
