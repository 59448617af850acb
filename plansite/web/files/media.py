"""Pictures and attachments: those that something public refers to, and no others.

A picture that only a draft shows is a part of the draft (design, "Article front matter").
"""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.web.output import FileOut, Out
from plansite.web.publication import Publication
from plansite.web.weave import Views

FOLDER = "content/media"


def files(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the media in use. What is not there has been reported by the check."""
    root = publication.edition.site.root / FOLDER
    known = publication.edition.site.media
    for path in sorted(publication.used_media & known.keys()):
        yield FileOut(addresses.media(path), (root / path).read_bytes())
