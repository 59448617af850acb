"""Articles and pages: the evidence, and what stands around it (docs/bien-tap.md, 3)."""

import datetime
from typing import Annotated, Self

from pydantic import Field, PrivateAttr

from plansite.model.dates import Moment
from plansite.model.document import File
from plansite.model.node import Node
from plansite.model.old_address import Alias
from plansite.model.proof import Proof
from plansite.model.types import (
    DIGITS,
    Date,
    DateOrMoment,
    Few,
    Language,
    LongTitle,
    MediaPath,
    Passage,
    Several,
    Summary,
    Text,
    WebAddress,
)
from plansite.model.vocabulary import ArticleKind, ArticleStatus


class Event(Node):
    """When and where an event is held; a number of participants, never their names."""

    start: DateOrMoment
    end: DateOrMoment | None = None
    place: Text | None = None
    participants: Annotated[int, Field(ge=0, le=10_000_000), DIGITS] | None = None
    organiser: Text | None = None


class Press(Node):
    """Where and when others reported."""

    outlet: Text
    url: WebAddress | None = None
    published: Date


class Origin(Node):
    """Where a republished text comes from."""

    name: Text
    url: WebAddress | None = None
    number: Text | None = None


class Action(Node):
    """What a reader can do next: a portal, a form to fill in."""

    title: Text
    url: WebAddress


class Attachment(File):
    """A file offered with an item; ``section`` and ``page`` say where in it the evidence is."""

    section: Text | None = None
    page: Text | None = None


class Image(Node):
    """The picture of an item; ``alt`` says what it shows to those who do not see it."""

    file: MediaPath
    alt: LongTitle
    caption: LongTitle | None = None
    credit: Text | None = None


class Correction(Node):
    """What was put right after publication, shown on the page."""

    date: Date
    text: Passage

    def is_known(self, as_of: datetime.date) -> bool:
        """Whether the correction was made by ``as_of``."""
        return self.date <= as_of


class Entry(Node):
    """What articles and pages share. ``body`` is the Markdown below the front matter.

    ``public_data`` are numbers and addresses of persons that are meant to be read by all
    (`plansite.model.personal_data`); those of a page are the agency's own.
    """

    title: Text
    status: ArticleStatus = ArticleStatus.PUBLISHED
    attachments: Several[Attachment] = ()
    image: Image | None = None
    updated: Date | None = None
    corrections: Several[Correction] = ()
    review_by: Date | None = None
    aliases: Few[Alias] = ()
    lang: Language = "vi"
    public_data: Several[Text] = ()

    _body: str = PrivateAttr(default="")

    @property
    def body(self) -> str:
        """The Markdown text, in normal form C with line feeds."""
        return self._body

    @property
    def body_line(self) -> int:
        """The 1-based line of the file on which the body begins."""
        return self.where.body_line

    @property
    def path(self) -> str:
        """The file, relative to the site: ``content/articles/2018/ra-quan.md``."""
        return self.where.path

    @property
    def slug(self) -> str:
        """The file name without its ending; the last part of the address."""
        return self.path.rpartition("/")[2].rpartition(".")[0]

    @property
    def changed(self) -> datetime.date | None:
        """The day of the last change that the entry tells of: an update, or a correction."""
        days = (self.updated, *(correction.date for correction in self.corrections))
        return max((day for day in days if day is not None), default=None)

    def is_public(self, as_of: datetime.date) -> bool:
        """Whether the entry may be seen on ``as_of``: published, and not dated later."""
        raise NotImplementedError

    def is_known(self, as_of: datetime.date) -> bool:
        """Whether the entry may be seen on ``as_of``."""
        return self.is_public(as_of)

    def as_known_on(self, as_of: datetime.date) -> Self:
        """Return the entry without the corrections and the update of later days."""
        known = super().as_known_on(as_of)
        if known.updated is None or known.updated <= as_of:
            return known
        return known.model_copy(update={"updated": None})

    def with_body(self, body: str) -> "Entry":
        """Give the entry its Markdown text; returns the entry itself."""
        self._body = body
        return self


class Article(Proof, Entry):
    """An item that may serve as evidence: an article, an event held, a press report."""

    date: DateOrMoment
    summary: Summary
    kind: ArticleKind = ArticleKind.ARTICLE
    event: Event | None = None
    press: Press | None = None
    topics: Few[Text] = ()
    author: Text | None = None
    source: Origin | None = None
    action: Action | None = None
    expires: Date | None = None

    def as_known_on(self, as_of: datetime.date) -> Self:
        """Return the item as entries are; that it has expired is known only once it has."""
        known = super().as_known_on(as_of)
        if known.expires is None or known.expires < as_of:
            return known
        return known.model_copy(update={"expires": None})

    @property
    def year(self) -> str:
        """The folder's name, which is the year in the address."""
        return self.path.rpartition("/")[0].rpartition("/")[2]

    @property
    def evidence_date(self) -> datetime.date:
        """The day that counts: ``event.start``, else ``press.published``, else ``date``."""
        if self.event is not None:
            return self.event.start.day
        if self.press is not None:
            return self.press.published
        return self.date.day

    @property
    def modified(self) -> Moment:
        """When the item was last changed: its own date where it tells of no later change."""
        changed = self.changed
        return self.date if changed is None or changed <= self.date.day else Moment(changed)

    def is_public(self, as_of: datetime.date) -> bool:
        """Whether the item may be seen on ``as_of``: published, and dated on or before it.

        A press report must have appeared by then; an event may be announced.
        """
        newest = max(self.date.day, self.press.published) if self.press else self.date.day
        return self.status is ArticleStatus.PUBLISHED and newest <= as_of


class Page(Entry):
    """A page that stands by itself: about, contact, accessibility."""

    summary: Summary | None = None

    def is_public(self, as_of: datetime.date) -> bool:
        """Whether the page may be seen."""
        return self.status is ArticleStatus.PUBLISHED
