"""``events.csv``: one line an event, those to come too, in the order in which they begin."""

from collections.abc import Iterator
from datetime import date

from plansite.exports.table import Cell, as_csv
from plansite.model import addresses
from plansite.model.site import Site
from plansite.vi import exports as words


def events_csv(site: Site, as_of: date, *, base_url: str | None = None) -> bytes:
    """Return the events that may be seen on ``as_of`` as CSV.

    Addresses of their pages are whole where ``base_url`` is given.
    """
    return as_csv(words.EVENT_COLUMNS, _rows(site, as_of, base_url or ""))


def _rows(site: Site, as_of: date, base_url: str) -> Iterator[tuple[Cell, ...]]:
    held = [
        (article.event, article)
        for article in site.public_articles(as_of)
        if article.event is not None
    ]
    held.sort(key=lambda pair: (pair[0].start.sort_key, pair[1].path))
    for event, article in held:
        yield (
            article.title,
            event.start.isoformat(),
            event.end.isoformat() if event.end is not None else None,
            event.place,
            event.organiser,
            event.participants,
            f"{base_url}{addresses.entry(article)}",
        )
