"""Lines that stand below one another, which the page would run together."""

import re
from collections.abc import Collection, Iterator

from plansite.cleaning.columns import is_letter
from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.signs import NUMBERED, is_blank, is_item, is_running
from plansite.cleaning.verse import are_clauses, is_verse
from plansite.markdown.own_lines import is_marked, series_of, stands_apart
from plansite.markdown.table_names import names_table
from plansite.model.expression import expression

_LABEL = expression(r"(?:\*\*)?([^\W\d_])[^:.;!?|\t]{0,40}:(?:\*\*)?(?:\s+\S|\s*$)")
_MARK = expression(r"\A[ \t]*(?:[-+*•]|\d{1,9}[.)])[ \t]+")
_FIRST = expression(r"0?1[.)][ \t]")
_NUMBER = r"(?:\(?(?:\+84|0\d)[\d .()-]{5,14}\d|1[89]00[ .-]?\d[\d .-]{2,6}\d)"
_TELEPHONE = expression(
    rf"(?:\*\*)?([^\W\d_])(?:[^:.;!?|\t]{{0,40}}?\s{_NUMBER}"
    r"|(?<=[TĐHZF])(?:ổng đài|ường dây nóng|otline|alo|ax|iện thoại|T|el)\b"
    r"[^:.;!?|\t]{0,40}?\s\d{3,4})"
    r"(?:\s\([^()]{1,40}\))?[.;,]?\s*$"
)
"""A telephone number behind what it is of, without a colon."""
_PERSON = expression(r"(?:\*\*)?([^\W\d_])[^:.;,!?|\t–-]{2,40}\s[–-]\s[^:.;,!?|]{2,60}$")
_HANGING = expression(r"(?: {4,}|\t\s*)([^\W\d_])[^.;!?|\t]{2,60}[.;,]?$")
_NAME = expression(r"(?:[^.;!?|\t]|(?<=[A-ZĐ])\.){2,60}[.;,]?")
_BELOW = expression(r"\n(?<=[^\n]\n)(?!\n|#|[-+*][ \t]++\S|\Z)")
_LONG = 160
"""Letters of a line that is one of an address; longer ones are running text."""
_WRAPPED = 40
"""Letters of a line that may have been wrapped by hand."""
_TITLE = expression(
    r"\s*(?:(?:\*\*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5}\.|[a-zđ]\)"
    r"|(?:Chương|Phần|Mục|Điều)\s[\dIVX]{1,5}[.:]?)\s+[^\W\d_](?:(?![.!?]\s)[^|]){2,55}(?<![\s.,;:!?…\\–-])"
    r"|\*\*[^*|]{3,60}(?<![.,;:])\*\*)$"
)
_GOES_ON = expression(
    r"(?:\b(?:và|hoặc|với|của|cho|(?<!tồn )tại|từ|đến|tới|là|do|bởi|theo|về|trong"
    r"|ngoài|các|những|mỗi|bộ|sở|(?<!giao )ban|cục|ủy ban|nhân dân|tỉnh|huyện|xã|phường"
    r"|thành phố|quận|phòng|ông|bà|anh|chị|đồng chí|cùng|giữa|số|ngày|điều"
    r"|gửi|trình|giao|mời|tặng|ký|thuộc|(?<!hội )nghị|tư tưởng|qua))$",
    re.IGNORECASE,
)
"""Words with which no title ends: what follows belongs to them."""
_LED_ON = expression(
    r"\b(?:và|hoặc|với|của|tại|từ|đến|tới|do|bởi|theo|qua|về|đồng chí|trình|gửi)$", re.IGNORECASE
)
"""Words that no line of particulars ends with, as it may with ``Sở``."""
_SENTENCE_END = expression(r"[.!?…:;][\"”’»)*_]{0,3}\s*$")


def may_go_on(text: str) -> bool:
    """Whether a line of a text stands right below another, and begins no item and no heading."""
    return _BELOW.search(text) is not None


