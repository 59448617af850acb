"""One run: all that was found and made before Pelican renders it."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from plansite.model.article import Entry
from plansite.model.settings import Settings
from plansite.publication.edition import Edition
from plansite.publication.publication import Publication
from plansite.views.site import Views

RUN = "PLANSITE_RUN"
"""The one of Pelican's settings that is not Pelican's: it holds the `Run`."""


@dataclass(frozen=True)
class Run:
    """What Pelican renders; made step by step by whoever runs it.

    Attributes:
        settings: what the agency has set.
        edition: what may be seen on the day.
        publication: the edition at its address, every body rendered.
        views: everything, linked both ways.
        is_alone: whether Pelican was called by itself, with no build to tell of what goes wrong.
        shared: what Pelican's generators share: the templates of the first.
    """

    settings: Settings
    edition: Edition
    publication: Publication
    views: Views
    is_alone: bool = False
    shared: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """The articles and pages by the path of their file."""
        return {entry.path: entry for entry in self.edition.site.entries}
