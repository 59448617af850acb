"""No two sources write one address (traps: "a page's save_as can overwrite an article silently").

Addresses are compared without regard to capitals, as Windows and macOS compare file names.
"""

from collections.abc import Iterator

from plansite.checks.address_book import FOLDERS, Claim
from plansite.checks.context import Context
from plansite.model.problem import Problem
from plansite.vi import problems as say


def one_address(context: Context) -> Iterator[Problem]:
    """Yield a problem for each claim on an address that something else has."""
    claims = context.addresses.claims
    for key, rivals in claims.items():
        # What the engine writes comes first, then plans, then files in the order of their paths.
        holder, *others = rivals
        for claim in others:
            yield from _taken(claim, holder)
        for claim in rivals:
            yield from _in_the_way(claim, key, claims)


def _taken(claim: Claim, holder: Claim) -> Iterator[Problem]:
    if claim.place is not None:
        yield say.ADDRESS_TAKEN.at(claim.place, address=claim.address, other=holder.source)


def _in_the_way(claim: Claim, key: str, claims: dict[str, list[Claim]]) -> Iterator[Problem]:
    """Yield a problem for an address in a folder of the engine, or below another's file."""
    if claim.place is None:
        return
    for folder in FOLDERS:
        if claim.address.lower().startswith(folder) or f"{claim.address.lower()}/" == folder:
            yield say.ADDRESS_RESERVED.at(claim.place, address=claim.address, folder=folder)
            return
    parent = key.rpartition("/")[0]
    while parent:
        if parent in claims:
            other = claims[parent][0].address
            yield say.ADDRESS_BELOW_FILE.at(claim.place, address=claim.address, other=other)
            return
        parent = parent.rpartition("/")[0]
