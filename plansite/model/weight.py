"""How much a Markdown text may hold: more than any honest text does, and no more.

A text takes time in proportion to its length, but for a few signs that a parser pairs. The limits
keep each text that passes the check under a few seconds, whatever it is made of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from plansite.model.expression import expression

BODY_LIMIT = 400_000
"""Letters of a body: a book of two hundred pages."""

DEPTH_LIMIT = 20
"""How deep quotations, lists and emphasis may be nested, and how deep HTML."""

_COLUMNS = 50

LIMITS: dict[str, tuple[re.Pattern[str], int, str]] = {
    "lines": (expression(r"\n"), 20_000, "\n"),
    "brackets": (expression(r"\["), 2_000, "["),
    "angles": (expression("<"), 5_000, "<"),
    "signs": (expression(r"[*_]++|[\\&]"), 20_000, "*_\\&"),
    "ticks": (expression("`++"), 2_000, "`"),
    "fences": (expression(r"^ {0,3}(?:`{3}|~{3})", re.MULTILINE), 200, "`~"),
    "headings": (expression(r"^ {0,3}#", re.MULTILINE), 500, "#"),
    "footnotes": (expression(r"\[\^"), 500, "["),
    "definitions": (expression(r"^ {0,3}:[ \t]", re.MULTILINE), 1_000, ":"),
    "abbreviations": (expression(r"^ {0,3}\*\[", re.MULTILINE), 200, "["),
    "rows": (expression(r"^[^\n|]*+\|", re.MULTILINE), 2_000, "|"),
    # A short row is filled up to the columns of the table's head: their product counts.
    "columns": (expression(rf"^(?:[^\n|]*+\|){{{_COLUMNS + 1}}}", re.MULTILINE), 0, "|"),
}
"""What is counted, how many of it a text may hold, and letters of which each has one.

Each pattern goes through a text once, and not at all where too few of those letters are in it.
"""


@dataclass(frozen=True, slots=True)
class Excess:
    """Too much of one thing: its name in `LIMITS`, how much may be, the line where it is passed.

    Lines are counted from 1, in the text itself.
    """

    kind: str
    limit: int
    line: int


def excesses(body: str) -> Iterator[Excess]:
    """Give what a Markdown text holds too much of; nothing for an honest one."""
    for kind, (pattern, limit, letters) in LIMITS.items():
        if sum(map(body.count, letters)) <= (limit or _COLUMNS):
            continue
        over = next(islice(pattern.finditer(body), limit, None), None)
        if over is not None:
            # What is not counted one by one (columns) has its limit in the pattern.
            yield Excess(kind, limit or _COLUMNS, body.count("\n", 0, over.start()) + 1)
