"""Lines within a paragraph that stay lines of their own.

Markdown runs the lines of a paragraph together. Lists that it does not know, as ``a) ``, ``1/ ``,
``IV. ``, ``8h00: `` or ``☐``, are typed line by line; each of their marks is a row of one table. A
number or a letter may begin a line of running text as well (``do ông`` above ``A. Nguyễn``): such a
line is judged with its neighbours.
"""

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from plansite.model.expression import expression


class _When(Enum):
    """When a mark begins a line of its own."""

    ALWAYS = 1
    SERIES = 2
    """Below an end or a title, or with another of its series in the paragraph."""
    LISTED = 3
    """In lines one below the other, at the beginning of the paragraph or below a colon."""


def _below(words: str, names: str = r"(?!)") -> re.Pattern[str]:
    return expression(rf"(?:(?:\A(?=[a-zđ])|\s)(?i:{words})|{names})[ \t]*\Z")


_UPPER = f"[{''.join(letter for letter in map(chr, range(0x1F00)) if letter.isupper())}]"
_LETTER = r"[^\W\d_]"
_CITED = "khoản|điều|mục|chương|phần|bước"
_ON = (
    rf"(?<!ưu )(?<!nhược )(?<!trọng )điểm|{_CITED}|(?<!tồn )tại|theo|ông|bà|và|hoặc|của"
    "|(?<!tổng )số|ngày|lúc|từ|đến|tới|tầng|quầy|hơn|khoảng"
    "|tỉnh lộ|quốc lộ|hẻm|ngõ|quận|phường|tổ|ấp|lớp|kỳ|trang|vụ"
)
# What a line above may not end with: words that a sentence goes on behind; for marks that are
# seldom in a sentence some that a list follows as well; for dashes a name, for a sign a number.
_LEADS = _below(_ON)
LEADS_ONE = _below(
    f"{_ON}|về|cho|với|do|bởi|là|có|trong|vào|giữa|bằng|anh|chị|em|cụ|đồng chí|vitamin|nhóm|loại"
)
_NAMED = _below(
    _ON, rf"\d[\d.,]*(?:\s\w+)?|(?:\A\w+|\b(?!{_UPPER})\w+,?)(?:\s+{_UPPER}{_LETTER}*)+"
)
_COUNTED = _below(_ON, r"\d")
_CITING = expression(rf"{_LEADS.pattern}|,[ \t]*\Z")
JOINED = _below(
    rf"(?:và|hoặc|theo|tại|của)\s(?:điểm|{_CITED})|(?<=[\w,]\s)(?:và|hoặc|theo|của|từ|đến|tới)"
)
"""What ends no item of a series, as ``Ưu điểm`` does, although it may end with such a word."""

# What stands behind a mark, if need be behind the end of bold or slanted words.
_BLANK, _NOTED, _CAPITAL = r"[*_]*\s", r"[*_]*:?\s", rf"[*_]*\s+(?={_UPPER})"

