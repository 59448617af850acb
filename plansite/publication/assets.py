"""The theme's static files: style sheets and scripts made one, each named after what it holds.

A file's name carries a part of its SHA-256, so that hosts may let browsers keep it for ever.
"""

import hashlib
import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from plansite.model import addresses as site_addresses
from plansite.reading.plain import file_names

_IMPORT = re.compile(
    r"""^@import\s+url\(["']?([^"')]+)["']?\)\s*(?:layer\(([\w.-]+)\))?\s*;\s*$""", re.M
)
_URL = re.compile(r"""url\(["']?(?!data:|#)([^"')]+)["']?\)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_SCRIPT_IMPORT = re.compile(r"""^import \{[^{}]*\} from ["'](\.[^"']+)["'];$""", re.M)
_EXPORT = re.compile(r"^export (?=async|class|const|function|let)", re.M)
# Whole lines alone: what stands behind code may be part of a text.
_SCRIPT_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)[ \t]*\n", re.M)
_BLANKS = re.compile(r"\s*\n\s*")
_STATIC = "/static"


class AssetMissingError(LookupError):
    """A template or a style sheet names a file that the theme does not have."""


@dataclass
class Assets:
    """The theme's static files as they are published.

    ``addresses`` maps a name below ``theme/static/`` to its address; ``files`` maps an address
    to its bytes.
    """

    addresses: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def address(self, name: str) -> str:
        """Return the address of a file below ``theme/static/``.

        Raises:
            AssetMissingError: if the theme has no such file.
        """
        try:
            return self.addresses[name]
        except KeyError:
            raise AssetMissingError(name) from None


def load_assets(theme: Path) -> Assets:
    """Read, bundle and name the theme's static files.

    Style sheets other than those directly in ``css/`` are parts, and published only inside the
    sheets that import them; those of components lie beside their templates. So are scripts that
    others import; what a script and its parts name is named in one module. One without parts is
    published as it is.

    Raises:
        AssetMissingError: if a style sheet or a script imports or names a file that is not there.
        OSError: if something of the theme cannot be read.
    """
    static = theme / "static"
    names = file_names(static)
    assets = Assets()
    for name in names:
        if not name.endswith((".css", ".js")):
            _add(assets, name, (static / name).read_bytes())
    for name in names:
        if re.fullmatch(r"css/[^/]+\.css", name):
            sheet = _with_addresses(_bundle(static, name), name, assets)
            _add(assets, name, _without_comments(sheet).encode())
    for name, data in _scripts(static, [name for name in names if name.endswith(".js")]).items():
        _add(assets, name, data)
    return assets


def _add(assets: Assets, name: str, data: bytes) -> None:
    path = PurePosixPath(name)
    mark = hashlib.sha256(data).hexdigest()[:10]
    fingerprinted = path.with_name(f"{path.stem}.{mark}{path.suffix}").as_posix()
    address = site_addresses.THEME + fingerprinted
    assets.addresses[name] = address
    assets.files[address] = data


def _text(static: Path, name: str, errors: str = "strict") -> str:
    try:
        return (static / name).read_text(encoding="utf-8", errors=errors)
    except FileNotFoundError:
        raise AssetMissingError(name) from None


def _scripts(static: Path, names: list[str]) -> dict[str, bytes]:
    """Return the scripts that are no part of another, by their names."""
    found, imported = dict[str, bytes](), set[str]()
    for name in names:
        parts = set[str]()
        script = _joined(static, name, parts)
        found[name] = _short(script) if parts else (static / name).read_bytes()
        imported |= parts
    return {name: data for name, data in found.items() if name not in imported}


def _joined(static: Path, name: str, parts: set[str]) -> str:
    """Return a script with its parts where they are first imported; they are put into ``parts``."""

    def put(match: re.Match[str]) -> str:
        part = _resolve(name, match.group(1))
        if part in parts:
            return ""
        parts.add(part)
        return _EXPORT.sub("", _joined(static, part, parts))

    return _SCRIPT_IMPORT.sub(put, _text(static, name, "replace"))


def _bundle(static: Path, name: str) -> str:
    """Return a style sheet with its imports put into their places, each in its layer."""
    text = _text(static, name)

    def put(match: re.Match[str]) -> str:
        part = _resolve(name, match.group(1))
        inner = _with_local_urls(_bundle(static, part), part, name)
        layer = match.group(2)
        return f"@layer {layer} {{\n{inner}\n}}" if layer else inner

    return _IMPORT.sub(put, text)


def _with_local_urls(text: str, part: str, sheet: str) -> str:
    """Rewrite the ``url()`` of an imported part so that they are relative to the sheet."""
    folder = posixpath.join(_STATIC, posixpath.dirname(sheet))

    def rewrite(match: re.Match[str]) -> str:
        target = posixpath.join(_STATIC, _resolve(part, match.group(1)))
        return f'url("{posixpath.relpath(target, folder)}")'

    return _URL.sub(rewrite, text)


def _with_addresses(text: str, sheet: str, assets: Assets) -> str:
    """Point every ``url()`` at the fingerprinted file, relative to the sheet itself."""

    def rewrite(match: re.Match[str]) -> str:
        address = assets.address(_resolve(sheet, match.group(1)))
        return f'url("../{address.removeprefix(site_addresses.THEME)}")'

    return _URL.sub(rewrite, text)


def _resolve(holder: str, target: str) -> str:
    """Return a file by its name from ``static/``, as ``holder`` names it: from its own folder.

    The theme's folder stands for the root, above which nothing leads.
    """
    path = posixpath.join(_STATIC, posixpath.dirname(holder), target)
    return posixpath.relpath(posixpath.normpath(path), _STATIC)


def _short(script: str) -> bytes:
    """Return a script without lines that are comments, and without indents."""
    return (_BLANKS.sub("\n", _SCRIPT_COMMENT.sub("", script)).strip() + "\n").encode()


def _without_comments(text: str) -> str:
    return _BLANKS.sub("\n", _COMMENT.sub("", text)).strip() + "\n"
