"""What tells hosts how to serve the site, ``_headers`` and ``.htaccess``, and what these name.

A host that does not know one of them leaves it lying; plansite/hosting/ writes both.
"""

from collections.abc import Iterator

from plansite.hosting import headers_file, htaccess
from plansite.hosting.rules import rules_of
from plansite.hosting.speculation import HEADER, speculation_rules
from plansite.model import addresses
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.site import Views

_FEEDS = (addresses.ATOM, addresses.JSON_FEED, addresses.RSS, addresses.SITEMAP)


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the configuration that lies inside the site's folder."""
    rules = rules_of(
        publication.url,
        is_preview=publication.edition.preview,
        hsts_seconds=publication.settings.hsts_seconds,
    )
    below = [address for address in publication.book.known if address.startswith(addresses.DATA)]
    of_plans = [address for plan in views.plans for address in plan.feeds]
    data = [*_FEEDS, *of_plans, addresses.CALENDAR, *below]
    old = [alias for entry in views.by_path.values() for alias in entry.model.aliases]
    yield FileOut(addresses.HEADERS, headers_file.headers_file(rules, data, old).encode())
    yield FileOut(addresses.HTACCESS, htaccess.htaccess(rules).encode())
    if HEADER in rules.common:
        yield FileOut(addresses.SPECULATION, speculation_rules(rules.base).encode())
