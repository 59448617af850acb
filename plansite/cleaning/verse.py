"""Lines of a paragraph that are told apart by what all of them have in common."""

from plansite.markdown.own_lines import is_marked
from plansite.model.expression import expression

_METRES = ((5,), (7,), (8,), (6, 8), (7, 7, 6, 8))
"""Syllables in the lines of verse, over and over."""
_STANZA = 4
_SYLLABLE = expression(r"[^\W_]+")
_ENDED = expression(r"[.!?…:;][\"”’»)*_]{0,3}\s*$")


def is_verse(texts: list[str]) -> bool:
    """Whether each line begins with a capital and has the syllables that verse gives it.

    Above it may stand what leads to it, with a colon; below it in brackets whose it is.
    """
    first, last = texts[0].rstrip("*_ ").endswith(":"), texts[-1].lstrip("*_ ").startswith("(")
    verse = texts[first : len(texts) - last]
    counts = tuple(len(_SYLLABLE.findall(text)) for text in verse)
    return (
        len(verse) >= _STANZA
        and any((metre * len(verse))[: len(verse)] == counts for metre in _METRES)
        and all(text.lstrip(' *_“"')[:1].isupper() and not is_marked(text) for text in verse)
        and not any(_ENDED.search(text) for text in verse[:-1:2])
    )


def are_clauses(texts: list[str]) -> bool:
    """Whether each line is a clause, as ``Căn cứ Luật …;`` above ``Theo đề nghị …`` is."""
    *above, _ = texts
    return (
        len(above) > 1
        and all(text.rstrip("*_ ").endswith(";") for text in above)
        and all(text.lstrip("*_ ")[:1].isupper() and not is_marked(text) for text in texts)
    )
