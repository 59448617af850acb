"""What in a text belongs to a person: numbers of cards and telephones, private e-mail addresses.

Found by its form and by the words around it; sums, dates, numbers of documents, tax codes, ISBNs
and DOIs have forms or words of their own. Sources: Thông tư 59/2021/TT-BCA (twelve digits of an
identity card, the first a nought); Quy hoạch kho số viễn thông, Thông tư 22/2014/TT-BTTTT (numbers
of telephones).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from plansite.model.expression import expression
from plansite.model.text import without_marks


class DataKind(Enum):
    """What kind of thing was found."""

    CARD = "card"
    PHONE = "phone"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Datum:
    """Something that was found: as it stands, where it begins, and ``mark``, one for all forms."""

    kind: DataKind
    text: str
    at: int
    mark: str


PROVIDERS = frozenset(
    (
        *("gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.vn", "ymail.com"),
        *("rocketmail.com", "outlook.com", "outlook.com.vn", "hotmail.com", "hotmail.com.vn"),
        *("live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me"),
        *("protonmail.com", "gmx.com", "gmx.net", "mail.com", "mail.ru", "yandex.com"),
        *("yandex.ru", "zohomail.com", "vnn.vn", "hcm.vnn.vn", "hn.vnn.vn"),
    )
)
"""Where anyone has an address; that of an office ends in the office's own name."""

_MAIL = expression(r"(?<![\w.%+-])[\w.%+-]{1,64}@([A-Za-z0-9.-]{1,253})")

# Numbers within these are parts of an address or a code. A link to a number is one all the same.
_PASSED = expression(
    r"https?://(?!zalo\.me/|wa\.me/)[^\s<>()\"']++"
    r"|(?<!\w)10\.[0-9]{4,9}/[^\s<>()]++"
    r"|(?<!\w)IS[BS]N[ :\u00a0-]{0,3}(?:1[03][ :\u00a0-]{1,3})?[0-9Xx](?:[ \u00a0-]?[0-9Xx]){7,12}",
    re.IGNORECASE,
)

_GAP = r"[ \t\u00a0\u2009\u202f.()\u2011\u2013-]{0,3}"
# Right behind a number's own name, with no blank between.
_NAMED = "|".join(f"(?<={name})" for name in ("cccd", "cmnd", "sđt", "sdt", "đt", "tel", "zalo"))
_BEFORE = (
    r"(?:(?<=\.me/)|(?<=[0-9]{9}/)|(?<![\w/+])(?<![0-9][.,\u2013-])"
    rf"|(?i:{_NAMED}))"
)
_AFTER = r"(?!\w|[.,][0-9]|\.[a-z]{2,4}(?!\w))"
_CARD = expression(rf"{_BEFORE}(?<![0-9][ -])[0-9](?:{_GAP}[0-9]){{8,11}}{_AFTER}(?![ -]?[0-9])")
_PHONE = expression(
    rf"{_BEFORE}\(?(?:(?:(?:\+|00){_GAP})?84{_GAP}(?:0{_GAP})?|0{_GAP})"
    rf"(?:[3-9](?:{_GAP}[0-9]){{8}}|[12](?:{_GAP}[0-9]){{9}}){_AFTER}(?!/[^\W0-9])"
)
_ENOUGH = expression(rf"[0-9](?:{_GAP}[0-9]){{8}}")
_DIGITS = expression(r"[0-9]+")
_YEAR = expression(r"(?:19|20)[0-9]{2}")
_WIDE_DIGITS = "０１２３４５６７８９"
_WIDE = str.maketrans(_WIDE_DIGITS, "0123456789")
_BLOCKS = expression(r"\n[^\S\n]*\n")

# Looked for in what has neither marks nor capitals.
_OF_CARDS = expression(
    r"\b(?:cccd|cmnd|cmtnd|cmt|can cuoc|chung minh (?:nhan dan|thu)|so dinh danh|"
    r"dinh danh ca nhan|giay to tuy than)(?![a-z])"
)
_OF_PHONES = expression(
    r"\b(?:dien thoai|s?dt|dtdd|di dong|hotline|duong day nong|zalo|viber|tel|phone|fax|lien he|"
    r"goi|so may|alo)\b"
)
_THAT_IS = r"\W{0,3}(?:so|la)?\W{0,3}$"
_OF_CODES = expression(
    r"\b(?:ma(?! vung)(?: \w+){0,3}|mst|tai khoan|stk|tk|so hieu|bien nhan"
    r"|bien lai|hoa don|se-?ri|isbn|doi|kinh phi|so tien|tong|to ban do|thua dat)"
    rf"{_THAT_IS}"
)
_OF_ACCOUNTS = expression(rf"\b(?:tai khoan|stk|tk){_THAT_IS}")
_COUNTED = expression(
    r"[ \u00a0]?(?:dong\b|d\b|vnd\b|usd\b|₫|%|ty\b|trieu\b|nghin\b|ngan\b|luot\b|nguoi\b|ho so\b)"
)
_ABROAD = expression(r"(?:\+|(?<!\d)00)84[ .\u00a0-]*$")
"""What stands before the nine digits of a telephone number that is dialled from abroad."""

