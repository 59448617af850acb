"""All that is read of a site, as one digest: where it is the same, the same comes of it.

Nothing is understood here: files are bytes. What this module does not know how to take, such as a
link, or a theme that lies elsewhere, has no digest, and then all is read.
"""

import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from plansite.model import layout

_ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
"""Of files beside ``content/``, what may be a plan, or be meant as one."""
_SETTINGS = (layout.SETTINGS, layout.PUBLIC_SETTINGS)
_ELSEWHERE = b"THEME"
"""In a settings file this may name folders that the check looks into."""
_MISPLACED = frozenset(PurePosixPath(path).name for path in layout.IN_CONTENT)
"""What the check looks into where it lies beside ``content/`` (`plansite.reading.strangers`)."""

_AT_ONCE = 1 << 20
"""Bytes that are read in one go; a film may be larger than the memory."""

_NONE: Mapping[str, bytes] = MappingProxyType({})


class _OddError(Exception):
    """Something is there that has no digest."""


def snapshot(
    root: Path, known: Mapping[str, bytes] = _NONE, *, is_theme_known: bool = False
) -> bytes | None:
    """Return a digest of all that a check and a build read of a site's folder.

    The theme, git, the day, and what a settings file asks for when it is run, are no part of it.

    Args:
        root: the site's folder.
        known: the SHA-256 of what files held when they were read, by their paths; these are not
            read again.
        is_theme_known: whether the theme, and what the site lays over it, is asked for elsewhere.

    Returns:
        None where only a reading can tell.
    """
    digest = sha256()
    try:
        for path, file in _below(os.fspath(root), ""):
            mark = known.get(path) or (_mark_of(file) if file else b"")
            if path in _SETTINGS and not is_theme_known and _ELSEWHERE in Path(file).read_bytes():
                return None
            digest.update(f"{len(path)} {path} {len(mark)} ".encode())
            digest.update(mark)
    except (OSError, UnicodeError, _OddError):
        return None
    return digest.digest()


def _below(folder: str, below: str) -> Iterator[tuple[str, str]]:
    """Give what is read below a folder, each with its file; an empty one for a folder."""
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        path = f"{below}{entry.name}"
        if not (below or _is_read(entry.name)):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not below and path != layout.CONTENT:
                raise _OddError
            yield f"{path}/", ""
            yield from _below(entry.path, f"{path}/")
        elif entry.is_file(follow_symlinks=False):
            yield path, entry.path
        else:
            raise _OddError


def _is_read(name: str) -> bool:
    """Whether something in the site's own folder is read."""
    if name in _MISPLACED:
        raise _OddError
    return name == layout.CONTENT or name in _SETTINGS or name.lower().endswith(_ENDINGS)


def _mark_of(file: str) -> bytes:
    with open(file, "rb", 0) as opened:  # noqa: PTH123  # there are thousands
        data = opened.read(_AT_ONCE)
        digest = sha256(data)
        while len(data) == _AT_ONCE:
            data = opened.read(_AT_ONCE)
            digest.update(data)
    return digest.digest()
