"""What the menu of every page leads to."""

from plansite.model import addresses

MENU = (
    ("plan", addresses.PLANS),
    ("progress", addresses.PROGRESS),
    ("articles", addresses.ARTICLES),
    ("events", addresses.EVENTS),
    ("documents", addresses.DOCUMENTS),
    ("data", addresses.DATA),
)
"""The last part of each word's key in the theme's strings (``nav.plan``), and the address."""
