"""What to write for a whole number, from what was typed: never a maimed number."""

import re
from decimal import Decimal

from plansite.model.expression import expression
from plansite.vi import values as words

_NUMBER = expression(r"[0-9]+(?:[._,'’\s]+[0-9]+)*")
_PARTED = expression(r"0*[1-9][0-9]{0,2}(?:[._,'’\s][0-9]{3})+|[0-9]+")
"""A number in one piece, or with a sign or a blank before every three digits."""

_LONGEST = 30
"""Digits of a number that somebody may mean."""

_SHORT = 60
_SHARE = expression(r"(?P<value>\d{1,12}(?:[.,]\d{1,2})?)\s*(?P<unit>[%‰])")
_DECIMAL = expression(r"(?P<value>\d{1,12}[.,]\d{1,2})(?!\d)")
_FIGURE = expression(r"(?<![\d.,])\d{1,12}(?:[.,]\d{1,2})?(?![\d.,]*\d)")
_ONE = r"\d{1,3}(?:\.\d{3})+|\d{1,9}"
_RANGE = expression(
    rf"(?<![\d.,])(?P<least>{_ONE})\s*(?:-|\N{{EN DASH}}|đến|tới)\s*(?P<most>{_ONE})(?![\d.,]*\d)"
)
_POWERS = {
    **dict.fromkeys(("nghìn", "nghin", "ngàn", "ngan", "k"), 10**3),
    **dict.fromkeys(("triệu", "trieu", "tr"), 10**6),
    **dict.fromkeys(("tỷ", "tỉ", "ty"), 10**9),
}
_MANY = expression(
    rf"(?<![\d.,])(?P<value>\d{{1,9}}(?:[.,]\d{{1,6}}){{0,4}})"
    rf"(?P<powers>(?:\s*(?:{'|'.join(_POWERS)})\b(?!(?<=[tT][ỷỉỶỈyY])\s+lệ))+)(?P<more>\s*(?:rưỡi|\d))?",
    re.IGNORECASE,
)
_CURRENCY = expression(r"^\s*(?:đồng|vnđ|vnd|đ)\b", re.IGNORECASE)
_POWER = expression(r"[^\W\d_]+")
_GROUPED = expression(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_WITH_TENTHS = expression(r"\d+(?:[.,]\d{1,2})?")


def count_example(key: str, value: str) -> str:
    """Return what to write behind "hãy viết" for a value that is no whole number.

    Args:
        key: the key; ``quantity`` is that of a target, which may be an indicator instead.
        value: what was typed.
    """
    text = value.strip()[:_SHORT]
    is_target = key == "quantity"
    share = _SHARE.search(text)
    decimal = share or _DECIMAL.fullmatch(text)
    if found := _MANY.search(text):
        is_one = len(_NUMBER.findall(text)) == 1 and not found["more"]
        amount = _amount(found) if is_one else None
        return words.EXAMPLES["integer"].format(key=key, value=amount or words.ELLIPSIS)
    if decimal:
        figure = decimal["value"].replace(",", ".")
        unit = f'"{share["unit"]}"' if share else words.ELLIPSIS
        return (words.AS_INDICATOR if is_target else words.NO_SHARE).format(
            key=key, value=figure, unit=unit
        )
    if found := _RANGE.search(text):
        form = words.AS_RANGE if is_target else words.ONE_OF_RANGE
        return form.format(
            key=key, least=_plain(found["least"]), most=_plain(found["most"]), words=found[0]
        )
    whole = _digits(value)
    if whole is None and _NUMBER.search(value):
        whole = words.ELLIPSIS
    return words.EXAMPLES["integer"].format(key=key, value=whole or "4")


def value_example(text: str) -> str:
    """Return the figure to write for an indicator's value in words, with the words beside it."""
    figures = _FIGURE.findall(text[:_SHORT])
    if len(figures) != 1 or _MANY.search(text) or _PARTED.fullmatch(text.strip()):
        return words.MEASURE_EXAMPLE
    figure = figures[0].replace(",", ".")
    return words.VALUE_AND_WORDS.format(value=figure, words=text.strip())


def amount_in(text: str) -> tuple[int, str] | None:
    """Return the money that a text names, and the words beside it; None where it is not sure."""
    many = _MANY.search(text)
    found = many or next((each for each in _NUMBER.finditer(text) if len(each[0]) > 4), None)
    if found is None or (many and many["more"]):
        return None
    whole = _digits(found[0])
    amount = _amount(many) if many else None if whole is None else int(whole)
    if amount is None:
        return None
    behind = _CURRENCY.sub("", text[found.end() :], count=1)
    return amount, f"{text[: found.start()].rstrip(' ,;:-(')} {behind}".strip(" ,;:-()")


def _plain(number: str) -> str:
    return number.replace(".", "")


def _amount(found: re.Match[str]) -> int | None:
    """Return what "1.250,5 triệu" says; None where its signs may mean two things, or for a part."""
    value = found["value"]
    if _GROUPED.fullmatch(value):
        value = value.replace(".", "")
    elif not _WITH_TENTHS.fullmatch(value):
        return None
    amount = Decimal(value.replace(",", "."))
    for power in _POWER.findall(found["powers"]):
        amount *= _POWERS[power.casefold()]
    return int(amount) if amount == int(amount) else None


def _digits(value: str) -> str | None:
    """Return the one whole number in ``value``: 1200 for "1.200" or "khoảng 1 200 người".

    None where there is none, or where a sign in it may be for thousands or for tenths.
    """
    found = _NUMBER.findall(value)
    if len(found) != 1 or not _PARTED.fullmatch(found[0]):
        return None
    return str(int(re.sub(r"\D", "", found[0])[:_LONGEST]))
