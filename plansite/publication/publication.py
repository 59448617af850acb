"""A publication: an edition at an address, with everything that rendering needs, made once."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from plansite.exports import MediaAddresses, data_files
from plansite.markdown.convert import UnconvertibleError
from plansite.model import addresses
from plansite.model.article import Entry
from plansite.model.links import MEDIA, Link, LinkKind
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.publication.assets import Assets, load_assets
from plansite.publication.bodies import BodyRenderer
from plansite.publication.edition import Edition
from plansite.publication.pictures.bodies import BodyPictures
from plansite.publication.pictures.cache import Cache, is_shared
from plansite.publication.pictures.library import Pictures, Shown
from plansite.publication.pictures.sharing import FONT, Card, Cards
from plansite.publication.strings import load_strings, translator
from plansite.vi import problems as say

CACHE = ".cache/pictures"
"""Below the site's folder."""


class BodyError(Exception):
    """A text cannot be rendered; ``problem`` tells the editor which, and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(repr=False)
class Publication:
    """What is rendered, and where it will stand.

    Attributes:
        edition: what may be seen.
        url: the public address without a slash at its end: ``https://host/path``.
        settings: Pelican's settings.
        assets: the theme's static files.
        t: gives a string of the theme.
        used_media: the files of ``content/media/``, other than pictures, that something public
            refers to; grows while bodies are rendered.
        listed: the addresses of pages that search engines may list; grows while they are written.
    """

    edition: Edition
    url: str
    settings: Mapping[str, Any]
    assets: Assets
    t: Callable[..., str]
    used_media: set[str] = field(default_factory=set)
    listed: list[str] = field(default_factory=list)
    _html: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.base = urlsplit(self.url).path.rstrip("/")
        self._entries = {entry.path: entry for entry in self.edition.site.entries}
        self._renderer = BodyRenderer(
            self._resolve, self.t("article.footnote_back"), self.settings["CONVERT"]
        )
        site, settings, theme = self.edition.site, self.settings, Path(self.settings["THEME"])
        cache = Cache(site.root / CACHE, only_own=is_shared(os.environ))
        self.pictures = Pictures(site.root / MEDIA, site.media, cache)
        self.cards = Cards(
            theme / FONT, settings["AGENCY"].get("name", ""), settings["SITENAME"], cache
        )
        self._body_pictures = BodyPictures(self.pictures, self.href, theme, settings)

    @property
    def is_public(self) -> bool:
        """Whether the public address is known; a preview on this machine has none."""
        return urlsplit(self.url).hostname not in addresses.LOCAL_HOSTS

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
        """Return an entry's body as safe HTML; rendered once.

        Raises:
            BodyError: if it cannot be rendered.
        """
        html = self._html.get(entry.path)
        if html is None:
            place = Location(entry.path, entry.body_line)
            html = self._html[entry.path] = self.markdown(entry.body, place)
        return html

    def markdown(self, text: str, place: Location) -> str:
        """Return the Markdown that stands at a place as safe HTML; links are relative to its file.

        Raises:
            BodyError: if it cannot be rendered.
        """
        try:
            return self._body_pictures.put(self._renderer.render(text, place.path))
        except UnconvertibleError as error:
            raise BodyError(say.OUTPUT_NOT_RENDERED.at(place)) from error

    def render_bodies(self) -> None:
        """Render the bodies of all that is shown, before anything is written.

        Raises:
            BodyError: for the first that cannot be rendered.
        """
        for entry in (*self.edition.articles, *self.edition.pages):
            self.body_of(entry)

    @cached_property
    def data_files(self) -> Mapping[str, bytes]:
        """The files of open data by address."""
        return data_files(
            self.edition.site,
            self.edition.progress,
            self.edition.as_of,
            base_url=self.url if self.is_public else None,
            licence=self.settings["LICENCE"] or None,
            media=MediaAddresses(self.media, self._picture_address),
        )

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

    def picture(self, path: str) -> Shown | None:
        """Return a picture of ``content/media/`` as a page shows it."""
        return self.pictures.shown(path) if self.pictures.holds(path) else None

    def _picture_address(self, path: str) -> str:
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
        return self.card(self.settings["SITESUBTITLE"], self.settings["SITENAME"])

    def _resolve(self, link: Link) -> str | None:
        anchor = f"#{quote(link.anchor)}" if link.anchor else ""
        if link.kind is LinkKind.ENTRY:
            entry = self._entries.get(link.target)
            # What is not public yet has no page to lead to: its words stay, the link goes. That
            # the file is there at all was checked.
            return self.href(addresses.entry(entry)) + anchor if entry else None
        if link.kind is LinkKind.MEDIA:
            return self.href(self._written(link.target)) + anchor
        if link.kind is LinkKind.ADDRESS:
            if link.target.startswith(addresses.MEDIA):
                self._written(link.target.removeprefix(addresses.MEDIA))
            # As above.
            return None if self.edition.withholds(link.target) else self.href(link.target) + anchor
        return anchor or link.target

    def _written(self, path: str) -> str:
        """Return the address of a file as a body has it; `BodyPictures` turns those of pictures."""
        return addresses.media(quote(path)) if self.pictures.holds(path) else self.media(path)


def publish(edition: Edition, settings: Mapping[str, Any]) -> Publication:
    """Make the publication of an edition from Pelican's settings (SITEURL, THEME)."""
    theme = Path(settings["THEME"])
    return Publication(
        edition=edition,
        url=str(settings["SITEURL"]).rstrip("/"),
        settings=settings,
        assets=load_assets(theme),
        t=translator(load_strings(theme)),
    )