_TIME = r"\d{1,2}(?:[hg:]\d{0,2}['’]?|\s?giờ(?:\s?\d{1,2}(?:\s?phút)?)?)"
_HOURS = rf"{_TIME}(?:\s?[-–]\s?{_TIME})?"
_WHEN, _DAY = r"(?:(?:Sáng|Trưa|Chiều|Tối|Ngày)\s)", r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?"
_DAYS = rf"{_DAY}(?:\s?[-–]\s?{_DAY})?"
_LARGE = r"[A-ZĐ]\d{0,2}|[IVXLC]{2,7}|[Ⅰ-ⅿ]{1,4}"
_ONE = rf"(?:\d{{1,2}}[a-zđ]?|[a-zđ]\d{{0,2}}|[ivx]{{2,5}}|{_LARGE})"
_MORE = rf"(?:\.{_ONE}){{0,3}}"
_STEPS = "Bước|Câu|Nhóm|Đợt|Giai đoạn|Vòng|Phương án|Nội dung|Nhiệm vụ"
_HEADS = rf"{_STEPS}|Chương|Phần|Mục|Điều|Khoản|Hình|Bảng|Biểu|Bài|Phụ lục|Tuần|Tháng|Quý"
_BY_HAND = (
    r"(?:[(\[](?:[Đđ]ã ký|[Kk]ý (?:tên|và|thay)|[Kk]ý[,)\]])[^)\]]*[)\]]?"
    r"|(?:[Đđ]ã ký|ĐÃ KÝ)(?=[\s*_\\]*\Z))"
)
_NUMBER = r"\s(?:\d{1,3}|[IVXLC]{1,7})"
_HEAD = rf"(?:{_HEADS}){_NUMBER}(?:[.:)]|\s?[-–])"
_COUNT = (
    r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là"
    r"|(?:(?:Nội dung|Nhiệm vụ|Giải pháp|Vấn đề|Việc|Điều|Phần|Bước) t|T)hứ "
    r"(?i:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
)


class _Mark(NamedTuple):
    """A mark: what it looks like, what is behind it, when it begins a line, and below what not.

    Marks of one series have one ``name``, those without any what they look like in common.
    """

    looks: str
    behind: str = _BLANK
    when: _When = _When.SERIES
    not_below: re.Pattern[str] = _LEADS
    name: str = ""


