"""Signs before a number or a colon, of Markdown or with a meaning: the editor is asked."""

import re
from collections.abc import Iterator
from enum import Enum

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Lines
from plansite.cleaning.signs import is_blank, item_in
from plansite.markdown.typed import ENDS, is_sum


class Unclear(Enum):
    """Which sign it is."""

    PLUS = "plus"
    MORE = "more"
    STAR = "star"


_PLUS = re.compile(r"[ \t>]*\+[ \t]+")
_SIGNED = re.compile(r"[ \t>]*\+[ \t]+\d")
_MORE = re.compile(r" {0,3}>[ \t]+\d(?!\d{0,8}[.)][ \t])")
_STAR = re.compile(r"[ \t>]*\*[ \t]+:")
_SENTENCE = (".", "!", "?", "…", "”", '"')
_SHORT, _LONG = range(4, 7), 7
"""Words of a sentence that may be quoted, or say what is more; of what is long for the latter."""


def is_plus(lines: Lines, index: int) -> bool:
    """Whether a ``+`` before a number may go on with the line above it: ``+ 5%`` below ``Tăng``."""
    if not index or not _SIGNED.match(lines[index].text):
        return False
    above = lines[index - 1].text.rstrip()
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    is_one = not (_PLUS.match(above) or _PLUS.match(below))
    return is_one and not is_blank(above) and not above.endswith(ENDS)


def unclear(lines: Lines) -> Iterator[tuple[int, Unclear]]:
    """Give the indices of lines with such a sign, of which nothing tells what it is."""
    found = [index for index, line in enumerate(lines) if line.text.lstrip()[:1] in ("+", ">", "*")]
    untouched = kept(lines) if found else frozenset()
    for index in found:
        if index in untouched:
            continue
        if is_plus(lines, index) and _is_below_item(lines, index):
            raw, above = lines[index].text.encode(), f"{lines[index - 1].text}\n".encode()
            if not is_sum(above + raw, len(above) + raw.index(b"+")):
                yield index, Unclear.PLUS
        elif _STAR.match(lines[index].text):
            yield index, Unclear.STAR
        elif _MORE.match(lines[index].text) and _is_alone(lines, index):
            words = lines[index].text.split()[1:]
            is_sentence = words[-1].endswith(_SENTENCE)
            if len(words) in _SHORT if is_sentence else len(words) >= _LONG:
                yield index, Unclear.MORE


def _is_below_item(lines: Lines, index: int) -> bool:
    """Whether the paragraph that a line may go on is an item of a list."""
    for line in reversed(lines[:index]):
        if is_blank(line.text) or item_in(line.text):
            return not is_blank(line.text)
    return False


def _is_alone(lines: Lines, index: int) -> bool:
    around = (*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2])
    return all(is_blank(line.text) for line in around)
