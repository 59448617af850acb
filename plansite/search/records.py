"""What can be found: one record for each article, page, task, plan and registered document.

Records are made of the same views as the pages, so that nothing is in the index that no page
shows; lists, the home page and this search itself are not in it.
"""

import re
from collections.abc import Iterator
from html import escape

from plansite.model import addresses
from plansite.model.article import Entry
from plansite.model.plan import Plan
from plansite.model.vocabulary import Show
from plansite.publication.publication import Publication
from plansite.search.filters import (
    DOCUMENT_KIND,
    FORM,
    PAGE_KIND,
    PLAN,
    PLAN_KIND,
    TASK,
    TASK_KIND,
    TOPIC,
    YEAR,
    task_value,
)
from plansite.search.record import Record
from plansite.vi import labels
from plansite.views.model import DocumentView, ItemView, PageView
from plansite.views.promised import PlanView, SectionView, TaskView
from plansite.views.site import Views

_WORD = re.compile(r"[A-Za-z0-9]+")


def records_of(publication: Publication, views: Views) -> Iterator[Record]:
    """Give everything that can be found in a publication."""
    for item in views.items:
        yield _item(publication, item)
    for page in views.pages:
        yield _page(publication, page)
    for plan in views.plans:
        yield _plan(publication, plan)
        for task in plan.tasks:
            yield _task(publication, task, plan.model)
    for document in views.documents:
        yield _document(document)


def _item(publication: Publication, item: ItemView) -> Record:
    article = item.model
    event, press, source = article.event, article.press, article.source
    around = (
        *((event.place, event.organiser) if event else ()),
        press.outlet if press else None,
        *((source.name, source.number) if source else ()),
        article.author,
        *(correction.text for correction in article.corrections),
        *(download.title for download in item.downloads),
    )
    body = _paragraphs(article.summary) + publication.body_of(article) + _paragraphs(*around)
    filters = {
        YEAR: [item.year],
        TOPIC: [topic.id for topic in item.topics],
        FORM: [form.id for form in item.forms],
        TASK: [task_value(task.plan, task.id) for task in item.tasks],
        PLAN: list(dict.fromkeys(task.plan for task in item.tasks)),
    }
    return Record(
        item.address,
        item.title,
        article.kind,
        article.date.day,
        body,
        filters,
        article.lang,
        _names(article),
    )


def _page(publication: Publication, page: PageView) -> Record:
    entry = page.model
    body = _paragraphs(entry.summary) + publication.body_of(entry)
    return Record(
        page.address,
        entry.title,
        PAGE_KIND,
        entry.updated,
        body,
        lang=entry.lang,
        names=_names(entry),
    )


def _plan(publication: Publication, view: PlanView) -> Record:
    plan = view.model
    document = plan.document
    bases = (f"{basis.number} {basis.issuer or ''} {basis.title}" for basis in plan.legal_bases)
    lists = (plan.goals, plan.requirements, plan.audiences, plan.forms)
    signer = document.signer
    signed = (*signer.lines, signer.title, signer.name) if signer else ()
    body = (
        _paragraphs(document.issuer.name, document.issuer.parent, *_decision(plan), plan.preamble)
        + "".join(_section(section, plan) for section in view.sections)
        + _paragraphs(*(each.text for clauses in lists for each in clauses))
        + _paragraphs(*(task.title for task in plan.tasks), *bases)
        + _paragraphs(*signed, *document.recipients, *document.transcription.notes)
    )
    title = publication.t(
        "search.plan_title",
        type=labels.DOCUMENT_TYPES.get(document.type, document.type),
        number=view.number,
        title=document.title,
    )
    filters = {YEAR: [plan.year], PLAN: [plan.id]}
    return Record(view.address, title, PLAN_KIND, document.day, body, filters)


def _decision(plan: Plan) -> tuple[str | None, ...]:
    """Return what is said of the decision to which a plan is attached."""
    by = plan.document.promulgated_by
    if by is None:
        return ()
    return f"{labels.DOCUMENT_TYPES.get(by.type, by.type)} {by.number}", by.issuer, by.title


def _section(view: SectionView, plan: Plan) -> str:
    heading = " ".join(part for part in (view.model.number, view.model.title) if part)
    below = "".join(_section(section, plan) for section in view.sections)
    shown = view.model.show
    listed: tuple[str, ...] = ()
    if shown is Show.UNITS:
        listed = tuple(unit.name for unit in plan.units)
    elif shown is Show.DUTIES:
        listed = tuple(
            text for unit in plan.units if unit.duties for text in (unit.name, *unit.duties)
        )
    return f"<h2>{escape(heading)}</h2>{view.body or ''}{_paragraphs(*listed)}{below}"


def _task(publication: Publication, view: TaskView, plan: Plan) -> Record:
    task = view.model
    laws = (f"{law.number} {law.title or ''}" for law in task.laws)
    body = _paragraphs(
        view.reason,
        *(quote.text for quote in view.quotes),
        *(unit.name for unit in view.leads),
        *(unit.name for unit in view.partners),
        *(audience.text for audience in view.audiences),
        labels.time_of(task),
        task.product,
        *laws,
        *(f"{name}: {value}" for name, value in task.extra.items()),
        *(text for amended in view.amendments for text in (*amended.changes, amended.reason)),
        *(explained.text for explained in view.explanations),
    )
    filters = {
        YEAR: [plan.year],
        TOPIC: [topic.id for topic in view.topics],
        FORM: [addresses.form_value(plan, form.id) for form in view.forms],
        TASK: [task_value(view.plan.id, task.id)],
        PLAN: [view.plan.id],
    }
    # Other plans have tasks of the same ids.
    name = f"{task.id} ({view.plan.id})"
    title = publication.t("task.meta_title", id=name, title=task.title)
    return Record(view.address, title, TASK_KIND, view.progress.start, body, filters)


def _document(view: DocumentView) -> Record:
    document = view.model
    kind = labels.DOCUMENT_TYPES.get(document.type, document.type)
    filters = {
        YEAR: [str(document.issued.year)] if document.issued else [],
        TOPIC: list(document.topics),
    }
    return Record(
        addresses.document(document),
        f"{kind} {document.number}",
        DOCUMENT_KIND,
        document.issued,
        _paragraphs(document.title, document.issuer, document.note),
        filters,
    )


def _names(entry: Entry) -> tuple[str, ...]:
    """Return the words of an entry's old addresses: of each the part that holds most of them.

    The folder above it is no name, nor is what ends some in its place: ``/ra-quan/index.html``.
    """
    found = []
    for old in entry.aliases:
        parts: list[list[str]] = [_WORD.findall(part) for part in re.split(r"/|\..*", old)]
        name = max(reversed(parts), key=len)
        found.append(" ".join(name))
    return tuple(dict.fromkeys(filter(None, found)))


def _paragraphs(*texts: str | None) -> str:
    """Return texts as paragraphs; those that are not there are left out."""
    return "".join(f"<p>{escape(text)}</p>" for text in texts if text)
