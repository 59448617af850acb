"""``robots.txt`` (RFC 9309) and ``/.well-known/security.txt`` (RFC 9116)."""

import logging
from collections.abc import Iterator
from datetime import datetime, time

from plansite.model import addresses
from plansite.model.dates import VIETNAM, parse_date
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.vi import hosting as vi
from plansite.views.site import Views

# Pelican's own logger: what it is told as an error stops the build.
log = logging.getLogger("pelican")

CONTACTS = ("https://", "mailto:", "tel:")
"""How a contact may begin (RFC 9116, section 2.5.3)."""


def files(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give both; ``security.txt`` only where the site names a contact that still holds.

    Wrong settings are logged as errors, a contact that has expired as a warning.
    """
    yield FileOut(addresses.ROBOTS, _robots(publication).encode())
    security = _security(publication)
    if security:
        yield FileOut(addresses.SECURITY, security.encode())


def _robots(publication: Publication) -> str:
    if publication.edition.preview:
        return "User-agent: *\nDisallow: /\n"
    lines = ["User-agent: *", "Disallow:"]
    # A sitemap is named by its whole address, which a build for this machine does not have.
    if publication.is_public:
        lines += ["", f"Sitemap: {publication.absolute(addresses.SITEMAP)}"]
    return "\n".join(lines) + "\n"


def _security(publication: Publication) -> str:
    settings = publication.settings
    contact, until = settings["SECURITY_CONTACT"], settings["SECURITY_EXPIRES"]
    if not contact:
        return ""
    if not contact.startswith(CONTACTS):
        log.error(vi.BAD_CONTACT.format(contact=contact))
        return ""
    try:
        last_day = parse_date(until)
    except ValueError:
        log.error(vi.BAD_EXPIRES.format(expires=until))
        return ""
    # Its own words: once it has expired it is not to be used (section 2.5.5).
    if last_day < publication.edition.as_of:
        log.warning(vi.EXPIRED.format(expires=until))
        return ""
    expires = datetime.combine(last_day, time(23, 59, 59), VIETNAM)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires.isoformat()}",
        f"Preferred-Languages: {settings['DEFAULT_LANG']}",
    ]
    if publication.is_public:
        lines.append(f"Canonical: {publication.absolute(addresses.SECURITY)}")
    return "\n".join(lines) + "\n"
