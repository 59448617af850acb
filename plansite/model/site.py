"""Everything that was read of one site, together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from plansite.model import layout
from plansite.model.article import Article, Entry, Page
from plansite.model.attachment import LIMIT_MB, Inside
from plansite.model.picture import PictureHeader
from plansite.model.plan import Plan
from plansite.model.register import Explanations, Register, RegisteredDocument
from plansite.model.removal import Removals


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

    ``plans`` holds the plan in force first, then closed ones, the newest first.
    ``files`` are the paths of all Markdown files found, readable or not, relative to the site:
    a link to a file with a fault of its own is not broken. ``unread`` are the files that could
    not be read at all, and the folders that could not be listed. ``media_limit`` is how many bytes
    a file of ``content/media/`` may have. ``contacts`` are the agency's own telephone numbers and
    e-mail addresses, as its settings write them, and ``urls`` where the site is read by all.
    """

    root: Path
    plans: tuple[Plan, ...] = ()
    articles: tuple[Article, ...] = ()
    pages: tuple[Page, ...] = ()
    register: Register = field(default_factory=Register)
    explanations: Explanations = field(default_factory=Explanations)
    removals: Removals = field(default_factory=Removals)
    media: Mapping[str, Media] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    media_limit: int = LIMIT_MB << 20
    contacts: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()

    @property
    def current(self) -> Plan | None:
        """The plan in force (``plan.yaml``), if it could be read."""
        return next((plan for plan in self.plans if plan.path == layout.PLAN), None)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Articles and pages together."""
        return (*self.articles, *self.pages)

    @property
    def sources(self) -> tuple[Article | RegisteredDocument, ...]:
        """All that may prove something: articles, and documents of the register."""
        return (*self.articles, *self.register.documents)

    def is_unread(self, path: str) -> bool:
        """Whether a file, or a folder above it, could not be read: nothing is known of it."""
        return any(path == one or path.startswith(f"{one}/") for one in self.unread)

    def plan(self, plan_id: str) -> Plan | None:
        """Return the plan of that id, or None."""
        return next((plan for plan in self.plans if plan.id == plan_id), None)

    def plan_of(self, source: Article | RegisteredDocument) -> Plan | None:
        """Return the plan of what proves something: the one it names, else by its evidence date."""
        if source.plan is not None:
            return self.plan(source.plan)
        day = source.evidence_date
        return next((plan for plan in self.plans if day is not None and plan.holds(day)), None)

    def public_articles(self, as_of: date) -> tuple[Article, ...]:
        """Return what may be seen on ``as_of``, the newest first."""
        return self.in_time_order(item for item in self.articles if item.is_public(as_of))

    @staticmethod
    def in_time_order(articles: Iterable[Article]) -> tuple[Article, ...]:
        """Return articles the newest first; those of one moment in the order of their paths."""
        by_path = sorted(articles, key=lambda article: article.path)
        return tuple(sorted(by_path, key=lambda article: article.date.sort_key, reverse=True))
