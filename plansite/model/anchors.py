"""The ids of headings: the same for the check, which reads Markdown, and for its rendering.

The numbering of repeated ids is that of Python-Markdown's ``toc`` extension, which renders them:
its ``slugify`` option is given `heading_slug`.
"""

import re

from plansite.model.text import slugify

_NUMBERED = re.compile(r"(.*)_(\d+)\Z")


def heading_slug(text: str, separator: str = "-") -> str:
    """Return the id for a heading's text; empty where it holds no Latin letter or digit.

    Args:
        text: the words of the heading, without markup.
        separator: what ``toc`` passes; its default is the only one used here.
    """
    return slugify(text).replace("-", separator)


def heading_anchor(text: str, taken: set[str]) -> str:
    """Return the id of a heading, and add it to those taken on its page.

    A repeated id, or an empty one, gets ``_1``, ``_2`` … as ``markdown.extensions.toc.unique``
    would give it.
    """
    anchor = heading_slug(text)
    while anchor in taken or not anchor:
        match = _NUMBERED.match(anchor)
        base, count = (match.group(1), int(match.group(2))) if match else (anchor, 0)
        anchor = f"{base}_{count + 1}"
    taken.add(anchor)
    return anchor
