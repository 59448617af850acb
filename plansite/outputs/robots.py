"""``robots.txt`` (RFC 9309)."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the file."""
    yield FileOut(addresses.ROBOTS, _robots(publication).encode())


def _robots(publication: Publication) -> str:
    if publication.edition.preview:
        return "User-agent: *\nDisallow: /\n"
    lines = ["User-agent: *", "Disallow:"]
    # A sitemap is named by its whole address, which a build for this machine does not have.
    if publication.is_public:
        lines += ["", f"Sitemap: {publication.absolute(addresses.SITEMAP)}"]
    return "\n".join(lines) + "\n"