_MARKS = (
    _Mark(r"(?:-+|=+)\s*\Z|[-+]{2,4}\s|\(\*{1,5}\):?\s", "", _When.ALWAYS, name="sign"),
    _Mark(r"[-=]{1,3}>(?=\s|\w)|[0-9]\ufe0f?\u20e3", "", _When.ALWAYS, LEADS_ONE, "sign"),
    _Mark(r"[√←-⇿①-⓿■-⛿✀-➿⬀-⯿\U0001f000-\U0001faff]", "", _When.ALWAYS, LEADS_ONE, "sign"),
    _Mark(r"[-+*]?\[[ xXvV✓✔√✗✘-]?\]|\([ +✓✔√✗✘-]?\)", _BLANK, _When.ALWAYS, name="sign"),
    _Mark(
        rf"(?:Ghi chú|Lưu ý|Nơi nhận|Kính gửi):|{_BY_HAND}[\s*_]*\Z", "", _When.ALWAYS, name="word"
    ),
    _Mark(r"\*{1,5}\)|\*{2,5}(?=\s)", name="star"),
    _Mark(r"»|\[(?:\d{1,3}|[a-zđ])\]", _NOTED),
    _Mark("[¹²³⁰⁴-⁹]{1,2}", rf"{_NOTED}|(?=\w)", name="note"),
    _Mark(rf"(?:{_LARGE}){_MORE}\s?\.", not_below=LEADS_ONE),
    _Mark(rf"{_ONE}{_MORE}\.", rf"(?={_UPPER}{_LETTER}*+(?![.\w]))", not_below=LEADS_ONE),
    _Mark(rf"{_ONE}{_MORE}[/–-]", rf"(?={_UPPER}(?!{_UPPER}){_LETTER}*+(?![\d./–-]))"),
    _Mark(rf"\({_ONE}\)|{_ONE}{_MORE}\s?\)", rf"{_NOTED}|(?=\w)"),
    _Mark(rf"{_ONE}{_MORE}(?:\s?\.|/|\s?[-–](?=\s+{_LETTER}))"),
    _Mark(rf"\d{{1,2}}{_MORE}\.", rf"(?={_LETTER})"),
    _Mark(r"\d{1,2},|\d{1,2}(?:\.\d{1,2}){1,3}", _CAPITAL),
    _Mark(_HEAD, rf"[*_]*\s*(?={_UPPER})"),
    _Mark(rf"(?:{_STEPS}){_NUMBER}", rf"{_CAPITAL}|[*_]*\s*\Z"),
    _Mark(rf"(?:{_HEADS}){_NUMBER}", _CAPITAL, _When.LISTED, _CITING),
    _Mark(_COUNT, r"[*_]*[,:\s]", name="count"),
    _Mark(rf"[–—−](?=\s)|[-–•+](?={_LETTER})", "", not_below=_NAMED, name="dash"),
    _Mark("[-+−–]", r"(?=\d)", not_below=_COUNTED, name="signed"),
    _Mark(r"[<>≥≤≠≈±~]=?|=(?=\s)", r"\s?(?=\d)", not_below=_COUNTED, name="compared"),
    _Mark(_HOURS, rf":{_BLANK}|\s[-–]\s|(?::|[-–]|[*_]*\s+)(?={_UPPER})", name="hour"),
    _Mark(_HOURS, rf"\s+(?={_LETTER})", _When.LISTED, name="hour"),
    _Mark(rf"{_WHEN}{{0,2}}{_DAYS}:", name="day"),
    _Mark(rf"{_WHEN}{{1,2}}{_DAYS}", rf"\s+(?={_LETTER})", _When.LISTED, name="day"),
)
_MARK = expression(
    r"[ \t>]*+\\?[*_~\[“\"]*(?:"  # a quotation; what is no markup; bold words, a link, quotes
    + "|".join(f"(?P<m{at}>{one.looks})(?:{one.behind})" for at, one in enumerate(_MARKS))
    + ")"
)
_SHAPES = ((expression(r"\d+"), "0"), (expression(r"[a-zđ]+"), "a"), (expression(r"[A-ZĐ]+"), "A"))
_SET_IN = expression(rf"(?: {{4}}|[ ]{{0,3}}\t)[ \t]*[-–+•]\s+{_LETTER}")
"""A dash far from the margin, as below ``Kính gửi:⇥- Sở A``, where Markdown sees no list."""
_ITEM = expression(r"\A[ \t>]*[-+*][ \t]+")
_END = expression(r"[.:;!?…][*_)\]”\"']*[ \t\\]*\Z")
_BOLD = expression(r"[ \t>]*\*\*[^*]+\*\*[ \t\\]*\Z")
_CAPITALS = expression(rf"{_LETTER}{{2,}}\s+{_LETTER}{{2,}}")
SIGNED = expression(rf"[ \t>*_]*{_BY_HAND}[ \t*_]*\Z")
"""What says that a paper was signed."""
_NAME = expression(
    rf"[ \t>*_]*(?:\([Đđ]ã ký|\([Kk]ý|(?:{_LETTER}+\.?[ \t]*){{2,6}}[*_]{{0,2}}[ \t\\]*\Z)"
)
"""What stands below an office in capitals: that it was signed, or a name of two to six words."""
_OFFICE = expression(
    rf"[ \t>*_]*(?={_UPPER})(?:(?:KT|TM|TL|TUQ|Q)\.\s?)?(?i:(?:phó |quyền )?(?:giám đốc|chủ tịch"
    r"|bí thư|chánh|(?:\w+ )?trưởng|người lập))(?:\s\w+){0,7}[*_ \t\\]*\Z"
)
_PERSON = expression(rf"[ \t>*_]*{_UPPER}{_LETTER}*(?:\s{_UPPER}{_LETTER}*){{1,4}}[*_ \t\\]*\Z")
_FAR = 20  # lines around one that are looked at: so long a series is no sentence


