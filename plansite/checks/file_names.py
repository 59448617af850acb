"""File names can stand in an address, and on every system that editors use."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context
from plansite.model import layout
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import fit_name, is_slug
from plansite.reading.site import NEAR_MARKDOWN
from plansite.vi.problems import names as say

NAME_LIMIT = 100
"""Letters of a file name; a whole path on Windows may have 260."""


def entry_names(context: Context) -> Iterator[Problem]:
    """Yield a problem for articles and pages whose file name is no slug."""
    for path in sorted(context.site.files):
        stem = PurePosixPath(path).stem
        place = Location(path, 1)
        if not is_slug(stem):
            meant = fit_name(PurePosixPath(path).name, ".md", NEAR_MARKDOWN)
            if meant and layout.is_in_place(path):  # else its folder was told of, with this name
                yield say.NAME_NOT_SLUG.at(place, name=f"{stem}.md", suggestion=meant)
            elif not meant:
                yield say.NAME_WITHOUT_LETTERS.at(place, name=f"{stem}.md")
        elif stem in layout.WINDOWS_RESERVED:
            yield say.NAME_RESERVED.at(place, name=f"{stem}.md", suggestion=f"{stem}-1.md")
        elif len(stem) > NAME_LIMIT:
            yield say.NAME_LONG.at(place, length=len(stem), limit=NAME_LIMIT)