def stacked(lines: Lines) -> list[Line]:
    """End lines that stand below one another so that the page shows them so.

    They are told by what begins them: ``Địa chỉ: …``, ``Hotline 0254 …``, two at the least; the
    first of all may be the name that they belong to, and another may stand between them. So are
    ``Nguyễn Văn A - Giám đốc``, what stands far to the right below ``Kính gửi: …``, and what
    follows a short ``1. Công tác``, which has no end and is a title. Verse is told by its
    syllables, clauses by their semicolons.
    """
    out: list[Line] | None = None
    for first, last in _paragraphs(lines):
        texts = [line.text for line in lines[first:last]]
        parted = _parted(texts)
        if not parted:
            continue
        if out is None:
            out, untouched = list(lines), kept(lines)
        if not untouched.isdisjoint(range(first, last)):
            continue
        for index in (first + at - 1 for at in parted):
            number, text = lines[index]
            if not (text.endswith(("\\", "  ")) or stands_apart(texts, index + 1 - first)):
                out[index] = Line(number, text.rstrip() + "\\")
    for index in _before_ends(lines):
        if out is None:
            out, untouched = list(lines), kept(lines)
        number, text = out[index]
        if untouched.isdisjoint((index, index + 1)) and not text.endswith(("\\", "  ")):
            out[index] = Line(number, text + "\\")
    return list(lines) if out is None else out


def _before_ends(lines: Lines) -> Iterator[int]:
    """Give the lines that end above or below a title, or where an item is one of particulars."""
    for index in range(len(lines) - 1):
        text, below = lines[index].text, lines[index + 1].text
        if is_blank(text) or is_blank(below):
            continue
        is_listed = is_item(text)
        is_above = _is_running(text) and below.endswith("**") and _is_title(lines, index + 1)
        is_led = text.endswith(":") and _begins(below)
        is_one = is_particular(text) and is_particular(below)
        goes_on = is_listed and (is_led or is_one) and _is_running(below)
        if (_is_title(lines, index) or is_above or goes_on) and not heads_anew(lines, index):
            yield index


def heads_anew(lines: Lines, index: int) -> bool:
    """Whether what stands below an item is the title of another list, which begins at 1 again."""
    texts = [line.text for line in lines[index : index + 3]]
    if len(texts) < 3 or not (_FIRST.match(texts[2]) and NUMBERED.match(texts[0])):
        return False
    return not _FIRST.match(texts[0]) and _is_running(texts[1]) and _begins(texts[1])


def leads_on(text: str) -> bool:
    """Whether a line ends with a word that the next one goes on with."""
    return _GOES_ON.search(text) is not None or _LED_ON.search(text) is not None


def is_particular(text: str) -> bool:
    """Whether a line, or the words of an item, begins as ``Địa điểm: …`` does."""
    return _is_capital(_LABEL.match(_MARK.sub("", text, count=1)))


def _paragraphs(lines: Lines) -> Iterator[tuple[int, int]]:
    """Give where paragraphs of two lines and more begin and end, without a table's name."""
    texts, first = [line.text for line in lines], 0
    for index in range(len(lines) + 1):
        if index < len(lines) and _is_running(lines[index].text):
            continue
        last = index - names_table(texts, index - 1)
        if last - first > 1:
            yield first, last
        first = index + 1


def _parted(texts: list[str]) -> Collection[int]:
    """Return which lines of a paragraph begin anew: all, or, of two particulars and more, some.

    A line that is none of these goes on with the one above where that is long, or leads to it.
    """
    if _is_stacked(texts) or is_verse(texts) or are_clauses(texts):
        return range(1, len(texts))
    if texts[0][0].isspace() or any(map(is_letter, texts)):
        return ()
    texts = [text.strip().rstrip("\\ ") for text in texts]
    begun = [_is_capital(_begun(text)) for text in texts]
    for at, above in enumerate(texts[:-1], 1):
        is_cut = begun[at - 1] or len(above) < _WRAPPED or above[-1:] in ".;,"
        begun[at] = begun[at] and is_cut and not _LED_ON.search(above)
    if sum(begun) < 2:
        return ()
    return [at for at in range(1, len(texts)) if begun[at] or not _goes_on(*texts[at - 1 : at + 1])]


