"""Writes the index of a site, put together of its parts: what the search page asks.

``index.json`` says what there is. The rest lies in folders that are named after what they hold, so
that browsers may keep it, and what was loaded before the site was renewed is never mixed with what
is loaded after. It comes compressed, in pieces of a few kilobytes:

- ``words/``: which records hold a word, and how much they are about it. Words stand in the order
  of their folded forms, and no piece parts what is the same without marks;
- ``pairs/``: which records hold two words next to each other, by the number of the pair;
- ``texts/``: what is shown of each record.

Vietnamese is written in some thousand syllables, each in a good part of all texts, at many places
in each. So no place is kept: for each word one bit a record, and for phrases the pairs, of which
there are so many that each piece holds few.
"""

import hashlib
import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path

from plansite.search.part import SLOT_BITS, Part
from plansite.search.words import fold

ENDING = ".idx"
INDEX = "index.json"
VOCABULARY = "words.json"

_WORDS_IN_PIECE = 3_000
"""Bytes of a piece of words, before it is compressed; one word may take more."""
_NONE = b"\0"
_PAIRS_IN_PIECE = 800
"""Pairs of a piece, of four bytes each."""

Found = Sequence[tuple[str, Part]]
"""The parts of an index in the order of time, each with its name."""


def write_index(folder: Path, parts: Found, synonyms: Mapping[str, list[str]]) -> None:
    """Write an index into an empty folder."""
    names = [name for name, _ in parts]
    mark = hashlib.sha256(" ".join(names).encode()).hexdigest()[:10]
    held = _held(parts)
    order = sorted((fold(word), word) for word in held)
    words, pairs = (_made(folder / kind / mark) for kind in ("words", "pairs"))
    firsts = []
    for at, (first, piece) in enumerate(_pieces(order, held, len(parts))):
        firsts.append(first)
        (words / f"{at}{ENDING}").write_bytes(zlib.compress(piece, 9))
    bits = 0
    while bits < SLOT_BITS and sum(len(part.pairs) for _, part in parts) > _PAIRS_IN_PIECE << bits:
        bits += 1
    for at, piece in enumerate(_pair_pieces(parts, bits)):
        (pairs / f"{at}{ENDING}").write_bytes(zlib.compress(piece, 1))
    for name, part in parts:
        texts = _made(folder / "texts" / name)
        for at, text in enumerate(part.texts):
            (texts / f"{at}{ENDING}").write_bytes(text)
    counts = {word: held[word][0] for _, word in order if is_spoken(word)}
    (words / VOCABULARY).write_bytes(_json(counts))
    index = {
        "mark": mark,
        "parts": [{"name": name, "size": part.size} for name, part in parts],
        "words": firsts,
        "pairs": bits,
        "synonyms": synonyms,
    }
    (folder / INDEX).write_bytes(_json(index))


def is_spoken(word: str) -> bool:
    """Whether a word may be what a misspelt one means: it has letters, no number and no filter."""
    return len(word) > 1 and word.isalpha()


def _held(parts: Found) -> dict[str, tuple[int, list[tuple[int, bytes]]]]:
    """Return for each word how many records hold it, and which, by the places of their parts."""
    held: dict[str, tuple[int, list[tuple[int, bytes]]]] = {}
    for at, (_, part) in enumerate(parts):
        for word, (count, coded) in part.words.items():
            before, found = held.get(word) or (0, [])
            found.append((at, coded))
            held[word] = before + count, found
    return held


def _pieces(
    order: Sequence[tuple[str, str]],
    held: Mapping[str, tuple[int, list[tuple[int, bytes]]]],
    parts: int,
) -> Iterator[tuple[str, bytes]]:
    """Give the words in pieces, each with its first one folded: a line of JSON, and then data."""
    head: list[tuple[str, int]] = []
    data = bytearray()
    first = ""
    for folded, group in groupby(order, itemgetter(0)):
        coded = {word: _joined(held[word][1], parts) for _, word in group}
        lengths = [(word, len(each)) for word, each in coded.items()]
        if head and len(data) + sum(length for _, length in lengths) > _WORDS_IN_PIECE:
            yield first, _json(head) + b"\n" + data
            head, data = [], bytearray()
        first = first if head else folded
        head += lengths
        data += b"".join(coded.values())
    yield first, _json(head) + b"\n" + data


def _joined(found: Iterable[tuple[int, bytes]], parts: int) -> bytes:
    """Return which records hold a word; where a part has none, that is said."""
    coded = [_NONE] * parts
    for place, held in found:
        coded[place] = held
    return b"".join(coded)


def _pair_pieces(parts: Found, bits: int) -> Iterator[bytes]:
    """Give the pairs in pieces: how many there are of each part, in 32 bits, and then these.

    All their last bytes stand first, then those before them, and so on: what is frequent is alike.
    """
    ends = [[*accumulate(part.slots, initial=0)] for _, part in parts]
    pairs = [memoryview(_little(part.pairs)) for _, part in parts]
    step = 1 << SLOT_BITS - bits
    for slot in range(0, 1 << SLOT_BITS, step):
        slices = [
            each[4 * end[slot] : 4 * end[slot + step]]
            for each, end in zip(pairs, ends, strict=True)
        ]
        counts = _little(array("I", [len(each) // 4 for each in slices]))
        found = b"".join(slices)
        yield b"".join((counts, *(found[byte::4] for byte in range(4))))


def _little(numbers: "array[int]") -> bytes:
    """Return numbers as bytes, the smallest first, as those who read them have them."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder
