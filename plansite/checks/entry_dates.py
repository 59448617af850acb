"""The dates of articles and pages are in order, and near enough to be meant."""

from collections.abc import Iterator
from datetime import date

from plansite.checks.context import Context, is_sure
from plansite.model.article import Article, Entry
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.vocabulary import ArticleStatus
from plansite.vi.problems import dates as say
from plansite.vi.problems import names as say_names

EARLIEST = date(1990, 1, 1)
YEARS_AHEAD = 5


def date_order(entry: Entry) -> Iterator[Problem]:
    """Yield a problem for what happened to an article before it was there."""
    if not isinstance(entry, Article):
        return
    day, written = entry.date.day, entry.at("date")
    for key in ("updated", "expires", "review_by"):
        later = getattr(entry, key)
        if later is not None and later < day:
            yield say.BEFORE_DATE.at(entry.at(key), written, key=key, later=later, day=day)
    for correction in entry.corrections:
        if correction.date < day:
            place = correction.at("date")
            yield say.BEFORE_DATE.at(place, written, key="date", later=correction.date, day=day)


def changes_ahead(context: Context) -> Iterator[Problem]:
    """Yield a warning for a change that is said to have been made on a day to come."""
    for entry in context.site.entries:
        if entry.updated is not None and entry.updated > context.today:
            yield say.CHANGE_AHEAD.at(entry.at("updated"), key="updated", day=entry.updated)
        for correction in entry.corrections:
            if correction.date > context.today:
                place = correction.at("date")
                yield say.CHANGE_AHEAD.at(place, key="date", day=correction.date)


def folder_year(context: Context) -> Iterator[Problem]:
    """Yield a warning for an article in the folder of another year than its date's.

    Where no article of a folder is of its year, the folder was misnamed: that is told once. So is
    a date that is far off, by `far_dates`.
    """
    in_folders: dict[str, list[Article]] = {}
    for article in context.site.articles:
        if _is_year(article.year) and is_sure(article, "date"):
            in_folders.setdefault(article.year, []).append(article)
    for year, articles in in_folders.items():
        odd = [each for each in articles if f"{each.date.day.year:04}" != year]
        odd = [each for each in odd if not _is_far(context, each.date.day)]
        years = {each.date.day.year for each in odd}
        if 1 < len(odd) == len(articles) and len(years) == 1:
            place = Location(odd[0].path.rpartition("/")[0], 1)
            yield say_names.FOLDER_OF_YEAR.at(place, count=len(odd), year=years.pop())
            continue
        for article in odd:
            yield say_names.FOLDER_YEAR.at(article.at("date"), day=article.date.day, folder=year)


def far_dates(context: Context) -> Iterator[Problem]:
    """Yield a warning for dates so far away that they are likely a slip of the keys."""
    for article in context.site.articles:
        for keys, day in _dates(article):
            if _is_far(context, day):
                yield say.DATE_FAR.at(article.at(*keys), key=keys[-1], day=day)


def _is_far(context: Context, day: date) -> bool:
    return day < EARLIEST or day.year > context.today.year + YEARS_AHEAD


def told_ahead(context: Context) -> Iterator[Problem]:
    """Yield a warning for an item that is older than what it tells of.

    An event may be announced: only once it is over must the item say more than that it will be.
    """
    for article in context.site.articles:
        day, written = article.date.day, article.at("date")
        published = article.press.published if article.press is not None else day
        if day < published and not _is_far(context, published):
            of = article.at("press", "published")
            yield say.BEFORE_PRESS.at(written, of, day=day, published=published)
        if article.event is None or not day < article.event.start.day <= context.today:
            continue
        start = article.event.start.day
        if article.changed is None or article.changed < start:
            of = article.at("event", "start")
            yield say.BEFORE_EVENT.at(written, of, article.at("updated"), day=day, start=start)


def past_reviews(context: Context) -> Iterator[Problem]:
    """Yield a warning for what was to be looked through by a day that is past.

    Not for drafts, nor for what says itself that it holds no more, nor for a day that `date_order`
    tells of.
    """
    for entry in context.site.entries:
        until = entry.review_by
        if until is None or until >= context.today or entry.status is ArticleStatus.DRAFT:
            continue
        if isinstance(entry, Article):
            is_over = entry.expires is not None and entry.expires < context.today
            if is_over or until < entry.date.day:
                continue
        yield say.REVIEW_PAST.at(entry.at("review_by"), day=until)


def _is_year(name: str) -> bool:
    return len(name) == 4 and name.isascii() and name.isdigit()


def _dates(article: Article) -> Iterator[tuple[tuple[str, ...], date]]:
    yield ("date",), article.date.day
    if article.event is not None:
        yield ("event", "start"), article.event.start.day
        if article.event.end is not None:
            yield ("event", "end"), article.event.end.day
    if article.press is not None:
        yield ("press", "published"), article.press.published
