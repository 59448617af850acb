"""The document's skeleton: each section holds one thing, and each list is shown somewhere."""

from collections.abc import Iterator

from plansite.checks.context import Context, ids_of, sections_of
from plansite.checks.repeats import repeats
from plansite.checks.suggest import suggestion
from plansite.model.plan import Plan, Section
from plansite.model.problem import Problem
from plansite.model.vocabulary import Show
from plansite.vi import values as words
from plansite.vi.problems import plan as say
from plansite.vi.problems import references as say_references

MUST_SHOW = (Show.GOALS, Show.REQUIREMENTS, Show.AUDIENCES, Show.FORMS, Show.TASKS)


def sections(context: Context) -> Iterator[Problem]:
    """Yield what is wrong in the sections of each plan."""
    for plan in context.site.plans:
        yield from _numbers(plan)
        for _, section in sections_of(plan):
            yield from _holds_one_thing(plan, section)
        yield from _transcription(plan)
        if plan.document.transcription.complete:
            yield from _never_shown(plan)


def _numbers(plan: Plan) -> Iterator[Problem]:
    numbered = (
        (path, path, section.at("number"))
        for path, section in sections_of(plan)
        if section.number is not None
    )
    for path, place, first in repeats(numbered):
        yield say.SECTION_TWICE.at(place, path=path, first=first.line)


def _holds_one_thing(plan: Plan, section: Section) -> Iterator[Problem]:
    keys = ("show", "body", "sections")
    places = [section.at(key) for key in keys]
    held = [key for key in keys if getattr(section, key)]
    if len(held) > 1:
        found = words.AND.join(f"`{key}`" for key in held)
        yield say.SECTION_HOLDS_SEVERAL.at(
            section.at(held[1]), *places, title=section.title, keys=found
        )
    elif not held and plan.document.transcription.complete:
        yield say.SECTION_EMPTY.at(section.at(), *places, title=section.title)
    name = section.show.value if section.show is not None else None
    if name is not None and ids_of(plan, name) == ():
        yield say.SHOWS_NOTHING.at(section.at("show"), plan.at(name), name=name)


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
    places = [plan.at("sections"), *(section.at("show") for section in every)]
    for show in MUST_SHOW:
        if getattr(plan, show.value) and show not in shown:
            yield say.NEVER_SHOWN.at(plan.at(show.value), *places, name=show.value)
