"""``/.well-known/security.txt`` (RFC 9116)."""

from collections.abc import Iterator
from datetime import datetime, time

from plansite.model import addresses
from plansite.model.dates import VIETNAM
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.site import Views


def outputs(publication: Publication, _views: Views) -> Iterator[Out]:
    """Give the file, where the site names a contact that still holds."""
    text = _security(publication)
    if text:
        yield FileOut(addresses.SECURITY, text.encode())


def _security(publication: Publication) -> str:
    settings = publication.settings
    contact, last_day = settings.security_contact, settings.security_expires
    # Its own words: once it has expired it is not to be used (section 2.5.5); the build says so.
    if not contact or last_day is None or last_day < publication.edition.as_of:
        return ""
    expires = datetime.combine(last_day, time(23, 59, 59), VIETNAM)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires.isoformat()}",
        f"Preferred-Languages: {settings.language}",
    ]
    if publication.is_public:
        lines.append(f"Canonical: {publication.absolute(addresses.SECURITY)}")
    return "\n".join(lines) + "\n"
