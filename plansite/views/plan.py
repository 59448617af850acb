"""A plan into its view: the document's sections, the tasks with their evidence, the groups."""

from collections.abc import Iterable
from itertools import pairwise

from plansite.model import addresses
from plansite.model.plan import Plan, Section
from plansite.model.site import Site
from plansite.model.text import slugify
from plansite.progress import (
    PlanProgress,
    TaskGroup,
    TaskProgress,
    amendments_of,
    explanations_of,
    reason,
)
from plansite.publication.publication import Publication
from plansite.vi import labels
from plansite.views.model import (
    GroupView,
    ItemView,
    PlanView,
    Ref,
    SectionView,
    TaskView,
)


def plan_view(publication: Publication, plan: Plan, items: list[ItemView]) -> PlanView:
    """Return the view of a plan.

    Args:
        publication: where it will stand.
        plan: the plan.
        items: the views of all items, to show as evidence.
    """
    progress = publication.edition.progress[plan.id]
    sections = _sections(publication, plan, plan.sections, "", 1)
    tasks = _tasks(publication.edition.site, plan, progress, items, sections)
    by_id = {view.model.id: view for view in tasks}

    def group(found: TaskGroup, title: str, text: str, address: str) -> GroupView:
        members = [by_id[task.id] for task in found.tasks]
        return GroupView(found.id, title, text, address, found.totals, members)

    def pick(found: Iterable[TaskProgress]) -> list[TaskView]:
        return [by_id[task.id] for task in found]

    units = {unit.id: unit.name for unit in plan.units}
    forms = {form.id: form for form in plan.forms}
    goals = {goal.id: goal for goal in plan.goals}
    return PlanView(
        model=plan,
        address=addresses.plan(plan),
        is_current=plan is publication.edition.plan,
        progress=progress,
        sections=sections,
        tasks=tasks,
        downloads=publication.downloads(plan.document.files),
        by_status=[
            group(
                found,
                labels.STATUSES[found.id],
                labels.STATUS_MEANINGS[found.id],
                f"{addresses.PROGRESS}#trang-thai-{found.id}",
            )
            for found in progress.by_status.values()
        ],
        by_unit=[
            group(found, units[found.id], "", f"{addresses.PROGRESS}#don-vi-{slugify(found.id)}")
            for found in progress.by_unit.values()
        ],
        by_form=[
            group(
                found,
                labels.FORM_KINDS[forms[found.id].kind],
                forms[found.id].text,
                addresses.form(found.id),
            )
            for found in progress.by_form.values()
        ],
        by_goal=[
            group(
                found,
                found.id,
                goals[found.id].text,
                f"{addresses.PROGRESS}#muc-dich-{slugify(found.id)}",
            )
            for found in progress.by_goal.values()
        ],
        by_topic=[
            group(
                found,
                labels.topic_name((plan,), found.id),
                "",
                addresses.topic(found.id),
            )
            for found in progress.by_topic.values()
        ],
        due_next=pick(progress.due_next),
    )


def _tasks(
    site: Site,
    plan: Plan,
    progress: PlanProgress,
    items: list[ItemView],
    sections: list[SectionView],
) -> list[TaskView]:
    by_section = {section.path: section for section in _flat(sections)}
    goals = {goal.id: goal for goal in plan.goals}
    forms = {form.id: form for form in plan.forms}
    audiences = {audience.id: audience for audience in plan.audiences}
    units = {unit.id: unit for unit in plan.units}
    home = Ref(plan.document.title, addresses.plan(plan), plan.id)
    views = []
    for found in progress.tasks:
        task = found.task
        views.append(
            TaskView(
                model=task,
                plan=home,
                address=addresses.task(plan, task),
                progress=found,
                reason=reason(found),
                goals=[goals[key] for key in task.goals if key in goals],
                forms=[forms[key] for key in task.forms if key in forms],
                topics=[
                    Ref(labels.topic_name((plan,), key), addresses.topic(key), key)
                    for key in task.topics
                ],
                audiences=[audiences[key] for key in task.audiences if key in audiences],
                lead=units.get(task.lead) if task.lead else None,
                partners=[units[key] for key in task.partners if key in units],
                section=by_section.get(task.from_section) if task.from_section else None,
                amendments=list(amendments_of(plan, task.id)),
                explanations=list(explanations_of(site, plan, found)),
            )
        )
    by_id = {view.model.id: view for view in views}
    for view in views:
        view.parts = [by_id[part] for part in view.progress.parts]
        for part in view.parts:
            part.whole = view
    for before, after in pairwise(views):
        before.next = Ref(after.title, after.address, after.model.id)
        after.previous = Ref(before.title, before.address, before.model.id)
    _give_forms(plan, items, by_id)
    return views


def _give_forms(plan: Plan, items: list[ItemView], tasks: dict[str, TaskView]) -> None:
    """Tell each item of this plan the forms of the tasks that it serves."""
    for item in items:
        if item.plan is None or item.plan.id != plan.id:
            continue
        forms = {
            form.id: form for ref in item.tasks for form in tasks[ref.id].forms if ref.id in tasks
        }
        item.forms = [
            Ref(labels.FORM_KINDS[form.kind], addresses.form(form.id), form.id)
            for form in forms.values()
        ]


def _sections(
    publication: Publication, plan: Plan, sections: tuple[Section, ...], above: str, depth: int
) -> list[SectionView]:
    views = []
    for section in sections:
        path = ".".join(part for part in (above, section.number) if part)
        body = section.body
        views.append(
            SectionView(
                model=section,
                path=path,
                anchor=f"_muc-{slugify(path) or slugify(section.title)}",
                depth=depth,
                body=publication.markdown(body, section.at("body")) if body else None,
                sections=_sections(publication, plan, section.sections, path, depth + 1),
            )
        )
    return views


def _flat(sections: list[SectionView]) -> list[SectionView]:
    return [found for section in sections for found in (section, *_flat(section.sections))]
