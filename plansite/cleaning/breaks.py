"""Where lines end: Word's own signs for it, its blanks, empty lines."""

import re
from collections.abc import Iterator

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import BLANKS, BLOCK, ITEM, NUMBERED, is_blank
from plansite.model.expression import expression

_LINE_ENDS = "\u2028\u000b"
_PARAGRAPH_END = "\u2029"
ENDS = _LINE_ENDS + _PARAGRAPH_END
"""Word's signs for the end of a line (also the one that a shift with Enter makes), a paragraph."""

_END = expression(rf"([{ENDS}]+(?:[ \t]*+[{ENDS}]+)*+)")
_SPANS = expression(
    r"(`+)(?:(?!\1).)+\1|\]\((?:[^()]|\([^()]*\))*\)|^ {0,3}\[[^\]]+\]:\s*\S+\s+[\"'(].*|<[^<>]*>",
    re.DOTALL,
)
"""Inline code, the target of a link, also where it is defined, a tag: no line ends in them."""
_SIGN = expression(r"#{1,6}\s|>|`{3}|~{3}|(?:[-*_]\s*){3,}$|[-=]+\s*$")
"""What makes more of a line than words where it begins one."""
_NOTE = expression(r"\[\^[^\]]*\]:")
_GAP = expression(r"\n[^\S\n]*+\n[^\S\n]*+\n")
_AFTER_MARK = expression(rf"([ >]*(?:[-+*]|\d{{1,9}}[.)]|#{{1,6}})?)[ ]*[{BLANKS}][ {BLANKS}]*")


def has_ends(text: str) -> bool:
    """Whether a text has one of Word's signs for the end of a line."""
    return any(end in text for end in ENDS)


def separated(lines: Lines) -> list[Line]:
    """Write Word's signs for the end of a line as Markdown writes it.

    In a heading and in a row of a table, which end with their line, they become a blank.
    """
    untouched, out = kept(lines), list[Line]()
    for index, line in enumerate(lines):
        if index in untouched or _END.search(line.text) is None:
            out.append(line)
        elif BLOCK.match(line.text):
            out.append(Line(line.number, _in_one(line.text)))
        else:
            whole = _SPANS.sub(lambda span: _END.sub(" ", span[0]), line.text)
            out += (Line(line.number, text) for text in _parted(whole))
    return out


def joined_up(lines: Lines) -> list[Line]:
    """Put a blank for Word's signs for the end of a line, where a value stands in one line."""
    return [
        Line(number, _in_one(text)) if _END.search(text) else Line(number, text)
        for number, text in lines
    ]


def has_blanks(text: str) -> bool:
    """Whether a text has one of Word's blanks."""
    return any(blank in text for blank in BLANKS)


def plain_blanks(lines: Lines) -> list[Line]:
    """Put plain blanks for those of Word before a line and behind a mark; none in an empty line."""
    untouched, out = kept(lines), list(lines)
    for index, (number, text) in enumerate(lines):
        if index in untouched or text.isascii():
            continue
        if is_blank(text):
            out[index] = Line(number, "")
            continue
        match = _AFTER_MARK.match(text)
        if match is not None:
            before = match[1]
            blanks = text[len(before) : match.end()]
            plain = " " if before.strip(" >") else " " * len(blanks)
            out[index] = Line(number, before + plain + text[match.end() :])
    return out


def has_gap(text: str) -> bool:
    """Whether two empty lines of a text stand together."""
    return _GAP.search(f"\n{text}\n") is not None


def spaced(lines: Lines) -> list[Line]:
    """Leave one of several empty lines."""
    blank = [is_blank(line.text) for line in lines]
    again = {index for index in range(1, len(lines)) if blank[index] and blank[index - 1]}
    again -= kept(lines) if again else frozenset()
    return [line for index, line in enumerate(lines) if index not in again]


def _in_one(text: str) -> str:
    """Return a line with blanks for Word's signs; one at its end says nothing."""
    first, *more = _END.split(text)
    return " ".join([first.rstrip(), *(piece.strip() for piece in more[1::2])]).rstrip()


def _parted(text: str) -> Iterator[str]:
    """Give the lines of a line that Word's signs part; one at its end says nothing."""
    indent = text[: len(text) - len(text.lstrip(" \t"))]
    words, *more = _END.split(text.strip(f"{ENDS} \t"))
    words = indent + words.rstrip()
    for end, following in zip(more[::2], more[1::2], strict=True):
        begins = ITEM.match(following) or NUMBERED.match(following) or following[:1] == "|"
        following = following.strip()
        if _PARAGRAPH_END not in end and _is_block(following):
            words += f" {following}"
            continue
        if _PARAGRAPH_END in end:
            yield words
            yield ""
        else:
            is_whole = begins or not words.strip() or words.endswith("\\")
            yield words if is_whole else words + "\\"
            if words.strip() and not begins and _SIGN.match(following):
                following = f"\\{following}"
        words = following
    yield words


def _is_block(following: str) -> bool:
    """Whether a line below another would be raw HTML or a note, which it is not within a line."""
    begins = following.startswith("<") and 1 in kept([Line(1, "a"), Line(2, following)])
    return begins or _NOTE.match(following) is not None
