"""A publication: an edition at an address, with everything that rendering needs, made once."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import PurePosixPath
from threading import RLock
from typing import Any
from urllib.parse import quote, urlsplit

from plansite.cache import Cache
from plansite.markdown.convert import UnconvertibleError
from plansite.memo import Memo, is_shared
from plansite.model import addresses, layout
from plansite.model.article import Entry
from plansite.model.document import File
from plansite.model.links import Link, LinkKind
from plansite.model.location import Location
from plansite.model.settings import Settings
from plansite.model.site_error import SiteError
from plansite.publication.asked import Asked
from plansite.publication.assets import Assets, load_assets
from plansite.publication.bodies import Beside, BodyRenderer
from plansite.publication.edition import Edition
from plansite.publication.pictures.bodies import BodyPictures
from plansite.publication.pictures.library import Pictures, Shown
from plansite.publication.pictures.sharing import FONT, Card, Cards
from plansite.publication.pictures.variants import Variant
from plansite.publication.strings import load_strings, translator
from plansite.publication.theme import refuse_odd_files, templates_digest
from plansite.shares import parted, spread
from plansite.vi.problems import output as say

_OF_ANCHOR = "/?:@!$&'()*+,;=~"
"""What stands in a fragment as it is (RFC 3986, section 3.5): ``#page=3`` opens a PDF there."""
_OF_QUERY = f"{_OF_ANCHOR}%"
"""What stands in a query and a directive as it is (section 3.4), and begins an encoded letter."""

_MANY, _TOGETHER = 200, 50
"""So many bodies are worth a second process; so many are rendered in one go."""


@dataclass(frozen=True)
class Download:
    """A file to download; ``size`` in bytes, ``ending`` as PDF or DOCX."""

    title: str
    address: str
    size: int
    ending: str


@dataclass(frozen=True)
class Used:
    """Which media pages use: files as they are, and what pictures and cards are wanted as."""

    media: frozenset[str]
    pictures: dict[str, dict[str, Variant]]
    cards: dict[str, tuple[str, str]]


@dataclass(frozen=True, repr=False)
class Look:
    """What of a theme a publication needs: its static files, its strings, what templates hold."""

    assets: Assets
    t: Callable[..., str]
    templates: str


