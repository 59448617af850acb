"""The topics and the forms of the plans, each with its tasks and figures, plan by plan."""

from collections.abc import Callable, Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.lists import Listing
from plansite.views.meta import meta_of
from plansite.views.promised import GroupView, PlanView
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give both pages."""
    topics = _by_plan(views, lambda plan: plan.by_topic)
    forms = _by_plan(views, lambda plan: plan.by_form)
    yield _groups(publication, addresses.TOPICS, "topics", topics, views.lists.topics)
    yield _groups(publication, addresses.FORMS, "forms", forms, views.lists.forms)


def _by_plan(
    views: Views, groups_of: Callable[[PlanView], list[GroupView]]
) -> list[tuple[PlanView, list[GroupView]]]:
    """Return the groups of the main plan with tasks or items, and of each other those with tasks.

    Of a plan that is over only what no plan before it has, so that whatever has a page is found
    here, and a topic that goes on from year to year once.
    """
    found: list[tuple[PlanView, list[GroupView]]] = []
    listed: set[str] = set()
    empty = views.lists.empty
    for plan in views.plans:
        groups = [
            group
            for group in groups_of(plan)
            if group.address not in empty
            and (
                plan.is_current
                or (group.tasks and (plan.is_in_force or group.address not in listed))
            )
        ]
        listed.update(group.address for group in groups)
        if groups:
            found.append((plan, groups))
    return found


def _groups(
    publication: Publication,
    address: str,
    kind: str,
    parts: list[tuple[PlanView, list[GroupView]]],
    listings: list[Listing],
) -> Out:
    title, lead = publication.t(f"{kind}.title"), publication.t(f"{kind}.all_lead")
    meta = meta_of(publication, address, title, lead, as_of=publication.edition.as_of)
    items = {listing.address: len(listing.items) for listing in listings}
    return PageOut("groups", meta, {"title": title, "lead": lead, "parts": parts, "items": items})
