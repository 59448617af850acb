"""What stands around a plain scalar in its source, and is lost or joined in silence by YAML.

`` #`` begins a comment, wherever it stands; a line that is indented further goes on with the value
above it, whatever it looks like.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from plansite.model.expression import expression
from plansite.model.location import KeyPath
from plansite.model.problem import ToCopy
from plansite.model.written_keys import KEYS, PASSAGES
from plansite.reading.yaml_slips import Slip, lines_wanted, quoted, slip_in
from plansite.vi.problems import yaml as say
from plansite.vi.problems import yaml_lost as say_lost

_BEFORE = expression(r"\s*+(?:- ++)*+")
_COMMENT_BELOW = expression(r"[ \t]*\n( *)(#[^\n]*)")
_LIST_MARK = expression(r"\s*([-\u2010-\u2015\u2212\u2022\u25cf\u25e6\u25aa\u25a0\uf0b7])\s+(\S.*)")
_OTHER_MARK = expression(r"\s*([+*]|\d{1,3}[.)]|[a-zđ]\))\s+(\S.*)")
"""What begins an item in a text, and none in YAML."""
_KEY = expression(r"( *)([A-Za-z_]+):(?: |$)")
_ENDS = (".", "!", "?", "…", ";", ",", ":")
"""Below which a line goes on as the next sentence, or as what was led to."""
_WIDTH = 60
"""Letters that a line has at the least where an editor's window or hand broke a long text."""
NULL = frozenset({"", "~", "null", "Null", "NULL"})
"""Plain values that are none."""

_BACKSLASHES = expression(r"\\(.)", re.DOTALL)
_DRIVE = expression(r"[A-Za-z]:\\")


@dataclass(frozen=True)
class Scalar:
    """A scalar as the source writes it; ``start`` and ``end`` are places in the source."""

    key: KeyPath
    value: str
    start: int
    end: int
    line: int
    in_flow: bool
    style: str = ""  # a quote, a bar or its like; empty for a plain one


def line_with(key: KeyPath, text: str) -> ToCopy:
    """Return the line that gives a key, or an item of a list, this text: ``title: "Bài #1"``."""
    name = f"{key[-1]}:" if key and isinstance(key[-1], str) else "-"
    return ToCopy(f"{name} {quoted(text)}")


def line_at(source: str, at: int) -> str:
    """Return the line of the source in which a place lies."""
    end = source.find("\n", at)
    return source[source.rfind("\n", 0, at) + 1 : end if end >= 0 else len(source)]


def comment_behind(source: str, scalar: Scalar) -> Slip | None:
    """Return what a comment takes off a plain value, or None if it takes nothing.

    A comment after two spaces, and with a space after its sign, is one that is meant (a form that
    was filled in has such): it is told, and nothing more. So is one in the place of a value.
    """
    after = line_at(source, scalar.end)[_column(source, scalar.end) :]
    comment = after.lstrip(" \t")
    if comment.startswith("#"):
        gap = len(after) - len(comment)
        return _cut(scalar, comment, is_apart=gap > 1 or after[:gap] == "\t" or not scalar.value)
    below = _COMMENT_BELOW.match(source, scalar.end)
    if below is None or scalar.in_flow or not scalar.value:
        return None
    is_inside = len(below[1]) > column_of_owner(source, scalar.start)
    return _cut(scalar, below[2], is_apart=True) if is_inside else None


def _cut(scalar: Scalar, comment: str, *, is_apart: bool) -> Slip | None:
    if scalar.in_flow:
        comment = re.split(r"[,\]}]", comment)[0]
    lost = comment.rstrip()
    words = lost.lstrip("#")
    is_meant = is_apart and words[:1].isspace()
    if not words or (is_meant and not scalar.value):
        return None
    line = line_with(scalar.key, f"{scalar.value} {lost}".strip())
    message = say_lost.YAML_NOTE if is_meant else say_lost.YAML_HASH
    return message, {"lost": lost, "line": line}


def joined_lines(source: str, scalar: Scalar) -> Iterator[tuple[int, Slip]]:
    """Yield lines that go on with a plain value, and look as if they should not: number and slip.

    The number counts from the line on which the value begins.
    """
    name = next((part for part in reversed(scalar.key) if isinstance(part, str)), "")
    above = line_at(source, scalar.start)
    for number, line in enumerate(source[scalar.start : scalar.end].split("\n")[1:], 1):
        mark = _LIST_MARK.match(line)
        slip = slip_in(line)
        ends_early = _ends_early(above, line)
        above = line
        other = mark or _OTHER_MARK.match(line)
        if other is not None and name in PASSAGES:
            yield number, lines_wanted(name)
        elif mark is not None:
            yield number, (say_lost.YAML_JOINED, {"mark": mark[1], "line": ToCopy(f"- {mark[2]}")})
        elif slip is not None:
            yield number, slip
        elif name in PASSAGES and ends_early:
            yield number, (say_lost.YAML_LINE_END, {"key": name})


