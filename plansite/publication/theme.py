"""Where a theme's files may lie: below its folder, and nowhere else."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NoReturn

from plansite.model.location import Location
from plansite.model.site_error import SiteError
from plansite.vi.problems import theme as say


def refuse_odd_files(folders: Iterable[Path]) -> None:
    """Look through a theme, and the templates that a site lays over it, for what is no file of it.

    What a link out of the folder leads to would be published with the rest: a file of the machine
    that builds. A pipe would never end. Templates in a folder that cannot be listed would be
    passed over without a word.

    Raises:
        SiteError: for the first link that leads out of the folder it lies in, and for the first
            thing that is neither file nor folder.
        OSError: if a folder cannot be listed.
    """
    for folder in folders:
        base = folder.resolve()
        for path in _below(folder):
            place = Location(path.relative_to(folder.parent).as_posix(), 1)
            if not _is_within(path, base):
                raise SiteError(say.THEME_OUTER_LINK.at(place))
            if not (path.is_file() or path.is_dir()):
                raise SiteError(say.THEME_NO_FILE.at(place))


def _below(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> NoReturn:
        raise error

    for top, folders, names in os.walk(folder, onerror=refuse):
        yield from (Path(top) / name for name in sorted((*folders, *names)))


def _is_within(path: Path, base: Path) -> bool:
    try:
        return path.resolve().is_relative_to(base)
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


def templates_digest(folders: Iterable[Path]) -> str:
    """Return a digest of the templates in folders: bodies are rendered with some of them."""
    return _digest(folders, lambda path: path.suffix == ".html").hexdigest()


def theme_digest(folders: Iterable[Path]) -> bytes:
    """Return a digest of all that lies in a theme, and in what a site lays over it."""
    return _digest(folders, lambda _: True).digest()


def _digest(folders: Iterable[Path], is_wanted: Callable[[Path], bool]) -> "hashlib._Hash":
    """Digest files, and where links lead: what lies behind one is a file of the same folder too."""
    digest = hashlib.sha256()
    for number, folder in enumerate(folders):
        for path in _below(folder):
            name = f" {number} {path.relative_to(folder).as_posix()} "
            if path.is_symlink():
                digest.update(f"{name}{path.readlink()}".encode("utf-8", "surrogatepass"))
            if path.is_file() and is_wanted(path):
                digest.update(name.encode("utf-8", "surrogatepass"))
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest
