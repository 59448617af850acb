"""The Content-Security-Policy (W3C CSP Level 3): what a page may load, and nothing else.

Each page carries its policy in a ``meta`` element, so that it holds on hosts that cannot send
headers as well. Hosts that can send it too: a header also forbids framing, which ``meta`` cannot.
Where a browser is given both, both hold.
"""

from collections.abc import Mapping

# Pages fetch nothing. "connect-src" is for those who audit them: Lighthouse fetches robots.txt from
# inside the page, and without it says that there is none.
_PAGE: Mapping[str, str] = {
    "default-src": "'none'",
    "base-uri": "'none'",
    "connect-src": "'self'",
    "font-src": "'self'",
    "form-action": "'self'",
    "img-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
}

# Pagefind compiles WebAssembly: without 'wasm-unsafe-eval' it waits for ever and says nothing.
_SEARCH: Mapping[str, str] = {
    **_PAGE,
    "script-src": "'self' 'wasm-unsafe-eval'",
}

# Browsers heed this in a header alone, and complain of it in a meta element.
_FRAMING: Mapping[str, str] = {"frame-ancestors": "'none'"}


def page_policy(*, searches: bool = False) -> str:
    """Return the policy of a page for its ``meta`` element.

    Args:
        searches: whether the page runs the search.
    """
    return _written(_SEARCH if searches else _PAGE)


def header_policy(*, searches: bool = False) -> str:
    """Return the policy of a page, a style sheet or a script as a header.

    Args:
        searches: whether it runs the search.
    """
    return _written({**(_SEARCH if searches else _PAGE), **_FRAMING})


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())
