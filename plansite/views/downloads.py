"""Files of ``content/media/`` as downloads, with kind and size."""

from pathlib import PurePosixPath

from plansite.model.plan import File
from plansite.publication.publication import Publication
from plansite.views.model import Download


def downloads(publication: Publication, files: tuple[File, ...]) -> list[Download]:
    """Return what can be downloaded, with sizes; noted as used by the publication."""
    return [download(publication, file.file, file.title) for file in files]


def download(publication: Publication, path: str, title: str) -> Download:
    """Return one file of ``content/media/`` as a download."""
    address = publication.media(path)
    ending = PurePosixPath(address).suffix.lstrip(".").upper()
    return Download(title, address, publication.media_size(path), ending)
