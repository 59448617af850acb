"""``manifest.json``: every file of a finished site with its SHA-256 and size."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

from plansite.reading.plain import file_names
from plansite.shares import parted

NAME = "manifest.json"
_ALGORITHM = "sha256"
_TOGETHER = 200
"""Files that one thread looks at in one go."""


def write_manifest(
    folder: Path,
    as_of: date,
    *,
    preview: bool,
    known: Mapping[str, tuple[str, int]] = MappingProxyType({}),
) -> dict[str, Any]:
    """Write the manifest of a folder into it, and return it. It does not list itself.

    Args:
        folder: the finished site.
        as_of: the edition's date.
        preview: whether it shows what is not public yet.
        known: the SHA-256 and the size of files that whoever wrote them has told.
    """
    names = [name for name in file_names(folder) if name != NAME]
    others = [name for name in names if name not in known]
    hashes = hashes_of(folder, others)
    marks = {**known, **{name: (hashes[name], (folder / name).stat().st_size) for name in others}}
    files = {name: {_ALGORITHM: marks[name][0], "size": marks[name][1]} for name in names}
    manifest: dict[str, Any] = {
        "algorithm": _ALGORITHM,
        "as_of": as_of.isoformat(),
        "preview": preview,
        "files": files,
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    (folder / NAME).write_text(text, encoding="utf-8", newline="\n")
    return manifest


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of a site; empty where there is none, or it cannot be read."""
    path = folder / NAME
    try:
        if path.is_symlink() or not path.is_file():
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_listed(folder: Path) -> Mapping[str, Mapping[str, Any]] | None:
    """Return the files that a folder's manifest lists; None if there is none of ours."""
    manifest = read_manifest(folder)
    files = manifest.get("files")
    if manifest.get("algorithm") != _ALGORITHM or not isinstance(files, dict):
        return None
    entries = list(files.values())
    whole = all(isinstance(entry, dict) and {_ALGORITHM, "size"} <= entry.keys()
                for entry in entries)  # fmt: skip
    return files if whole else None


def hashes_of(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the SHA-256 of each file below a folder.

    Raises:
        OSError: if one cannot be read.
    """
    wanted = list(names)

    top = os.fspath(folder)

    def digests(some: Sequence[str]) -> list[tuple[str, str]]:
        found = []
        for name in some:
            with open(f"{top}/{name}", "rb", 0) as file:  # noqa: PTH123  # there are thousands
                found.append((name, hashlib.file_digest(file, _ALGORITHM).hexdigest()))
        return found

    # Both reading and hashing let other threads go on.
    from concurrent.futures import ThreadPoolExecutor  # not for those that only read manifests

    shares = parted(wanted, _TOGETHER)
    with ThreadPoolExecutor() as pool:
        return dict(chain.from_iterable(pool.map(digests, shares)))


def keep_times(folder: Path, manifest: dict[str, Any], before: Path) -> None:
    """Give files that are as they were in the output before their old times.

    Servers then still answer "not modified", and an upload by time and size sends what changed.
    """
    old = read_listed(before) or {}
    for name, entry in manifest["files"].items():
        if old.get(name) == entry:
            try:
                stat = (before / name).stat()
                os.utime(folder / name, ns=(stat.st_mtime_ns, stat.st_mtime_ns))
            except OSError:
                continue
