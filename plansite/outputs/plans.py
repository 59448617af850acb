"""The home page, the plans, their tasks and their progress."""

from collections.abc import Iterator
from datetime import date

from plansite.model import addresses
from plansite.outputs.meta import meta_of
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.model import ItemView, PlanView, Ref
from plansite.views.site import Views

LATEST = 6
UPCOMING = 4


def pages(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the pages around the plans."""
    t = publication.t
    current = views.current
    settings = publication.settings
    yield PageOut(
        "home",
        meta_of(publication, addresses.HOME, settings["SITENAME"], settings["SITESUBTITLE"]),
        {
            "plan": current,
            "plans": views.plans,
            "latest": [item for item in views.items if not item.is_expired][:LATEST],
            "upcoming": upcoming(publication, views)[:UPCOMING],
        },
    )
    yield PageOut(
        "plans",
        meta_of(publication, addresses.PLANS, t("plans.title"), t("plans.description")),
        {"plans": views.plans},
    )
    yield PageOut(
        "progress",
        meta_of(
            publication,
            addresses.PROGRESS,
            t("progress.title"),
            t("progress.description", title=current.plan.document.title),
        ),
        {"plan": current},
    )
    for plan in views.plans:
        yield from _plan(publication, plan)


def upcoming(publication: Publication, views: Views) -> list[ItemView]:
    """Return the events that are still to come on the edition's date, the nearest first."""
    today = publication.edition.as_of
    events = [item for item in views.items if item.article.event and last_day(item) >= today]
    return sorted(events, key=lambda item: (item.article.proof_date, item.address))


def last_day(item: ItemView) -> date:
    """Return the day on which an event ends."""
    event = item.article.event
    if event is None:
        return item.article.date.day
    return (event.end or event.start).day


def _plan(publication: Publication, view: PlanView) -> Iterator[Out]:
    t = publication.t
    document = view.plan.document
    trail = Ref(t("nav.plan"), addresses.PLANS)
    title = t("plan.meta_title", number=document.number, title=document.title)
    yield PageOut(
        "plan",
        meta_of(
            publication,
            view.address,
            title,
            document.title,
            trail,
            card=publication.card(t("plan.short", year=view.plan.id), document.title),
        ),
        {"plan": view},
    )
    here = Ref(t("plan.short", year=view.plan.id), view.address)
    for task in view.tasks:
        meta = meta_of(
            publication,
            task.address,
            t("task.meta_title", id=task.task.id, title=task.title),
            task.reason,
            trail,
            here,
            card=publication.card(
                t("card.task", id=task.task.id, number=document.number), task.title
            ),
        )
        yield PageOut("task", meta, {"task": task, "plan": view})
