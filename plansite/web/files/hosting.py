"""What tells hosts how to serve the site: ``_headers`` and ``.htaccess``.

A host that does not know one of them leaves it lying; plansite/hosting/ writes both.
"""

from collections.abc import Iterator

from plansite.hosting import headers_file, htaccess
from plansite.hosting.rules import rules_of
from plansite.model import addresses
from plansite.web.output import FileOut, Out
from plansite.web.publication import Publication
from plansite.web.weave import Views

_FEEDS = (addresses.ATOM, addresses.JSON_FEED, addresses.RSS, addresses.SITEMAP)


def files(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the configuration that lies inside the site's folder."""
    rules = rules_of(
        base=publication.base,
        is_preview=publication.edition.preview,
        hsts_seconds=publication.settings["HSTS_SECONDS"],
    )
    data = [*_FEEDS, *publication.data_files]
    yield FileOut(headers_file.ADDRESS, headers_file.headers_file(rules, data).encode())
    yield FileOut(htaccess.ADDRESS, htaccess.htaccess(rules).encode())
