"""An event has its block, press coverage has its own, and neither stands without its kind."""

from collections.abc import Iterator

from plansite.model.article import Article, Entry
from plansite.model.dates import Moment
from plansite.model.problem import Problem
from plansite.model.vocabulary import ArticleKind
from plansite.reading.shape import first_keys
from plansite.vi import values as words
from plansite.vi.problems import articles as say
from plansite.vi.problems import dates as say_dates
from plansite.vi.problems import keys as say_keys

BLOCKS = (
    ("event", ArticleKind.EVENT, say.EVENT_WITHOUT_BLOCK),
    ("press", ArticleKind.PRESS, say.PRESS_WITHOUT_BLOCK),
)


def kinds(entry: Entry) -> Iterator[Problem]:
    """Yield a problem where kind and block do not go together, or an event ends too soon."""
    if not isinstance(entry, Article):
        return
    for key, kind, message in BLOCKS:
        block = getattr(entry, key)
        if entry.kind is kind and block is None:
            if (key,) in entry.where.lines:
                keys = first_keys(Article, (key,))
                yield say_keys.GROUP_EMPTY.at(entry.at(key), key=key, keys=keys)
            else:
                yield message.at(entry.at("kind"), entry.at(key))
        elif entry.kind is not kind and block is not None:
            found = entry.kind.value
            yield say.BLOCK_WITHOUT_KIND.at(
                entry.at(key),
                entry.at("kind"),
                key=key,
                kind=words.CHOICE.format(value=found, meaning=words.CHOICES[found]),
            )
    event = entry.event
    if event is None or event.end is None:
        return
    start, end = event.start, event.end
    clocks = start.clock is not None and end.clock is not None
    if end.day < start.day or (clocks and end.sort_key < start.sort_key):
        yield say_dates.END_BEFORE_START.at(
            event.at("end"),
            event.at("start"),
            key="end",
            end=_written(end),
            start=_written(start),
        )


def _written(moment: Moment) -> str:
    """Return a moment as an editor writes it: ``2018-03-05 14:00``."""
    clock = "" if moment.clock is None else f" {moment.clock:%H:%M}"
    return f"{moment.day}{clock}"
