"""The Content-Security-Policy (W3C CSP Level 3): what a page may load, and nothing else.

Each page carries its policy in a ``meta`` element, so that it holds on hosts that cannot send
headers as well. Hosts that can send it too: a header also forbids framing, which ``meta`` cannot.
Where a browser is given both, both hold.

Scripts come from one folder of the site alone, named with its host: what an editor has put below
``/media/`` is none, even where a host would send it as one.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlsplit

from plansite.model.addresses import LOCAL_HOSTS, THEME

# Pages fetch nothing. "connect-src" is for those who audit them: Lighthouse fetches robots.txt from
# inside the page, and without it says that there is none.
_PAGE: Mapping[str, str] = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "connect-src": "'self'",
    "font-src": "'self'",
    "form-action": "'self'",
    "img-src": "'self'",
    "script-src": "'none'",
    "style-src": "'self'",
}

# Browsers accept this in a header alone, and complain of it in a meta element.
_FRAMING: Mapping[str, str] = {"frame-ancestors": "'none'"}

MEDIA_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""Of files below ``/media/``: whatever one turns out to be, it is of no origin and runs nothing."""


def page_policy(url: str) -> str:
    """Return the policy of a page for its ``meta`` element.

    Args:
        url: the public address of the site, without a slash at its end.
    """
    return _written(_policy(url))


def header_policy(url: str) -> str:
    """Return the policy of a page, a style sheet or a script as a header.

    Args:
        url: the public address of the site, without a slash at its end.
    """
    return _written({**_policy(url), **_FRAMING})


def _policy(url: str) -> Mapping[str, str]:
    return {**_PAGE, "script-src": " ".join(f"{place}{THEME}" for place in _places(url))}


def _places(url: str) -> Iterable[str]:
    """Return the host of a site with the path below which it stands, as a source (CSP3, 2.3.1).

    Without a scheme a source stands for that of the page. A site on this machine may be served
    on any port.
    """
    parts = urlsplit(url)
    path = quote(parts.path.rstrip("/"))
    host = parts.hostname or ""
    if host in LOCAL_HOSTS:
        return [f"{name}:*{path}" for name in LOCAL_HOSTS]
    port = f":{parts.port}" if parts.port else ""
    return [f"{host.encode('idna').decode()}{port}{path}"]


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
