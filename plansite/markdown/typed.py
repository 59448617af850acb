"""Signs that Markdown would take for its own, and that a text means as they are typed."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from plansite.markdown.own_lines import goes_on
from plansite.model.expression import expression

_TYPED = expression(
    r"\\.|\]\([^()\n]{0,500}\)"
    r"|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[^\n]*|<[^\s<>]*>|^[ \t>]*(?:_[ \t]*){3,}$"
    r"|(?P<text>_{3,}|(?<=[^\W_])\*{3,}(?=[^\W_])|(?<=\d)\*(?=\d)"
    r"|(?<![\w*])\*{3,}\d+(?:,| và| hoặc| đến| [-–/])\s?\d+\*{3,}(?![\w*])"
    r"|(?<=\()\*{1,5}(?=\))|(?<=\[)\*{1,5}(?=\]))",
    re.MULTILINE,
)
"""Blanks to fill in, what masks a number, a product, stars alone between brackets; or none."""
_MAY_BE_TYPED = expression(r"\*(?:\*\*|\d|\*{0,4}[)\]])")
"""Found with little search, as a text is that has none: it begins with a sign."""
_BEFORE, _AFTER = ")]%", "(["
"""Signs beside which a star is within words, as letters and digits are."""
_WITHIN = expression(
    rf"\*(?<=[\w{re.escape(_BEFORE)}.,-]\*)\*{{0,4}}[\w(\[\"“.,-]|\*[-–.,/ ]{{1,3}}\*|\*[)\]]|_\.\w"
)
_GLUED_BEFORE = expression(rf"(?:[^\W_]|[{re.escape(_BEFORE)}]|[^\W_][.,-])\Z")
_GLUED_AFTER = expression(rf"[^\W_]|[{re.escape(_AFTER)}]|[.,-][^\W_]")
_CLOSING = frozenset(",;:.!?…)]”")
_ENDING = expression(r"\.[A-Za-z0-9]")
_LOOSE = expression(
    r"\n[ \t>]*(?::\S|(?:-+|=+)[ \t]*(?:\n|\Z)|[-+][ \t]+\d|-[ \t][^\n]* - "
    r"|(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,3}>(?:=|[ \t]?\d))"
)
_FIRST = expression(r"\n[ \t>]*0*1[.)][ \t]")
"""A list that begins; below words it may be a number in a sentence."""
_MORE = expression(rb"[ \t]*(>)(?:(=|\d)|[ \t]+\d(?!\d{0,8}[.)][ \t]))")
"""A line with ``>`` that compares; ``> 1. `` quotes a list."""
_QUOTED = expression(
    rb">[ \t]+\d[^\s]*(?:[ \t]+[^\s]+){4,}(?:(?<=[.!?\"])|(?<=\xe2\x80\xa6)|(?<=\xe2\x80\x9d))\s*\Z"
)
"""A whole sentence behind ``>``, in a paragraph of its own: words that are quoted."""
_ITEM = expression(rb"[ \t]*[-+*][ \t]")
_NUMBERED = expression(rb"[ \t]*\d{1,9}(?=[.)](?:[ \t\n]|\Z))")
_SIGNED = expression(rb"[-+][ \t]+\d")
_PARTED = expression(rb"-[ \t]+[^\n]* - ")
_WRAPPED = 40
"""Letters of a line that was wrapped by hand, and is no title of a list."""
_SUM = expression(rb"\+[ \t]+\d[\d.,]*[ \t]*(?:%|\xc2\xb0|\xc4\x91\xe1\xbb\x99)")
"""What is more by so many percent or degrees."""
_RISES = tuple(word.encode() for word in ("tăng", "Tăng", "thêm", "cộng", "đạt", "là"))
ENDS = (".", ":", ";", "!", "?", "…", "**", "__")
"""What a line ends with below which a number with a sign is an item: sentences, bold titles."""
_ENDS = tuple(end.encode() for end in ENDS)
_UNDERLINE = 3
"""Signs that make a heading of the line above; ``-`` and ``--`` are words that a form leaves."""


def without_marks(body: str, stand_ins: dict[int, int]) -> str:
    """Return a text in which ``stand_ins`` are in the place of stars and underscores that are text.

    Three underscores or more are a blank of a form; three stars or more within a word mask a
    number, one between digits multiplies, and between brackets they mark a note. Targets of links
    keep theirs, in which no control may be; a line of nothing else stays the rule that it is.
    """
    if "___" not in body and _MAY_BE_TYPED.search(body) is None:
        return body
    return _TYPED.sub(lambda one: one[0].translate(stand_ins) if one["text"] else one[0], body)


def loose_signs(body: str, parsed: Iterable[Any], raw: bytes) -> list[int]:
    """Return where signs stand that only seem to be Markdown's.

    Those are an underline that is short or stands in an item of a list, a colon without a blank
    behind it, as in ``:-)``, and stars that open and close within words, as in ``a*b*c``. So are
    ``>`` and ``+`` before a number: the first in a line alone, the other within a sentence; and the
    end of a number in a sentence, as in ``ở tầng`` above ``1. ``.

    Args:
        body: the text.
        parsed: what the parser tells of it.
        raw: the text in UTF-8.
    """
    if not (_LOOSE.search(f"\n{body}") or _WITHIN.search(body) or _begins_below_words(body)):
        return []
    found, items, item, quotes, paragraph = set[int](), 0, 0, 0, 0
    for event, where in parsed:
        if event.__class__ is str or "Text" in event:
            continue
        began, ended = event.get("Start"), event.get("End")
        if began == "Item":
            items += 1
        elif ended == "Item":
            items, item = items - 1, where["end"]
        elif ended == "Paragraph":
            paragraph = where["end"]
        elif ended.__class__ is dict and "BlockQuote" in ended:
            quotes -= 1
        elif began == "DefinitionListDefinition":
            colon = raw.find(b":", where["start"], where["end"])
            if colon >= 0 and raw[colon + 1 : colon + 2] not in (b" ", b"\t"):
                found.add(colon)
        elif began in ("Emphasis", "Strong"):
            found |= _stars(raw, where["start"], where["end"], 2 if began == "Strong" else 1)
        elif began.__class__ is not dict:
            continue
        elif "BlockQuote" in began:
            found |= _more(raw, where["start"], where["end"], is_quoted=quotes > 0)
            quotes += 1
        elif "List" in began:
            start = where["start"]
            is_below = paragraph and not raw[paragraph:start].strip(b" \t>")
            is_item = item and raw[start : start + 1] == b"+" and not raw[item:start].strip(b" \t>")
            if (is_below and _is_signed(raw, paragraph, start, where["end"])) or (
                is_item and is_sum(raw, start) and _is_signed(raw, start, start, where["end"])
            ):
                found.add(start)
            elif _is_right_below(raw, start):
                found |= _lone_number(raw, start, where["end"])
        elif "Heading" in began:
            sign, count = underline(raw, where["start"], where["end"])
            if count and (items or count < _UNDERLINE):
                found.add(sign)
    return sorted(found)


def _begins_below_words(body: str) -> bool:
    for one in _FIRST.finditer(body):
        end = one.start()
        while end and body[end - 1] in " \t":
            end -= 1
        if end and (body[end - 1] == "_" or body[end - 1].isalnum()):
            return True
    return False


def _more(raw: bytes, start: int, end: int, *, is_quoted: bool) -> set[int]:
    """Return where ``>`` in what seems to be a quotation says that something is more."""
    lines = [line for line in _lines(raw, start, end) if raw[line : line + 1] == b">"]
    more = [_MORE.match(raw, line) for line in lines]
    found = {match.start(1) for match in more if match and match[2] == b"="}
    others = [match for match in more if match is None or match[2] != b"="]
    is_alone = not raw[:start].rstrip(b" \t").removesuffix(b"\n").rpartition(b"\n")[2].strip()
    if is_alone and len(lines) == 1 and _QUOTED.match(raw, lines[0], end):
        return found
    is_glued = all(match and match[2] for match in others)
    if not is_quoted and (len(others) == 1 or is_glued or (not is_alone and all(others))):
        found |= {match.start(1) for match in others if match}
    return found


def _lines(raw: bytes, start: int, end: int) -> Iterator[int]:
    """Give where the words of the lines between two bytes begin."""
    while start < end:
        while raw[start : start + 1] in (b" ", b"\t"):
            start += 1
        yield start
        start = raw.find(b"\n", start, end) + 1 or end


def _is_signed(raw: bytes, above: int, start: int, end: int) -> bool:
    """Whether a list below a line that goes on is none: a number with its sign, a dash of two."""
    items = sum(_ITEM.match(raw, line) is not None for line in _lines(raw, start, end))
    words = raw[max(above - 99, 0) : above].rstrip(b" \t\n>")
    if items != 1 or words.endswith(_ENDS):
        return False
    is_long = len(words.rpartition(b"\n")[2].decode("utf-8", "ignore")) >= _WRAPPED
    return bool(_SIGNED.match(raw, start) or (is_long and _PARTED.match(raw, start)))


def _is_right_below(raw: bytes, start: int) -> bool:
    """Whether words stand in the line above one."""
    above = raw[:start].rstrip(b" \t>")
    return bool(above.removesuffix(b"\n").rpartition(b"\n")[2].strip(b" \t>"))


def _lone_number(raw: bytes, start: int, end: int) -> set[int]:
    """Return where a number ends that a sentence leads to, in a list of nothing else."""
    numbers = [one for line in _lines(raw, start, end) if (one := _NUMBERED.match(raw, line))]
    is_lone = len(numbers) == 1 and not any(
        _ITEM.match(raw, one) for one in _lines(raw, start, end)
    )
    words = raw[max(start - 99, 0) : end].decode("utf-8", "ignore").split("\n")
    at = len(words) - raw.count(b"\n", start, end) - 1
    return {numbers[0].end()} if is_lone and goes_on(words, at) else set()


def is_sum(raw: bytes, start: int) -> bool:
    """Whether ``+`` right below an item goes on with its words: ``- Tăng`` above ``+ 5%``."""
    above = raw[:start].rstrip(b" \t>")
    return above.endswith(b"\n") and (
        _SUM.match(raw, start) is not None
        or (_SIGNED.match(raw, start) is not None and above[:-1].rstrip().endswith(_RISES))
    )


def _stars(raw: bytes, start: int, end: int, count: int) -> set[int]:
    """Return where the stars around words stand, if these are no words to stress.

    Letters are on both outer sides of them; or on one, and the stars part brackets, or multiply
    what is in capitals or a number: ``SL*ĐG (tạm tính*)``. Nor are there words between those that
    mask. Underscores at either end of a file's name are a part of it.
    """
    words = raw[start + count : end - count].decode("utf-8", "ignore")
    above, below = (
        raw[max(start - 12, 0) : start].decode("utf-8", "ignore"),
        raw[end : end + 12].decode("utf-8", "ignore"),
    )
    if raw[start : start + 1] == b"*":
        is_text = _are_text(above.rstrip("*"), words, below.lstrip("*"), count)
    else:  # the name of a file
        is_text = _ENDING.match(below) is not None and " " not in words
    return {*range(start, start + count), *range(end - count, end)} if is_text else set()


def _are_text(above: str, words: str, below: str, count: int) -> bool:
    before, after = above[-1:], below[:1]
    opens = _GLUED_BEFORE.search(above) is not None
    closes = _GLUED_AFTER.match(below) is not None
    masks = (count > 1 or "*" in words) and not any(letter.isalnum() for letter in words)
    if masks or (opens and closes):
        return True
    if opens and words[:1] in _CLOSING:  # a star behind what a note explains
        return True
    if count != 1:
        return False
    if words.startswith((")", "]")) or words.endswith(("(", "[")):
        return True
    if not (before.isalnum() or after.isalnum()):
        return False
    is_product = before.isupper() and words[:1].isupper()
    return is_product or words[:1].isdigit() or words.count("(") != words.count(")")


def underline(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Return where the signs below a heading's words begin, and how many; (0, 0) without any."""
    lines = raw[start:end].rstrip()
    if lines.lstrip().startswith(b"#"):
        return 0, 0
    count = len(lines) - len(lines.rstrip(lines[-1:])) if lines.endswith((b"-", b"=")) else 0
    return start + len(lines) - count, count


def with_backslashes(raw: bytes, signs: Iterable[int]) -> str:
    """Return a text with a backslash before each of its bytes that stand at ``signs``."""
    pieces, done = list[bytes](), 0
    for sign in signs:
        pieces += (raw[done:sign], b"\\")
        done = sign
    return b"".join([*pieces, raw[done:]]).decode("utf-8", "surrogatepass")
