"""What generators hand over to be written: pages to render, and files as they are."""

from dataclasses import dataclass, field

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


@dataclass(frozen=True)
class FileOut:
    """A file: its address and its bytes."""

    address: str
    data: bytes


Out = PageOut | FileOut
