"""``Bảng: Giờ nhận`` above a table is the table's caption; Markdown has no other."""

import re
from itertools import pairwise
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from plansite.model.expression import expression

_NAME = expression(r"\s*bảng\s*:\s*", re.IGNORECASE)


class Captions(Treeprocessor):
    """Makes a paragraph that names the table below it, or its last line, that table's caption."""

    def run(self, root: Element) -> None:
        """Move the captions of all tables below ``root`` into them."""
        if root.find(".//table") is None:
            return
        for parent in list(root.iter()):
            for above, table in pairwise(list(parent)):
                if (above.tag, table.tag) != ("p", "table") or (above.tail or "").strip():
                    continue
                caption = _taken_out(above)
                if caption is not None:
                    table.insert(0, caption)
                    if not len(above) and not above.text:
                        remove(parent, above)


def remove(parent: Element, child: Element) -> None:
    """Take an element out, but not what follows it: raw HTML stands in its tail."""
    at = list(parent).index(child)
    tail = child.tail or ""
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(child)


def _taken_out(above: Element) -> Element | None:
    """Take the last line out of a paragraph where it is a caption; one without words is none."""
    inner = list(above)
    first = next((at for at in range(len(inner), 0, -1) if _ends_line(inner[at - 1])), 0)
    before = inner[first - 1] if first else None
    text = (above.text if before is None else before.tail) or ""
    rest, _, words = text.rpartition("\n")
    caption = Element("caption")
    caption.text = words
    caption.extend(inner[first:])
    shown = "".join(caption.itertext())
    found = _NAME.match(shown)
    if found is None or not HTML_PLACEHOLDER_RE.sub("", shown[found.end() :]).strip():
        return None
    _cut(caption, found.end())
    for each in inner[first:]:
        above.remove(each)
    if before is None:
        above.text = rest
    else:
        before.tail = rest
        if before.tag == "br" and not rest:
            above.remove(before)
    return caption


def _cut(element: Element, count: int) -> int:
    """Take so many letters out of an element, from its beginning; return how many are left over."""
    text = element.text or ""
    element.text, count = text[count:], max(count - len(text), 0)
    for child in list(element):
        if not count:
            break
        count = _cut(child, count)
        tail = child.tail or ""
        child.tail, count = tail[count:], max(count - len(tail), 0)
        if not child.text and not len(child):
            remove(element, child)
    return count


def _ends_line(element: Element) -> bool:
    return element.tag == "br" or "\n" in (element.tail or "")