_WORDS_BEFORE = 40
_TAX_BRANCH = expression(r"-[0-9]{3}(?![0-9])")


def personal_data(text: str) -> Iterator[Datum]:
    """Yield what a text holds of persons, each kind in the order of the text.

    Nine digits are a card only in a paragraph, a list or a table that speaks of cards.
    """
    is_wide = any(digit in text for digit in _WIDE_DIGITS)
    plain = text.translate(_WIDE) if is_wide else text  # of the same length
    for found in _found(plain):
        end = found.at + len(found.text)
        yield found if plain == text else replace(found, text=text[found.at : end])


def _found(text: str) -> Iterator[Datum]:
    if "@" in text:
        yield from _mails(text)
    if _ENOUGH.search(text) is None:
        return
    text = _PASSED.sub(lambda match: "_" * len(match.group()), text)
    begin = 0
    for block in _BLOCKS.split(text):
        begin = text.index(block, begin)
        yield from _numbers(block, begin)
        begin += len(block)


def marks_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the marks of what texts name, for looking up what was found elsewhere."""
    marks: set[str] = set()
    for text in texts:
        marks.add("".join(_DIGITS.findall(text)) if "@" not in text else text.strip().lower())
        marks.update(found.mark for found in personal_data(text))
    return frozenset(marks)


def _mails(text: str) -> Iterator[Datum]:
    for match in _MAIL.finditer(text):
        written = match.group().rstrip(".-")
        host = written.rpartition("@")[2].lower()
        if host in PROVIDERS:
            yield Datum(DataKind.MAIL, written, match.start(), written.lower())


def _numbers(block: str, begin: int) -> Iterator[Datum]:
    if _ENOUGH.search(block) is None:
        return
    is_about_cards = _OF_CARDS.search(without_marks(block).lower()) is not None
    rest = list(block)
    for match in _CARD.finditer(block):
        if _is_card(match, is_about_cards):
            yield Datum(DataKind.CARD, match.group(), begin + match.start(), _mark(match.group()))
            rest[match.start() : match.end()] = "_" * len(match.group())
    for match in _PHONE.finditer("".join(rest)):
        if _is_phone(match):
            written = match.group()
            if written.startswith("(") and ")" not in written:
                written = written[1:]
            mark = re.sub(r"^(?:00)?84(?:0(?=[0-9]{9}))?", "0", _mark(written))
            yield Datum(DataKind.PHONE, written, begin + match.start(), mark)


def _mark(written: str) -> str:
    return "".join(_DIGITS.findall(written))


def _is_card(match: re.Match[str], is_about_cards: bool) -> bool:
    groups = _DIGITS.findall(match.group())
    length, before = sum(map(len, groups)), _before(match)
    code = _OF_CODES.search(before)
    if length not in (9, 12) or min(map(len, groups)) < 3 or _ABROAD.search(before):
        return False
    if length == 12 and groups[0].startswith("0"):  # whatever it is called, but for a bank's
        return _OF_ACCOUNTS.search(before) is None
    if code is not None and _OF_CARDS.search(before, code.start()) is None:
        return False
    if all(map(_YEAR.fullmatch, groups)):
        return False
    after = without_marks(match.string[match.end() : match.end() + 10]).lower()
    is_sum = "." in match.group() or _COUNTED.match(after) is not None
    return is_about_cards and not is_sum


def _is_phone(match: re.Match[str]) -> bool:
    written = match.group()
    groups, before = _DIGITS.findall(written), _before(match)
    has_word = _OF_PHONES.search(before) is not None
    if has_word or written.startswith(("+", "(", "00")):
        return True
    after = without_marks(match.string[match.end() : match.end() + 10]).lower()
    if written.startswith("84") or _OF_CODES.search(before) or _COUNTED.match(after):
        return False
    if len(groups[0]) < 3:  # such as the day of a date
        return list(map(len, groups)) == [2, 4, 4]
    if len(groups) == 1:
        is_old = written[1] in "46"  # so began landlines until 2017, and tax codes begin so still
        return not is_old and _TAX_BRANCH.match(match.string, match.end()) is None
    return True


def _before(match: re.Match[str]) -> str:
    """Return the words of the same line that stand before a number, without marks, small."""
    start = match.start()
    words = match.string[max(0, start - _WORDS_BEFORE) : start].rpartition("\n")[2]
    return without_marks(words).lower()
