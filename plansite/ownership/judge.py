"""Whose are the files in an output? Only what a build wrote may be replaced by the next.

A file is ours if the manifest lists it and it still is, byte for byte, what was written: a page
that was edited by hand is a person's work. `keep` says what may stand beside ours.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from plansite.ownership.files import is_folder
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import NAME, hashes_of, read_listed
from plansite.ownership.mounts import mounted_in
from plansite.reading.plain import reason_of
from plansite.vi import output as vi

_NAMED = 3  # things of a person that are named; the rest is counted

_DROPPINGS = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""What the file managers of macOS and Windows put into each folder that someone looks at."""

Seen = Mapping[str, tuple[int, ...]]
"""What stands in an output, by path, with the signs by which a change is known."""


class OutputRefusedError(Exception):
    """The output is not replaced, and all of it is as it was; the text says why."""


def check(output: Path, keep: Keep, before: Seen | None = None) -> Seen:
    """See to it that all that stands in an output is ours; return what stands there.

    Args:
        output: the folder; it need not be there.
        keep: what may stand in it beside ours.
        before: what an earlier check returned; it still holds if nothing was changed since.

    Raises:
        OutputRefusedError: if not all of it is ours, or that cannot be known, or something is
            mounted there: what is kept in a mount is no part of the folder that is replaced.
    """
    if not os.path.lexists(output):
        return {}
    if not output.is_dir():
        raise OutputRefusedError(vi.IS_A_FILE.format(folder=output))
    try:
        if point := mounted_in(output):
            raise OutputRefusedError(vi.MOUNTED.format(folder=output, point=_shown(str(point))))
        seen = dict(_walk(output, "", keep))
        strange = _strange(output, keep, seen) if seen != before else {}
    except OSError as error:
        message = vi.UNREADABLE.format(folder=output, error=reason_of(error))
        raise OutputRefusedError(message) from error
    if strange:
        raise OutputRefusedError(vi.NOT_OURS.format(folder=output, names=_names(strange)))
    return seen


def _strange(output: Path, keep: Keep, seen: Seen) -> dict[str, bool]:
    """Return what is not ours, each with whether it was and has been edited."""
    listed = read_listed(output)
    ours = listed or {}
    folders = _folders(ours)
    strange: dict[str, bool] = {}
    unsure: list[str] = []
    for name, signs in seen.items():
        if name.endswith("/"):
            if name not in folders and not keep.leads_to(name):
                strange[name] = False
        elif name == NAME and listed is not None:
            continue
        elif name not in ours or not stat.S_ISREG(signs[0]):
            if name.rpartition("/")[2] not in _DROPPINGS:
                strange[name] = False
        elif signs[1] != ours[name]["size"]:
            strange[name] = True
        else:
            unsure.append(name)
    for name, digest in hashes_of(output, unsure).items():
        if digest != ours[name]["sha256"]:
            strange[name] = True
    return strange


def _names(strange: Mapping[str, bool]) -> str:
    """Return in words what is not ours."""
    first = [
        vi.EDITED.format(name=shown) if strange[name] else shown
        for name, shown in ((name, _shown(name)) for name in sorted(strange)[:_NAMED])
    ]
    text, more = ", ".join(first), len(strange) - len(first)
    return vi.AND_MORE.format(names=text, count=more) if more else text


def published_above(path: Path) -> Path | None:
    """Return the output that a path lies in, or is; None if it lies in none."""
    return next((one for one in (path, *path.parents) if read_listed(one) is not None), None)


def _walk(output: Path, below: str, keep: Keep) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield all files and the empty folders below a folder, but for those that are kept."""
    with os.scandir(output / below) as listing:
        entries = list(listing)
    if not entries and below:
        yield below, ()
    for entry in entries:
        folder = is_folder(entry)
        name = f"{below}{entry.name}{'/' if folder else ''}"
        if keep.holds(name):
            continue
        if folder:
            yield from _walk(output, name, keep)
        else:
            about = entry.stat(follow_symlinks=False)
            yield name, (about.st_mode, about.st_size, about.st_mtime_ns, about.st_ino)


def _folders(names: Mapping[str, object]) -> set[str]:
    """Return the folders that hold the names, each with a slash at its end."""
    found: set[str] = set()
    for name in names:
        parts = name.removesuffix("/").split("/")[:-1]
        found |= {"/".join(parts[: at + 1]) + "/" for at in range(len(parts))}
    return found


def _shown(name: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in name)
