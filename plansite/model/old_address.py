"""Old addresses (``aliases``): which may be taken, so that each host answers them as pages."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from plansite.model.expression import expression
from plansite.model.types import refusal

ENDINGS = (".html", ".htm", ".asp", ".aspx", ".cfm", ".do", ".jsp")
"""What the pages of an earlier site may end in; docs/hosting.md says who sends them as HTML.

PHP and its kin are not among them: a host that has PHP would run what is a page here.
"""

PAGE_TYPES: Mapping[str, str] = {ending.lstrip("."): "text/html" for ending in ENDINGS}
"""The media type of each of them by its ending without a dot."""

HOST_NAMES = frozenset(
    (
        # Apache and the panels of shared hosting answer these themselves.
        *("cgi-bin", "cgi-sys", "icons", "manual", "server-info", "server-status"),
        *("awstats", "controlpanel", "cpanel", "mailman", "phpmyadmin", "pipermail", "plesk-stat"),
        *("stats", "webalizer", "webmail", "whm"),
        # IIS hides these, or gives them to ASP.NET.
        *("app_browsers", "app_code", "app_data", "app_globalresources", "app_localresources"),
        *("app_themes", "app_webreferences", "aspnet_client", "bin"),
        # Cloudflare; GitHub Pages; Vercel runs what lies in the last.
        *("cdn-cgi", "cname", "api"),
        "apple-app-site-association",
    )
)
"""Names at the root, in small letters, to which some host gives a meaning of its own.

So are all that begin with ``_`` (Netlify, Cloudflare, Firebase, Jekyll) or with a dot.
"""


def _fit_ending(value: str) -> str:
    _, dot, ending = value.rpartition(".")
    if dot and f".{ending.lower()}" not in ENDINGS:
        raise refusal(value, "alias_ending", ", ".join(ENDINGS))
    return value


_PATTERN = expression(r"^/(?:[A-Za-z0-9_-]+/)*(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)?)?$")

_LONGEST = 200
"""Letters of an address: a folder's name has at most 255, a path on Windows 260 in all."""

SiteAddress = Annotated[
    str,
    StringConstraints(
        pattern=r"^/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*)?$",
        max_length=_LONGEST,
    ),
]
"""Any address that this site may have had, from its root: of a page, or of a file."""

Alias = Annotated[
    str,
    StringConstraints(
        pattern=_PATTERN.pattern,
        max_length=_LONGEST,
    ),
    AfterValidator(_fit_ending),
]
"""An old address on this site, from its root: ``/tin-cu/ra-quan/``, ``/tin-cu/ra-quan.aspx``."""


def is_fit(address: str) -> bool:
    """Whether an address is one that an old page may have (`Alias`)."""
    return _PATTERN.fullmatch(address) is not None


def is_of_hosts(name: str) -> bool:
    """Whether a name at the root of a site, in small letters, may mean something to its host."""
    return name.startswith(("_", ".")) or name.partition(".")[0] in HOST_NAMES
