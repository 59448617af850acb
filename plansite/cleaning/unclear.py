"""Signs before a number or a colon, of Markdown or with a meaning: the editor is asked."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Lines
from plansite.cleaning.signs import is_blank, item_in
from plansite.markdown.own_lines import JOINED, LEADS_ONE
from plansite.markdown.typed import ENDS, is_sum
from plansite.model.expression import expression


class Unclear(Enum):
    """Which sign it is."""

    PLUS = "plus"
    MORE = "more"
    STAR = "star"
    NUMBER = "number"


_ANY = expression(r"\n[^\S\n]*+[+>*\d]")
_PLUS = expression(r"[ \t>]*\+[ \t]+")
_SIGNED = expression(r"[ \t>]*\+[ \t]+\d")
_MORE = expression(r" {0,3}>[ \t]+\d(?!\d{0,8}[.)][ \t])")
_STAR = expression(r"[ \t>]*\*[ \t]+:")
_ITEM = expression(r"(?P<before>[ \t>]*)(?:[-+*]|(?P<number>\d{1,9})[.)])[ \t]+")
_COUNTED = expression(r"\b(?:năm|tháng|quý|khóa|thêm|đạt|còn|gần|trên|dưới)\Z")
"""Words behind which a number stands, beside those that a sentence goes on behind."""
_MOST = 99
"""The highest number in a list that nobody typed for anything else."""
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


def may_be_unclear(text: str) -> bool:
    """Whether a line of a text begins with such a sign, or with a number."""
    return _ANY.search(f"\n{text}") is not None


def unclear(lines: Lines) -> Iterator[tuple[int, Unclear]]:
    """Give the indices of lines with such a sign, of which nothing tells what it is."""
    found = [index for index, line in enumerate(lines) if line.text.lstrip()[:1] in ("+", ">", "*")]
    numbers = list(_numbers(lines))
    untouched = kept(lines) if found or numbers else frozenset()
    yield from ((index, Unclear.NUMBER) for index in numbers if index not in untouched)
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


def _numbers(lines: Lines) -> Iterator[int]:
    """Give the lines in which a number begins an item, and may go on with the item above."""
    items, first = [_ITEM.match(line.text) for line in lines], 0
    for index in range(len(lines) + 1):
        if index < len(lines) and not is_blank(lines[index].text):
            continue
        found = [(at, one) for at in range(first, index) if (one := items[at])]
        series = _series(found)
        for (_, held), (at, item) in pairwise(found):
            above = lines[at - 1].text.rstrip()
            is_item = at in series and len(item["before"]) < held.end()
            if is_item and not above.endswith(ENDS) and _is_odd(*series[at], above):
                yield at
        first = index + 1


def _series(items: Sequence[tuple[int, re.Match[str]]]) -> dict[int, tuple[int, int, int]]:
    """Return the number of each item by its line, between the two around it at its depth, or 0."""
    depths = defaultdict[int, list[tuple[int, int]]](list)
    for at, one in items:
        if one["number"]:
            depths[len(one["before"])].append((at, int(one["number"])))
    return {
        at: (before, number, below)
        for series in depths.values()
        for (_, before), (at, number), (_, below) in zip(
            [(0, 0), *series[:-1]], series, [*series[1:], (0, 0)], strict=True
        )
    }


def _is_odd(before: int, number: int, below: int, above: str) -> bool:
    """Whether the number of an item is out of its order, or the words above it lead to it.

    Out of order is one that does not follow from the one before, nor the next one from it:
    ``2018.`` between ``1.`` and ``2.``. One that follows is odd behind words that end no item, or
    where the next is the same.
    """
    if below == number + 1 or number == before or (number == 1 and not before):
        return False
    leads = LEADS_ONE.search(above) is not None or _COUNTED.search(above) is not None
    if before and number == before + 1:
        return JOINED.search(above) is not None or (below == number and leads)
    return not before or number > _MOST >= before or below == before + 1 or leads


def _is_below_item(lines: Lines, index: int) -> bool:
    """Whether the paragraph that a line may go on is an item of a list."""
    for line in reversed(lines[:index]):
        if is_blank(line.text) or item_in(line.text):
            return not is_blank(line.text)
    return False


def _is_alone(lines: Lines, index: int) -> bool:
    around = (*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2])
    return all(is_blank(line.text) for line in around)
