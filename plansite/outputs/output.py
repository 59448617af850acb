"""What generators hand over to be written: pages to render, and files as they are."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from plansite.model.output_file import output_file
from plansite.views.model import Meta

Given = dict[str, object]


@dataclass(frozen=True)
class PageOut:
    """A page: its template and what the template is given beside the common context.

    Both the ``head``, what it says of itself, and what is ``given`` may be made when they are
    asked for: a preview shows one page of thousands. Then ``at`` is its address.
    """

    template: str
    head: Meta | Callable[[], Meta]
    given: Given | Callable[[], Given] = field(default_factory=dict)
    at: str = ""

    @cached_property
    def meta(self) -> Meta:
        """What the page says of itself."""
        return self.head() if callable(self.head) else self.head

    @property
    def address(self) -> str:
        """The page's address."""
        return self.at or self.meta.address

    @property
    def variables(self) -> Given:
        """What the template is given."""
        return self.given() if callable(self.given) else self.given

    @property
    def file(self) -> str:
        """The name of its file, from the root of the site."""
        return output_file(self.address)


@dataclass(frozen=True)
class FileOut:
    """A file: its address and its bytes, or what makes them."""

    address: str
    made: bytes | Callable[[], bytes]

    @property
    def data(self) -> bytes:
        """The bytes."""
        return self.made if isinstance(self.made, bytes) else self.made()

    @property
    def file(self) -> str:
        """The name of its file, from the root of the site."""
        return self.address.lstrip("/")


Out = PageOut | FileOut