@dataclass(repr=False)
class Publication:
    """What is rendered, and where it will stand.

    Attributes:
        edition: what may be seen.
        settings: what the agency has set.
        look: what of the theme it needs.
        convert: gives the HTML of a body's Markdown.
        used_media: the files of ``content/media/``, other than pictures, that something public
            refers to; complete once all pages are made.
        memo: where bodies are kept.
    """

    edition: Edition
    settings: Settings
    look: Look
    convert: Callable[[str], str]
    used_media: set[str] = field(default_factory=set)
    memo: Memo = field(default_factory=lambda: Memo(None))

    def __post_init__(self) -> None:
        self.url = self.settings.url
        self.assets, self.t = self.look.assets, self.look.t
        self.base = urlsplit(self.url).path
        self._alone = RLock()
        self.book = self.edition.book
        self._entries = {entry.path: entry for entry in self.edition.site.entries}
        site, settings = self.edition.site, self.settings
        back = self.t("article.footnote_back")
        self._asked = Asked(self._answer)
        self._renderer = BodyRenderer(
            partial(self._asked.ask, "link"), back, self._converted, site.urls
        )
        cache = Cache(site.root / layout.PICTURE_CACHE, only_own=is_shared(os.environ))
        self._cache = cache
        self.pictures = Pictures(site.root / layout.MEDIA, site.media, cache)
        self.cards = Cards(settings.theme / FONT, settings.agency.name, settings.name, cache)
        templates = [*settings.theme_overrides, settings.theme / "templates"]
        self._body_pictures = BodyPictures(self._asked.ask, self.href, templates)
        self._around = "\0".join((back, self.base, *site.urls, self.look.templates))

    @property
    def is_public(self) -> bool:
        """Whether the public address is known; a preview on this machine has none."""
        return self.settings.public_url is not None

    def is_listed(self, address: str) -> bool:
        """Whether search engines may list the page at an address."""
        kind = self.book.kind_of(address)
        return kind is not None and kind.is_listed

    def href(self, address: str) -> str:
        """Return an address as a link of this site: with the path under which the site stands."""
        return self.base + address

    def absolute(self, address: str) -> str:
        """Return the whole address, with scheme and host."""
        return self.url + address

    def canonical(self, address: str) -> str:
        """Return the whole address, or nothing where the public one is not known."""
        return self.absolute(address) if self.is_public else ""

    def body_of(self, entry: Entry) -> str:
        """Return an entry's body as safe HTML; rendered once, and kept.

        Raises:
            SiteError: if it cannot be rendered.
        """
        # Once: a preview may give the entry another text meanwhile.
        given = self._given(entry)
        _, body, _ = given
        with self._alone:
            html = self._asked.again(self.memo.get("body", *given))
            if html is None:
                html = self.markdown(body, Location(entry.path, entry.body_line))
                self.memo.put("body", *given, value=self._asked.as_bytes(html))
        return html

    def prepare(self) -> None:
        """Render the bodies that were not kept, on all cores if they are many.

        Raises:
            SiteError: if one cannot be rendered.
        """
        entries = [*self.edition.articles, *self.edition.pages]
        new = [entry for entry in entries if not self.memo.has("body", *self._given(entry))]
        if len(new) < _MANY:
            return

        def share(part: Sequence[Entry]) -> None:
            for entry in part:
                self.body_of(entry)
            self.memo.flush()

        for _ in spread(parted(new, _TOGETHER), share):
            pass

    def markdown(self, text: str, place: Location, beside: Beside | None = None) -> str:
        """Return the Markdown that stands at a place as safe HTML; links are relative to its file.

        Args:
            text: the Markdown.
            place: where it stands.
            beside: its place among other bodies of its page.

        Raises:
            SiteError: if it cannot be rendered.
        """
        try:
            # A preview makes a page while it makes the search index; a renderer does one at a time.
            with self._alone:
                self._asked.begin()
                return self._body_pictures.put(self._renderer.render(text, place.path, beside))
        except UnconvertibleError as error:
            raise SiteError(say.OUTPUT_NOT_RENDERED.at(place)) from error

    def media(self, path: str) -> str:
        """Return the address of a file of ``content/media/`` to download, and note its use.

        A picture goes out without what its camera wrote into it (where it was taken, with what).
        """
        if self.pictures.holds(path):
            return self.pictures.whole(path)
        self.used_media.add(path)
        return addresses.media(quote(path))

    def media_size(self, path: str) -> int:
        """Return the bytes of what `media` gives; 0 where there is no such file."""
        if self.pictures.holds(path):
            return self.pictures.whole_size(path)
        media = self.edition.site.media.get(path)
        return media.size if media else 0

    def download(self, path: str, title: str) -> Download:
        """Return one file of ``content/media/`` as a download, and note its use."""
        address = self.media(path)
        ending = PurePosixPath(address).suffix.lstrip(".").upper()
        return Download(title, address, self.media_size(path), ending)

    def downloads(self, files: Iterable[File]) -> list[Download]:
        """Return what can be downloaded, and note its use."""
        return [self.download(file.file, file.title) for file in files]

    def picture(self, path: str) -> Shown | None:
        """Return a picture of ``content/media/`` as a page shows it."""
        return self.pictures.shown(path) if self.pictures.holds(path) else None

    def picture_address(self, path: str) -> str:
        """Return the address of a file of ``content/media/`` as data name it, and note its use."""
        shown = self.picture(path)
        return shown.address if shown else self.media(path)

    def card(self, kind: str, title: str) -> Card | None:
        """Return the card to share for a page; none where the public address is not known."""
        if not self.is_public:
            return None
        return self.cards.card(kind, title, self.t("card.alt", title=title))

    @cached_property
    def site_card(self) -> Card | None:
        """The card of pages that have none of their own."""
        return self.card(self.settings.subtitle, self.settings.name)

    def _given(self, entry: Entry) -> tuple[str, str, str]:
        """Return all that an entry's body depends on, but for the answers to what it asks."""
        return entry.path, entry.body, self._around

    def _converted(self, text: str) -> str:
        """Return the HTML of Markdown, as `convert` gives it."""
        kept = self.memo.get("markdown", text)
        if kept is not None:
            return kept.decode("utf-8", "surrogatepass")
        html = self.convert(text)
        self.memo.put("markdown", text, value=html.encode("utf-8", "surrogatepass"))
        return html

    def prune(self) -> None:
        """Let go of pictures and cards that nobody has used for long; once all are made."""
        self._cache.prune()

    def used(self) -> Used:
        """Return which media were used till now, to be told to another process."""
        return Used(frozenset(self.used_media), self.pictures.wanted, self.cards.wanted)

    def note(self, used: Used) -> None:
        """Note which media another process has used."""
        self.used_media |= used.media
        for path, chosen in used.pictures.items():
            self.pictures.wanted.setdefault(path, {}).update(chosen)
        self.cards.wanted.update(used.cards)

    def _answer(self, kind: str, about: Any) -> Any:
        """Return the answer to what a body asks."""
        return self._resolve(about) if kind == "link" else getattr(self.pictures, kind)(about)

    def _resolve(self, link: Link) -> str | None:
        anchor = quote(link.anchor, _OF_ANCHOR) + quote(link.directive, _OF_QUERY)
        anchor = f"#{anchor}" if anchor else ""
        rest = f"?{quote(link.query, _OF_QUERY)}{anchor}" if link.query else anchor
        if link.kind is LinkKind.ENTRY:
            entry = self._entries.get(link.target)
            # What is not public yet has no page to lead to: its words stay, the link goes. That
            # the file is there at all was checked.
            return self.href(addresses.entry(entry)) + rest if entry else None
        if link.kind is LinkKind.MEDIA:
            return self.href(self._written(link.target)) + rest
        if link.kind is LinkKind.ADDRESS:
            if link.media is not None:
                self._written(link.media)
            # As above.
            return None if self.edition.withholds(link.target) else self.href(link.target) + rest
        return anchor or link.target

    def _written(self, path: str) -> str:
        """Return the address of a file as a body has it; `BodyPictures` turns those of pictures."""
        return addresses.media(quote(path)) if self.pictures.holds(path) else self.media(path)


def look_of(settings: Settings) -> Look:
    """Read the theme of a site, and what the site lays over it.

    Raises:
        SiteError: for a theme that cannot be used.
    """
    refuse_odd_files([settings.theme, *settings.theme_overrides])
    strings = translator(load_strings(settings.theme))
    templates = templates_digest([*settings.theme_overrides, settings.theme])
    return Look(load_assets(settings.theme), strings, templates)


def publish(
    edition: Edition,
    settings: Settings,
    convert: Callable[[str], str],
    memo: Memo | None = None,
    look: Look | None = None,
) -> Publication:
    """Make the publication of an edition; bodies are rendered when they are asked for.

    Args:
        edition: what may be seen.
        settings: what the agency has set.
        convert: gives the HTML of a body's Markdown.
        memo: where what was rendered is kept.
        look: what `look_of` gave for these settings, if the theme is as it was.

    Raises:
        SiteError: for a theme that cannot be used.
    """
    return Publication(
        edition=edition,
        settings=settings,
        look=look or look_of(settings),
        convert=convert,
        memo=memo or Memo(None),
    )