def stands_apart(lines: Sequence[str], at: int) -> bool:
    """Whether the line ``at`` of a text begins as one that stands by itself."""
    line, above = lines[at], lines[at - 1] if at else ""
    is_ended = bool(_END.search(above))
    if (at and _SET_IN.match(line)) or _is_signed(above, line):
        return True
    if in_capitals(line) and (is_ended or in_capitals(above)):
        return True
    mark, series = _found(line)
    if mark is None:
        return False
    if mark.when is _When.ALWAYS and not is_ended and _is_within(line, above):
        return False
    run = _run(lines, at, series)
    leads = [mark.not_below.search(lines[one - 1] if one else "") for one in run]
    if (at > run[0] and JOINED.search(above)) or (all(leads) and not is_ended):
        return False
    if mark.when is _When.LISTED:
        head = lines[run[0] - 1].rstrip(" \t\\*_") if run[0] else ""
        return not head.strip(" \t>") or head.endswith(":")
    if is_ended or mark.when is _When.ALWAYS or len(run) > 1 or _is_title(lines, at - 1):
        return True
    return _holds(lines, at, mark, series)


def series_of(line: str) -> str | None:
    """Return what the marks of one series have in common (``A.``, ``B.``); None for none."""
    mark, series = _found(line)
    return None if mark is None or mark.when is _When.ALWAYS else series


def is_marked(line: str) -> bool:
    """Whether a line begins as one that may stand by itself."""
    return _found(line)[0] is not None


def goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether a line that begins with a mark goes on with the sentence of the one above it."""
    mark, _ = _found(lines[at])
    is_led = mark is not None and at > 0 and mark.not_below.search(lines[at - 1])
    return bool(is_led) and not stands_apart(lines, at)


def in_capitals(line: str) -> bool:
    """Whether a line is a title or an office in capitals: ``GIÁM ĐỐC``, ``II. YÊU CẦU``."""
    return line.isupper() and _CAPITALS.search(line) is not None


def _found(line: str) -> tuple[_Mark | None, str]:
    """Return the mark that begins a line, and its series."""
    found = _MARK.match(line)
    if found is None or found.lastgroup is None:
        return None, ""
    mark, shape = _MARKS[int(found.lastgroup[1:])], found[found.lastgroup]
    for letters, one in _SHAPES if not mark.name else ():
        shape = letters.sub(one, shape)
    return mark, mark.name or shape


def _run(lines: Sequence[str], at: int, series: str) -> range:
    """Return which lines around one are of its series, one below the other."""
    first, last = at, at + 1
    while first > max(at - _FAR, 0) and _found(lines[first - 1])[1] == series:
        first -= 1
    while last < min(at + _FAR, len(lines)) and _found(lines[last])[1] == series:
        last += 1
    return range(first, last)


def _holds(lines: Sequence[str], at: int, mark: _Mark, series: str) -> bool:
    """Whether another line of a series, be it in an item, stands in the paragraph of one."""
    for others in (range(at + 1, len(lines)), reversed(range(at))):
        for other in others:
            if not lines[other].strip(" \t>"):
                break
            above = lines[other - 1] if 0 < other < at else ""
            is_one = _found(_ITEM.sub("", lines[other], count=1))[1] == series
            if is_one and not mark.not_below.search(above):
                return True
    return False


def _is_within(line: str, above: str) -> bool:
    """Whether the sign that begins a line stands in the sentence above it, and not at its start."""
    sign, words = line.lstrip(" \t>*_\\")[:1], above.lstrip(" \t>*_\\-+")
    return not sign.isalnum() and sign in words[1:] and not words.startswith(sign)


def _is_signed(above: str, line: str) -> bool:
    """Whether a line stands in a signature: below an office, or ``(Đã ký)``."""
    begins = line.lstrip(" \t>*_(")[:1].isupper()
    if SIGNED.match(above) or (_OFFICE.match(above) and _PERSON.match(line)):
        return begins
    return begins and in_capitals(above) and _NAME.match(line) is not None


def _is_title(lines: Sequence[str], at: int) -> bool:
    """Whether a line is a title: bold or in capitals, or marked itself and no sentence's rest."""
    line = lines[at]
    if _BOLD.match(line) is not None or line.isupper():
        return True
    mark, _ = _found(line)
    return mark is not None and not (at and mark.not_below.search(lines[at - 1]))
