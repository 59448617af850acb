"""Lines that git leaves in a file where two versions of it could not be merged.

Source: the documentation of git-merge, "How conflicts are presented". A line of ``=======`` is no
sign by itself: below a line of Markdown it makes a heading of it. What it is where it does not,
YAML (`plansite.reading.yaml`) and the slips of a text (`plansite.markdown.outline`) say.
"""

import re

from plansite.model.expression import expression

# A merge puts them at the beginning of a line; whoever tidied up may have moved them since.
_MARKER = expression(
    r"^(?:[ \t]*+(?:>|[-*+]|\d{1,9}[.)])[ \t])*+[ \t]*+"
    r"(?P<marker><{7}(?!\S)|>{7}(?=[ \t]+\S)|\|{7}(?=[ \t]+[^\s|][^|\n]*+$))",
    re.MULTILINE,
)
_MARKS = ("<<<<<<<", ">>>>>>>", "|||||||")


def conflict_in(text: str) -> tuple[str, int] | None:
    """Return the first line that git has left in a text: its sign, and its 1-based line."""
    if not any(mark in text for mark in _MARKS):
        return None
    found = _MARKER.search(text)
    if found is None:
        return None
    return found["marker"], text.count("\n", 0, found.start("marker")) + 1
