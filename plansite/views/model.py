"""What templates are given: each thing with its address and what it is linked to.

A view adds to its ``model`` what only the whole site knows: who links to whom, what comes before
and after, which file serves it. Templates read views; they look nothing up.
"""

from dataclasses import dataclass, field
from datetime import date

from plansite.model.article import Article, Page
from plansite.model.register import RegisteredDocument
from plansite.publication.pictures.library import Shown
from plansite.publication.pictures.sharing import Card
from plansite.publication.publication import Download


@dataclass(frozen=True)
class Ref:
    """A thing to link to.

    ``plan`` is the id of a task's plan; ``year`` says it of a task whose plan is not the main one.
    """

    title: str
    address: str
    id: str = ""
    lang: str = "vi"
    year: str = ""
    plan: str = ""


@dataclass(frozen=True)
class Meta:
    """What a page says of itself in its head.

    ``canonical`` is absolute, or empty where the site's public address is not known; ``card`` is
    the picture that stands for the page elsewhere, and is there where ``canonical`` is. ``as_of``
    is the day of the figures or the state that the page tells, None where it tells of no day.
    """

    title: str
    description: str
    address: str
    canonical: str
    trail: tuple[Ref, ...] = ()
    lang: str = "vi"
    published: str = ""
    modified: str = ""
    kind: str = "website"
    card: Card | None = None
    is_indexed: bool = True
    as_of: date | None = None


@dataclass(frozen=True)
class Picture:
    """The picture of an item, in the sizes and formats in which it is offered."""

    shown: Shown
    alt: str
    caption: str | None = None
    credit: str | None = None


class Addressed:
    """A view by its address: what it is linked to is nearly the whole site, many times over."""

    address: str

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.address}>"


@dataclass(repr=False)
class ItemView(Addressed):
    """An article, an event or a press report.

    ``is_draft`` and ``is_future`` are only ever true in a preview.
    """

    model: Article
    address: str
    plan: Ref | None
    tasks: list[Ref] = field(default_factory=list)
    topics: list[Ref] = field(default_factory=list)
    forms: list[Ref] = field(default_factory=list)
    picture: Picture | None = None
    downloads: list[Download] = field(default_factory=list)
    is_draft: bool = False
    is_future: bool = False
    is_expired: bool = False
    needs_review: bool = False

    @property
    def title(self) -> str:
        """The item's title."""
        return self.model.title

    @property
    def year(self) -> str:
        """The year in the item's address."""
        return self.model.year

    @property
    def month(self) -> tuple[int, int]:
        """Year and month of the item's date, to group lists by."""
        return (self.model.date.day.year, self.model.date.day.month)


@dataclass(repr=False)
class PageView(Addressed):
    """A page that stands by itself."""

    model: Page
    address: str
    meta: Meta
    picture: Picture | None = None
    downloads: list[Download] = field(default_factory=list)


@dataclass
class DocumentView:
    """An official document of the register."""

    model: RegisteredDocument
    anchor: str
    download: Download | None
    plan: Ref | None
