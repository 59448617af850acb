"""Which lines of a Markdown text no rule touches: code, raw HTML, links over several lines."""

from bisect import bisect_right
from itertools import accumulate
from typing import Any

from plansite.cleaning.lines import Lines
from plansite.markdown.events import read

_WHOLE = frozenset({"CodeBlock", "HtmlBlock"})
_INLINE = frozenset({"Link", "Image"})


def kept(lines: Lines) -> frozenset[int]:
    """Return the indices of the lines that are left alone.

    These are all lines of code blocks and raw HTML, and those of a link, a picture, inline code
    or a tag that runs over several lines. What stands in one line is the rules' to mind: they
    change how lines begin and end, and what parts them.
    """
    text = "\n".join(line.text for line in lines)
    if not any(sign in text for sign in "`~<["):
        return frozenset()
    reading = read(text)
    ends = list(accumulate(len(line) + 1 for line in reading.raw.split(b"\n")))
    found: set[int] = set()
    for event, start, end in reading.events:
        if event.__class__ is not dict:
            continue
        is_whole = _is_whole(event)
        if is_whole or _is_inline(event):
            first, last = bisect_right(ends, start), bisect_right(ends, max(start, end - 1))
            if is_whole or first < last:
                found.update(range(first, last + 1))
    return frozenset(found)


def _is_whole(event: Any) -> bool:
    return not _WHOLE.isdisjoint(_begun(event))


def _is_inline(event: Any) -> bool:
    return not _INLINE.isdisjoint(_begun(event)) or "Code" in event or "InlineHtml" in event


def _begun(event: Any) -> Any:
    """Return the name of what an event begins, in a collection."""
    began = event.get("Start", ())
    return (began,) if began.__class__ is str else began
