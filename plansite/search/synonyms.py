"""The words that mean the same, as the search page exchanges them in a query."""

import re
from collections.abc import Iterable

from plansite.model.text import nfc, without_marks
from plansite.vi.synonyms import SYNONYMS

_WORD = re.compile(r"[^\W_]+")


def synonyms_of(own: Iterable[tuple[str, ...]]) -> dict[str, list[str]]:
    """Return what each word or phrase may be exchanged for: ``{"online": ["qua mạng"]}``.

    Groups that share a word are one. Who types no marks means the words with them as well, so
    that each is listed in either spelling, in small letters and without punctuation.

    Longer ones come first, so that a phrase is not taken for a shorter one in it.

    Args:
        own: the groups of the site, which are added to those of the field.
    """
    exchanges: dict[str, dict[str, None]] = {}
    for group in _joined([*SYNONYMS, *own]):
        for word in group:
            others = dict.fromkeys(
                other for other in group if without_marks(other) != without_marks(word)
            )
            for key in (word, without_marks(word)):
                exchanges.setdefault(key, {}).update(others)
    return {
        key: [*others] for key, others in sorted(exchanges.items(), key=_order) if key and others
    }


def _joined(groups: Iterable[tuple[str, ...]]) -> list[list[str]]:
    """Return groups as the browser has words, those that share one put together."""
    found: list[list[str]] = []
    for group in groups:
        words = [" ".join(_WORD.findall(nfc(word).lower())) for word in group]
        shared = [other for other in found if not set(words).isdisjoint(other)]
        merged = list(dict.fromkeys(word for part in (*shared, words) for word in part if word))
        found = [other for other in found if other not in shared]
        found.append(merged)
    return found


def _order(item: tuple[str, object]) -> tuple[int, str]:
    return -len(item[0]), item[0]
