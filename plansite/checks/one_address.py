"""No two sources write one address: Pelican would overwrite the one by the other in silence.

Addresses are compared without regard to capitals, as Windows and macOS compare file names.
"""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model import layout
from plansite.model.address_book import AddressBook
from plansite.model.address_register import Claim
from plansite.model.location import Location
from plansite.model.old_address import is_of_hosts
from plansite.model.problem import Problem
from plansite.model.text import is_slug
from plansite.vi.problems import addresses as say


def one_address(context: Context) -> Iterator[Problem]:
    """Yield a problem for each claim on an address that something else has, or may have."""
    book = context.addresses
    for key, claims in book.claims.items():
        rivals = [claim for claim in claims if not _is_misnamed(claim)]
        if not rivals:
            continue
        # What the engine writes comes first, then plans, then files, then old addresses of files.
        holder, *others = rivals
        for claim in others:
            # What was taken down is looked at by `removals`: a draft may be left of it.
            if claim.place is not None and not claim.is_removed:
                message = say.ALIAS_TAKEN if claim.is_alias else say.ADDRESS_TAKEN
                yield message.at(claim.place, address=claim.address, other=holder.source)
        if holder.place is not None:
            yield from _in_the_way(holder, holder.place, key, book)


def _in_the_way(claim: Claim, place: Location, key: str, book: AddressBook) -> Iterator[Problem]:
    """Yield a problem for an address of the engine or of hosts, or below a file."""
    address = claim.address.lower()
    folder = book.folder_of(address)
    if folder is not None:
        yield say.ADDRESS_RESERVED.at(place, address=claim.address, folder=folder)
        return
    name = _name_of_others(address)
    if name is not None:
        yield say.ADDRESS_OF_HOST.at(place, address=claim.address, name=name)
        return
    parent = key.rpartition("/")[0]
    while parent:
        if parent in book.claims:
            other = book.claims[parent][0].address
            yield say.ADDRESS_BELOW_FILE.at(place, address=claim.address, other=other)
            return
        parent = parent.rpartition("/")[0]


def _is_misnamed(claim: Claim) -> bool:
    """Whether the file itself has to be called otherwise, as `entry_names` reports."""
    if claim.entry is None or claim.is_alias:
        return False
    return not is_slug(claim.entry.slug) or claim.entry.slug in layout.WINDOWS_RESERVED


def _name_of_others(address: str) -> str | None:
    """Return the part of an address that a host, or Windows, keeps for itself; None for none."""
    first, *below = address.strip("/").split("/")
    if is_of_hosts(first):
        return first
    return next(
        (name for name in (first, *below) if name.split(".")[0] in layout.WINDOWS_RESERVED), None
    )
