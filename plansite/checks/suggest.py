"""What to say beside an unknown word: the nearest known one, else what there is."""

from collections.abc import Iterable

from plansite.reading.shape import nearest
from plansite.vi import values as words

SHOWN = 12
"""How many known ids are listed where none is near."""


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return ``có phải `NV1`?``, or the list of what is known, or that there is nothing."""
    names = list(dict.fromkeys(known))
    meant = nearest(word, names)
    if meant is not None:
        return words.DID_YOU_MEAN.format(nearest=meant)
    if not names:
        return words.NO_IDS
    listed = ", ".join(names[:SHOWN]) + (f", {words.ELLIPSIS}" if len(names) > SHOWN else "")
    return words.KNOWN_IDS.format(ids=listed)


def nearest_path(path: str, known: Iterable[str]) -> str | None:
    """Return the known path that ``path`` most likely means, or None.

    A file of the same name in another folder, or in other letters, comes before one that merely
    looks alike.
    """
    names = sorted(known)
    lowered = path.lower()
    for name in names:
        if name.lower() == lowered:
            return name
    tail = lowered.rpartition("/")[2]
    for name in names:
        if name.lower().rpartition("/")[2] == tail:
            return name
    return nearest(path, names)
