"""Front matter: YAML between two lines of ``---``, then Markdown."""

from dataclasses import dataclass, field

from plansite.reading.yaml import Fault, Parsed, parse
from plansite.vi import problems as say

FENCE = "---"


@dataclass
class FrontMatter:
    """The two parts of a content file. ``body_line`` is the 1-based line where the body begins."""

    parsed: Parsed = field(default_factory=Parsed)
    body: str = ""
    body_line: int = 1


def split(text: str) -> FrontMatter:
    """Take a content file apart.

    Args:
        text: the whole file, with line feeds.

    Returns:
        The parsed front matter and the body. Where a fence is missing, that is the one fault;
        the rest of the file is then taken as the body.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return FrontMatter(Parsed(faults=[Fault(say.FRONT_MATTER_MISSING, 1)]), text, 1)
    close = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if close is None:
        return FrontMatter(Parsed(faults=[Fault(say.FRONT_MATTER_OPEN, 1)]))
    parsed = parse("\n".join(lines[1:close]) + "\n", first_line=2)
    return FrontMatter(parsed, "\n".join(lines[close + 1 :]), close + 2)
