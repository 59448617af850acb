"""Pictures and attachments: those that something public refers to, and no others.

A picture that only a draft shows is a part of the draft.
"""

from collections.abc import Callable, Iterator
from urllib.parse import quote, unquote

from plansite.model import addresses, layout
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.outputs.output import FileOut
from plansite.publication.publication import Publication
from plansite.vi.problems import pictures as say


def media_files(publication: Publication) -> Iterator[FileOut]:
    """Give the media in use, then what is made of pictures, then the cards to share.

    Whatever refers to them has to be made before.

    What is not there has been reported by the check. A picture whose header is sound and whose
    pixels are not is found only here: `broken` tells of it.
    """
    root = publication.edition.site.root / layout.MEDIA
    known = publication.edition.site.media
    for path in sorted(publication.used_media & known.keys()):
        yield FileOut(addresses.media(path), (root / path).read_bytes())
    for made in (publication.pictures.files(), publication.cards.files()):
        for address, data in made:
            yield FileOut(unquote(address), data)
    publication.prune()


def media_file(publication: Publication, address: str) -> Callable[[], bytes] | None:
    """Return what makes one of the files of media, None where there is none at the address.

    Whatever refers to it has to be made before.
    """
    path = addresses.media_path(address)
    if path is not None and path in publication.used_media:
        root = publication.edition.site.root / layout.MEDIA
        return (root / path).read_bytes
    return publication.pictures.maker(quote(address)) or publication.cards.maker(quote(address))


def broken(publication: Publication) -> list[Problem]:
    """Return a problem for each picture that could not be decoded, once `media_files` is done."""
    return [
        say.PICTURE_BROKEN.at(Location(layout.media(path), 1))
        for path in publication.pictures.broken
    ]
