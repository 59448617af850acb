"""The signs that Word, web pages and chat programs put where plain text has others."""

import re

from plansite.model.expression import expression

BLANKS = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"
"""Blanks that are none to YAML and Markdown."""

DASHES = "–—−"
"""What Word makes of a hyphen."""

# Round and square bullets, arrowheads and lozenges, and the private letters by which the fonts
# Symbol and Wingdings are reached. Signs that say something (a tick, an empty box) are none.
BULLETS = "•◦▪▫●○■‣⁃∙·➢➤►❖◆◇♦\uf020-\uf0ff"

LETTERS = "o§Øü"
"""What is left of a bullet in Wingdings or Courier; a tab follows."""

_BLANK = rf"[ \t{BLANKS}]"

_LESS = r"\d+(?:[.,]\d+)?\s?(?:%|°|độ)"
"""What a dash takes away from: 2,5 % less, five degrees below zero. So does any minus sign."""

ITEM = expression(
    rf"(?P<quote>(?: {{0,3}}+> ?+)*+)(?P<indent>{_BLANK}*)"
    rf"(?:(?P<bullet>[{BULLETS}]){_BLANK}*|(?P<dash>[–—]){_BLANK}+(?!{_LESS})"
    rf"|(?P<letter>[{LETTERS}]){_BLANK}*\t{_BLANK}*|(?P<plain>[-+*]){_BLANK}+)(?P<words>\S.*)"
)
"""A line that begins as the item of a list does, by whatever sign."""

NUMBERED = expression(rf"{_BLANK}*(?:\d{{1,9}}[.)]|[a-zA-ZđĐ]\)){_BLANK}")
"""A line that begins with a number or a letter, as the item of a list does."""

NUMBERING = expression(
    rf"{_BLANK}*(?:\(?(?:\d{{1,3}}|[a-zA-ZđĐ]|[IVXLC]{{1,7}})[.)]|\d{{1,3}}(?:\.\d{{1,3}})+[.)]?"
    rf"|(?:Điều|Khoản|Mục|Chương|Phần|Bước)\s\S{{1,6}}){_BLANK}*\t"
)
"""The number of a line, as law and plans number theirs, with a tab behind it."""

BLOCK = expression(r"\s*(?:[#>|]|\[\^[^\]]*\]:|:\s|`{3}|~{3}|<|(?:[-*_]\s*){3,}$|=+\s*$|-+\s*$)")
"""A line that is no paragraph's to Markdown, or ends one."""


_RULED = expression(r"[\s>]*(?:[-*_]\s*){3,}")


def is_item(line: str) -> bool:
    """Whether a line begins as an item does, by a sign, a number or a letter."""
    if _is_plain(line):
        return False
    return ITEM.match(line) is not None or NUMBERED.match(line) is not None


def is_running(line: str) -> bool:
    """Whether a line that shows something is none of a list, and none that ends a paragraph."""
    return _is_plain(line) or not (BLOCK.match(line) or ITEM.match(line) or NUMBERED.match(line))


def _is_plain(line: str) -> bool:
    """Whether a line begins with a letter that is no sign: quick, and so most of them do."""
    return line[:1].isalpha() and line[0] not in LETTERS and line[1:2] != ")"


def item_in(line: str) -> re.Match[str] | None:
    """Return a line as the item of a list; None where it is none, or rules the page off."""
    match = ITEM.fullmatch(line)
    return None if match is None or _RULED.fullmatch(line) else match


def is_blank(line: str) -> bool:
    """Whether a line shows nothing."""
    return not line.strip()
