"""How the plan in force stands: ``/tien-do/``, and the same tasks by what they share below it."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views import standing
from plansite.views.meta import meta_of
from plansite.views.model import Ref
from plansite.views.promised import GroupView, PlanView
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the page, and one for each way to group the tasks."""
    t, plan = publication.t, views.current
    as_of = publication.edition.as_of
    title = t("progress.title")
    description = t("progress.description", title=plan.model.document.title)
    meta = meta_of(publication, addresses.PROGRESS, title, description, as_of=as_of)
    ways = [
        Ref(t(f"progress.by_{way}"), addresses.PROGRESS_BY[way], way)
        for way in addresses.PROGRESS_BY
        if _shown(plan, way)
    ]
    yield PageOut(
        "progress",
        meta,
        {
            "plan": plan,
            "ways": ways,
            "last_period": standing.last_period(plan),
            "year_before": standing.year_before(plan, views.plans),
            "due_soon": standing.due_soon(plan),
            "columns": standing.columns(plan),
        },
    )
    above = Ref(t("nav.progress"), addresses.PROGRESS)
    for way, address in addresses.PROGRESS_BY.items():
        title = t(f"progress.title_{way}")
        lead = t(f"progress.lead_{way}", plan=plan.name)
        yield PageOut(
            "progress_by",
            meta_of(publication, address, title, lead, above, as_of=as_of),
            {"plan": plan, "way": way, "ways": ways, "groups": _shown(plan, way)},
        )


def _shown(plan: PlanView, way: str) -> list[GroupView]:
    """Return the groups of one way that have tasks."""
    groups = {
        "unit": plan.by_unit,
        "form": plan.by_form,
        "goal": plan.by_goal,
        "topic": plan.by_topic,
    }
    return [group for group in groups[way] if group.tasks]
