"""Nothing of a person is published unawares (Nghị định 13/2023/NĐ-CP on personal data)."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model.article import Article, Entry
from plansite.model.location import KeyPath, Location
from plansite.model.personal_data import DataKind, marks_of, personal_data
from plansite.model.problem import Problem
from plansite.vi.problems import personal_data as say

MESSAGES = {
    DataKind.CARD: say.CARD_NUMBER,
    DataKind.PHONE: say.PHONE_NUMBER,
    DataKind.MAIL: say.PRIVATE_MAIL,
}


def told_of_persons(context: Context) -> Iterator[Problem]:
    """Yield a warning for numbers of cards and telephones, and private e-mail addresses.

    Not for those of the agency: in its settings, or in ``public_data`` of a page; nor for what an
    article names there itself.
    """
    of_pages = (text for page in context.site.pages for text in page.public_data)
    everywhere = marks_of((*context.site.contacts, *of_pages))
    for entry in context.site.entries:
        meant = everywhere | marks_of(entry.public_data)
        for text, place in _texts(entry):
            for found in personal_data(text):
                if found.mark not in meant:
                    line = place.line + text.count("\n", 0, found.at) * (text is entry.body)
                    yield MESSAGES[found.kind].at(
                        Location(place.path, line, place.is_stand_in), text=found.text
                    )


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
