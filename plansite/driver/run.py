"""One run: all that was found and made before Pelican renders it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from plansite.model.settings import Settings
from plansite.publication.edition import Edition
from plansite.publication.publication import Publication
from plansite.views.site import Views

RUN = "PLANSITE_RUN"
"""The one of Pelican's settings that is not Pelican's: it holds the `Run`."""


@dataclass
class Written:
    """What was written.

    Attributes:
        files: the SHA-256 and the size of each file, by its name.
        rendered: the names of the pages that were not as before.
    """

    files: dict[str, tuple[str, int]] = field(default_factory=dict)
    rendered: list[str] = field(default_factory=list)

    def add(self, other: "Written") -> None:
        """Put together what two shares have written."""
        self.files.update(other.files)
        self.rendered += other.rendered


@dataclass(frozen=True)
class Run:
    """What Pelican renders; made step by step by whoever runs it.

    Attributes:
        settings: what the agency has set.
        edition: what may be seen on the day.
        publication: the edition at its address, every body rendered.
        views: everything, linked both ways.
        written: what was written of it, once it was rendered.
        advance: called with how many pages and files were written since it was last.
    """

    settings: Settings
    edition: Edition
    publication: Publication
    views: Views
    advance: Callable[[int], object] = lambda _count: None
    written: Written = field(default_factory=Written)
