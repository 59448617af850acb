"""Stars and brackets that begin a line as a bullet or a box does, and other loose stars."""

from collections.abc import Iterator

from plansite.model.expression import expression
from plansite.model.outline import Slip, SlipKind

_STARS = expression(
    r"[(\[]\*{1,5}[)\]]|(?<=[^\W_])\*{3,}(?=[^\W_])"
    r"|(?<!\*)\*{3,}(?=\d)|(?<=\d)\*{3,}(?!\*)|(?<!\S)\*{3,}(?:[ .-]\*{3,})+(?!\S)"
    r"|(?<=[\dđĐ%])\*{2,3}(?![\w*])|(?<=[(\s])\*{2,3}:(?=\s)|(?<![^\n])\*{2,5}\)"
    r"|(?P<loose>\*\*)"
)
"""Stars that mean themselves: between brackets, what masks a number or marks one; or loose ones."""
_STARS_FIRST = expression(r"(?<![^\n])\*{2,5}[ \t]+(?![^\n]*\*\*)(\S[^\n]*)")
"""Stars that begin a line as a bullet does, and end no bold words in it."""
_TASK = expression(r"\[[ \t]*([xXvV✓✔√]?)[ \t]*\][ \t]*(?=[^\s(\[:])([^\n]*)")
"""What begins an item as a box does. Where it is one, the parser has taken it away."""
_ITEM = expression(rb"(?:[-+*]|\d{1,9}[.)])[ \t]+\Z")
_SHOWN = 60
"""Letters of a line that are shown, so that it is found again."""


def stars_in(words: str) -> Iterator[Slip]:
    """Give the lines with stars that make nothing bold, each once."""
    line = -1
    for match in _STARS.finditer(words):
        if match["loose"] and match.start() > line:
            line = words.find("\n", match.start())
            line = len(words) if line < 0 else line
            first = _STARS_FIRST.match(words, match.start())
            if first is not None:
                yield Slip(
                    SlipKind.STARS_FIRST, first[0][:_SHOWN], first.start(), first[1][:_SHOWN]
                )
            else:
                yield Slip(SlipKind.STARS, match.group(), match.start())


def box_in(words: str, before: bytes) -> Slip | None:
    """Return what was meant as a box where the words of an item begin, if there is one.

    Args:
        words: those of a block.
        before: what stands before them in their line.
    """
    box = _TASK.match(words)
    if box is None or not _ITEM.search(before):
        return None
    meant = f"[{'x' if box[1] else ' '}] {box[2]}"
    return Slip(SlipKind.TASK, box[0][:_SHOWN], 0, meant[:_SHOWN])
