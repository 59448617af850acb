"""Addresses of the web outside this site: whether browsers go there, and to which host."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from plansite.model.expression import expression

_TRACKING = expression(r"utm_\w+|fbclid|gclid|gidzl|zarsrc|igshid|mc_[ce]id", re.IGNORECASE)
"""Keys of a query that tell where a reader came from, and nothing of the page."""


@lru_cache(maxsize=4096)
def address_fault(address: str) -> str | None:
    """Return what is wrong with a web address, http or https; None for nothing.

    ``"malformed"``: no browser, or not each, goes there; ``"userinfo"``: it begins with a name that
    is not its host's (``https://chinhphu.vn@evil.example/``); ``"backslash"``: browsers and other
    readers do not agree on where its host ends. Source: URL Standard, "URL writing".
    """
    if "\\" in address.partition("?")[0].partition("#")[0]:
        return "backslash"
    try:
        parts = urlsplit(address)
        fine = parts.port is None or parts.port > 0
    except ValueError:
        return "malformed"
    host = parts.hostname or ""
    if "@" in parts.netloc or "%40" in parts.netloc:
        return "userinfo"
    if parts.scheme not in ("http", "https") or not address.isprintable() or " " in address:
        return "malformed"
    return None if fine and _is_host(host) else "malformed"


def ascii_host(host: str) -> str | None:
    """Return a host as it is asked for in the network, ``xn--…`` where it is not ASCII; or None."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return None


def _is_host(host: str) -> bool:
    """Whether a host is a name or an address in numbers, of letters that a browser takes."""
    if ":" in host:  # IPv6, which urlsplit has looked at
        return True
    labels = host.removesuffix(".").split(".")
    fine = all(label and all(char.isalnum() or char in "-_" for char in label) for label in labels)
    return fine and ascii_host(host) is not None


def host_of(address: str) -> str:
    """Return the host of an address elsewhere; empty where it has none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def page_of(address: str) -> str:
    """Return what two web addresses have in common that lead to one page.

    It is the same with http or https, with ``www.`` or without, with a slash at the end or without,
    whatever comes after ``#``, and whatever tells where the reader came from.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return address
    host = (ascii_host(parts.hostname or "") or parts.hostname or "").removeprefix("www.")
    if port not in (None, 80, 443):
        host = f"{host}:{port}"
    asked = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode(sorted(each for each in asked if not _TRACKING.fullmatch(each[0])))
    return f"{host}{parts.path.rstrip('/')}?{query}"
