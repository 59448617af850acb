"""The plans, each plan with its tasks: ``/ke-hoach/``."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.promised import PlanView
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the list of plans, and for each plan its page and those of its tasks."""
    t, as_of = publication.t, publication.edition.as_of
    years = {plan.model.year for plan in views.plans}
    several = bool(views.others) or len(years) < len(views.plans)
    lead = t("plans.description_parted" if several else "plans.description")
    meta = meta_of(publication, addresses.PLANS, t("plans.title"), lead, as_of=as_of)
    parts = _parts(views) if several else {"": views.plans}
    yield PageOut("plans", meta, {"parts": parts})
    for plan in views.plans:
        yield from _plan(publication, plan)


def _parts(views: Views) -> dict[str, list[PlanView]]:
    """Return the plans by what they are on the day, each part by the key of its words."""
    parts = {
        state: [plan for plan in views.plans if plan.state == state]
        for state in ("running", "ahead", "ended")
    }
    return {key: plans for key, plans in parts.items() if plans}


def _plan(publication: Publication, view: PlanView) -> Iterator[Out]:
    t = publication.t
    document = view.model.document
    trail = Ref(t("nav.plan"), addresses.PLANS)
    title = t("plan.meta_title", number=view.number, title=document.title)
    yield PageOut(
        "plan",
        meta_of(
            publication,
            view.address,
            title,
            document.title,
            trail,
            card=publication.card(view.short, document.title),
            as_of=publication.edition.as_of,
        ),
        {"plan": view},
    )
    here = Ref(view.short, view.address)
    for task in view.tasks:
        meta = meta_of(
            publication,
            task.address,
            t("task.meta_title", id=task.model.id, title=task.title),
            task.reason,
            trail,
            here,
            card=publication.card(t("card.task", id=task.model.id, number=view.number), task.title),
            as_of=publication.edition.as_of,
        )
        yield PageOut("task", meta, {"task": task, "plan": view.head})
