"""Tags in a piece of raw HTML, with lines; as forgiving as browsers are."""

import re
from html.parser import HTMLParser

from plansite.model.expression import expression
from plansite.model.outline import Tag

_UNFINISHED = expression(r"<[A-Za-z/!?][^<>]{0,1000}")
_NAME = expression(r"[!?/]\[?[^\s<>\[\]]{0,20}")


def tags_in(html: str, first_line: int) -> list[Tag]:
    """Return the tags of ``html``, whose first line is ``first_line`` of its file.

    What a browser takes for a comment and is none, ``<!x>`` and ``<?x>``, is a tag of that name.
    """
    collector = _Collector(first_line)
    # Behind the last bracket no tag is whole; each would be looked for up to the end of the text.
    whole = html.rfind(">") + 1
    collector.feed(html[:whole])
    open_tag = unfinished(html)
    if open_tag is not None:
        collector.feed(f"{html[whole : open_tag.start()]}{open_tag.group().rstrip()}>")
    collector.close()
    return collector.found


def unfinished(html: str) -> re.Match[str] | None:
    """Return the tag at the end of a piece of HTML that lacks its bracket, if there is one."""
    return _UNFINISHED.search(html, html.rfind(">") + 1)


class _Collector(HTMLParser):
    def __init__(self, first_line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.first_line = first_line
        self.found: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in reversed(attrs)}  # the first one counts
        self.found.append(Tag(tag, values, self.getpos()[0] + self.first_line - 1))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(Tag(tag, {}, self.getpos()[0] + self.first_line - 1, is_end=True))

    def handle_decl(self, decl: str) -> None:
        self._add_odd(f"!{decl}")

    def unknown_decl(self, data: str) -> None:
        self._add_odd(f"![{data}")

    def handle_pi(self, data: str) -> None:
        self._add_odd(f"?{data}")

    def parse_bogus_comment(self, i: int, report: bool = True) -> int:
        """Note what is not shown, as a comment is not."""
        self._add_odd(self.rawdata[i + 1 : i + 30])
        return super().parse_bogus_comment(i, report=False)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![…`` for a comment; `html.parser` would raise AssertionError."""
        return self.parse_bogus_comment(i, report)

    def _add_odd(self, written: str) -> None:
        name = _NAME.match(written)
        line = self.getpos()[0] + self.first_line - 1
        self.found.append(Tag(name.group() if name else "!", {}, line))
