"""The theme's static files, under the names that carry their fingerprints."""

from collections.abc import Iterator

from plansite.web.output import FileOut, Out
from plansite.web.publication import Publication
from plansite.web.weave import Views


def files(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the theme's files."""
    for address, data in publication.assets.files.items():
        yield FileOut(address, data)
