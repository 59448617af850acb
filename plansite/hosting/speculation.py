"""Which page a browser may fetch before it is asked for: that of a link one is about to follow.

A header names the file that says so (Speculation-Rules; HTML, "Speculative loading"), so that it
needs no script in any page and nothing of the policy. Browsers that do not know it pass over it.
"""

import json
from urllib.parse import quote

from plansite.model import addresses

HEADER = "Speculation-Rules"


def header_value(base: str) -> str:
    """Return what the header says: where the rules lie.

    Args:
        base: the path under which the site stands, without a slash at its end.
    """
    return f'"{_written(base)}{addresses.SPECULATION}"'


def speculation_rules(base: str) -> str:
    """Return the rules: pages of this site, when the pointer rests on a link or presses it.

    Addresses of pages end with a slash, those of files do not: what is offered for download, and
    data, is never fetched. The search is left out, for what it is asked for is no other's affair.
    """
    base = _written(base)
    pages = {"href_matches": [f"{base}/", f"{base}/*/"]}
    search = {"href_matches": f"{base}{addresses.SEARCH}*"}
    rule = {"where": {"and": [pages, {"not": search}]}, "eagerness": "moderate"}
    return json.dumps({"prefetch": [rule]}) + "\n"


def _written(base: str) -> str:
    """Return a path as headers and patterns of addresses have it."""
    return quote(base, safe="/%")
