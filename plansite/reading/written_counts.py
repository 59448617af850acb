"""What to write for a whole number, from what was typed: never a maimed number."""

import re
from decimal import Decimal

from plansite.vi import values as words

_NUMBER = re.compile(r"[0-9]+(?:[._,'’\s]+[0-9]+)*")
_PARTED = re.compile(r"0*[1-9][0-9]{0,2}(?:[._,'’\s][0-9]{3})+|[0-9]+")
"""A number in one piece, or with a sign or a blank before every three digits."""

_LONGEST = 30
"""Digits of a number that somebody may mean."""

_SHORT = 60
_SHARE = re.compile(r"(?P<value>\d{1,12}(?:[.,]\d{1,2})?)\s*(?P<unit>[%‰])")
_DECIMAL = re.compile(r"(?P<value>\d{1,12}[.,]\d{1,2})(?!\d)")
_RANGE = re.compile(r"(?P<least>\d{1,9})\s*(?:-|\N{EN DASH}|đến|tới)\s*(?P<most>\d{1,9})\b")
_POWERS = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_MANY = re.compile(rf"(?P<value>\d{{1,9}}(?:,\d{{1,6}})?)\s*(?P<power>{'|'.join(_POWERS)})\b")


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
        amount = Decimal(found["value"].replace(",", ".")) * _POWERS[found["power"]]
        if amount == int(amount) and len(_NUMBER.findall(text)) == 1:
            return words.EXAMPLES["integer"].format(key=key, value=int(amount))
        return words.EXAMPLES["integer"].format(key=key, value=words.ELLIPSIS)
    if decimal:
        figure = decimal["value"].replace(",", ".")
        unit = f'"{share["unit"]}"' if share else words.ELLIPSIS
        return (words.AS_INDICATOR if is_target else words.NO_SHARE).format(
            key=key, value=figure, unit=unit
        )
    if found := _RANGE.search(text):
        form = words.AS_RANGE if is_target else words.ONE_OF_RANGE
        return form.format(key=key, least=found["least"], most=found["most"], words=found[0])
    whole = _digits(value)
    if whole is None and _NUMBER.search(value):
        whole = words.ELLIPSIS
    return words.EXAMPLES["integer"].format(key=key, value=whole or "4")


def _digits(value: str) -> str | None:
    """Return the one whole number in ``value``: 1200 for "1.200" or "khoảng 1 200 người".

    None where there is none, or where a sign in it may be for thousands or for tenths.
    """
    found = _NUMBER.findall(value)
    if len(found) != 1 or not _PARTED.fullmatch(found[0]):
        return None
    return str(int(re.sub(r"\D", "", found[0])[:_LONGEST]))
