"""Titles and summaries say what an item is, and tell it from others."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.repeats import repeats
from plansite.model.article import Entry
from plansite.model.problem import Problem
from plansite.model.text import nfc
from plansite.vi.problems import articles as say

TITLE_LIMIT = 200


def titles(entry: Entry) -> Iterator[Problem]:
    """Yield a warning for a title that is too long, and for a summary that repeats it."""
    if len(entry.title) > TITLE_LIMIT:
        length = len(entry.title)
        yield say.TITLE_LONG.at(entry.at("title"), length=length, limit=TITLE_LIMIT)
    summary = getattr(entry, "summary", None)
    if summary and _plain(summary) == _plain(entry.title):
        yield say.SUMMARY_IS_TITLE.at(entry.at("summary"), entry.at("title"))


def same_titles(context: Context) -> Iterator[Problem]:
    """Yield a warning for the second article of one title in one year."""
    named = (
        (article, (article.year, _plain(article.title)), article.at("title"))
        for article in context.site.articles
    )
    for _, place, first in repeats(named):
        yield say.TITLE_TWICE.at(place, other=first.path)


def _plain(text: str) -> str:
    return " ".join(nfc(text).lower().split()).rstrip(".!?…")
