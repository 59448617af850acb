"""YAML that was written in Word is read as it was meant, and said to be an error.

So an editor is told of each sign that is wrong, not of what a parser made of it, and of the other
faults of the file in the same run.
"""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import yaml as pyyaml

from plansite.cleaning.lines import Cleaned, Mend, Rule, numbered
from plansite.cleaning.shown import shown, shown_change
from plansite.cleaning.signs import BLANKS, BULLETS, DASHES
from plansite.cleaning.texts import cleaned_front, cleaned_yaml
from plansite.model.expression import expression
from plansite.model.problem import ToCopy
from plansite.reading import yaml
from plansite.reading.parsed import Fault, Parsed
from plansite.vi import pasted as words
from plansite.vi.problems import pasted as say

_LOADER: Any = getattr(pyyaml, "CSafeLoader", pyyaml.SafeLoader)
_SIGNS = expression(rf"[{BLANKS}{BULLETS}{DASHES}“„‘\u2010\u2011\u2028\u2029\v]")
_ODD_FENCE = expression(rf"(?m)^(?!---\s*$)[ \t{BLANKS}]*+[-{DASHES}]++[ \t{BLANKS}]*$")
_SAID: Mapping[Rule, str] = {
    Rule.SEPARATED: words.SEPARATOR,
    Rule.YAML_BLANK: words.BLANK,
    Rule.YAML_MARK: words.MARK,
    Rule.YAML_QUOTE: words.QUOTE,
    Rule.YAML_DATE: words.DASH,
    Rule.FENCE: words.DASH,
}


def parse(text: str, first_line: int = 1) -> Parsed:
    """Parse one YAML document as `plansite.reading.yaml` does, read as it was meant."""
    mended = meant(text, first_line)
    if mended is None:
        return yaml.parse(text, first_line)
    parsed = yaml.parse(mended.text, first_line)
    complained = {fault.line for fault in parsed.faults} if parsed.data is None else set()
    stop = min(complained, default=None)
    pasted = [fault for fault in _faults(mended, stop) if fault.line not in complained]
    parsed.faults = [*pasted, *parsed.faults]
    return parsed


def meant(text: str, first_line: int = 1) -> Cleaned | None:
    """Return a YAML text with its pasted signs mended; None where that is needless or no use.

    It is no use where a mended line stands in a text that runs over several lines.
    """
    if text.isascii() or _SIGNS.search(text) is None:
        return None
    mended = cleaned_yaml(numbered(text, first_line))
    if not mended.mends:
        return None
    lines = {mend.line - first_line for mend in mended.mends}
    return None if _stands_in_text(mended.text, lines) else mended


def with_fences(text: str) -> tuple[str, Cleaned | None]:
    """Return a content file whose front matter has its fences, and how they were mended."""
    if _ODD_FENCE.search(text) is None:
        return text, None
    mended = cleaned_front(numbered(text))
    return mended.text, mended


def fence_faults(mended: Cleaned | None, parsed: Parsed) -> list[Fault]:
    """Return what was wrong with the fences round front matter that was parsed."""
    lines = [fault.line for fault in parsed.faults] if parsed.data is None else []
    return [] if mended is None else _faults(mended, min(lines, default=None))


def _stands_in_text(text: str, lines: set[int]) -> bool:
    """Whether one of some lines goes on with a value in quotes that began above it."""
    events: Any = pyyaml.parse(text, Loader=_LOADER)
    with suppress(pyyaml.YAMLError, ValueError, OverflowError):  # told of by who reads it
        for event in events:
            if isinstance(event, pyyaml.ScalarEvent) and event.style in ("'", '"'):
                marks: Any = event
                first, last = marks.start_mark.line, marks.end_mark.line
                if first < last and not lines.isdisjoint(range(first + 1, last + 1)):
                    return True
    return False


def _faults(mended: Cleaned, stop: int | None = None) -> list[Fault]:
    return [_fault(mend, stop) for mend in mended.mends]


def _fault(mend: Mend, stop: int | None) -> Fault:
    """Return the fault that a mend is; ``stop`` is the line for which nothing mends itself yet."""
    whole = "".join(mend.after).strip(" ")
    before, after = shown_change(mend.before.strip(" "), whole)
    what = _SAID[mend.rules[0]]
    if mend.rules[0] is Rule.FENCE and before.isascii():
        what = words.FENCE_INDENTED if before == after else words.FENCE_LENGTH
    return Fault(
        say.YAML_PASTED,
        mend.line,
        {
            "before": before,
            "instead": ToCopy(words.WRITE.format(after=shown(whole))) if after else words.DELETE,
            "what": what,
            "by_itself": words.BY_ITSELF if stop is None else words.AFTER_LINE.format(line=stop),
        },
    )
