"""What is in the index of some records that follow each other in time: a *part* of the whole.

A part depends on its records alone. The whole is made of parts without looking into them, so that
one edited article costs one part.
"""

import json
import re
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from itertools import accumulate, pairwise
from typing import Self

from plansite.search.record import KIND, Record
from plansite.search.words import Pairs, words_of

MOST = 255
"""Records of a part: each is one byte in what is published."""
SLOT_BITS = 13
"""By so many bits of their numbers pairs of words are laid into slots."""

_MANY = 4
"""A record that holds a word so many times is about it, as one with the word in a heading is."""
_COMMON = 3
"""A word that one record in so many holds is in too many for it to matter where it stands often."""
_BRIEF = 6
"""Words of a title that says little else than each of them."""

_BLOCK = re.compile(
    r"</?(?:address|aside|blockquote|br|caption|d[dlt]|details|div|fig\w+|h[r1-6]|img|li|ol|p|pre"
    r"|section|summary|t[dhr]|table|tbody|tfoot|thead|ul)\b[^>]*>"
)
_OPENED = re.compile(r"<h\d")
# A tag, and a note's number behind the word that it belongs to.
_TAG = re.compile(r'<sup id="fnref.*?</sup>|<[^>]*>')
_HEADING = "\x02"


@dataclass(frozen=True)
class Part:
    """A part of the index.

    Attributes:
        size: how many records it holds.
        words: by word or value of a filter, how many records hold it, and which (`_coded`).
        slots: how many pairs lie in each slot.
        pairs: the pairs in the order of their numbers: 19 bits of it, 5 of its exact form, and in
            the last byte the record, where the same pair comes again how far on it is.
        texts: what is shown of each record, compressed.
    """

    size: int
    words: dict[str, tuple[int, bytes]]
    slots: "array[int]"
    pairs: "array[int]"
    texts: list[bytes]

    def to_bytes(self) -> bytes:
        """Return the part as bytes."""
        words = [(word, count, len(coded)) for word, (count, coded) in self.words.items()]
        head = json.dumps([words, [*map(len, self.texts)]], ensure_ascii=False).encode()
        coded = (coded for _, coded in self.words.values())
        pieces = (*coded, *self.texts, self.slots.tobytes(), self.pairs.tobytes())
        return b"".join((len(head).to_bytes(4, "little"), head, *pieces))

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Return the part of which `to_bytes` made these bytes."""
        at = 4 + int.from_bytes(data[:4], "little")
        words, texts = json.loads(data[4:at])
        found = {}
        for word, count, length in words:
            found[word] = count, data[at : at + length]
            at += length
        ends = [*accumulate(texts, initial=at)]
        shown = [data[start:end] for start, end in pairwise(ends)]
        slots, pairs = array("H"), array("I")
        at = ends[-1] + (slots.itemsize << SLOT_BITS)
        slots.frombytes(data[ends[-1] : at])
        pairs.frombytes(data[at:])
        return cls(len(shown), found, slots, pairs, shown)


def make_part(records: Sequence[Record], pairs: Pairs) -> Part:
    """Index some records, of which there are at most `MOST`."""
    holders = defaultdict[str, tuple[list[int], ...]](lambda: ([], [], [], []))
    numbers: list[int] = []
    texts = []
    for at, record in enumerate(records):
        lines = _lines(record.body)
        text = " ".join(line.lstrip(_HEADING) for line in lines)
        names = [words_of(name) for name in (record.title, *record.names)]
        body = words_of(text)
        counts = Counter(body)
        titles = {word for words in names for word in words}
        brief = {word for words in names if len(words) <= _BRIEF for word in words}
        often = {word for word, count in counts.items() if count >= _MANY} | titles
        for line in (*lines[:1], *(line for line in lines if line[0] == _HEADING)):
            often.update(words_of(line))
        for level, words in enumerate((counts.keys() | titles, often, titles, brief)):
            for word in words:
                holders[word][level].append(at)
        for name, values in {**record.filters, KIND: [record.kind]}.items():
            for value in values:
                holders[filter_word(name, value)][0].append(at)
        found = pairs.of(body).union(*map(pairs.of, names))
        numbers += [number << 8 | at for number in found]
        texts.append(_shown(record, text))
    numbers.sort()
    held = sorted(holders.items())
    slots = Counter(map((45 - SLOT_BITS).__rrshift__, numbers))
    return Part(
        len(records),
        {word: (len(lists[0]), _coded(lists, len(records))) for word, lists in held},
        array("H", map(slots.__getitem__, range(1 << SLOT_BITS))),
        array("I", map(_entry, numbers, [0, *numbers])),
        texts,
    )


def _entry(number: int, before: int) -> int:
    """Return the last 32 bits of a pair's number with its record, as `Part.pairs` has them."""
    again = number ^ before < 256
    return (number & 0xFFFFFF00 | number - before) if again else number & 0xFFFFFFFF


def filter_word(name: str, value: str) -> str:
    """Return the word under which the records stand that a filter leaves."""
    return f"={name}={value}"


def _lines(body: str) -> list[str]:
    """Return the text of safe HTML, block by block; headings begin with `_HEADING`."""
    blocks = _BLOCK.sub(lambda tag: "\n" + _HEADING * bool(_OPENED.match(tag[0])), body)
    lines = unescape(_TAG.sub("", blocks)).split("\n")
    return [line for line in map(" ".join, map(str.split, lines)) if line.strip(_HEADING)]


def _shown(record: Record, text: str) -> bytes:
    """Return what the search page shows of a record, line by line; the last is to quote from."""
    day = record.day.isoformat() if record.day else ""
    lines = (record.kind, day, record.lang, record.address, " ".join(record.title.split()), text)
    return zlib.compress("\n".join(lines).encode())


def _coded(lists: Sequence[list[int]], size: int) -> bytes:
    """Return which records hold a word: all, those that do so often, in the title, in a brief one.

    Each list is a subset of the one before it. It is their number and then one byte each, or a bit
    for each record where that is shorter; an empty one is the last.
    """
    held, often, title, brief = lists
    if len(held) > size // _COMMON:
        often = title
    coded = bytearray()
    bits = (size + 7) // 8
    for holders in (held, often, title, brief):
        coded.append(len(holders))
        if len(holders) < bits:
            coded += bytes(holders)
        else:
            coded += sum(1 << at for at in holders).to_bytes(bits, "little")
        if not holders:
            break
    return bytes(coded)
