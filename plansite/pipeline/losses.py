"""Which addresses the finished site lacks that the output before it had."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from plansite.hosting.rules import MARKED_PICTURE
from plansite.model import addresses
from plansite.model.output_file import output_file
from plansite.model.removal import Removals
from plansite.vi import console as vi

NAMED = 10
"""Addresses that are named; the rest is counted."""

_MADE = (addresses.THEME, addresses.CARDS, addresses.SEARCH_INDEX, addresses.PAGEFIND)
"""Folders whose files come and go with what they hold: nobody was given their addresses."""
_PACKED = (".gz", ".br", ".zst")
_MARKED = re.compile(re.escape(addresses.MEDIA) + MARKED_PICTURE)


def losses(before: Mapping[str, Any], now: Mapping[str, Any], removals: Removals) -> str | None:
    """Return a sentence that names what the new site lacks; None where it lacks nothing.

    Args:
        before: the manifest of the output that is to be replaced; empty where there is none.
        now: the manifest of what takes its place.
        removals: what is said to be taken down is not missed.

    Nothing is said where one of the two is a preview, or an edition of an earlier day is built:
    both hold fewer addresses by their nature.
    """
    if before.get("preview") is not False or now["preview"]:
        return None
    if not (isinstance(before.get("as_of"), str) and before["as_of"] <= now["as_of"]):
        return None
    down = [item.address for item in removals.items if item.on.isoformat() <= now["as_of"]]
    known = set(map(output_file, down))
    gone = sorted(set(_addresses(before)) - set(_addresses(now)) - known)
    if not gone:
        return None
    named = ", ".join(_address(name) for name in gone[:NAMED])
    more = vi.LOST_MORE.format(count=len(gone) - NAMED) if len(gone) > NAMED else ""
    return vi.LOST.format(count=len(gone), named=named + more)


def _addresses(manifest: Mapping[str, Any]) -> Iterator[str]:
    """Return the files of a site whose addresses someone may have kept."""
    files = manifest.get("files")
    for name in files if isinstance(files, dict) else ():
        address = f"/{name}"
        is_hosts = name.startswith((".", "_"))
        is_made = address.startswith(_MADE) or _MARKED.fullmatch(address)
        if not (is_hosts or is_made or name.endswith(_PACKED)):
            yield name


def _address(name: str) -> str:
    return "/" + name.removesuffix("index.html")
