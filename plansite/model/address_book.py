"""The addresses of one site, as the register gives them."""

import posixpath
from functools import cached_property

from plansite.model import addresses
from plansite.model.address_register import (
    FOLDERS,
    LIST_PAGE,
    MADE,
    REGISTER,
    Claim,
    Kind,
)
from plansite.model.expression import expression
from plansite.model.output_file import file_key, output_file
from plansite.model.site import Site

_LIST_PAGE = expression(rf"(?P<list>/.*/){addresses.LIST_PAGES}(?P<number>(?:[2-9]|[1-9][0-9]+)/)?")


class AddressBook:
    """Every address of a site, with what claims it."""

    def __init__(self, site: Site) -> None:
        """Collect the addresses of ``site``."""
        self.claims: dict[str, list[Claim]] = {}
        """By the file that serves the address, in lower case: some systems know no capitals."""
        self._kinds: dict[str, Kind] = {}
        for kind in REGISTER:
            for claim in kind.claims(site):
                self.claims.setdefault(file_key(claim.address), []).append(claim)
                self._kinds.setdefault(claim.address, kind)
        self.removed = {file_key(item.address): item for item in reversed(site.removals.items)}
        """What was taken down, by the key of its address; of two with one address, the first."""

    @cached_property
    def known(self) -> frozenset[str]:
        """Every address that content is to be found at, as it is written."""
        return frozenset(
            claim.address
            for claims in self.claims.values()
            for claim in claims
            if not claim.is_removed
        )

    def kind_of(self, address: str) -> Kind | None:
        """Return the kind of what stands at an address; None where the register knows of none."""
        kind = self._kinds.get(address)
        if kind is not None:
            return kind
        if any(address.startswith(each.address) for each in FOLDERS if each.is_open):
            return MADE if posixpath.normpath(address) == address else None
        page = _LIST_PAGE.fullmatch(address)
        return LIST_PAGE if page and page["number"] and self._is_list(page["list"]) else None

    def holds_file(self, name: str) -> bool:
        """Whether a file, named from the site's root, is what serves an address of the register."""
        address = f"/{name.removesuffix('index.html')}"
        return name in self._files or self.kind_of(address) in (MADE, LIST_PAGE)

    def folder_of(self, address: str) -> str | None:
        """Return the engine's folder in which an address lies; None where it lies in none.

        Args:
            address: an address in small letters.
        """
        below = f"{address}/"
        found = next((each for each in FOLDERS if below.startswith(each.address)), None)
        if found is not None:
            return found.address
        page = _LIST_PAGE.match(address)
        return page["list"] + addresses.LIST_PAGES if page and self._is_list(page["list"]) else None

    @cached_property
    def _files(self) -> frozenset[str]:
        return frozenset(
            output_file(address) if kind.is_page else address.lstrip("/")
            for address, kind in self._kinds.items()
        )

    def _is_list(self, address: str) -> bool:
        kind = self._kinds.get(address)
        return kind is not None and kind.is_list
