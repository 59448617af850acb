"""Signs that Markdown would take for its own, and that a text means as they are typed."""

import re
from collections.abc import Iterable
from typing import Any

_BLANK = re.compile(
    r"\\.|\]\([^()\n]{0,500}\)"
    r"|^[ ]{0,3}\[[^\]\n]+\]:[^\n]*|<[^\s<>]*>|^[ \t>]*(?:_[ \t]*){3,}$|(_{3,})",
    re.MULTILINE,
)
_LOOSE = re.compile(r"\n[ \t>]*(?::\S|(?:-+|=+)[ \t]*(?:\n|\Z))")
_UNDERLINE = 3
"""Signs that make a heading of the line above; ``-`` and ``--`` are words that a form leaves."""


def without_blanks(body: str, stand_in: str) -> str:
    """Return a text in which ``stand_in`` is in the place of underscores that are to be filled in.

    Three or more are a blank of a form, and make nothing bold. Targets of links keep theirs, in
    which no control may be; a line of nothing else stays the rule that it is.
    """
    if "___" not in body:
        return body
    return _BLANK.sub(lambda one: stand_in * len(one[1]) if one[1] else one[0], body)


def loose_signs(body: str, parsed: Iterable[Any], raw: bytes) -> list[int]:
    """Return where signs stand that only seem to make a heading or a definition.

    Those are an underline that is short or stands in an item of a list, and a colon without a blank
    behind it, as in ``:-)``.

    Args:
        body: the text.
        parsed: what the parser tells of it.
        raw: the text in UTF-8.
    """
    if _LOOSE.search(body) is None:
        return []
    found, items = list[int](), 0
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
                found.append(colon)
        elif began.__class__ is dict and "Heading" in began:
            sign, count = underline(raw, where["start"], where["end"])
            if count and (items or count < _UNDERLINE):
                found.append(sign)
    return found


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
