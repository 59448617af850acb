"""Three files for nginx, which is configured outside the site's folder.

Headers come from maps, and all ``add_header`` stand at one level: nginx forgets those of the
level above wherever a level has one of its own.
"""

from collections.abc import Iterator, Mapping

from plansite.hosting.rules import Rules
from plansite.hosting.types import MEDIA_TYPES, NAMED, TYPES, UNKNOWN, UTF_8_TYPES
from plansite.model import addresses

MAPS = "plansite-maps.conf"
SITE = "plansite-site.conf"
BROTLI = "plansite-brotli.conf"

_BROTLI_NEEDS = "# Needs ngx_brotli (Debian: libnginx-mod-http-brotli-static)."


def nginx_files(rules: Rules) -> Mapping[str, str]:
    """Return the text of each file by its name.

    ``MAPS`` belongs to the ``http`` level, ``SITE`` into the ``server`` block, and ``BROTLI``
    beside it where nginx has the module ngx_brotli.
    """
    return {
        MAPS: "\n".join(_maps(rules)) + "\n",
        SITE: "\n".join(_site(rules)) + "\n",
        BROTLI: f"{_BROTLI_NEEDS}\nbrotli_static on;\n",
    }


def _maps(rules: Rules) -> Iterator[str]:
    yield "# For the http level: headers that differ between addresses. An empty one is not sent."
    for name in rules.varying:
        common = rules.common.get(name, "")
        yield f"map $uri {_variable(name)} {{"
        yield f"  default {_quoted(common)};"
        for scope in rules.scopes:
            # Without its own value a scope still stands before the scopes after it.
            value = scope.headers.get(name, common)
            yield f'  "~{scope.pattern(rules.base)}" {_quoted(value)};'
        yield "}"


def _site(rules: Rules) -> Iterator[str]:
    missing = rules.base + addresses.NOT_FOUND
    yield from (
        f"# For the server block, which names listen, server_name and root. Needs {MAPS}.",
        "index index.html;",
        "autoindex off;",
        "server_tokens off;",
        "absolute_redirect off;",
        f"error_page 404 {missing};",
        f"error_page 403 =404 {missing};",
        "",
        "# The compressed copy of a file, where there is one and the browser takes it.",
        "gzip_static on;",
        "gzip_vary on;",
        "",
        "charset utf-8;",
        f"charset_types {' '.join(kind for kind in _with_charset() if kind != 'text/html')};",
        f"default_type {UNKNOWN};",
        *_types(TYPES),
        *(
            f"location = {rules.base}{address} {{ types {{}} default_type {kind}; }}"
            for address, kind in NAMED.items()
        ),
        "",
        "# Nothing that begins with a dot, but for what is meant for machines (RFC 8615).",
        r"location ~ /\.(?!well-known/) { return 404; }",
        f"location = {rules.base}{addresses.HEADERS} {{ return 404; }}",
        "",
        "# Whatever editors have put here: ^~ keeps every other location from it, one that runs",
        "# PHP for instance, and what is no format of the list is sent as bytes.",
        f"location ^~ {rules.base}{addresses.MEDIA} {{",
        *(f"  {line}" for line in _types(MEDIA_TYPES)),
        r"  location ~ /\. { return 404; }",
        "}",
        "",
        "# A location with an add_header of its own would lose all of these.",
    )
    for name, value in rules.common.items():
        shown = _variable(name) if name in rules.varying else _quoted(value)
        yield f"add_header {name} {shown} always;"
    for name in rules.varying:
        if name not in rules.common:
            yield f"add_header {name} {_variable(name)} always;"


def _quoted(value: str) -> str:
    escaped = value.replace('"', r"\"")
    return f'"{escaped}"'


def _variable(name: str) -> str:
    return "$plansite_" + name.lower().replace("-", "_")


def _types(types: Mapping[str, str]) -> Iterator[str]:
    found: dict[str, list[str]] = {}
    for ending, kind in types.items():
        found.setdefault(kind, []).append(ending)
    yield "types {"
    yield from (f"  {kind} {' '.join(endings)};" for kind, endings in found.items())
    yield "}"


def _with_charset() -> list[str]:
    return sorted({*UTF_8_TYPES, *(kind for kind in NAMED.values() if not kind.endswith("json"))})
