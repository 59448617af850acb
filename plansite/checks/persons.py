"""What an entry names of persons, before anyone knows which of it is meant to be read by all."""

from collections.abc import Iterator
from typing import NamedTuple

from plansite.model.article import Article, Entry
from plansite.model.location import KeyPath, Location
from plansite.model.personal_data import DataKind, personal_data
from plansite.model.problem import Problem
from plansite.vi.problems import personal_data as say

MESSAGES = {
    DataKind.CARD: say.CARD_NUMBER,
    DataKind.PHONE: say.PHONE_NUMBER,
    DataKind.MAIL: say.PRIVATE_MAIL,
}


class Named(NamedTuple):
    """What an entry names of a person: its mark, and what is said of it if it is not meant."""

    mark: str
    problem: Problem


def named_in(entry: Entry) -> Iterator[Named]:
    """Yield what an entry names of persons."""
    for text, place in _texts(entry):
        for found in personal_data(text):
            line = place.line + text.count("\n", 0, found.at) * (text is entry.body)
            where = Location(place.path, line, place.is_stand_in)
            yield Named(found.mark, MESSAGES[found.kind].at(where, text=found.text))


def _texts(entry: Entry) -> Iterator[tuple[str, Location]]:
    for key, text in _values(entry):
        if text:
            yield text, entry.at(*key)
    yield entry.body, Location(entry.path, entry.body_line)


def _values(entry: Entry) -> Iterator[tuple[KeyPath, str | None]]:
    """Yield what readers see of the front matter."""
    yield ("title",), entry.title
    for at, file in enumerate(entry.attachments):
        yield ("attachments", at, "title"), file.title
    for at, correction in enumerate(entry.corrections):
        yield ("corrections", at, "text"), correction.text
    if entry.image is not None:
        yield ("image", "alt"), entry.image.alt
        yield ("image", "caption"), entry.image.caption
        yield ("image", "credit"), entry.image.credit
    yield ("summary",), getattr(entry, "summary", None)
    if isinstance(entry, Article):
        yield ("author",), entry.author
        if entry.event is not None:
            yield ("event", "place"), entry.event.place
            yield ("event", "organiser"), entry.event.organiser
