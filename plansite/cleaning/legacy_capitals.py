"""Which words in TCVN3 were meant in capitals, where their letters do not say it.

A letter with a tone has no capital in TCVN3. It was one in "X·" among capitals and at the
beginning of a sentence; elsewhere only a font showed it, and a text cannot tell.
"""

import re
from collections.abc import Callable, Sequence

from plansite.cleaning.legacy_codes import Code, is_in_capitals, lacks_capital, read_as
from plansite.cleaning.syllables import is_syllable
from plansite.model.expression import expression

# Where a sentence begins: a text, a paragraph, an item, a value of YAML, after a full stop. The
# first two and values only where words enough follow: a cell or the name of a unit is no sentence.
_MARKS = r"[ \t>*_#\"'“‘(\[!+-]*+"
_SENTENCE = expression(
    rf"(?:\A|^(?:[ \t]*+\n|[ \t]*+[a-z_]++:[ \t]))(?={_MARKS}\S++(?:[ \t]\S++){{3}}){_MARKS}"
    rf"|[.!?…][\"'”’)*_]*+\s{_MARKS}|^[ \t]*+(?:[-*+#]++|\d{{1,3}}+[.)])[ \t]{_MARKS}",
    re.MULTILINE,
)


def in_capitals(
    text: str, words: Sequence[re.Match[str]], is_tcvn3: Sequence[bool]
) -> dict[int, Callable[[str], str]]:
    """Return what to do to words of a text, by their index: all capitals, or the first letter."""
    begins = {found.end() for found in _SENTENCE.finditer(text)}
    found: dict[int, Callable[[str], str]] = {
        at: _with_capital
        for at, word in enumerate(words)
        if is_tcvn3[at] and word.start() in begins and lacks_capital(word.group())
    }
    return found | dict.fromkeys(_among_capitals(text, words, is_tcvn3), str.upper)


def _with_capital(word: str) -> str:
    return word[0].upper() + word[1:]


def _among_capitals(
    text: str, words: Sequence[re.Match[str]], is_tcvn3: Sequence[bool]
) -> set[int]:
    """Return the words that are in capitals because those around them in their line are.

    "X·" is Xã, and XÃ in a line of capitals. Words that cannot tell are passed over.
    """
    raised: set[int] = set()
    unsure: list[int] = []
    before: bool | None = None
    end = 0
    for at, word in enumerate(words):
        if "\n" in text[end : word.start()]:
            raised.update(unsure if before else ())
            unsure, before = [], None
        end = word.end()
        written = word.group()
        if is_tcvn3[at] and _can_be_either(written):
            unsure.append(at)
            continue
        # UBND and H§ND tell nothing: what is short is always in capitals.
        shown = read_as(Code.TCVN3, written) if is_in_capitals(written) else None
        is_raised = shown is not None and is_syllable(shown.lower())
        if is_raised and before is not False:
            raised.update(unsure)
        unsure, before = [], is_raised
    return raised.union(unsure if before else ())


def _can_be_either(word: str) -> bool:
    """Whether nothing of a word in TCVN3 tells small letters from capitals but its first one."""
    small = any(char.isascii() and char.islower() for char in word)
    return not (small or word.isascii() or is_in_capitals(word))
