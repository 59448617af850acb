"""What stands in a Markdown body, with lines: headings, links, pictures, raw HTML.

It is made from the events that the page is made from too (`plansite.markdown.events`). What was
meant as markup and is none to Markdown is found by `words` and `slips`.

`walk` goes through the events; `html` reads what is raw HTML. Each adds to what was `found`.
"""

from plansite.markdown.events import definitions, read
from plansite.markdown.outline.found import Found
from plansite.markdown.outline.text import Text
from plansite.markdown.outline.walk import Walk
from plansite.model.outline import Outline

__all__ = ["outline"]


def outline(body: str, first_line: int = 1) -> Outline:
    """Read the outline of a Markdown body.

    Args:
        body: the Markdown text, with line feeds.
        first_line: the 1-based line of the file on which ``body`` begins.

    Returns:
        The outline, with lines of the file. Nothing is raised for what the text holds.
    """
    reading = read(body)
    text = Text(reading.body, reading.raw, first_line)
    found = Found(text)
    for link in reading.broken:
        found.add_broken_link(link)
    Walk(text, found).through(reading.events)
    if "]:" in body:
        found.add_definitions(definitions(reading.body))
    found.end()
    return found.outline()
