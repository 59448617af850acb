"""The words of a link say where it leads, also where they are read by themselves (WCAG 2.4.4)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from plansite.checks.context import Context
from plansite.checks.texts import MarkdownText
from plansite.model.expression import expression
from plansite.model.links import LinkKind
from plansite.model.outline import SlipKind
from plansite.model.problem import Problem
from plansite.model.text import is_blank, slugify
from plansite.vi import values as words
from plansite.vi.problems import link_texts as say
from plansite.vi.problems import links as say_links

_NOTHING = frozenset(slugify(phrase) for phrase in words.MEANINGLESS_LINKS)
_LONGEST = max(map(len, words.MEANINGLESS_LINKS))
_BARE = ("http://", "https://", "www.")
_SITE = expression(r"(?:https?://)?[^/?#]+/?", re.IGNORECASE)
"""An address of a whole site, which is also its name: it can be read out."""


def link_texts(context: Context) -> Iterator[Problem]:
    """Yield a problem for links without words or without a target, or with empty words."""
    for text in context.texts:
        in_pictures = {picture.line for picture in text.outline.images if not is_blank(picture.alt)}
        parted = _lines_of_parted(text)
        for link, read in text.links:
            place = text.at(link.line)
            if not link.target.strip():
                yield say_links.LINK_WITHOUT_TARGET.at(place, text=link.text or "")
            elif link.text is None or read.kind is LinkKind.PREVIEW:
                continue
            elif is_blank(link.text):
                if link.line not in in_pictures:
                    yield say.LINK_WITHOUT_TEXT.at(place, target=link.target)
            elif _says_nothing(link.text):
                yield say.LINK_SAYS_NOTHING.at(place, text=link.text)
            elif link.line in parted and link.text.rstrip(")") in link.target:
                continue  # the address of a link that is none, which is told of
            elif _is_address(link.text):
                yield say.LINK_IS_ADDRESS.at(place, text=link.text)


def _lines_of_parted(text: MarkdownText) -> frozenset[int]:
    """Return the lines with ``[chữ] (https://…)`` or with blanks in a link's address."""
    slips = {slip.line for slip in text.outline.slips if slip.kind is SlipKind.PARTED}
    return frozenset(slips | {loose.line for loose in text.outline.spaced})


def _is_address(text: str) -> bool:
    is_bare = text.lower().startswith(_BARE) and " " not in text
    return is_bare and _SITE.fullmatch(text) is None


@lru_cache(maxsize=4096)
def _says_nothing(text: str) -> bool:
    return len(text) <= _LONGEST and slugify(text) in _NOTHING
