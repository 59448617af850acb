"""What stands in a quotation or an item of a list is a text as what stands outside of them."""

from collections.abc import Iterator

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines, Step
from plansite.cleaning.signs import is_blank
from plansite.model.expression import expression

_QUOTED = expression(r" {0,3}> ?")
_ITEM = expression(r" *(?:[-+*]|\d{1,9}[.)]) +(?=\S)")
_SET_IN = expression(r" {2,}")
_DEEP = 20
"""Levels that are looked into."""


def inside(step: Step, depth: int = 0) -> Step:
    """Return what does a step to a text, and before that to what stands in it."""

    def everywhere(lines: Lines) -> list[Line]:
        if depth < _DEEP:
            lines = _within(lines, inside(step, depth + 1))
        return step(lines)

    return everywhere


def _within(lines: Lines, step: Step) -> list[Line]:
    out, done = list[Line](), 0
    for first in range(len(lines) - 1):
        before = list(_before(lines, first)) if first >= done and _may_hold(lines, first) else []
        if len(before) < 2:
            continue
        out += lines[done:first]
        done = first + len(before)
        inner = [
            Line(at, line.text[len(begin) :])
            for at, (line, begin) in enumerate(zip(lines[first:done], before, strict=True))
        ]
        stepped = step(inner)
        if stepped == inner or first in kept(lines):
            out += lines[first:done]
            continue
        blank = ">" if ">" in before[-1] else ""
        for at, text in stepped:
            is_new = is_blank(text) and Line(at, text) not in inner
            out.append(Line(lines[first + at].number, blank if is_new else before[at] + text))
    return [*out, *lines[done:]]


def _may_hold(lines: Lines, first: int) -> bool:
    """Whether a line below another may be within what that begins; most are not, at first sight."""
    begin, below = lines[first].text[:1], lines[first + 1].text[:1]
    return not begin.isalpha() and (below in ("", ">") or below.isspace())


def _before(lines: Lines, first: int) -> Iterator[str]:
    """Give what is before the words in the lines of a quotation or an item that begins there."""
    quoted = _QUOTED.match(lines[first].text)
    begins = quoted or _ITEM.match(lines[first].text)
    if begins is None:
        return
    yield begins[0]
    is_quoted, blanks = quoted is not None, 0
    for _, text in lines[first + 1 :]:
        more = _QUOTED.match(text) if is_quoted else _SET_IN.match(text)
        if is_blank(text) and not is_quoted:
            blanks += 1
        elif more is None:
            return
        else:
            yield from [""] * blanks
            yield more[0] if is_quoted else more[0][: begins.end()]
            blanks = 0
