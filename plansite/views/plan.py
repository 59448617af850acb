"""A plan into its view: the document's sections, the tasks with their evidence, the groups."""

from itertools import pairwise

from plansite.model import addresses
from plansite.model.plan import Form, Plan
from plansite.progress import (
    PlanProgress,
    TaskGroup,
    amendments_of,
    explanations_of,
    promise,
    reason,
    tally,
)
from plansite.publication.publication import Publication
from plansite.vi import labels
from plansite.vi.format import upper_first
from plansite.views.annex import cells_of, put_tasks
from plansite.views.model import ItemView, Ref
from plansite.views.promised import GroupView, PlanView, SectionPlace, SectionView, TaskView
from plansite.views.sections import flat, section_views


def plan_view(publication: Publication, plan: Plan, items: list[ItemView]) -> PlanView:
    """Return the view of a plan.

    Args:
        publication: where it will stand.
        plan: the plan.
        items: the views of all items, to show as evidence.
    """
    progress = publication.edition.progress[plan.id]
    sections = section_views(publication, plan)
    tasks = _tasks(publication, plan, progress, items, sections)
    by_id = {view.model.id: view for view in tasks}
    put_tasks(publication, plan, sections, by_id)

    def group(found: TaskGroup, title: str, text: str, address: str) -> GroupView:
        members = [by_id[task.id] for task in found.tasks]
        return GroupView(found.id, title, text, address, found.totals, members)

    units = {unit.id: unit.name for unit in plan.units}
    forms = {form.id: form for form in plan.forms}
    goals = {goal.id: goal for goal in plan.goals}
    document, t, plans = plan.document, publication.t, publication.edition.site.plans
    kind = labels.DOCUMENT_TYPES.get(document.type, document.type)
    return PlanView(
        model=plan,
        address=addresses.plan(plan),
        name=t("plan.title", type=kind, number=document.number)
        if document.number
        else t("plan.untitled", type=kind, span=labels.plan_years(plan, plans)),
        short=upper_first(labels.plan_name(plan, plans)),
        is_current=plan is publication.edition.plan,
        is_in_force=plan.holds(publication.edition.as_of),
        progress=progress,
        sections=sections,
        titles={
            section.model.show: section.model.title
            for section in reversed(flat(sections))
            if section.model.show
        },
        tasks=tasks,
        downloads=publication.downloads(document.files),
        by_group=[
            group(found, name, labels.GROUP_MEANINGS[found.id], addresses.group(name))
            for found in progress.by_group.values()
            for name in (labels.GROUPS[found.id],)
        ],
        by_unit=[
            group(found, units[found.id], "", addresses.member("unit", found.id))
            for found in progress.by_unit.values()
        ],
        by_form=[
            group(
                found,
                _form_title(plan, forms[found.id]),
                forms[found.id].text,
                addresses.form(plan, found.id),
            )
            for found in progress.by_form.values()
        ],
        by_goal=[
            group(
                found,
                found.id,
                goals[found.id].text,
                addresses.member("goal", found.id),
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
        feeds=addresses.plan_feeds(plan) if publication.edition.site.has_beside(plan) else [],
    )


def _form_title(plan: Plan, form: Form) -> str:
    """Return what a form is called among those of all plans; `addresses.form` says which differ."""
    kind = labels.FORM_KINDS[form.kind]
    return f"{kind} ({labels.plan_mark(plan)})" if plan.own_id else kind


def _tasks(
    publication: Publication,
    plan: Plan,
    progress: PlanProgress,
    items: list[ItemView],
    sections: list[SectionView],
) -> list[TaskView]:
    # Those without a number have the path of the one that they are below.
    by_section = {
        section.path: SectionPlace(section.path, section.model.title, section.anchor)
        for section in reversed(flat(sections))
    }
    goals = {goal.id: goal for goal in plan.goals}
    forms = {form.id: form for form in plan.forms}
    audiences = {audience.id: audience for audience in plan.audiences}
    units = {unit.id: unit for unit in plan.units}
    home = Ref(plan.document.title, addresses.plan(plan), plan.id)
    views = []
    for found in progress.tasks:
        task = found.task
        issued = plan.task(task.id) or task
        views.append(
            TaskView(
                model=task,
                issued=issued,
                plan=home,
                address=addresses.task(plan, task),
                progress=found,
                promise=promise(found, plan),
                tally=tally(found),
                reason=reason(found),
                goals=[goals[key] for key in task.goals if key in goals],
                forms=[forms[key] for key in task.forms if key in forms],
                topics=[
                    Ref(labels.topic_name((plan,), key), addresses.topic(key), key)
                    for key in task.topics
                ],
                audiences=[audiences[key] for key in task.audiences if key in audiences],
                leads=[units[key] for key in task.leads if key in units],
                partners=[
                    units[each] if isinstance(each, str) else each
                    for each in task.partners
                    if not isinstance(each, str) or each in units
                ],
                cells=cells_of(publication, plan, issued),
                section=by_section.get(task.from_section) if task.from_section else None,
                amendments=list(amendments_of(plan, task.id)),
                explanations=list(explanations_of(publication.edition.site, plan, found)),
            )
        )
    by_id = {view.model.id: view for view in views}
    for view in views:
        view.parts = [by_id[part] for part in view.progress.parts]
        for part in view.parts:
            part.whole = Ref(view.title, view.address, view.model.id)
    for before, after in pairwise(views):
        before.next = Ref(after.short, after.address, after.model.id)
        after.previous = Ref(before.short, before.address, before.model.id)
    _give_forms(plan, items, by_id)
    return views


def _give_forms(plan: Plan, items: list[ItemView], tasks: dict[str, TaskView]) -> None:
    """Tell each item the forms of the tasks of this plan that it serves."""
    for item in items:
        served = [tasks[ref.id] for ref in item.tasks if ref.plan == plan.id]
        forms = {form.id: form for task in served for form in task.forms}
        known = {ref.address for ref in item.forms}
        item.forms += [
            Ref(_form_title(plan, form), address, addresses.form_value(plan, form.id))
            for form in forms.values()
            if (address := addresses.form(plan, form.id)) not in known
        ]
