"""The check: one rule, one small generator. All problems of a site in one run.

A rule yields problems of what it is given: a site, in a `Context`; one entry; or one Markdown text.
What a rule says of one entry or text alone follows from one file, and is kept with it
(`plansite.checks.prepared`): only where it looks at other files, at the settings or at the day it
is a rule of the site. What was said while reading is not said again: a
problem about a value in whose place a stand-in was put, or that rests on one, is dropped here
(``Message.at``). A rule asks `is_sure` only before it makes something of a value: a list of what
is known, a plan to look into.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain

from plansite.checks.alt_texts import alt_texts
from plansite.checks.amendments import amendments
from plansite.checks.attachments import media_contents, media_sizes
from plansite.checks.bodies import (
    character_references,
    empty_body,
    footnotes,
    headings,
    nesting,
    unclosed,
)
from plansite.checks.context import Context
from plansite.checks.counted_twice import events_twice, press_twice, texts_twice
from plansite.checks.document_numbers import document_numbers, register
from plansite.checks.duplicate_ids import duplicate_ids
from plansite.checks.entry_dates import (
    changes_ahead,
    date_order,
    far_dates,
    folder_year,
    past_reviews,
    told_ahead,
)
from plansite.checks.evidence import evidence_dates, evidence_plan, evidence_tasks, renamed_tasks
from plansite.checks.explanations import explanations
from plansite.checks.file_names import entry_names
from plansite.checks.kinds import kinds
from plansite.checks.link_forms import link_forms
from plansite.checks.link_hosts import link_hosts, written_hosts
from plansite.checks.link_texts import link_texts
from plansite.checks.links import images, links
from plansite.checks.media import media_files, media_names, media_unused
from plansite.checks.one_address import one_address
from plansite.checks.pasted import pasted
from plansite.checks.personal_data import told_of_persons
from plansite.checks.pictures import picture_uses, pictures
from plansite.checks.placeholders import left_in, placeholders
from plansite.checks.plain_texts import plain_texts, signs_in
from plansite.checks.plan_dates import plan_dates
from plansite.checks.plan_files import plan_files
from plansite.checks.plan_references import plan_references
from plansite.checks.proofs import proofs
from plansite.checks.raw_html import removed_html, running_html, taken_ids, third_parties
from plansite.checks.removals import removals
from plansite.checks.sections import sections
from plansite.checks.slips import slips
from plansite.checks.tasks import (
    signers,
    task_origin,
    task_span,
    task_state,
    task_target,
    task_time,
)
from plansite.checks.titles import same_titles, titles
from plansite.checks.told import EntryRule, TextRule, Told, told_of
from plansite.checks.topics import article_topics, plan_topics, register_topics, topic_names
from plansite.checks.vanished import vanished
from plansite.model.article import Entry
from plansite.model.location import Location
from plansite.model.problem import MANY, Problem, in_order
from plansite.model.site import Site
from plansite.reading.before import Before
from plansite.shares import spread
from plansite.vi.problems import files as say

__all__ = ["RULES", "TEXT_RULES", "Context", "check_site", "tell"]

Rule = Callable[[Context], Iterator[Problem]]

ENTRY_RULES: tuple[EntryRule, ...] = (kinds, date_order, titles)
HANDED_ON: tuple[EntryRule, ...] = (left_in, signs_in)
"""Rules of an entry whose problems a rule of the site gives with those of other files."""
BODY_RULES: tuple[TextRule, ...] = (empty_body, pasted)
"""Rules of the bodies of entries alone."""
TEXT_RULES: tuple[TextRule, ...] = (
    nesting,
    headings,
    character_references,
    unclosed,
    footnotes,
    slips,
    alt_texts,
    running_html,
    removed_html,
    taken_ids,
)
"""Rules of every Markdown text, be it of an entry or of a plan."""
RULES: tuple[Rule, ...] = (
    # the plan
    plan_files,
    plan_dates,
    duplicate_ids,
    plan_references,
    plan_topics,
    sections,
    task_origin,
    task_span,
    task_target,
    task_state,
    task_time,
    signers,
    amendments,
    document_numbers,
    # what stands around it
    register,
    register_topics,
    explanations,
    removals,
    # front matter
    evidence_plan,
    evidence_tasks,
    proofs,
    renamed_tasks,
    topic_names,
    article_topics,
    evidence_dates,
    changes_ahead,
    folder_year,
    far_dates,
    told_ahead,
    past_reviews,
    same_titles,
    press_twice,
    events_twice,
    texts_twice,
    told_of_persons,
    placeholders,
    plain_texts,
    # files and addresses
    entry_names,
    one_address,
    vanished,
    media_files,
    media_names,
    media_unused,
    media_sizes,
    media_contents,
    pictures,
    picture_uses,
    # the body
    links,
    images,
    link_forms,
    link_hosts,
    written_hosts,
    link_texts,
    third_parties,
)


_MANY, _SHARES = 1_000, 8
"""So many articles are worth a second process; in so many shares their rules are asked."""


def tell(entry: Entry) -> Told:
    """Return what is told of an entry by itself."""
    return told_of(entry, (*ENTRY_RULES, *HANDED_ON), (*BODY_RULES, *TEXT_RULES))


def check_site(
    site: Site,
    *,
    today: date | None = None,
    before: Before | None = None,
    told: Mapping[str, Told] | None = None,
) -> list[Problem]:
    """Return every problem of a site that was read, in the order of path and line.

    Args:
        site: what `plansite.reading.read_site` returned; problems of reading are not repeated.
        today: the day from which dates count as far off, and on which what was public before is
            looked for; today in Vietnam by default.
        before: what `plansite.reading.before.read_before` returned; without it no address is
            missed.
        told: what `tell` gives for each entry, by the path of its file, if that is known.
    """
    if told is None:
        told = {entry.path: tell(entry) for entry in site.entries}
    context = Context(site, today, before, told)

    def share(rules: Sequence[Rule]) -> list[Problem]:
        return [problem for rule in rules for problem in _reported(rule(context))]

    processes = None if len(site.entries) >= _MANY else 1
    shares = [RULES[at::_SHARES] for at in range(_SHARES)]
    found = list(chain.from_iterable(spread(shares, share, processes=processes)))
    for entry_rule in ENTRY_RULES:
        found += _reported(context.told_by(entry_rule))
    for body_rule in BODY_RULES:
        found += _reported(context.told_by(body_rule))
    for text_rule in TEXT_RULES:
        of_plans = (problem for text in context.sections for problem in text_rule(text))
        found += _reported(chain(context.told_by(text_rule), of_plans))
    return in_order(found)


def _reported(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Give a rule's problems but for what only follows, up to the error after which no one reads.

    Warnings do not count: an error behind them must not be missed by a build.
    """
    errors = 0
    for problem in problems:
        if problem.is_about_stand_in:
            continue
        yield problem
        errors += problem.is_error
        if errors == MANY:
            yield say.MANY_MORE.at(Location(problem.path, problem.line), limit=MANY)
            return
