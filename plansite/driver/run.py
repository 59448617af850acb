"""One run: all that was found and made before Pelican renders it."""

from collections.abc import Callable
from dataclasses import dataclass

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
        advance: called for each page and file that was written.
    """

    settings: Settings
    edition: Edition
    publication: Publication
    views: Views
    is_alone: bool = False
    advance: Callable[[], object] = lambda: None
