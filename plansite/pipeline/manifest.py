"""``manifest.json``: every file of a finished site with its SHA-256 and size."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

NAME = "manifest.json"


def write_manifest(folder: Path) -> dict[str, Any]:
    """Write the manifest of a folder into it, and return it. The manifest does not list itself."""
    files = {name: _entry(folder / name) for name in file_names(folder) if name != NAME}
    manifest: dict[str, Any] = {"algorithm": "sha256", "files": files}
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    (folder / NAME).write_text(text, encoding="utf-8", newline="\n")
    return manifest


def file_names(folder: Path) -> list[str]:
    """Return the paths of all files below a folder, relative to it, sorted."""
    top = os.fspath(folder)
    found: list[str] = []
    for place, _, names in os.walk(top):
        below = place[len(top) :].replace(os.sep, "/").lstrip("/")
        found += [f"{below}/{name}" if below else name for name in names]
    return sorted(found)


def keep_times(folder: Path, manifest: dict[str, Any], before: Path) -> None:
    """Give files that are as they were in the output before their old times.

    Servers then still answer "not modified", and an upload by time and size sends what changed.
    """
    try:
        old = dict(json.loads((before / NAME).read_text(encoding="utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    for name, entry in manifest["files"].items():
        if old.get(name) == entry:
            try:
                stat = (before / name).stat()
                os.utime(folder / name, ns=(stat.st_mtime_ns, stat.st_mtime_ns))
            except OSError:
                continue


def _entry(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
