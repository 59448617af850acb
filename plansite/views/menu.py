"""What the menu and the foot of every page lead to."""

from plansite.model import addresses

MENU = (
    ("plan", addresses.PLANS),
    ("progress", addresses.PROGRESS),
    ("reports", addresses.REPORTS),
    ("articles", addresses.ARTICLES),
    ("events", addresses.EVENTS),
    ("documents", addresses.DOCUMENTS),
    ("data", addresses.DATA),
)
"""The last part of each word's key in the theme's strings (``nav.plan``), and the address."""

_ABOVE = {addresses.HOME, addresses.SEARCH, *(address for _, address in MENU)}

FOOTER = tuple((key, at) for key, at in addresses.PAGES.items() if at not in _ABOVE)
"""The first part of the key of each title (``reports.title``), and the address.

What the head of a page does not lead to, so that none of the engine's pages is out of reach.
"""
