"""What may have been meant, for whoever typed something else."""

from collections.abc import Iterable

from plansite.model.nearest import nearest as nearest_word
from plansite.vi import console as vi


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the question whether the nearest known word was meant; empty if none is near."""
    words = list(known)
    found = None if word in words else nearest_word(word, words)  # known: to another command
    return vi.DID_YOU_MEAN.format(nearest=found) if found else ""
