"""``.htaccess``, by which Apache 2.4 serves the site; it needs ``AllowOverride All``."""

import re
from collections.abc import Iterator

from plansite.hosting.rules import Rules
from plansite.hosting.types import (
    MEDIA_TYPES,
    NAMED,
    TEXT,
    TYPES,
    UNKNOWN,
    UTF_8_TYPES,
)
from plansite.model import addresses

_COPIES = (("br", "br"), ("gz", "gzip"))
"""Endings of compressed copies with the names of their codings, the smaller first."""

_COPY = r"(?:\.(?:br|gz))?"
"""After the ending of a file: Apache looks at the address of the copy that it sends."""


def htaccess(rules: Rules) -> str:
    """Return the text of ``.htaccess``."""
    parts = (_basics(rules), _types(), _copies(), _media(rules), _headers(rules))
    return "\n".join(line for part in parts for line in part) + "\n"


def _basics(rules: Rules) -> Iterator[str]:
    missing = rules.base + addresses.NOT_FOUND
    yield from (
        "# Written by the build. Needs AllowOverride All, mod_headers and mod_rewrite.",
        "Options -ExecCGI -Includes -Indexes -MultiViews",
        "DirectoryIndex index.html",
        f"ErrorDocument 403 {missing}",
        f"ErrorDocument 404 {missing}",
        "",
        "# Nothing that begins with a dot, but for what is meant for machines (RFC 8615).",
        r'RedirectMatch 404 "/\.(?!well-known/)"',
        f'RedirectMatch 404 "{addresses.HEADERS}$"',
        "",
    )


def _media(rules: Rules) -> Iterator[str]:
    """Whatever editors have put there, nothing runs it.

    A section ``If`` counts after all others (Apache's manual, "Configuration Sections"), the
    ``SetHandler`` and ``AddHandler`` of the server among them, which would run ``a.php.pdf``.
    """
    below = f"%{{REQUEST_URI}} =~ m#^{re.escape(rules.base + addresses.MEDIA)}#"
    listed = rf"%{{REQUEST_URI}} =~ m#\.(?:{'|'.join(sorted(MEDIA_TYPES))}){_COPY}$#i"
    yield from (
        "# Below /media/ files are sent as they are, and what is no format of the list as bytes.",
        f'<If "{below}">',
        "  SetHandler default-handler",
        "</If>",
        f'<If "{below} && !({listed})">',
        f"  ForceType {UNKNOWN}",
        "</If>",
    )
    for module in ("mod_php.c", "mod_php7.c", "mod_php5.c"):
        yield from (f"<IfModule {module}>", "  php_flag engine off", "</IfModule>")
    yield ""


def _types() -> Iterator[str]:
    text = " ".join(f".{ending}" for ending in TEXT if TYPES[ending] in UTF_8_TYPES)
    yield "<IfModule mod_mime.c>"
    for ending, kind in TYPES.items():
        yield f"  AddType {kind} .{ending}"
    yield f"  AddCharset utf-8 {text}"
    for address, kind in NAMED.items():
        charset = "" if kind.endswith("json") else "; charset=utf-8"
        name = re.escape(address.rpartition("/")[2])
        yield f'  <FilesMatch "^{name}{_COPY}$">'
        yield f'    ForceType "{kind}{charset}"'
        yield "  </FilesMatch>"
    yield from ("</IfModule>", "")


def _copies() -> Iterator[str]:
    endings = "|".join(TEXT)
    yield from (
        "# The compressed copy of a file, where there is one and the browser takes it.",
        "<IfModule mod_rewrite.c>",
        "  RewriteEngine On",
    )
    for ending, coding in _COPIES:
        accepts = (
            f'  RewriteCond %{{HTTP:Accept-Encoding}} "(^|[, ]){coding}([,; ]|$)"\n'
            # A weight of nothing refuses it (RFC 9110, section 12.5.3).
            f'  RewriteCond %{{HTTP:Accept-Encoding}} "!(^|[, ]){coding} *; *q=0(\\.0*)? *(,|$)"'
        )
        yield from (
            accepts,
            f"  RewriteCond %{{REQUEST_FILENAME}}index.html.{ending} -f",
            f'  RewriteRule "^(.*/|)$" "$1index.html.{ending}" [L]',
            accepts,
            f"  RewriteCond %{{REQUEST_FILENAME}}.{ending} -f",
            f'  RewriteRule "^(.+\\.(?:{endings}))$" "$1.{ending}" [L]',
        )
    yield "</IfModule>"
    for ending, coding in _COPIES:
        yield from (
            f'<FilesMatch "\\.({endings})\\.{ending}$">',
            f"  RemoveType .{ending}",
            f"  RemoveLanguage .{ending}",
            f"  AddEncoding {coding} .{ending}",
            "  <IfModule mod_env.c>",
            "    SetEnv no-gzip 1",
            "    SetEnv no-brotli 1",
            "  </IfModule>",
            "</FilesMatch>",
        )
    yield ""


def _headers(rules: Rules) -> Iterator[str]:
    yield "<IfModule mod_headers.c>"
    for name, value in rules.common.items():
        yield _set(name, value)
    # The last section that holds wins here, so the first rule comes last.
    for scope in reversed(rules.scopes):
        yield f'  <If "%{{REQUEST_URI}} =~ m#{scope.pattern(rules.base, _COPY)}#">'
        # What another scope sets and this one does not is as it is everywhere.
        for name in rules.varying:
            if name in scope.headers:
                yield f"  {_set(name, scope.headers[name])}"
            elif name in rules.common:
                yield f"  {_set(name, rules.common[name])}"
            else:
                yield f"    Header always unset {name}"
        yield "  </If>"
    endings = "|".join(TEXT)
    yield from (
        f'  <FilesMatch "\\.({endings}){_COPY}$">',
        "    Header always merge Vary Accept-Encoding",
        "  </FilesMatch>",
        "</IfModule>",
    )


def _set(name: str, value: str) -> str:
    # To Apache a percent sign begins a variable (mod_headers, "Header").
    written = value.replace("%", "%%").replace('"', r"\"")
    return f'  Header always set {name} "{written}"'
