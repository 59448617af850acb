"""Front matter: YAML between two lines of ``---``, then Markdown."""

import re
from dataclasses import dataclass, field

from plansite.model.expression import expression
from plansite.model.weight import BODY_LIMIT, excesses
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.pasted import fence_faults, parse, with_fences
from plansite.vi import values as words
from plansite.vi.format import number
from plansite.vi.problems import bodies as say_bodies
from plansite.vi.problems import front_matter as say

FENCE = "---"
_ODD_FENCE = expression(r"\s*(?:={3,}|\*{3,}|_{3,}|~{3,})\s*")
_BEFORE_FENCE = ("", "***", "___", "```", "```yaml", "```markdown", "```md")
"""Lines above the first fence, of which someone is to be told in so many words."""
_OF_KEYS = expression(r"(?:[A-Za-z_]+:|- )(?:\s|$)|[ \t]+\S")
_FRONT_MATTER = expression(
    r"\s*^(?P<fence>---)[ \t]*\n(?:[a-z_]+:.*\n|[ \t-].*\n)*?(?:title|date|summary):.*\n"
    r"(?:[a-z_]+:.*\n|[ \t-].*\n)*?---[ \t]*$",
    re.MULTILINE,
)


@dataclass
class FrontMatter:
    """The two parts of a content file. ``body_line`` is the 1-based line where the body begins.

    ``text`` is the YAML between the fences, as it was parsed.
    """

    parsed: Parsed = field(default_factory=Parsed)
    text: str = ""
    body: str = ""
    body_line: int = 1
    body_faults: list[Fault] = field(default_factory=list)
    """What the body holds too much of (`plansite.model.weight`); lines are of the file."""


def split(text: str) -> FrontMatter:
    """Take a content file apart.

    Args:
        text: the whole file, with line feeds.

    Returns:
        The parsed front matter and the body. Where a fence is missing, that is the one fault;
        the rest of the file is then taken as the body.
    """
    text, mended = with_fences(text)
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return FrontMatter(Parsed(faults=[_no_fence(lines)]), body=text)
    close = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if close is None:
        # What was meant as the fence, if there is something like it.
        odd = next((at for at, line in enumerate(lines, 1) if _ODD_FENCE.fullmatch(line)), 1)
        return FrontMatter(Parsed(faults=[Fault(say.FRONT_MATTER_OPEN, odd)]))
    front = "\n".join(lines[1:close]) + "\n"
    parsed = parse(front, first_line=2)
    _blame_fence(parsed, lines[1:close])
    parsed.faults += fence_faults(mended, parsed)
    body, body_line = "\n".join(lines[close + 1 :]), close + 2
    faults = [*_again(body, body_line), *_too_much(body, body_line)]
    return FrontMatter(parsed, front, body, body_line, faults)


def _no_fence(lines: list[str]) -> Fault:
    """Return what is wrong where a file does not begin with a fence: what stands above it."""
    at = next((at for at, line in enumerate(lines) if line.strip() not in _BEFORE_FENCE), 0)
    at = next((at for at, line in enumerate(lines[: at + 1]) if line.strip() == FENCE), 0)
    if not at:
        return Fault(say.FRONT_MATTER_MISSING, 1)
    above = next((line.strip() for line in lines[:at] if line.strip()), None)
    what = words.A_LINE.format(line=above) if above else words.BLANK_LINES.format(count=at)
    return Fault(say.FRONT_MATTER_BELOW, 1, {"what": what})


def _blame_fence(parsed: Parsed, lines: list[str]) -> None:
    """Tell of a body that begins above the closing fence, where a parser sees a broken key."""
    stop = parsed.stop
    if stop is None or stop.values.get("line") != words.KEY_AND_VALUE:
        return
    after_keys = 1 + max((at for at, line in enumerate(lines) if _OF_KEYS.match(line)), default=-1)
    rest = "\n".join(lines[after_keys:])
    begin = after_keys + len(rest) - len(rest.lstrip("\n"))
    if stop.line - 2 < begin or "\n\n" not in f"{lines[begin - 1]}\n{rest.rstrip()}":
        return
    parsed.stop = Fault(say.FRONT_MATTER_BODY, begin + 2, {"line": lines[begin].strip()})
    parsed.faults[parsed.faults.index(stop)] = parsed.stop


def _again(body: str, first_line: int) -> list[Fault]:
    """Return what is wrong with a body that begins with front matter, as a file pasted whole."""
    found = _FRONT_MATTER.match(body)
    if found is None:
        return []
    first = first_line + body[: found.start("fence")].count("\n")
    last = first_line + found.group().count("\n")
    return [Fault(say.FRONT_MATTER_TWICE, first, {"last": last})]


def _too_much(body: str, first_line: int) -> list[Fault]:
    if len(body) > BODY_LIMIT:
        values: dict[str, object] = {"length": number(len(body)), "limit": number(BODY_LIMIT)}
        return [Fault(say_bodies.BODY_LONG, first_line, values)]
    return [
        Fault(
            say_bodies.BODY_HEAVY,
            first_line + heavy.line - 1,
            {"what": words.HEAVY[heavy.kind], "limit": number(heavy.limit)},
        )
        for heavy in excesses(body)
    ]
