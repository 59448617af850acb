"""Tags in a piece of raw HTML, with lines; as forgiving as browsers are."""

from html.parser import HTMLParser

from plansite.model.outline import Tag


def tags_in(html: str, first_line: int) -> list[Tag]:
    """Return the start tags of ``html``, whose first line is ``first_line`` of its file."""
    collector = _Collector(first_line)
    # Behind the last bracket no tag is whole; each would be looked for up to the end of the text.
    collector.feed(html[: html.rfind(">") + 1])
    collector.close()
    if not collector.found and html.lstrip().startswith("<"):
        collector.feed_unfinished(html)
    return collector.found


class _Collector(HTMLParser):
    def __init__(self, first_line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.first_line = first_line
        self.found: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in reversed(attrs)}  # the first one counts
        self.found.append(Tag(tag, values, self.getpos()[0] + self.first_line - 1))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Pass over ``<![…``, for which `html.parser` would raise AssertionError."""
        return self.parse_bogus_comment(i, report)

    def feed_unfinished(self, html: str) -> None:
        """Read a tag that the text breaks off: ``<script`` without its bracket."""
        self.reset()
        self.feed(html.rstrip() + ">")
