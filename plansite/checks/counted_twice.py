"""What happened once is told once: one report of the press, one event, one text."""

from collections.abc import Hashable, Iterator

from plansite.checks.context import Context, is_sure
from plansite.checks.repeats import repeats
from plansite.model.article import Article
from plansite.model.likeness import repeated
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import slugify
from plansite.model.web_address import page_of
from plansite.vi.format import moment
from plansite.vi.problems import repeats as say


def press_twice(context: Context) -> Iterator[Problem]:
    """Yield a warning for the later of two items about one report of the press."""
    found = (
        (article, page_of(article.press.url), article.at("press", "url"))
        for article in _in_time(context)
        if article.press is not None and article.press.url is not None
    )
    for _, place, first in repeats(found):
        yield say.PRESS_TWICE.at(place, other=first.path)


def events_twice(context: Context) -> Iterator[Problem]:
    """Yield a warning for the later of two items about events of one start and place."""
    for article, place, first in repeats(_events(context)):
        held = article.event
        if held is not None:
            start = moment(held.start)
            yield say.EVENT_TWICE.at(place, other=first.path, start=start, place=held.place)


def texts_twice(context: Context) -> Iterator[Problem]:
    """Yield a warning for the later of two items whose texts are the same, or nearly."""
    told = context.told
    texts = ((each, told[each.path].likeness, each.body) for each in _in_time(context))
    for article, other, is_same in repeated(texts):
        message = say.TEXT_TWICE if is_same else say.TEXT_NEARLY_TWICE
        blank = len(article.body) - len(article.body.lstrip("\n"))
        yield message.at(Location(article.path, article.body_line + blank), other=other.path)


def _events(context: Context) -> Iterator[tuple[Article, Hashable, Location]]:
    for article in _in_time(context):
        held = article.event
        if held is not None and held.place is not None and is_sure(article, "event", "place"):
            value = (held.start.isoformat(), slugify(held.place))
            yield article, value, article.at("event", "start")


def _in_time(context: Context) -> list[Article]:
    """Return the items in the order of their dates, so that it is the later one that repeats."""
    return sorted(context.site.articles, key=lambda one: (one.date.sort_key, one.path))
