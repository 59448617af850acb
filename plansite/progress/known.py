"""A site cut to what was known on a day, so that an edition of that day tells of no later one.

What is left is the text of today: a title that was mended since stands in its mended form, since
only git knows the old one. What has no day of its own (why a task does not apply) is kept.
"""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from plansite.model.article import Article
from plansite.model.node import known_in
from plansite.model.plan import Plan
from plansite.model.proof import split_reference
from plansite.model.register import Explanation, Explanations, RegisteredDocument
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.progress.windows import promised_windows

S = TypeVar("S", Article, RegisteredDocument)


def as_known_on(site: Site, as_of: date) -> Site:
    """Return what of a site may be shown on ``as_of``.

    Gone are drafts, what is dated later (`Node.is_known` says what that means for each kind), and
    what leads to it: the names of tasks and topics that only later plans hold, explanations of
    such tasks, of reporting windows that had not begun and of missed windows that were not over.
    The plan in force stays in any case, cut like the others: there is no site without one.
    """
    plans = tuple(
        plan.as_known_on(as_of)
        for plan in site.plans
        if plan is site.current or plan.is_known(as_of)
    )
    topics = frozenset(topic for plan in plans for topic in plan.topic_ids)
    known = replace(site, plans=plans, pages=known_in(site.pages, as_of))
    register = site.register.as_known_on(as_of)
    documents = tuple(
        _known_source(document, site, known, topics) for document in register.documents
    )
    return replace(
        known,
        articles=tuple(
            _known_source(article, site, known, topics)
            for article in known_in(site.articles, as_of)
        ),
        register=register.model_copy(update={"documents": documents}),
        explanations=Explanations(
            items=tuple(item for item in site.explanations.items if _is_known(item, known, as_of))
        ),
        removals=site.removals.as_known_on(as_of),
    )


def with_known_tasks(source: S, plan: Plan) -> S:
    """Return what proves something, naming those of its tasks alone that ``plan`` holds."""
    ids = frozenset(task.id for task in plan.tasks)
    return source.renamed(lambda task: task if task in ids else None)


def _known_source(source: S, site: Site, known: Site, topics: frozenset[str]) -> S:
    """Return an article or a document as it leads to what is known.

    Bare ids are those of its plan in the whole site: where that plan is gone, the next one whose
    period holds its day must not count it for a task of the same id.
    """
    owner = site.plan_of(source) if source.named_tasks else None

    def kept(written: str) -> str | None:
        named, task = split_reference(written)
        plan_id = named or (owner.id if owner else "")
        plan = known.plan(plan_id)
        return written if plan is not None and plan.task(task) is not None else None

    cut = source.renamed(kept)
    left = tuple(topic for topic in cut.topics if topic in topics)
    return cut if left == cut.topics else cut.model_copy(update={"topics": left})


def _is_known(item: Explanation, known: Site, as_of: date) -> bool:
    plan = known.plan(item.plan) if item.plan else known.current
    if plan is None or plan.task(item.task) is None:
        return False
    if item.window is not None:
        versions = next(each for each in plan.versions(as_of) if each[0].task.id == item.task)
        named = item.window.lower()
        return any(
            one.id == named and one.span.end < as_of for one in promised_windows(plan, versions)
        )
    return any(w.id == item.period and w.start <= as_of for w in report_windows(plan))
