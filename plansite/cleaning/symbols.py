"""Letters of symbol fonts: private to Wingdings and Symbol, an empty box on every page.

Word puts them for what is typed: ``-->`` becomes U+F0E0, ``==>`` U+F0E8, ``:)`` U+F04A, and the
boxes and ticks of a form are such letters too. Those with one meaning become what they show, ticks
before lines also: they say something. Another one before a line is a bullet, and for
`plansite.cleaning.marks` to mind.
"""

import re
from collections.abc import Iterator

from plansite.model.expression import expression
from plansite.model.text import letters_of

MEANT = {
    **dict(zip("\uf0df\uf0e0\uf0e1\uf0e2\uf0e3\uf0e4\uf0e5\uf0e6", "←→↑↓↖↗↙↘", strict=True)),
    **dict(zip("\uf0e7\uf0e8\uf0f3", "⇐⇒⇔", strict=True)),
    **dict(zip("\uf04a\uf04b\uf04c", "☺😐☹", strict=True)),
    **dict(zip("\uf06f\uf0a3\uf0a8", "☐☐☐", strict=True)),
    **dict(zip("\uf0fb\uf0fc\uf0fd\uf0fe", "✗✓☒☑", strict=True)),
}
"""What a letter of Wingdings shows."""

_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_ANY = expression(f"[{_PRIVATE}]")
# In the font Symbol U+F0A3 is ≤, and before a number it may be that.
_KNOWN = expression(rf"\uf0a3(?!\s*\d)|[{''.join(set(MEANT) - {chr(0xF0A3)})}]")
_BULLET = expression(r"^[ \t\u00a0>]*+[\uf020-\uf0ff](?=[^\n]*\S)", re.MULTILINE)


def meant_symbols(text: str) -> str:
    """Return a text in which letters of symbol fonts are what they show, where that is known."""
    if _ANY.search(letters_of(text)) is None:
        return text
    return _KNOWN.sub(lambda found: MEANT[found.group()], text)


def symbols(text: str) -> Iterator[tuple[int, str | None]]:
    """Yield where each letter of a symbol font stands, and what is meant; None if nobody knows.

    Not those that begin a line, which are read as bullets.
    """
    if _ANY.search(letters_of(text)) is None:
        return
    known = {found.start() for found in _KNOWN.finditer(text)}
    bullets = {found.end() - 1 for found in _BULLET.finditer(text)}
    for found in _ANY.finditer(text):
        at = found.start()
        if at in known:
            yield at, MEANT[found.group()]
        elif at not in bullets:
            yield at, None
