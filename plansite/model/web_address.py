"""Addresses of the web outside this site: whether browsers go there, and to which host."""

from urllib.parse import urlsplit


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
