"""How the plans themselves changed: ``/ke-hoach/2018/lich-su/``.

First what later documents decided, from the plan; then how its transcription was corrected, from
git, where the agency wants that shown.
"""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the history of each plan that has one to tell."""
    t = publication.t
    for plan in views.plans:
        if plan.history is None:
            continue
        meta = meta_of(
            publication,
            addresses.history(plan.model),
            t("history.meta_title", number=plan.number),
            t("history.description"),
            Ref(t("nav.plan"), addresses.PLANS),
            Ref(plan.short, plan.address),
        )
        yield PageOut("history", meta, {"plan": plan})
