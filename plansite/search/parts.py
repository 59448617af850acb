"""The parts of an index, each made once for the same records: what lies in ``.cache/search/``.

The folder may be deleted at any time. A file there is named after everything that a part depends
on, and is looked through before it is used (`plansite.cache`).
"""

import hashlib
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from plansite.cache import Cache
from plansite.search.part import MOST, Part, make_part
from plansite.search.record import Record
from plansite.search.words import Pairs

_OFTEN = 256
"""One address in so many ends a part."""


class Parts:
    """Makes the parts of an index, or finds them in a folder."""

    def __init__(self, folder: Path, *, only_own: bool = False) -> None:
        """Prepare.

        Args:
            folder: where parts are kept.
            only_own: whether to take none that another build has put there.
        """
        self._cache = Cache(folder, only_own=only_own)
        self._pairs = Pairs()
        self._engine = _engine()
        self.made = 0

    def of(self, records: Iterable[Record]) -> Iterator[tuple[str, Part]]:
        """Give the parts, each with its name; the records in them in the order of time."""
        for group in _groups(sorted(records, key=_place)):
            data = json.dumps([*map(_as_list, group)], ensure_ascii=False).encode()
            key = hashlib.sha256(self._engine + data).hexdigest()
            kept = self._cache.get(key, bool)
            if kept is None:
                self.made += 1
                part = make_part(group, self._pairs)
                kept = part.to_bytes()
                self._cache.put(key, kept)
            else:
                part = Part.from_bytes(kept)
            # By what it holds, not by what made it: an address is the same on any machine.
            yield hashlib.sha256(kept).hexdigest()[:10], part
        self._cache.prune()


def _groups(records: Iterable[Record]) -> Iterator[list[Record]]:
    """Put records that follow each other together.

    Where a group ends depends on the record there: one that comes or goes leaves the others be.
    """
    group: list[Record] = []
    for record in records:
        group.append(record)
        if len(group) == MOST or zlib.crc32(record.address.encode()) % _OFTEN == 0:
            yield group
            group = []
    if group:
        yield group


def _place(record: Record) -> tuple[str, str]:
    return record.day.isoformat() if record.day else "", record.address


def _as_list(record: Record) -> list[object]:
    return [
        *_place(record),
        record.title,
        record.kind,
        record.body,
        record.filters,
        record.lang,
        record.names,
    ]


def _engine() -> bytes:
    """Return a digest of what makes parts: the modules here, and what they stand on."""
    digest = hashlib.sha256(f"{sys.version} {sys.byteorder} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()
