"""What stands in a Markdown body, with lines: headings, links, pictures, raw HTML.

pyromark (a CommonMark parser in Rust) finds them in a tenth of a millisecond; Python-Markdown,
which renders the page, would take a hundred times as long and knows no lines. Where the two read
a text differently in a way that editors meet (``#Heading`` without a space, a space in a path),
it is given here as Python-Markdown renders it.

`walk` goes through the parser's events; what is in raw HTML, `html` tells, and what was only meant
as markup, `words`. Each adds to what was `found`.
"""

import pyromark

from plansite.markdown.outline.found import Found
from plansite.markdown.outline.text import Text
from plansite.markdown.outline.walk import Walk
from plansite.model.outline import Outline

__all__ = ["outline"]

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
)


def outline(body: str, first_line: int = 1) -> Outline:
    """Read the outline of a Markdown body.

    Args:
        body: the Markdown text, with line feeds.
        first_line: the 1-based line of the file on which ``body`` begins.

    Returns:
        The outline, with lines of the file. Nothing is raised for what the text holds.
    """
    text = Text(body, first_line)
    found = Found(text)
    if "[" in body:
        events = pyromark.events_with_range(
            body, options=_OPTIONS, broken_link_callback=found.add_broken_link
        )
    else:
        events = pyromark.events_with_range(body, options=_OPTIONS)
    Walk(text, found).through(events)
    if "]:" in body:
        definitions = pyromark.reference_definitions(body, options=_OPTIONS)
        found.add_definitions(definitions.values())
    return found.outline()
