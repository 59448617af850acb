"""Signs before the items of a list: those of Word become those of Markdown, at their level."""

import re
from collections.abc import Iterator

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import BLOCK, BULLETS, DASHES, LETTERS, NUMBERED, is_blank, item_in
from plansite.cleaning.unclear import is_plus
from plansite.markdown.own_lines import goes_on
from plansite.model.expression import expression

_ANY = expression(rf"\n(?:[^\S\n]|>)*+(?:[{BULLETS}{DASHES}+]|[{LETTERS}và]\s)")
# What is left of a bullet where a blank took the tab's place. Of these ``o``, ``v`` and ``à`` are
# words too, which go on in small letters; and § 5, Ø 20 are no items.
_LOOSE = expression(
    rf"(?P<before>[ \t>]*)(?P<letter>[{LETTERS}và])\s+(?=[*_“\"(]*(?P<first>[^\W\d_]))"
)
_TABBED = expression(r"([ >]*(?:[-+*]|\d{1,9}[.)]))(?: *\t[ \t]*)(?=\S)")
_STEP = 2
"""Blanks that make an item one of the level below."""

_BELOW_NUMBER = 3

_NUMBER = expression(r" {0,3}\d{1,9}[.)] ")
_FAMILIES = {
    **dict.fromkeys("•·●\uf0b7\uf06c", "•"),
    **dict.fromkeys("o◦○", "o"),
    **dict.fromkeys("§▪■\uf0a7", "§"),
}
_ORDERS = (("•", "o", "§"), ("•", "-", "+"))
"""Marks from the highest level down, as Word nests them and as Vietnamese documents do."""

Item = re.Match[str]


def may_list(text: str) -> bool:
    """Whether a line of a text begins with a sign or a letter of a bullet."""
    return _ANY.search(f"\n{text}") is not None


def listed(lines: Lines) -> list[Line]:
    """Give the items of a list the mark that Markdown knows.

    Levels are told by blanks before the marks where these differ; else by the marks: two of them
    are two levels, three where Word nests them so (``•``, ``o``, ``§``) or Vietnamese documents do
    (``•``, ``-``, ``+``). Of others one is certain: ``+`` is below what stands above it. What is
    an item of Markdown already stays, unless it is such a ``+``.

    A dash alone may begin a sentence, or stand between two names; two others make a list. So do
    two letters of Wingdings or Courier.
    """
    untouched, out = kept(lines), list(lines)
    lines = _tightened(lines, untouched)
    for run in _runs(lines, untouched):
        if _is_pasted(run) or _is_below_number(lines, run):
            base = _base(lines, run)
            for (index, item), level in zip(run.items(), _levels(run), strict=True):
                indent = " " * (base + _STEP * level)
                mark = item["plain"] if item["plain"] == "*" and not level else "-"
                text = f"{item['quote']}{indent}{mark} {item['words']}"
                out[index] = Line(lines[index].number, text)
    return out


def untabbed(lines: Lines) -> list[Line]:
    """Put a blank for the tab behind a mark."""
    tabbed = [at for at, (_, text) in enumerate(lines) if "\t" in text and _TABBED.match(text)]
    if not tabbed:
        return list(lines)
    untouched, out = kept(lines), list(lines)
    for index in tabbed:
        if index not in untouched:
            number, text = lines[index]
            out[index] = Line(number, _TABBED.sub(r"\1 ", text, count=1))
    return out


def _tightened(lines: Lines, untouched: frozenset[int]) -> list[Line]:
    """Give lines below one another that begin with the same letter of Wingdings its bullet."""
    out, run, was = list(lines), dict[int, str](), ""
    for index in range(len(lines) + 1):
        text = lines[index].text if index < len(lines) else "."
        if is_blank(text) and run and index - 1 in run:
            continue
        found = None if index in untouched else _LOOSE.match(text)
        if found and found["letter"] in "ovà" and not found["first"].isupper():
            found = None
        begin = found["before"] + found["letter"] if found else ""
        if not found or begin != was:
            if len(run) > 1:
                for at, tight in run.items():
                    out[at] = Line(lines[at].number, tight)
            run, was = {}, begin
        if found:
            sign = "◦" if found["letter"] == "o" else chr(0xF000 + ord(found["letter"]))
            run[index] = f"{found['before']}{sign} {text[found.end() :]}"
    return out