def _goes_on(above: str, text: str) -> bool:
    """Whether a line was wrapped by hand behind the one above it."""
    is_long = len(above) >= _WRAPPED and not text.lstrip('*_“"(')[:1].isupper()
    is_open = above.endswith(",") or above.count("“") > above.count("”")
    return is_long or is_open or _LED_ON.search(above) is not None


def _is_stacked(texts: list[str]) -> bool:
    """Whether the lines of a paragraph are told apart by what begins them."""
    if texts[0][0].isspace() or any(map(is_letter, texts)):
        return False
    if any(_LED_ON.search(text) for text in texts[:-1]):
        return False
    begun = [_is_capital(_begun(one)) for one in map(str.strip, texts)]
    hanging = [_is_capital(_HANGING.match(text)) for text in texts]
    own = all(begun[at] or hanging[at] for at in range(1, len(texts)))
    return (own and (sum(begun) > 1 or (begun[0] and any(hanging)))) or _is_headed(texts)


def _begun(text: str) -> re.Match[str] | None:
    return _LABEL.match(text) or _PERSON.match(text) or _TELEPHONE.match(text)


def _is_headed(texts: list[str]) -> bool:
    """Whether a line that ends with a colon has two and more names below it."""
    head, *names = texts
    return (
        len(names) > 1
        and _LABEL.fullmatch(head) is not None
        and all(_NAME.fullmatch(name) and name[0].isupper() for name in names)
    )


def _is_capital(found: re.Match[str] | None) -> bool:
    return found is not None and found[1].isupper()


def _is_title(lines: Lines, index: int) -> bool:
    """Whether a line is surely the title of the sentence below it, and no part of it.

    Bold words and capitals are. Others end with no word that goes on, and with none of a name,
    whose rest may stand below (``Báo`` above ``Bà Rịa``); and what follows ends as a sentence.
    """
    if index + 1 == len(lines):
        return False
    text, following = lines[index].text, lines[index + 1].text
    if not (_TITLE.match(text) and _begins(following)) or is_letter(text):
        return False
    if names_table([line.text for line in lines[index + 1 : index + 9]], 0):
        return False
    if text.endswith("**") or text.isupper():
        return True
    if _GOES_ON.search(text) or text.split()[-1][0].isupper():
        return False
    last = index + 1
    while last + 1 < len(lines) and _is_more(lines[last + 1].text):
        last += 1
    return _SENTENCE_END.search(lines[last].text) is not None or _is_repeated(lines, index)


def _is_repeated(lines: Lines, index: int) -> bool:
    """Whether another title of a series stands in the paragraph: ``II.`` below ``I.``."""
    series = series_of(lines[index].text)
    if series is None or NUMBERED.match(lines[index].text):
        return False
    for others in (range(index + 1, len(lines)), range(index - 1, -1, -1)):
        for at in others:
            text = lines[at].text
            if is_blank(text):
                break
            if series_of(text) == series and _TITLE.match(text.rstrip("\\")):
                return True
    return False


def _is_more(text: str) -> bool:
    """Whether a line goes on with the paragraph above it, however long it is."""
    return _is_running(text[:_LONG]) and not is_marked(text)


def _begins(text: str) -> bool:
    """Whether a line begins as a sentence, at the margin."""
    return text.removeprefix("**")[:1].isupper() and not is_marked(text)


def _is_running(text: str) -> bool:
    return not is_blank(text) and len(text) <= _LONG and is_running(text)
