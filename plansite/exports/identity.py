"""Ids that outlive titles, dates and hosts."""

from uuid import NAMESPACE_URL, uuid5

_HOUSE = uuid5(NAMESPACE_URL, "plansite")


def calendar_uid(owner: str, address: str) -> str:
    """Return the UID of a calendar entry (RFC 7986, 5.3: a UUID).

    Args:
        owner: the agency's name, so that entries of two agencies in one calendar stay apart.
        address: the address of what the entry is about, from the root of the site.
    """
    return str(uuid5(_HOUSE, f"{owner}\n{address}"))
