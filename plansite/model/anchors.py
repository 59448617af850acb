"""The ids of headings: the same for the check, which reads Markdown, and for its rendering.

The numbering of repeated ids is that of Python-Markdown's ``toc`` extension.
"""

from plansite.model.text import slugify


def heading_slug(text: str, separator: str = "-") -> str:
    """Return the id for a heading's text; empty where it holds no Latin letter or digit.

    Args:
        text: the words of the heading, without markup.
        separator: what ``toc`` passes; its default is the only one used here.
    """
    return slugify(text).replace("-", separator)


def is_top(anchor: str) -> bool:
    """Whether an anchor leads to the beginning of any page (HTML Standard, 7.4.6.4)."""
    return anchor.lower() == "top"


class Anchors:
    """The ids of one page, given out in the order of its headings."""

    def __init__(self) -> None:
        """Begin a page on which no id is taken."""
        self.taken: set[str] = set()
        # The last number that each slug was given: a thousand headings of one text are then
        # numbered without trying a thousand numbers for each.
        self._last: dict[str, int] = {}

    def of_heading(self, text: str, named: str | None = None) -> str:
        """Return the id of a heading, and add it to those taken.

        Args:
            text: the words of the heading.
            named: the id that its writer gave it, ``{#id}``.

        A repeated id, or an empty one, gets ``_1``, ``_2`` … as ``markdown.extensions.toc.unique``
        would give it.
        """
        slug = anchor = named or heading_slug(text)
        number = self._last.get(slug, 0)
        while anchor in self.taken or not anchor:
            number += 1
            anchor = f"{slug}_{number}"
        self._last[slug] = number
        self.taken.add(anchor)
        return anchor
