"""One closing bracket too many, between values or at their end."""

from plansite.model.expression import expression
from plansite.model.problem import ToCopy
from plansite.model.written_keys import PASSAGES
from plansite.reading.yaml_slips import Slip, value_of
from plansite.vi.problems import yaml as say

_PAIRS = {"[": "]", "{": "}"}
_QUOTED_OR_BRACKET = expression(r""""(?:[^"\\]|\\.)*"|'[^']*'|[\[\]{}]""")
_WHOLE = expression(r"[\[{].*[\]}](?:\s+#.*)?")
_TITLES = PASSAGES | {"title", "summary"}
"""Keys of words, in which brackets are signs like others."""


def bracket_too_many(line: str) -> Slip | None:
    """Return what is wrong with a value between brackets that has one closing bracket too many."""
    value = value_of(line)
    before = line.rstrip().removesuffix(value)
    at = _unopened(value) if value[:1] in _PAIRS else None
    if at is None or before.strip(" -:") in _TITLES:
        return None
    rest = f"{value[:at]}{value[at + 1 :]}"
    if _unopened(rest, at_end=True) is not None or not _WHOLE.fullmatch(rest):
        return None
    return say.YAML_BRACKET_MORE, {"sign": value[at], "line": ToCopy(f"{before}{rest}".strip())}


def _unopened(value: str, *, at_end: bool = False) -> int | None:
    """Return where a bracket closes that is not open; if ``at_end``, also where one stays open."""
    opened: list[str] = []
    for piece in _QUOTED_OR_BRACKET.finditer(value):
        sign = piece.group()
        if sign in _PAIRS:
            opened.append(_PAIRS[sign])
        elif sign in _PAIRS.values() and (not opened or opened.pop() != sign):
            return piece.start()
    return len(value) if at_end and opened else None
