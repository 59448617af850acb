"""``_headers``, which Netlify and Cloudflare Pages read at the root of a site.

Where two rules of such a file set one header, Cloudflare joins their values and Netlify takes
one; so no header stands here twice for one address. What differs between addresses and has
no rule of its own is left to the host: both answer "may be kept, must be asked for again".
"""

from collections.abc import Iterable

from plansite.hosting.policy import header_policy
from plansite.hosting.rules import POLICY, Rules

ADDRESS = "/_headers"


def headers_file(rules: Rules, files: Iterable[str]) -> str:
    """Return the text of ``_headers``.

    Args:
        rules: the site's rules.
        files: the addresses of the site's data files; the format has no rule for endings. It has
            room for a hundred rules, and so none for every picture.
    """
    everywhere = {name: value for name, value in rules.common.items() if name not in rules.varying}
    # The widest policy, for the search works with no other; each page narrows it for itself.
    everywhere[POLICY] = header_policy(searches=True)
    blocks = [_block(f"{rules.base}/*", everywhere)]
    for scope in rules.scopes:
        own = {name: value for name, value in scope.headers.items() if name != POLICY}
        paths = [file for file in files if rules.scope(file) is scope]
        if scope.is_whole:
            paths = [f"{folder}*" for folder in scope.folders]
        if own:
            blocks += [_block(rules.base + path, own) for path in sorted(paths)]
    return "\n".join(blocks)


def _block(path: str, headers: dict[str, str]) -> str:
    return f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
