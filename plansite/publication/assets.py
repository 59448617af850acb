"""The theme's static files: style sheets made one, each file named after what it holds.

A file's name carries a part of its SHA-256, so that hosts may let browsers keep it for ever.
"""

import hashlib
import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from plansite.model import addresses as site_addresses
from plansite.reading.folders import file_names

_IMPORT = re.compile(
    r"""^@import\s+url\(["']?([^"')]+)["']?\)\s*(?:layer\(([\w.-]+)\))?\s*;\s*$""", re.M
)
_URL = re.compile(r"""url\(["']?(?!data:|#)([^"')]+)["']?\)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_BLANKS = re.compile(r"\s*\n\s*")


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
    sheets that import them.

    Raises:
        AssetMissingError: if a style sheet imports or names a file that is not there.
        OSError: if something of the theme cannot be read.
    """
    static = theme / "static"
    names = file_names(static)
    assets = Assets()
    for name in names:
        if not name.endswith(".css"):
            _add(assets, name, (static / name).read_bytes())
    for name in names:
        if re.fullmatch(r"css/[^/]+\.css", name):
            sheet = _with_addresses(_bundle(static, name), name, assets)
            _add(assets, name, _without_comments(sheet).encode())
    return assets


def _add(assets: Assets, name: str, data: bytes) -> None:
    path = PurePosixPath(name)
    mark = hashlib.sha256(data).hexdigest()[:10]
    fingerprinted = path.with_name(f"{path.stem}.{mark}{path.suffix}").as_posix()
    address = site_addresses.THEME + fingerprinted
    assets.addresses[name] = address
    assets.files[address] = data


def _bundle(static: Path, name: str) -> str:
    """Return a style sheet with its imports put into their places, each in its layer."""
    try:
        text = (static / name).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise AssetMissingError(name) from None
    folder = PurePosixPath(name).parent

    def put(match: re.Match[str]) -> str:
        part = (folder / match.group(1)).as_posix()
        inner = _with_local_urls(_bundle(static, part), part, name)
        layer = match.group(2)
        return f"@layer {layer} {{\n{inner}\n}}" if layer else inner

    return _IMPORT.sub(put, text)


def _with_local_urls(text: str, part: str, sheet: str) -> str:
    """Rewrite the ``url()`` of an imported part so that they are relative to the sheet."""
    depth = len(PurePosixPath(sheet).parent.parts)

    def rewrite(match: re.Match[str]) -> str:
        target = _resolve(part, match.group(1))
        return f'url("{"../" * depth}{target}")'

    return _URL.sub(rewrite, text)


def _with_addresses(text: str, sheet: str, assets: Assets) -> str:
    """Point every ``url()`` at the fingerprinted file, relative to the sheet itself."""

    def rewrite(match: re.Match[str]) -> str:
        address = assets.address(_resolve(sheet, match.group(1)))
        return f'url("../{address.removeprefix(site_addresses.THEME)}")'

    return _URL.sub(rewrite, text)


def _resolve(holder: str, target: str) -> str:
    path = posixpath.normpath(posixpath.join(posixpath.dirname(holder), target))
    if path.startswith("../"):
        raise AssetMissingError(target)
    return path


def _without_comments(text: str) -> str:
    return _BLANKS.sub("\n", _COMMENT.sub("", text)).strip() + "\n"
