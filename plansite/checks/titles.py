"""Titles and summaries say what an item is, and tell it from others."""

from collections.abc import Iterator

from plansite.checks.context import Context, is_sure
from plansite.model.problem import Problem
from plansite.model.text import nfc
from plansite.vi.problems import articles as say

TITLE_LIMIT = 200


def titles(context: Context) -> Iterator[Problem]:
    """Yield a warning for titles that are too long, and for summaries that repeat them."""
    for entry in context.site.entries:
        if len(entry.title) > TITLE_LIMIT and is_sure(entry, "title"):
            length = len(entry.title)
            yield say.TITLE_LONG.at(entry.at("title"), length=length, limit=TITLE_LIMIT)
        summary = getattr(entry, "summary", None)
        sure = is_sure(entry, "summary") and is_sure(entry, "title")
        if summary and sure and _plain(summary) == _plain(entry.title):
            yield say.SUMMARY_IS_TITLE.at(entry.at("summary"))


def same_titles(context: Context) -> Iterator[Problem]:
    """Yield a warning for the second article of one title in one year."""
    seen: dict[tuple[str, str], str] = {}
    for article in context.site.articles:
        if not is_sure(article, "title"):
            continue
        key = (article.year, _plain(article.title))
        if key in seen:
            yield say.TITLE_TWICE.at(article.at("title"), other=seen[key])
        seen.setdefault(key, article.path)


def _plain(text: str) -> str:
    return " ".join(nfc(text).lower().split()).rstrip(".!?…")