def joined_quoted(source: str, scalar: Scalar) -> tuple[int, Slip] | None:
    """Return the first line in quotes that was ended on purpose, where lines may stand alone."""
    name = next((part for part in reversed(scalar.key) if isinstance(part, str)), "")
    lines = [line_at(source, scalar.start), *source[scalar.start : scalar.end].split("\n")[1:]]
    for number, (above, line) in enumerate(pairwise(lines), 1):
        if name in PASSAGES and _ends_early(above, line) and not above.endswith("\\"):
            return number, (say_lost.YAML_LINE_END, {"key": name})
    return None


def joined_items(source: str, scalar: Scalar) -> tuple[int, Slip] | None:
    """Return the first line below a bar or its like that begins an item, and will not stand alone.

    Words that were broken by hand may begin a line with a dash or a number: an item has another
    beside it, or a sign above it that something ended there. Below a bar a line may have been ended
    on purpose, where what follows begins anew.
    """
    name = next((part for part in reversed(scalar.key) if isinstance(part, str)), "")
    if scalar.style == "|" and name in PASSAGES:
        return None
    lines = source[scalar.start : scalar.end].rstrip().split("\n")
    marks = [_LIST_MARK.match(line) or _OTHER_MARK.match(line) for line in lines]
    several = sum(mark is not None for mark in marks) > 1
    ended = ""  # the last line above that is not empty
    for number in range(2, len(lines)):
        above, mark = lines[number - 1], marks[number]
        ended = above.rstrip() or ended
        if scalar.style == "|" and name not in PASSAGES and _begins(above, lines[number]):
            word = lines[number].split()[0]
            return number, (say_lost.YAML_ONE_LINE, {"key": name, "mark": word})
        if mark is None or not (several or ended.endswith((".", ":", ";"))):
            continue
        if name not in PASSAGES:  # on a page, no line of it stands alone
            return number, (say_lost.YAML_ONE_LINE, {"key": name, "mark": mark[1]})
        indents = {len(each) - len(each.lstrip()) for each in (lines[1], above, lines[number])}
        if above.strip() and len(indents) == 1:  # YAML folds no line that is indented further
            return number, (say_lost.YAML_FOLDED, {"key": name})
    return None


def _ends_early(above: str, line: str) -> bool:
    """Whether a line was ended on purpose: the next word would have stood on it as well."""
    words = line.split(maxsplit=1)
    return bool(words and above.strip()) and len(above.rstrip()) + 1 + len(words[0]) <= _WIDTH


def _begins(above: str, line: str) -> bool:
    """Whether a line begins anew, below one that ended on purpose and as no sentence does."""
    is_ended = above.rstrip().endswith(_ENDS)
    return not is_ended and line.lstrip()[:1].isupper() and _ends_early(above, line)


def slip_of_own_line(source: str, scalar: Scalar) -> Slip | None:
    """Return the slip in the line that a plain value has to itself, or to itself behind a dash."""
    line = line_at(source, scalar.start)
    column = _column(source, scalar.start)
    return slip_in(line) if _BEFORE.fullmatch(line[:column]) else None


def swallows_keys(source: str, start: int, end: int) -> bool:
    """Whether a quoted value goes on over lines that are keys: its quote was not closed."""
    if "\n" not in source[start:end]:
        return False
    line = line_at(source, start)
    indent = len(line) - len(line.lstrip(" "))
    for each in source[start:end].split("\n")[1:]:
        key = _KEY.match(each)
        if key is not None and len(key[1]) <= indent and key[2] in KEYS:
            return True
    return False


def turns_backslashes(raw: str) -> bool:
    """Whether a double-quoted value makes blanks of a backslash and a letter, as in a path."""
    letters = {found[1] for found in _BACKSLASHES.finditer(raw)}
    return bool(letters & set("t_LPN")) or ("n" in letters and _DRIVE.search(raw) is not None)


def text_for_collection(source: str, start: int, end: int | None, data: object) -> Slip | None:
    """Return how a list or a group that stands on one line is written as a text, or None.

    The values of the slip hold ``written``, the text itself.
    """
    if end is not None:
        raw = source[start:end]
        if isinstance(data, list) and len(data) > 1 and all(isinstance(one, str) for one in data):
            return say.YAML_START, {
                "written": ", ".join(data),
                "char": "[",
            }  # no one writes brackets for words
        return None if "\n" in raw else (say.YAML_START, {"written": raw})
    if not isinstance(data, dict) or len(data) != 1:
        return None
    raw = line_at(source, start)[_column(source, start) :].rstrip()
    return say.YAML_COLON, {"written": raw}


def _column(source: str, at: int) -> int:
    return at - source.rfind("\n", 0, at) - 1


def column_of_owner(source: str, start: int) -> int:
    """Return the column of the key or the dash that a value belongs to."""
    before = line_at(source, start)[: _column(source, start)]
    marks = _BEFORE.match(before)
    if marks is None or marks.end() < len(before):
        return marks.end() if marks else 0
    return before.rfind("-") if "-" in before else len(before) - 1
