"""Markdown texts as the rules look at them: by themselves, or with where their links lead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, relpath

from plansite.markdown.outline import outline
from plansite.model.article import Entry
from plansite.model.links import Link, read_link
from plansite.model.location import Location
from plansite.model.outline import BodyLink, BodyPicture, Outline
from plansite.model.plan import Plan, Section
from plansite.model.vocabulary import ArticleStatus


@dataclass(frozen=True)
class Text:
    """A Markdown text: the body of an entry, or of a section of a plan.

    ``holder`` is the path of its file, ``first_line`` where it begins there; ``page_title`` what
    stands above it as the page's h1.
    """

    holder: str
    body: str
    first_line: int
    outline: Outline
    page_title: str
    entry: Entry | None = None

    def at(self, line: int) -> Location:
        """Return a place in the text's file."""
        return Location(self.holder, line)


@dataclass(frozen=True)
class MarkdownText(Text):
    """A text of a site: ``links`` and ``images`` are those of its outline, taken apart."""

    links: tuple[tuple[BodyLink, Link], ...] = ()
    images: tuple[tuple[BodyPicture, Link], ...] = ()

    @property
    def is_public(self) -> bool:
        """Whether it is part of what may be seen."""
        return self.entry is None or self.entry.status is ArticleStatus.PUBLISHED

    @property
    def media(self) -> Iterator[str]:
        """The paths of the files that are linked to or shown, below ``content/media/``."""
        for _, link in (*self.links, *self.images):
            if link.media is not None:
                yield link.media

    def written(self, path: str | None) -> str | None:
        """Return the path of a file of the site as a link in this text has to write it."""
        return None if path is None else relpath(path, dirname(self.holder) or ".")


def entry_text(entry: Entry, found: Outline | None = None) -> Text:
    """Return the body of an article or page; ``found`` is its outline, where that is known."""
    found = outline(entry.body, entry.body_line) if found is None else found
    return Text(entry.path, entry.body, entry.body_line, found, entry.title, entry)


def section_texts(plan: Plan) -> Iterator[Text]:
    """Yield the bodies of a plan's sections."""
    for _, section in sections_of(plan):
        if section.body is not None:
            place = section.at("body")
            found = outline(section.body, place.line)
            yield Text(place.path, section.body, place.line, found, section.title)


def text_of_entry(entry: Entry) -> MarkdownText:
    """Return the body of an article or page with its links."""
    return linked(entry_text(entry))


def texts_of_plan(plan: Plan, own: tuple[str, ...] = ()) -> Iterator[MarkdownText]:
    """Yield the bodies of a plan's sections with their links, as `linked` does."""
    for text in section_texts(plan):
        yield linked(text, own)


def linked(text: Text, own: tuple[str, ...] = ()) -> MarkdownText:
    """Return a text with where its links lead; for ``own`` see `plansite.model.links.read_link`."""
    taken: dict[str, Link] = {}

    def link(target: str) -> Link:
        if target not in taken:
            taken[target] = read_link(target, text.holder, own)
        return taken[target]

    return MarkdownText(
        text.holder,
        text.body,
        text.first_line,
        text.outline,
        text.page_title,
        text.entry,
        tuple((written, link(written.target)) for written in text.outline.links),
        tuple((picture, link(picture.target)) for picture in text.outline.images),
    )


def sections_of(plan: Plan) -> Iterator[tuple[str, Section]]:
    """Return every section with its path of numbers, ``II.1``, in the document's order."""
    yield from _below(plan.sections, ())


def _below(sections: Iterable[Section], above: tuple[str, ...]) -> Iterator[tuple[str, Section]]:
    for section in sections:
        path = (*above, section.number) if section.number else above
        yield ".".join(path), section
        yield from _below(section.sections, path)
