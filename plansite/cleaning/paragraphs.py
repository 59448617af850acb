"""Where a paragraph ends: Word has one on each line, and Markdown an empty line between two."""

from itertools import pairwise

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import NUMBERED, is_blank, is_item, is_running
from plansite.cleaning.stacked import heads_anew, is_particular
from plansite.markdown.own_lines import SIGNED, in_capitals, is_marked, series_of, stands_apart
from plansite.model.expression import expression

_LONG = 110
"""Letters of a line that nobody has wrapped by hand: more than editors put into one."""
_TITLE = 80
"""Letters of the longest line that may stand between paragraphs as their title, with no end."""
_WORDS = 2
"""Blanks in the shortest sentence."""
_SECTION = expression(r"[*_]*(?:Chương|Phần|Mục|Điều)\s[\dIVXLC]{1,7}[.:]")
"""What heads a section of a document, and no part of a list."""
_ENDED = expression(r"[.!?…][\"”’»)*_]{0,3}\s*$")
_ENDED_OR_LED = expression(r"[.!?…:;][\"”’»)*_]{0,3}\s*$")


def apart(lines: Lines) -> list[Line]:
    """Put an empty line between paragraphs that stand on lines of their own.

    Where no line of several is wrapped by hand, each is a paragraph: all end as sentences do, or
    are short as titles are, and one is long. And what begins as a sentence at the margin, below an
    item of a list that has ended as one, is no more of the item; nor is what stands in capitals,
    heads a section or a list that begins anew, or goes on with a series from above the list.
    """
    ends = {
        index
        for first, last in _blocks(lines)
        if _is_unwrapped([line.text for line in lines[first:last]])
        for index in range(first, last - 1)
    }
    ends |= _after_lists(lines)
    if not ends:
        return list(lines)
    untouched, out = kept(lines), list[Line]()
    for index, line in enumerate(lines):
        out.append(line)
        if index in ends and untouched.isdisjoint((index, index + 1)):
            out.append(Line(line.number, ""))
    return out


def _blocks(lines: Lines) -> list[tuple[int, int]]:
    """Return where running text of two lines and more begins and ends."""
    found, first = [], 0
    for index in range(len(lines) + 1):
        if index < len(lines) and _is_running(lines[index].text):
            continue
        if index - first > 1:
            found.append((first, index))
        first = index + 1
    return found


def _is_running(text: str) -> bool:
    if is_blank(text) or text[0].isspace() or text.startswith((">", "|", "<")):
        return False
    return "|" not in text and is_running(text)


def _is_unwrapped(texts: list[str]) -> bool:
    *above, last = texts
    is_broken = any(text.endswith(("\\", "  ")) for text in above)
    if is_broken or not all(_begins(text) for text in texts):
        return False
    ended = [_ENDED_OR_LED.search(text) is not None for text in above]
    short = [len(text) <= _TITLE for text in above]
    return (
        any(end and len(text) > _LONG for end, text in zip(ended, above, strict=True))
        and all(end or is_title for end, is_title in zip(ended, short, strict=True))
        and (len(last) <= _TITLE or _ENDED_OR_LED.search(last) is not None)
    )


def _after_lists(lines: Lines) -> set[int]:
    found, was_item, in_list, series = set(), False, False, set[str]()
    for index, (_, text) in enumerate(lines[:-1]):
        if is_item(text) and not _is_lettered(text):
            was_item = in_list = True
        elif is_blank(text):
            was_item = in_list = False
        elif not text[0].isspace():
            was_item = False
            series |= set() if in_list else {series_of(text) or "none"}
        below = lines[index + 1].text
        if in_list and (_is_running(below) or _is_lettered(below)):
            goes_on = series_of(below) or "none"  # with what began above the list; no mere dash
            if goes_on in series and not goes_on.isalpha():
                found.add(index)
        if was_item and (_is_running(below) or _is_lettered(below)):
            is_sentence = (
                below.count(" ") >= _WORDS
                and _begins(below)
                and _ENDED.search(text)
                and not _goes_on(lines, index)
            )
            is_head = _SECTION.match(below) is not None and stands_apart((text, below), 1)
            is_head |= in_capitals(below) or _is_signed(lines, index + 1)
            is_head |= _are_particulars(text, lines[index + 1 : index + 3])
            is_head |= heads_anew(lines, index)
            if is_sentence or is_head:
                found.add(index)
    return found


def _goes_on(lines: Lines, index: int) -> bool:
    """Whether what follows an item is a part of it.

    So it is where the list goes on below, an item above goes on as well, or lines are wrapped.

    Lines are wrapped by hand where a sentence goes on in the next, and the first word of that would
    have made the line the longest of all.
    """
    below = list[str]()
    for at in range(index + 1, len(lines)):
        if is_blank(lines[at].text):
            break
        if is_item(lines[at].text):
            return True
        below.append(lines[at].text)
    for at in range(index - 1, 0, -1):
        if is_blank(lines[at].text):
            break
        if is_item(lines[at - 1].text) and not is_item(lines[at].text):
            return True
    text = lines[index].text
    is_wrapped = any(
        one[:1].islower() and not _ENDED_OR_LED.search(above)
        for above, one in pairwise([text, *below])
    )
    longest = max(map(len, [text, *below]))
    return is_wrapped and len(text) + len(below[0].split()[0]) >= longest


def _are_particulars(item: str, below: Lines) -> bool:
    """Whether two labels stand below an item that has none: they are no more of it."""
    return (
        len(below) > 1 and all(is_particular(text) for _, text in below) and not is_particular(item)
    )


def _is_signed(lines: Lines, index: int) -> bool:
    """Whether a line is an office above ``(Đã ký)``."""
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    return SIGNED.match(below) is not None and _begins(lines[index].text)


def _is_lettered(text: str) -> bool:
    """Whether a line begins with ``a)``, which Markdown takes for no item."""
    return text[:1].isalpha() and NUMBERED.match(text) is not None


def _begins(text: str) -> bool:
    """Whether a line begins as a sentence or a title, and by nothing that shows lines apart."""
    return text.lstrip('*_“"(')[:1].isupper() and not is_marked(text)
