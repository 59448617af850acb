"""Good words of Unicode, names above all, within a text in TCVN3 or VNI."""

import re
from collections.abc import Iterable, Sequence

from plansite.cleaning.legacy_words import ODD, leaning, readings


def is_plain(words: Sequence[re.Match[str]], run: list[int], code: int, least: int) -> bool:
    """Whether words that could be of a code are likelier what they are: ông Lê Hùng nói.

    One of them settles it where as many speak for the code: in doubt nothing is changed.
    """
    found = ((words[at].group(), readings(words[at].group())[code].meant) for at in run)
    leanings = [leaning(word, meant) for word, meant in found if meant is not None]
    return sum(leanings) + (max(leanings, default=0) > 0) >= least


def left_names(words: Sequence[re.Match[str]], parts: Iterable[range], code: int) -> set[int]:
    """Return which words are to be left, as somebody added them later: Hùng, which is Hựng.

    Those that are likelier what they are, alone between marks; and what may be a name right behind
    such a one: Bé, which is Bộ. After a mend nothing would tell of it any more.

    Args:
        words: all words of a text.
        parts: which of them stand between two marks, in their order, in one sentence.
        code: the index of the code of the others among their `readings`; 0 leaves none.
    """
    found, was_name = set[int](), False
    for index, part in enumerate(parts):
        typed = [words[at].group() for at in part]
        names = [word.istitle() and readings(word)[0].cost < ODD for word in typed]
        if was_name and names[0] and len(typed) > 1 and not typed[1][0].isupper():
            found.add(part.start)  # the last name, of which the sentence goes on to tell
        meant = ((word, readings(word)[code].meant) for word in typed)
        likelier = sum(leaning(word, shown) for word, shown in meant if shown is not None)
        was_name = all(names) and index > 0 and (was_name or likelier > 0)
        if was_name:
            found.update(part)
    return found
