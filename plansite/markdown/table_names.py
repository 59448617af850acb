"""Which line of a text is the caption of a table (`plansite.markdown.captions`)."""

import re
from collections.abc import Sequence

from plansite.model.expression import expression

_NAME_LINE = expression(r"[*_\s]*bảng[*_\s]*:[*_\s]*[^*_\s]", re.IGNORECASE)
_RULE = expression(r"[ >]*(?=[^|]*\||.*-\s*$)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")


def names_table(lines: Sequence[str], at: int) -> bool:
    """Whether a line of a text is the caption of the table below it."""
    if not 0 <= at < len(lines) or ":" not in lines[at] or not _NAME_LINE.match(lines[at]):
        return False
    head = next((each for each in range(at + 1, len(lines)) if lines[each].strip()), len(lines))
    if head + 1 >= len(lines):
        return False
    return "|" in lines[head] and _RULE.fullmatch(lines[head + 1]) is not None
