"""Pictures are described for those who do not see them (WCAG 2.2, 1.1.1)."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.texts import Text
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import is_blank, slugify
from plansite.vi import values as words
from plansite.vi.problems import pictures as say

ALT_LIMIT = 250
"""Letters that a screen reader reads in one go; more belongs into the text."""

_FILE_NAME = expression(r".*\.(?:jpe?g|png|gif|webp|avif|svg|bmp|heic|tiff?)", re.IGNORECASE)
_CAMERA = expression(r"(?:img|dsc|dscn|pxl|photo|image|screenshot|untitled|anh|hinh)[-_ \d]*")
_NOTHING = frozenset(slugify(word) for word in words.MEANINGLESS_ALTS)


def alt_texts(text: Text) -> Iterator[Problem]:
    """Yield a problem for pictures without a description, or with one that says nothing."""
    image = text.entry.image if text.entry is not None else None
    if image is not None:
        yield from _judge(image.alt, image.file, text.page_title, image.at("alt"))
    for picture in text.outline.images:
        place = text.at(picture.line)
        if is_blank(picture.alt):
            yield say.ALT_MISSING.at(place, file=picture.target)
        else:
            yield from _judge(picture.alt, picture.target, text.page_title, place)


def _judge(alt: str, file: str, title: str, place: Location) -> Iterator[Problem]:
    plain = slugify(alt)
    stem = slugify(PurePosixPath(file.replace("\\", "/")).stem)
    if plain in _NOTHING or not plain:
        yield say.ALT_SAYS_NOTHING.at(place, alt=alt)
    elif (
        _FILE_NAME.fullmatch(alt)
        or (plain == stem and " " not in alt)
        or (_CAMERA.fullmatch(alt.lower()))
    ):
        yield say.ALT_IS_FILE_NAME.at(place, alt=alt)
    elif plain == slugify(title):
        yield say.ALT_IS_TITLE.at(place, alt=alt)
    elif len(alt) > ALT_LIMIT:
        yield say.ALT_LONG.at(place, length=len(alt), limit=ALT_LIMIT)