def _runs(lines: Lines, untouched: frozenset[int]) -> Iterator[dict[int, Item]]:
    """Give the items that stand together, by index; one empty line may part them."""
    run: dict[int, Item] = {}
    texts = [line.text for line in lines]
    for index, text in enumerate(texts):
        item = None if index in untouched or is_plus(lines, index) else item_in(text)
        if item is not None and item["dash"] and goes_on(texts, index):
            item = None
        if item is not None and run and item["quote"] != next(iter(run.values()))["quote"]:
            yield run
            run = {}
        if item is not None:
            run[index] = item
        elif run and _ends(lines, index, untouched):
            yield run
            run = {}
    if run:
        yield run


def _ends(lines: Lines, index: int, untouched: frozenset[int]) -> bool:
    """Whether a line that is no item ends the list before it."""
    text = lines[index].text
    if index in untouched or BLOCK.match(text) or NUMBERED.match(text):
        return True
    if not is_blank(text):
        return False
    following = index + 1
    is_last = following == len(lines) or following in untouched
    return is_last or item_in(lines[following].text) is None


def _is_pasted(run: dict[int, Item]) -> bool:
    items = list(run.values())
    if any(item["bullet"] or item["letter"] for item in items):
        return True
    if any(item["dash"] for item in items):
        return len(items) > 1
    marks = [item["plain"] for item in items]
    is_level = len({_width(item) for item in items}) == 1
    return is_level and "+" in marks[1:] and marks[0] != "+"


def _is_below_number(lines: Lines, run: dict[int, Item]) -> bool:
    """Whether all items are a ``+``, as the level below the number above them is marked."""
    first = min(run)
    above = _NUMBER.match(lines[first - 1].text) if first else None
    items = run.values()
    return above is not None and all(item["plain"] == "+" and not _width(item) for item in items)


def _levels(run: dict[int, Item]) -> list[int]:
    items = list(run.values())
    widths = [_width(item) for item in items]
    by_width = max(widths) - min(widths) >= _STEP
    marks = [_mark(item) for item in items]
    is_plain = not any(item["bullet"] or item["letter"] or item["dash"] for item in items)
    if not by_width and (is_plain or not _are_ordered(marks)):
        return [int(mark == "+" and marks[0] != "+") for mark in marks]
    above: list[int | str] = []
    levels = []
    for item, width in zip(items, widths, strict=True):
        if by_width:
            while above and int(above[-1]) > width:
                above.pop()
            if not above or width - int(above[-1]) >= _STEP:
                above.append(width)
        else:
            mark = _mark(item)
            if mark in above:
                del above[above.index(mark) + 1 :]
            else:
                above.append(mark)
        levels.append(len(above) - 1)
    return levels


def _base(lines: Lines, run: dict[int, Item]) -> int:
    """Return the blanks before the highest level: those of a list that holds it, or none.

    What stands right between two numbers is held by the first of them.
    """
    first, following = min(run), max(run) + 1
    width = min(map(_width, run.values()))
    above = (lines[index].text for index in reversed(range(first)))
    before = next((text for text in above if not is_blank(text)), "")
    if _is_below_number(lines, run):
        return _BELOW_NUMBER
    if first and NUMBERED.match(lines[first - 1].text):
        ends = following < len(lines) and NUMBERED.match(lines[following].text)
        return max(width, _BELOW_NUMBER) if ends else width
    return width if before[:1].isspace() or NUMBERED.match(before) or item_in(before) else 0


def _width(item: Item) -> int:
    return len(item["indent"].expandtabs(4))


def _mark(item: Item) -> str:
    mark = item["bullet"] or item["letter"] or item["plain"]
    return _FAMILIES.get(mark, mark) if mark else "-"  # a dash is what became of a hyphen


def _are_ordered(marks: list[str]) -> bool:
    """Whether marks are two at the most, or appear first in an order that is known."""
    seen = list(dict.fromkeys(marks))
    orders = ([mark for mark in order if mark in seen] for order in _ORDERS)
    return len(seen) < 3 or seen in orders
