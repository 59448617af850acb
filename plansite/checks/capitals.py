"""Titles are written as sentences: capitals alone are hard to read."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model.problem import Problem
from plansite.vi.problems import articles as say

SHORTEST = 12
"""Letters from which on capitals are no abbreviation."""


def capitals(context: Context) -> Iterator[Problem]:
    """Yield a warning for a title in capitals."""
    for entry in context.site.entries:
        if len(entry.title) >= SHORTEST and entry.title.isupper():
            meant = entry.title.capitalize()
            yield say.TITLE_IN_CAPITALS.at(entry.at("title"), suggestion=meant)
