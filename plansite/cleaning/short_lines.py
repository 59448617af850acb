"""Lines that end before they are full, which the page joins with what begins below them.

Nobody wraps a sentence after a few words to go on with a capital: such lines were typed as lines,
as a name below an office, or one label below a list. What they are nothing tells, so the editor is
asked.
"""

from collections.abc import Iterator
from operator import itemgetter
from typing import Any

from plansite.cleaning.lines import Lines
from plansite.cleaning.signs import is_blank
from plansite.cleaning.stacked import is_particular, leads_on
from plansite.markdown.events import read
from plansite.markdown.table_names import names_table
from plansite.model.expression import expression

_SHORT = 40
"""Letters of a line that may have been wrapped by hand."""
_BEFORE = expression(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?[*_“\"(\\]*")
_BEGINS = expression(r"(?:\d{1,3}[ \t]+)?([^\W\d_])")
_ADDRESS = expression(r"https?://|www\.|[\w.+-]+@\w")
_ENDED = expression(r"[.!?…][\"”’»)*_]{0,3}\Z")
_OPEN = expression(r"[,(–—-]\Z|“[^”]*\Z|\([^)]*\Z")
_WHOLE = frozenset({"Link", "Image", "Heading"})
_NAME = expression(r"[^\W\d_]+(?:[ \t][^\W\d_]+){1,4}\Z")


def has_joins(text: str) -> bool:
    """Whether the page joins lines of a text."""
    return "SoftBreak" in map(itemgetter(0), read(text).events)


def short_lines(lines: Lines) -> Iterator[tuple[int, int]]:
    """Give the first lines and the ends of what was typed line by line and will run together."""
    texts = [line.text for line in lines]
    joins = set(_joins(texts))
    if not joins:
        return
    typed = {at for at in joins if _is_typed(texts, at, joins)}
    typed -= {at for at in typed if _words(texts[at]).endswith(":") and at + 1 not in typed}
    first = -1
    for at in sorted(typed):
        first = at if first < 0 else first
        if typed.isdisjoint((at + 1, at + 2)):
            yield first, at + 2
            first = -1


def _joins(texts: list[str]) -> Iterator[int]:
    """Give the lines that the page joins with those below, outside of links and headings."""
    reading, within, line, counted = read("\n".join(texts)), 0, 0, 0
    for event, start, _ in reading.events:
        if event == "SoftBreak":
            line, counted = line + reading.raw.count(b"\n", counted, start), start
            if not within:
                yield line
        elif event.__class__ is dict:
            within += _is_whole(event.get("Start")) - _is_whole(event.get("End"))


def _is_whole(name: Any) -> bool:
    return bool(name) and not _WHOLE.isdisjoint((name,) if name.__class__ is str else name)


def _is_typed(texts: list[str], at: int, joins: set[int]) -> bool:
    above, text = texts[at], texts[at + 1]
    if names_table(texts, at + 1):
        return False
    if not _is_short(above, text):
        return at + 1 not in joins and _is_last(above, text)
    first = last = at
    while first - 1 in joins:
        first -= 1
    while last + 1 in joins:
        last += 1
    paragraph = [_words(one) for one in texts[first : last + 2]]
    is_wrapped = any(one[:1].islower() and not _ADDRESS.match(one) for one in paragraph[1:])
    longest = max(map(len, paragraph))
    return not is_wrapped or len(_words(above)) + 1 + len(_words(text).split()[0]) <= longest


def _is_short(above: str, text: str) -> bool:
    """Whether a line is too short to be wrapped, and what is below begins anew."""
    if is_blank(above) or is_blank(text) or "|" in above + text:
        return False
    words = _words(above)
    is_cut = len(words) < _SHORT and any(map(str.isalnum, words)) and _begins(words, text)
    return is_cut and not (_OPEN.search(words) or leads_on(words))


def _is_last(above: str, text: str) -> bool:
    """Whether a line below a sentence names who wrote it, or where it was taken from."""
    words = _words(text)
    if not 0 < len(words) < _SHORT or _ENDED.search(above.rstrip()) is None:
        return False
    is_name = _NAME.match(words) is not None and words.istitle()
    is_bracket = text.lstrip("*_ >").startswith("(") and words.endswith(")")
    return is_name or is_bracket or (is_particular(text.strip()) and not words.endswith(":"))


def _begins(above: str, text: str) -> bool:
    """Whether a line begins anew: with a capital, an address, or as above it with a number."""
    words = _words(text)
    found = _BEGINS.match(words)
    if found is not None and found[1].isupper():
        return True
    is_number = above[:1].isdigit() and words[:1].isdigit()
    return is_number or _ADDRESS.match(words) is not None


def _words(text: str) -> str:
    """Return a line without what stands before its words."""
    before = _BEFORE.match(text)
    return text[before.end() if before else 0 :].rstrip(" \t*_")
