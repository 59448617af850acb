"""What generators hand over to be written: pages to render, and files as they are."""

from dataclasses import dataclass, field

from plansite.model.output_file import output_file
from plansite.views.model import Meta


@dataclass(frozen=True)
class PageOut:
    """A page: its template and what the template is given beside the common context."""

    template: str
    meta: Meta
    variables: dict[str, object] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The page's address."""
        return self.meta.address

    @property
    def file(self) -> str:
        """The name of its file, from the root of the site."""
        return output_file(self.address)


@dataclass(frozen=True)
class FileOut:
    """A file: its address and its bytes."""

    address: str
    data: bytes

    @property
    def file(self) -> str:
        """The name of its file, from the root of the site."""
        return self.address.lstrip("/")


Out = PageOut | FileOut
