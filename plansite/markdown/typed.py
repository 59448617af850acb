"""Signs that Markdown would take for its own, and that a text means as they are typed."""

import re
from collections.abc import Iterable
from typing import Any

_AS_TYPED = re.compile(
    r"(?P<text>_{3,}|(?<=[^\W_])\*{3,}(?=[^\W_])|(?<=\d)\*(?=\d)"
    r"|(?<=\()\*{1,5}(?=\))|(?<=\[)\*{1,5}(?=\]))"
)
"""Blanks to fill in, what masks a number, a product, stars alone between brackets."""
_TYPED = re.compile(
    r"\\.|\]\([^()\n]{0,500}\)"
    r"|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[^\n]*|<[^\s<>]*>|^[ \t>]*(?:_[ \t]*){3,}$|" + _AS_TYPED.pattern,
    re.MULTILINE,
)
_BEFORE, _AFTER = ")]%", "(["
"""Signs beside which a star is within words, as letters and digits are."""
_WITHIN = re.compile(rf"[\w{re.escape(_BEFORE)}]\*{{1,2}}[^\s*]")
_LOOSE = re.compile(r"\n[ \t>]*(?::\S|(?:-+|=+)[ \t]*(?:\n|\Z))")
_UNDERLINE = 3
"""Signs that make a heading of the line above; ``-`` and ``--`` are words that a form leaves."""


def without_marks(body: str, stand_ins: dict[int, int]) -> str:
    """Return a text in which ``stand_ins`` are in the place of stars and underscores that are text.

    Three underscores or more are a blank of a form; three stars or more within a word mask a
    number, one between digits multiplies, and between brackets they mark a note. Targets of links
    keep theirs, in which no control may be; a line of nothing else stays the rule that it is.
    """
    if _AS_TYPED.search(body) is None:
        return body
    return _TYPED.sub(lambda one: one[0].translate(stand_ins) if one["text"] else one[0], body)


def loose_signs(body: str, parsed: Iterable[Any], raw: bytes) -> list[int]:
    """Return where signs stand that only seem to be Markdown's.

    Those are an underline that is short or stands in an item of a list, a colon without a blank
    behind it, as in ``:-)``, and stars that open and close within words, as in ``a*b*c``.

    Args:
        body: the text.
        parsed: what the parser tells of it.
        raw: the text in UTF-8.
    """
    if _LOOSE.search(body) is None and _WITHIN.search(body) is None:
        return []
    found, items = set[int](), 0
    for event, where in parsed:
        if event.__class__ is str:
            continue
        began = event.get("Start")
        if began == "Item":
            items += 1
        elif event.get("End") == "Item":
            items -= 1
        elif began == "DefinitionListDefinition":
            colon = raw.find(b":", where["start"], where["end"])
            if colon >= 0 and raw[colon + 1 : colon + 2] not in (b" ", b"\t"):
                found.add(colon)
        elif began in ("Emphasis", "Strong"):
            found |= _stars(raw, where["start"], where["end"], 2 if began == "Strong" else 1)
        elif began.__class__ is dict and "Heading" in began:
            sign, count = underline(raw, where["start"], where["end"])
            if count and (items or count < _UNDERLINE):
                found.add(sign)
    return sorted(found)


def _stars(raw: bytes, start: int, end: int, count: int) -> set[int]:
    """Return where the stars around words stand, if letters are on both outer sides of them."""
    if raw[start : start + 1] != b"*":
        return set()
    before = raw[max(start - 9, 0) : start].decode("utf-8", "ignore").rstrip("*")[-1:]
    after = raw[end : end + 9].decode("utf-8", "ignore").lstrip("*")[:1]
    if not (before.isalnum() or before in [*_BEFORE]):
        return set()
    is_within = after.isalnum() or after in [*_AFTER]
    return {*range(start, start + count), *range(end - count, end)} if is_within else set()


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
