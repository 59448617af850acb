"""What to say beside an unknown word: the nearest known one, else what there is."""

import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from plansite.checks.context import Context
from plansite.model import layout
from plansite.model.nearest import differ_in_numbers, nearest
from plansite.model.text import nfc, slugify
from plansite.reading.files import code_of
from plansite.vi import values as words

SHOWN = 12
"""How many known ids are listed where none is near."""


def suggestion(
    word: str,
    known: Iterable[str],
    otherwise: str = "",
    called: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return ``có phải `NV1`?``, or the list of what is known, or that there is nothing.

    ``otherwise`` is added where none is near; ``called`` are ids by what people call the things.
    """
    names = list(dict.fromkeys(known))
    by_name = {slugify(name): each for name, each in called.items() if each in names}
    meant = by_name.get(slugify(word)) or _named_in(word, names) or nearest(word, names)
    if meant is not None:
        odd = next(filter(_is_odd, word), None)
        if odd is not None:
            return words.TYPE_ANEW.format(nearest=meant, code=code_of(odd))
        return words.DID_YOU_MEAN.format(nearest=meant)
    if not names:
        return words.NO_IDS
    listed = ", ".join(names[:SHOWN]) + (f", {words.ELLIPSIS}" if len(names) > SHOWN else "")
    return words.KNOWN_IDS.format(ids=listed) + otherwise


def _named_in(word: str, names: Iterable[str]) -> str | None:
    """Return the one known word that stands in a longer text: NV1 in "NV1: Đăng tin bài"."""
    parts = f"-{slugify(word)}-"
    found = [name for name in names if f"-{slugify(name)}-" in parts]
    return found[0] if len(found) == 1 else None


def _is_odd(char: str) -> bool:
    """Whether a letter cannot be seen, or looks like a Latin one and is of another script."""
    if char.isascii():
        return False
    kind = unicodedata.category(char)
    return kind in ("Zs", "Cf") or (
        kind[0] == "L" and not unicodedata.name(char, "").startswith("LATIN ")
    )


def nearest_path(path: str, known: Iterable[str]) -> str | None:
    """Return the known path that ``path`` most likely means, or None.

    The names of the files are compared, not their folders; a file of the same folder comes first.
    """
    lowered = path.lower()
    folder = lowered.rpartition("/")[0]
    names = sorted(known, key=lambda name: (name.lower().rpartition("/")[0] != folder, name))
    for name in names:
        if name.lower() == lowered:
            return name
    by_tail: dict[str, str] = {}
    for name in names:
        by_tail.setdefault(name.lower().rpartition("/")[2], name)
    meant = nearest(lowered.rpartition("/")[2], list(by_tail))
    return by_tail[meant] if meant is not None else None


def decomposed_media(file: str, context: Context) -> str | None:
    """Return the media file with the name ``file`` to the eye, written by macOS letter by mark.

    Texts are read in form C (Unicode Standard Annex 15), so that none can name such a file.
    """
    names = context.site.media
    return next((name for name in names if name != file and nfc(name) == nfc(file)), None)


def nearest_media(file: str, context: Context) -> str | None:
    """Return the media file that ``file`` most likely means, or None.

    Where ``file`` was there before, only a new one can be it under another name; and what lies in
    another year's folder is another document.
    """
    before = context.before.paths
    was = before if layout.media(file) in before else frozenset()
    new = (name for name in context.site.media if layout.media(name) not in was)
    meant = nearest_path(file, new)
    return None if meant is None or differ_in_numbers(file, meant) else meant
