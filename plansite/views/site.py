"""Models into views: everything is linked both ways, once for a publication."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plansite.model import addresses
from plansite.model.article import Article, Entry, Page
from plansite.model.history import History
from plansite.model.plan import Plan
from plansite.model.register import RegisteredDocument
from plansite.model.text import slugify
from plansite.progress import Evidence, Share, decisions_of, share_of
from plansite.publication.publication import Publication
from plansite.vi import labels
from plansite.views.events import events_of
from plansite.views.lists import Lists, lists_of
from plansite.views.meta import meta_of
from plansite.views.model import DocumentView, ItemView, Meta, PageView, Picture, Ref
from plansite.views.plan import plan_view
from plansite.views.promised import PlanView, TaskView
from plansite.views.related import Beside


@dataclass
class Views:
    """All views of a publication.

    Attributes:
        plans: the main plan first.
        items: the newest first.
        upcoming: the events still to come on the edition's day, the nearest first.
        past: the other events, the latest first.
        by_path: items and pages by the path of their file.
    """

    plans: list[PlanView] = field(default_factory=list)
    items: list[ItemView] = field(default_factory=list)
    pages: list[PageView] = field(default_factory=list)
    documents: list[DocumentView] = field(default_factory=list)
    lists: Lists = field(default_factory=Lists)
    upcoming: list[ItemView] = field(default_factory=list)
    past: list[ItemView] = field(default_factory=list)
    by_path: dict[str, ItemView | PageView] = field(default_factory=dict)

    @cached_property
    def beside(self) -> Beside:
        """Where each item stands among the others."""
        return Beside(self.items)

    def shares(self, item: ItemView) -> dict[str, Share]:
        """Return what an item is to the tasks for which it counts, by their addresses."""
        return {
            task.address: share_of(task.progress, piece)
            for task, piece in self._pieces.get(item.address, ())
        }

    @cached_property
    def _pieces(self) -> dict[str, list[tuple[TaskView, Evidence]]]:
        """The evidence of all tasks, by the address of what tells of it."""
        found: dict[str, list[tuple[TaskView, Evidence]]] = defaultdict(list)
        for plan in self.plans:
            for task in plan.tasks:
                for piece in task.progress.evidence:
                    found[piece.url].append((task, piece))
        return found

    @property
    def current(self) -> PlanView:
        """The main plan in force."""
        return self.plans[0]

    @property
    def others(self) -> list[PlanView]:
        """The other plans that are in force on the edition's day."""
        return [plan for plan in self.plans if plan.is_in_force and not plan.is_current]


def views_of(publication: Publication, histories: Mapping[str, History]) -> Views:
    """Return the views of a publication.

    Args:
        publication: an edition at its address.
        histories: how their transcriptions changed, by plan id; only where that is shown.
    """
    linker = _Linker(publication)
    views = Views()
    views.items = [linker.item(article) for article in publication.edition.articles]
    views.pages = [linker.page(page) for page in publication.edition.pages]
    views.by_path = {view.model.path: view for view in views.items}
    views.by_path.update({view.model.path: view for view in views.pages})
    views.plans = [
        plan_view(publication, plan, views.items) for plan in publication.edition.site.plans
    ]
    for view in views.plans:
        view.decisions = decisions_of(view.model)
        view.history = histories.get(view.model.id) or (History() if view.decisions else None)
    register = publication.edition.site.register
    views.documents = [linker.document(document) for document in register.documents]
    views.lists = lists_of(publication, views.items, views.plans)
    views.upcoming, views.past = events_of(views.items, publication.edition.as_of)
    return views


def item_meta(publication: Publication, article: Article) -> Meta:
    """Return what the page of an item says of itself."""
    t = publication.t
    year = addresses.articles_of_year(article.year)
    return meta_of(
        publication,
        addresses.entry(article),
        article.title,
        article.summary,
        Ref(t("nav.articles"), addresses.ARTICLES),
        Ref(t("lists.year", year=article.year), year),
        lang=article.lang,
        published=article.date.isoformat(),
        modified=article.modified.isoformat(),
        kind="article",
        card=publication.card(labels.ARTICLE_KINDS[article.kind], article.title),
    )


def plan_ref(plan: Plan) -> Ref:
    """Return a plan to link to."""
    return Ref(plan.document.title, addresses.plan(plan), plan.id)


class _Linker:
    def __init__(self, publication: Publication) -> None:
        self.publication = publication
        self.site = publication.edition.site
        self.topics = {
            topic_id: Ref(
                labels.topic_name(self.site.plans, topic_id), addresses.topic(topic_id), topic_id
            )
            for plan in self.site.plans
            for topic_id in plan.topic_ids
        }
        self.tasks = {
            (plan.id, task.id): Ref(
                task.short or task.title,
                addresses.task(plan, task),
                task.id,
                # Another plan's task may have the same id as one of the main plan.
                year="" if plan is self.site.current else plan.id,
                plan=plan.id,
            )
            for plan in self.site.plans
            for task in plan.tasks
        }

    def item(self, article: Article) -> ItemView:
        edition = self.publication.edition
        plan = self.site.holder_of(article)
        address = addresses.entry(article)
        today = edition.as_of
        return ItemView(
            model=article,
            address=address,
            plan=plan_ref(plan) if plan else None,
            tasks=[self.tasks[key] for key in self.site.tasks_of(article) if key in self.tasks],
            topics=[self.topics[topic] for topic in article.topics if topic in self.topics],
            picture=self._picture(article),
            downloads=self.publication.downloads(article.attachments),
            is_draft=article.status == "draft",
            is_future=article.date.day > today,
            is_expired=article.expires is not None and article.expires < today,
            needs_review=article.review_by is not None and article.review_by < today,
        )

    def page(self, page: Page) -> PageView:
        address = addresses.entry(page)
        meta = meta_of(
            self.publication,
            address,
            page.title,
            page.summary or "",
            lang=page.lang,
            modified=page.changed.isoformat() if page.changed else "",
            card=self.publication.card(self.publication.settings.subtitle, page.title),
        )
        return PageView(
            model=page,
            address=address,
            meta=meta,
            picture=self._picture(page),
            downloads=self.publication.downloads(page.attachments),
        )

    def document(self, document: RegisteredDocument) -> DocumentView:
        plans = (plan for plan in self.site.plans if plan.document.number == document.number)
        plan = next((plan for plan in plans if self._is_of(document, plan)), None)
        file = document.file
        return DocumentView(
            model=document,
            anchor=addresses.document_anchor(document),
            download=self.publication.download(file, document.title) if file else None,
            plan=plan_ref(plan) if plan else None,
        )

    def _is_of(self, document: RegisteredDocument, plan: Plan) -> bool:
        """Whether a document of a plan's number is the plan's own, and not another agency's."""
        register = self.site.register.documents
        if sum(each.number == document.number for each in register) == 1:
            return True
        return slugify(document.issuer or "") == slugify(plan.document.issuer.name)

    def _picture(self, entry: Entry) -> Picture | None:
        image = entry.image
        shown = self.publication.picture(image.file) if image else None
        if image is None or shown is None:
            return None
        return Picture(shown, image.alt, image.caption, image.credit)
