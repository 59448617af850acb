"""Lines that say what an abbreviation means: ``*[CCHC]: cải cách hành chính``."""

import re

from plansite.model.expression import expression

_LINE = expression(r"\*\[([^\]\n]{1,200})\]:[ \t]*(\S.*)")
_NAME = expression(r"[\w&./–-]{1,20}(?: [\w&./–-]{1,20}){0,2}")
"""At most three words without a colon: ``*[Ảnh: An]: …`` is a remark."""


def abbreviations(words: str) -> list[tuple[str, str]]:
    """Return the abbreviations of a paragraph and what they mean; none if any line is another."""
    found = [_LINE.fullmatch(line) for line in words.split("\n")] if words.startswith("*[") else []
    pairs = [(one[1].strip(), one[2].strip()) for one in found if one]
    is_all = len(pairs) == len(found) and all(_NAME.fullmatch(name) for name, _ in pairs)
    return pairs if is_all else []


def unexplained(body: str) -> str:
    """Return a text without the lines that explain an abbreviation."""
    return "\n".join(line for line in body.split("\n") if not _LINE.match(line.lstrip(" >")))


def is_used(name: str, rest: str) -> bool:
    """Whether an abbreviation stands in a text, as a word."""
    return name in rest and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", rest) is not None
