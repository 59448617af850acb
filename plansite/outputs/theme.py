"""The theme's static files, under the names that carry their fingerprints."""

from collections.abc import Iterator

from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the theme's files."""
    for address, data in publication.assets.files.items():
        yield FileOut(address, data)
