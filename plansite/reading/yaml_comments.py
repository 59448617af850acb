"""Comments of YAML that look like words: a ``#`` with no blank behind it, as in ``"An" #1``.

And any behind a text in quotes: ``place: "Hội trường" # tầng 2``.

What stands behind a plain text is told with its value (`plansite.reading.yaml_around`); here is
what stands behind all else: quotes, brackets, choices, dates, the head of a block, or below.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from plansite.model.expression import expression
from plansite.model.problem import Message, ToCopy
from plansite.reading.parsed import Doubt, Fault
from plansite.reading.yaml_around import NULL, Scalar, column_of_owner, line_with
from plansite.vi.problems import yaml_lost as say

GLUED = expression(r"(?:^|(?<=[ \t]))#(?=[^\s#])[^\n]*", re.MULTILINE)
_BEHIND_QUOTES = expression(r"(?<=[\"'])[ \t]+(?P<lost>#+[ \t]+\S[^\n]*)")
# What begins a line is as often a key that was taken out of use as a word.
_OWN_WORDS = expression(r"#(?=\w)(?!\w+:)")


def glued_comments(source: str, scalars: Sequence[Scalar]) -> Iterator[Doubt | Fault]:
    """Yield what is to be said of such comments; ``scalars`` are in the order of the source.

    Names of keys are among them, with a colon for their style.
    """
    starts = [scalar.start for scalar in scalars]
    for found in GLUED.finditer(source):
        index = bisect_right(starts, found.start()) - 1
        if index < 0:
            continue
        before = scalars[index]
        head = source[before.start : found.start()]
        is_below = "\n" in head
        if found.start() < before.end and (is_below or before.style not in ("|", ">")):
            continue  # part of a value
        if is_below and not head.rpartition("\n")[2].strip():
            if _is_below_value(found, before, source) and _OWN_WORDS.match(found.group()):
                fault = _fault(found, before, source, say.YAML_HASH_BELOW)
                yield Doubt(before.key, fault, in_text=True)
        elif before.style or before.value:
            yield from _behind(found, before, source)


def comments_behind_quotes(source: str, scalars: Sequence[Scalar]) -> Iterator[Doubt]:
    """Yield what is to be said of comments behind texts in quotes, as of those behind others."""
    ends = {scalar.end: scalar for scalar in scalars if scalar.style in ("'", '"')}
    for found in _BEHIND_QUOTES.finditer(source):
        scalar = ends.get(found.start())
        if scalar is not None:
            lost = found["lost"].rstrip()
            line = line_with(scalar.key, f"{scalar.value} {lost}")
            at = scalar.line + source.count("\n", scalar.start, scalar.end)
            fault = Fault(say.YAML_NOTE, at, {"lost": lost, "line": line})
            yield Doubt(scalar.key, fault, in_text=True)


def _is_below_value(found: re.Match[str], before: Scalar, source: str) -> bool:
    """Whether a comment has the line right below a value, and is not told with it."""
    head = source[before.start : found.start()]
    ended = head.rstrip()
    if before.in_flow or before.style == ":" or before.start + len(ended) > before.end:
        return False
    indent = len(head.rpartition("\n")[2])
    is_told = not before.style and indent > column_of_owner(source, before.start)
    return not is_told and head[len(ended) :].count("\n") == 1


def _behind(found: re.Match[str], before: Scalar, source: str) -> Iterator[Doubt | Fault]:
    lost = found.group().rstrip()
    fault = _fault(found, before, source, say.YAML_HASH_BEHIND)
    is_next = not source[before.end : found.start()].strip(" \t")
    if not is_next or before.style in (":", "|", ">") or before.value in NULL:
        yield fault
        return
    yield Doubt(before.key, fault, in_text=False, written=before.value)
    if before.style:
        line = line_with(before.key, f"{before.value} {lost}")
        values: dict[str, object] = {"lost": lost, "line": line}
        yield Doubt(before.key, Fault(say.YAML_HASH, fault.line, values), in_text=True)


def _fault(found: re.Match[str], before: Scalar, source: str, message: Message) -> Fault:
    lost = found.group().rstrip()
    line = before.line + source.count("\n", before.start, found.start())
    return Fault(message, line, {"lost": lost, "note": ToCopy(f"# {lost[1:]}")})
