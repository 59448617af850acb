"""Lines within a paragraph that stay lines of their own.

Markdown runs the lines of a paragraph together. Lists that it does not know, as ``a) ``, ``1/ ``,
``IV. ``, ``8h00: `` or ``☐``, are typed line by line. A number or a letter may begin a line of
running text as well (``do ông`` above ``A. Nguyễn``): such a line is judged with its neighbours.
"""

import re
from collections.abc import Iterable, Sequence

_TIME = r"\d{1,2}(?:[hg:]\d{0,2}|\s?giờ(?:\s?\d{1,2}(?:\s?phút)?)?)"
_DATE = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?"
_ONE = r"(?:\d{1,2}[a-zđ]?|[a-zđ]\d{0,2}|[A-ZĐ]\d{0,2}|[ivx]{2,5}|[IVXLC]{2,7})"

# What begins no line but its own: dashes that show a level, arrows, signs and boxes, some words.
_ALWAYS = re.compile(
    r"\(\*{1,5}\)\s|[-=]{1,3}>\s|[-+]{2,4}\s|(?:-+|=+)\s*\Z|\[[ xX]?\]\s|[0-9]\ufe0f?\u20e3"
    r"|(?:Ghi chú|Lưu ý|Nơi nhận|Kính gửi):"
    r"|[√←-⇿①-⓿■-⛿✀-➿⬀-⯿\U0001f000-\U0001faff]"
)
_SET_IN = re.compile(r"(?: {4}|[ ]{0,3}\t)[ \t]*[-–+•]\s+[^\W\d_]")
"""A dash far from the margin, as below ``Kính gửi:⇥- Sở A``, where Markdown sees no list."""
# Marks of a series: ``(i) ``, ``A.1. ``, ``I – ``; ``1.Một``, ``-Một``, which lack a blank;
# times and days of a programme; what is more than a number.
_SERIAL = re.compile(
    rf"(?P<mark>\({_ONE}\)|{_ONE}(?:\.{_ONE}){{0,3}}(?:[.)/]|\s?[-–](?=\s+[^\W\d]))|[–—−])\**\s"
    r"|(?P<tight>\d{1,2}[.)]|[-–•])(?=[^\W\d_])"
    rf"|(?P<hour>{_TIME}(?:\s?[-–]\s?{_TIME})?)(?::\**\s|\s[-–]\s|\s+(?=[^\W\d_]))"
    rf"|(?P<day>(?:(?:Sáng|Trưa|Chiều|Tối|Ngày)\s){{0,2}}{_DATE}(?:\s?[-–]\s?{_DATE})?):\**\s"
    r"|(?P<more>>=?)\s?\d"
    r"|(?P<title>\d{1,2}(?:\.\d{1,2}){1,3}"
    r"|(?:Chương|Phần|Mục|Điều|Khoản|Bước)\s(?:\d{1,3}|[IVXLC]{1,7})[.:])\**\s+(?=[^\W\d_])"
)
_SHAPES = ((re.compile(r"\d+"), "0"), (re.compile(r"[a-zđ]+"), "a"), (re.compile(r"[A-ZĐ]+"), "A"))
_BEFORE = re.compile(r"[ \t>]*\\?\**")
"""What may stand before a mark: the sign of a quotation, of what is no markup, of bold words."""
_ITEM = re.compile(r"[ \t>]*[-+*][ \t]+")
_END = re.compile(r"[.:;!?…][*_)\]”\"']*[ \t\\]*\Z")
_BOLD = re.compile(r"[ \t>]*\*\*[^*]+\*\*[ \t\\]*\Z")
_CAPITALS = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}")
_SIGNED = re.compile(r"[ \t>*_]*\((?:[Đđ]ã ký|[Kk]ý tên)[^)]*\)[ \t*_]*\Z")
_NAME = re.compile(
    r"[ \t>*_]*(?:\([Đđ]ã ký|\([Kk]ý|(?:[^\W\d_]+\.?[ \t]*){2,6}[*_]{0,2}[ \t\\]*\Z)"
)
"""What stands below an office in capitals: that it was signed, or a name of two to six words."""
_LEADS = re.compile(
    r"\s(?:điểm|khoản|điều|mục|chương|phần|bước|tại|theo|ông|bà|và|hoặc|của|số|ngày|lúc)[ \t]*\Z",
    re.IGNORECASE,
)
"""Words that a sentence goes on behind."""
_JOINED = re.compile(
    r"[\s,](?:(?:và|hoặc|theo|tại|của)\s\w+|và|hoặc|theo|của)[ \t]*\Z", re.IGNORECASE
)
"""Such words behind others, so that they end no name as ``Ưu điểm`` does."""


def stands_apart(lines: Sequence[str], at: int) -> bool:
    """Whether a line of a text begins as one that stands by itself, below the one above it.

    Args:
        lines: the lines of the text.
        at: the number of the line.
    """
    line = lines[at]
    if _ALWAYS.match(line, _begin(line)) or (at and _SET_IN.match(line)):
        return True
    series, above = series_of(line), lines[at - 1] if at else ""
    if _is_signed(above, line) or (
        in_capitals(line) and (in_capitals(above) or _END.search(above))
    ):
        return True
    if series is None or (
        _LEADS.search(above) and (series_of(above) != series or _JOINED.search(above))
    ):
        return False
    if _END.search(above) or _is_title(above):
        return True
    below = (lines[each] for each in range(at + 1, len(lines)))
    before = (lines[each] for each in reversed(range(at)))
    return _holds(below, series) or _holds(before, series)


def in_capitals(line: str) -> bool:
    """Whether a line is a title or an office in capitals: ``GIÁM ĐỐC``, ``II. YÊU CẦU``."""
    return line.isupper() and _CAPITALS.search(line) is not None


def _is_signed(above: str, line: str) -> bool:
    """Whether a line stands in a signature: below an office in capitals, or ``(Đã ký)``."""
    begins = line.lstrip(" \t>*_(")[:1].isupper()
    if _SIGNED.match(above):
        return begins
    return begins and in_capitals(above) and _NAME.match(line) is not None


def is_marked(line: str) -> bool:
    """Whether a line begins as one that may stand by itself."""
    return _ALWAYS.match(line, _begin(line)) is not None or series_of(line) is not None


def _begin(line: str) -> int:
    """Return where the words of a line begin."""
    before = _BEFORE.match(line)
    return before.end() if before else 0


def _holds(lines: Iterable[str], series: str) -> bool:
    """Whether a line of a series stands in the rest of a paragraph."""
    for line in lines:
        if not line.strip(" \t>"):
            return False
        if series_of(_ITEM.sub("", line, count=1)) == series:
            return True
    return False


def series_of(line: str) -> str | None:
    """Return what the marks of one series have in common (``A.``, ``B.``); None for none."""
    found = _SERIAL.match(line, _begin(line))
    if found is None:
        return None
    kind = found.lastgroup or ""
    is_bare = kind == "title" or (kind == "hour" and found[0].rstrip()[-1] not in ":-–")
    if is_bare and not line[found.end()].isupper():
        return None
    if kind in ("hour", "day"):
        return kind
    shape = found[kind]
    for letters, one in _SHAPES:
        shape = letters.sub(one, shape)
    return f"{kind} {shape}"


def _is_title(line: str) -> bool:
    """Whether a line is a title: bold or in capitals, or marked itself."""
    return _BOLD.match(line) is not None or line.isupper() or is_marked(line)
