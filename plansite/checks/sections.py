"""The document's skeleton: no section is empty, and each list and task is shown somewhere."""

from collections.abc import Iterator

from plansite.checks.context import Context, ids_of
from plansite.checks.plan_references import unknown_ids
from plansite.checks.repeats import repeats
from plansite.checks.suggest import suggestion
from plansite.checks.texts import sections_of
from plansite.model.plan import Plan, Section
from plansite.model.problem import Problem
from plansite.model.vocabulary import Show
from plansite.vi.problems import plan as say
from plansite.vi.problems import references as say_references

MUST_SHOW = (Show.GOALS, Show.REQUIREMENTS, Show.AUDIENCES, Show.FORMS, Show.TASKS)


def sections(context: Context) -> Iterator[Problem]:
    """Yield what is wrong in the sections of each plan."""
    for plan in context.site.plans:
        yield from _numbers(plan)
        for _, section in sections_of(plan):
            yield from _content(plan, section)
        yield from _placed_twice(plan)
        yield from _transcription(plan)
        yield from _duties(plan)
        if plan.document.transcription.complete:
            yield from _never_shown(plan)
        yield from _never_placed(plan)


def _numbers(plan: Plan) -> Iterator[Problem]:
    numbered = (
        (path, path, section.at("number"))
        for path, section in sections_of(plan)
        if section.number is not None
    )
    for path, place, first in repeats(numbered):
        yield say.SECTION_TWICE.at(place, path=path, first=first.line)


def _content(plan: Plan, section: Section) -> Iterator[Problem]:
    keys = ("body", "show", "tasks", "sections")
    places = [section.at(key) for key in keys]
    if plan.document.transcription.complete and not any(getattr(section, key) for key in keys):
        yield say.SECTION_EMPTY.at(section.at(), *places, title=section.title)
    name = section.show.source if section.show is not None else None
    if name is not None and ids_of(plan, name) == ():
        yield say.SHOWS_NOTHING.at(section.at("show"), plan.at(name), name=name)
    known = ids_of(plan, "tasks")
    yield from unknown_ids(section, "tasks", known, say_references.TASK_UNKNOWN, plan=plan.id)
    if section.layout is not None and not section.tasks and section.show is not Show.TASKS:
        yield say.TABLE_OF_NOTHING.at(section.at("as"), *places, title=section.title)


def _placed_twice(plan: Plan) -> Iterator[Problem]:
    first: dict[str, Section] = {}
    for _, section in sections_of(plan):
        place = section.at("tasks" if section.tasks else "show")
        for task in plan.tasks_in(section):
            before = first.setdefault(task.id, section)
            if before is not section:
                yield say.TASK_IN_TWO_SECTIONS.at(place, id=task.id, title=before.title)


def _never_placed(plan: Plan) -> Iterator[Problem]:
    """Parts of a task need no place of their own, and what came later has none in the document."""
    every = [section for _, section in sections_of(plan)]
    placed = {task.id for section in every for task in plan.tasks_in(section)}
    places = [plan.at("sections"), *(section.at("tasks") for section in every)]
    listing = {path for path, section in sections_of(plan) if section.tasks}
    for task in plan.tasks if placed else ():
        if {task.id, task.part_of} & placed or task.added is not None:
            continue
        # What a transcription that breaks off has not reached stands in no section yet.
        own = task.from_section or ""
        is_reached = any(path == own or path.startswith(f"{own}.") for path in listing)
        if plan.document.transcription.complete or is_reached:
            yield say.TASK_IN_NO_SECTION.at(task.at(), *places, id=task.id)


def _duties(plan: Plan) -> Iterator[Problem]:
    shown = {section.show for _, section in sections_of(plan)}
    with_duties = next((unit for unit in plan.units if unit.duties), None)
    if with_duties is not None and Show.DUTIES not in shown:
        places = with_duties.at("duties"), plan.at("sections")
        yield say.NEVER_SHOWN.at(*places, name=Show.DUTIES.value)


def _transcription(plan: Plan) -> Iterator[Problem]:
    transcription = plan.document.transcription
    end = transcription.ends_after
    if end is None:
        return
    known = [path for path, section in sections_of(plan) if section.number]
    if end not in known:
        near = suggestion(end, known)
        place = transcription.at("ends_after")
        yield say_references.SECTION_UNKNOWN.at(
            place, plan.at("sections"), path=end, suggestion=near
        )
    if transcription.complete:
        places = transcription.at("ends_after"), transcription.at("complete")
        yield say.COMPLETE_BUT_ENDS.at(*places, path=end)


def _never_shown(plan: Plan) -> Iterator[Problem]:
    every = [section for _, section in sections_of(plan)]
    shown = {section.show for section in every}
    if any(section.tasks for section in every):
        shown.add(Show.TASKS)
    places = [plan.at("sections"), *(section.at("show") for section in every)]
    for show in MUST_SHOW:
        if getattr(plan, show.value) and show not in shown:
            yield say.NEVER_SHOWN.at(plan.at(show.value), *places, name=show.value)
