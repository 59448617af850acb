"""What to say beside an unknown word: the nearest known one, else what there is."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from plansite.checks.context import Context
from plansite.model import layout
from plansite.model.expression import expression
from plansite.model.nearest import codes, differ_in_numbers, nearest, parts_of
from plansite.model.text import nfc, slugify
from plansite.reading.letters import code_of
from plansite.vi import values as words

_SEVERAL = 2

SHOWN = 12
"""How many known ids are listed where none is near."""

_TELEPHONE = expression(r"\+?\(?\d[\d .()-]{6,18}\d")
# A name alone is a host only with an ending that no file has.
_HOST = expression(r"www\.|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|gov|edu|info)(?:/|$)", re.IGNORECASE)


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
    several = _several(word, names, by_name)
    if several:
        return words.SEVERAL.format(ids=", ".join(several))
    meant = by_name.get(slugify(word))
    if meant is None and not _passes_over(word, names):
        meant = _named_in(word, names) or nearest(word, names)
    if meant is not None:
        odd = next(filter(_is_odd, word), None)
        if odd is not None:
            return words.TYPE_ANEW.format(nearest=meant, code=code_of(odd))
        return words.DID_YOU_MEAN.format(nearest=meant)
    if not names:
        return words.NO_IDS
    listed = ", ".join(names[:SHOWN]) + (f", {words.ELLIPSIS}" if len(names) > SHOWN else "")
    return words.KNOWN_IDS.format(ids=listed) + otherwise


def _several(word: str, names: list[str], by_name: Mapping[str, str]) -> list[str]:
    """Return the known words that several ones in a text mean; empty where one is not known."""
    parts = parts_of(word)
    bare = re.split(r"[\s/\\]+", word.strip())
    if set(bare) <= set(names):
        parts = bare
    if len(parts) < _SEVERAL or slugify(word) in by_name:
        return []
    meant = [by_name.get(slugify(part)) or nearest(part, names) for part in parts]
    found = list(dict.fromkeys(each for each in meant if each is not None))
    return found if None not in meant and len(found) >= _SEVERAL else []


def _passes_over(word: str, names: list[str]) -> bool:
    """Whether a text has several codes, of which any one known word is not the whole."""
    return len(codes(word)) > max([1, *(len(codes(name)) for name in names)])


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
    by_stem: dict[str, str] = {}  # the ending, which all have, makes none of them alike
    ending = lowered.rpartition(".")[2]
    for name in sorted(names, key=lambda name: not name.lower().endswith(f".{ending}")):
        by_stem.setdefault(_stem(name), name)
    meant = nearest(_stem(path), list(by_stem))
    return by_stem[meant] if meant is not None else None


def _stem(path: str) -> str:
    return path.lower().rpartition("/")[2].rpartition(".")[0] or path.lower().rpartition("/")[2]


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


def with_scheme(target: str) -> str | None:
    """Return what a link means that lacks its beginning: a mail, a telephone, a host; else None."""
    path = target.partition("#")[0].partition("?")[0]
    if "@" in path:
        return f"mailto:{target}"
    if _TELEPHONE.fullmatch(path):
        return f"tel:{re.sub('[^0-9+]', '', path)}"
    return f"https://{target}" if _HOST.match(path) else None
