"""Everything that was read of one site, together."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from plansite.model import layout
from plansite.model.article import Article, Entry, Page
from plansite.model.attachment import LIMIT_MB, Inside
from plansite.model.picture import PictureHeader
from plansite.model.plan import Plan
from plansite.model.proof import split_reference
from plansite.model.register import Explanations, Register, RegisteredDocument
from plansite.model.removal import Removals
from plansite.model.synonyms import Synonyms

Sources: TypeAlias = tuple[Article | RegisteredDocument, ...]


@dataclass(frozen=True)
class Media:
    """A file below ``content/media/``; ``path`` is relative to that folder.

    ``picture`` is what its header says, for what is a picture by its content or by its name;
    ``inside`` is what the file was found to be.
    """

    path: str
    size: int
    picture: PictureHeader | None = None
    inside: Inside = field(default_factory=Inside)


@dataclass(frozen=True)
class Site:
    """A site as read. What could not be read is missing here, and is among the problems.

    ``plans`` holds the main plan first, then closed ones and others in force, the newest first.
    ``files`` are the paths of all Markdown files found, readable or not, relative to the site:
    a link to a file with a fault of its own is not broken. ``unread`` are the files that could
    not be read at all, and the folders that could not be listed. ``media_limit`` is how many bytes
    a file of ``content/media/`` may have. ``contacts`` are the agency's own telephone numbers and
    e-mail addresses, as its settings write them, and ``urls`` where the site is read by all.
    ``unset`` are the settings, of those without which a page is not made, that name nothing.
    """

    root: Path
    plans: tuple[Plan, ...] = ()
    articles: tuple[Article, ...] = ()
    pages: tuple[Page, ...] = ()
    register: Register = field(default_factory=Register)
    explanations: Explanations = field(default_factory=Explanations)
    removals: Removals = field(default_factory=Removals)
    synonyms: Synonyms = field(default_factory=Synonyms)
    media: Mapping[str, Media] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    media_limit: int = LIMIT_MB << 20
    contacts: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    unset: frozenset[str] = frozenset()

    @property
    def current(self) -> Plan | None:
        """The main plan in force (``plan.yaml``), if it could be read."""
        return next((plan for plan in self.plans if plan.path == layout.PLAN), None)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Articles and pages together."""
        return (*self.articles, *self.pages)

    @property
    def sources(self) -> Sources:
        """All that may prove something: articles, and documents of the register."""
        return (*self.articles, *self.register.documents)

    def is_unread(self, path: str) -> bool:
        """Whether a file, or a folder above it, could not be read: nothing is known of it."""
        return any(path == one or path.startswith(f"{one}/") for one in self.unread)

    def plan(self, plan_id: str) -> Plan | None:
        """Return the plan of that id, or None."""
        return next((plan for plan in self.plans if plan.id == plan_id), None)

    def plan_of(self, source: Article | RegisteredDocument) -> Plan | None:
        """Return the plan whose tasks an article or a document names by their bare ids.

        It is the one that it names, else one whose period holds its evidence date: the main plan,
        else a year's plan, which has no id of its own, else the newest (docs/bien-tap.md, 7).
        """
        if source.plan is not None:
            return self.plan(source.plan)
        return None if source.evidence_date is None else self.plan_on(source.evidence_date)

    def plan_on(self, day: date) -> Plan | None:
        """Return the plan whose tasks what proves something on a day names by their bare ids."""
        if day not in self._by_day:
            self._by_day[day] = next((plan for plan in self._in_rank if plan.holds(day)), None)
        return self._by_day[day]

    @cached_property
    def _by_day(self) -> dict[date, Plan | None]:
        """What `plan_on` gave: thousands of articles have a few hundred days."""
        return {}

    @cached_property
    def _in_rank(self) -> tuple[Plan, ...]:
        rank = {
            id(plan): (plan is not self.current, plan.own_id is not None) for plan in self.plans
        }
        return tuple(sorted(self.plans, key=lambda plan: rank[id(plan)]))

    def has_beside(self, plan: Plan) -> bool:
        """Whether another plan is in force together with this one, on any day."""
        return any(other.id != plan.id and other.overlaps(plan) for other in self.plans)

    def tasks_of(self, source: Article | RegisteredDocument) -> tuple[tuple[str, str], ...]:
        """Return what a proof names: the ids of plan and task, each pair once, as far as known.

        Bare ids of a proof without a plan are left out; whether plan and task exist is not asked.
        """
        if not source.named_tasks:
            return ()
        known = self._named.get(id(source))
        if known is None:
            home = self.plan_of(source)
            split = map(split_reference, source.named_tasks)
            found = ((plan or (home.id if home else None), task) for plan, task in split)
            pairs = dict.fromkeys((plan, task) for plan, task in found if plan is not None)
            known = self._named[id(source)] = source, tuple(pairs)
        return known[1]

    def holder_of(self, source: Article | RegisteredDocument) -> Plan | None:
        """Return the plan that an item is shown with: its own, but where it names only others'."""
        home, named = self.plan_of(source), [plan for plan, _ in self.tasks_of(source)]
        if not named or (home is not None and home.id in named):
            return home
        return self.plan(named[0]) or home

    def proofs_of(self, plan: Plan) -> Sources:
        """Return what proves something of a plan, naming its tasks alone, by their bare ids."""
        return self._proofs.get(plan.id, ())

    def shown_with(self, plan: Plan) -> tuple[Article, ...]:
        """Return the articles that a plan holds (`holder_of`) though they prove nothing of it."""
        return self._shown.get(plan.id, ())

    @cached_property
    def _named(self) -> dict[int, tuple[object, tuple[tuple[str, str], ...]]]:
        """What `tasks_of` gave, with what it was asked of: that it is held keeps its id its own."""
        return {}

    @cached_property
    def _proofs(self) -> Mapping[str, Sources]:
        plans = {plan.id: plan for plan in self.plans}
        found: dict[str, list[Article | RegisteredDocument]] = defaultdict(list)
        for source in self.sources:
            pairs = self.tasks_of(source)
            if not pairs:
                continue
            if source.is_bare:
                if pairs[0][0] in plans:  # all are of one plan, and named as they are there
                    found[pairs[0][0]].append(source)
                continue
            for plan_id in dict.fromkeys(plan_id for plan_id, _ in pairs):
                if plan_id in plans:
                    found[plan_id].append(source.renamed(self._bare(plans[plan_id], source)))
        return {plan_id: tuple(proofs) for plan_id, proofs in found.items()}

    @cached_property
    def _shown(self) -> Mapping[str, tuple[Article, ...]]:
        found: dict[str, list[Article]] = defaultdict(list)
        for article in self.articles:
            holder = self.holder_of(article)
            if holder and all(plan_id != holder.id for plan_id, _ in self.tasks_of(article)):
                found[holder.id].append(article.renamed(self._bare(holder, article)))
        return {plan_id: tuple(articles) for plan_id, articles in found.items()}

    def _bare(
        self, plan: Plan, source: Article | RegisteredDocument
    ) -> Callable[[str], str | None]:
        """Return what gives the bare ids of those tasks of a proof that are a plan's."""
        home = self.plan_of(source)
        is_home = home is not None and home.id == plan.id

        def bare(written: str) -> str | None:
            named, task = split_reference(written)
            return task if named == plan.id or (named is None and is_home) else None

        return bare

    def public_articles(self, as_of: date) -> tuple[Article, ...]:
        """Return what may be seen on ``as_of``, the newest first."""
        return self.in_time_order(item for item in self.articles if item.is_public(as_of))

    @staticmethod
    def in_time_order(articles: Iterable[Article]) -> tuple[Article, ...]:
        """Return articles the newest first; those of one moment in the order of their paths."""
        by_path = sorted(articles, key=lambda article: article.path)
        return tuple(sorted(by_path, key=lambda article: article.date.sort_key, reverse=True))
