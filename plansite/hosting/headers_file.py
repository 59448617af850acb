"""``_headers``, which Netlify and Cloudflare Pages read at the root of a site.

Where two rules of such a file set one header, Cloudflare joins their values and Netlify takes
one; so no header stands here twice for one address, but for the policy: two that are joined both
hold, and either alone keeps a file below ``/media/`` from running another. What differs between
addresses and has no rule of its own is left to the host: both answer "may be kept, must be asked
for again".
"""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from plansite.hosting.rules import POLICY, Rules
from plansite.hosting.speculation import HEADER as SPECULATION
from plansite.hosting.types import NAMED
from plansite.model import addresses
from plansite.model.old_address import ENDINGS

_TYPE = "Content-Type"


def headers_file(rules: Rules, files: Iterable[str], old: Iterable[str] = ()) -> str:
    """Return the text of ``_headers``.

    Args:
        rules: the site's rules.
        files: the addresses of the site's data files; the format has no rule for endings. It has
            room for a hundred rules, and so none for every picture.
        old: the addresses that lead to the site's pages from elsewhere; those whose ending hosts
            do not know as a page's are named as such.
    """
    # A policy that is joined by another narrows it.
    varying = {*rules.varying} - {POLICY}
    everywhere = {name: value for name, value in rules.common.items() if name not in varying}
    blocks = [_block(f"{rules.base}/*", everywhere)]
    for scope in rules.scopes:
        paths = [file for file in files if rules.scope(file) is scope]
        if scope.is_whole:
            paths = [f"{folder}*" for folder in scope.folders]
        if scope.headers:
            blocks += [_block(rules.base + path, scope.headers) for path in sorted(paths)]
    if SPECULATION in rules.common:  # a browser reads the rules if they are sent as such
        kind = {_TYPE: NAMED[addresses.SPECULATION]}
        blocks.append(_block(rules.base + addresses.SPECULATION, kind))
    page = {_TYPE: "text/html; charset=utf-8"}
    blocks += [_block(rules.base + path, page) for path in sorted(old) if _is_foreign(path)]
    return "\n".join(blocks)


def _is_foreign(path: str) -> bool:
    """Whether a page ends in what hosts know as no page: ``.aspx``."""
    ending = PurePosixPath(path).suffix.lower()
    return ending in ENDINGS and ending not in (".html", ".htm")


def _block(path: str, headers: Mapping[str, str]) -> str:
    return f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
