"""What was taken down: which address, when, why, and where to look instead."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from plansite.model.node import Node
from plansite.model.old_address import SiteAddress, is_fit, is_of_hosts
from plansite.model.output_file import output_file
from plansite.model.types import Date, Passage, Stock, place

Place = Annotated[str, StringConstraints(min_length=1, max_length=2_000), AfterValidator(place)]
"""Where to look instead: an address of this site, or a whole web address."""


class Removal(Node):
    """One address that was published, and is answered with why it is no more."""

    address: SiteAddress
    on: Date
    reason: Passage
    see: Place | None = None

    @property
    def is_of_page(self) -> bool:
        """Whether a page stood at the address, and no file as a PDF."""
        return output_file(self.address).endswith(".html")

    @property
    def has_page(self) -> bool:
        """Whether a page can stand there now: not where a host would run it, or has its own."""
        return self.is_of_page and is_fit(self.address) and not self.is_of_hosts

    @property
    def is_of_hosts(self) -> bool:
        """Whether the address has a name that means something to some host."""
        return is_of_hosts(self.address[1:].partition("/")[0].lower())

    def is_known(self, as_of: date) -> bool:
        """Whether the address was down on ``as_of``."""
        return self.on <= as_of


class Removals(Node):
    """``content/removed.yaml``, a list."""

    items: Stock[Removal] = ()
