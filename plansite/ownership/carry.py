"""What is kept goes from one output into the next, and nothing of it is lost on the way.

A certificate's challenge or a repository is written by others, at any moment. So what is kept is
carried twice: before the new folder takes the place of the old one, so that it is never missing,
and after, for what came into the old folder meanwhile.
"""

import contextlib
import filecmp
import os
import shutil
import stat
from pathlib import Path

from plansite.ownership.files import FOLDER_MODE
from plansite.ownership.keep import Keep


def carry(keep: Keep, old: Path, new: Path, spare: Path) -> None:
    """Put what is kept in one folder into another as well.

    By hard links, so that it stands in both and a kill at any moment loses nothing; copies where
    the file system has none. Links stay links. What is in the other folder already stays if it
    is newer. What another process takes away meanwhile is left out.

    Args:
        keep: what is kept.
        old: the folder that has it.
        new: the folder that gets it.
        spare: a free path on the same file system, where files are copied before they are shown.

    Raises:
        OSError: if something can be neither linked nor copied.
    """
    for entry in keep.entries:
        source, target = old / entry, new / entry
        is_folder = source.is_dir() and not source.is_symlink()
        if is_folder or (not entry.endswith("/") and os.path.lexists(source)):
            for folder in reversed(target.relative_to(new).parents[:-1]):
                if not (new / folder).is_dir():
                    (new / folder).mkdir()
                    (new / folder).chmod(FOLDER_MODE)
                    _give(new / folder, (old / folder).stat())
            _carry(source, target, spare)


def _carry(source: Path, target: Path, spare: Path) -> None:
    try:
        about = source.lstat()
        if stat.S_ISDIR(about.st_mode):
            _carry_folder(source, about, target, spare)
        elif _is_wanted(source, about, target):
            _carry_file(source, about, target, spare)
    except FileNotFoundError:
        if os.path.lexists(source):
            raise


def _carry_folder(source: Path, about: os.stat_result, target: Path, spare: Path) -> None:
    is_new = not os.path.lexists(target)
    target.mkdir(exist_ok=True)
    for path in source.iterdir():
        _carry(path, target / path.name, spare)
    if is_new:
        _give(target, about)
        shutil.copystat(source, target)


def _is_wanted(source: Path, about: os.stat_result, target: Path) -> bool:
    """Whether what stands at the target is missing or another file, and none that is newer."""
    try:
        there = target.lstat()
    except FileNotFoundError:
        return True
    if os.path.samestat(about, there) or there.st_mtime_ns > about.st_mtime_ns:
        return False
    if stat.S_ISLNK(about.st_mode) and stat.S_ISLNK(there.st_mode):
        return source.readlink() != target.readlink()
    # Not by times alone: a copy has those of the file, and so may what was changed right after.
    return not filecmp.cmp(source, target, shallow=False)


def _carry_file(source: Path, about: os.stat_result, target: Path, spare: Path) -> None:
    place = spare if os.path.lexists(target) else target
    spare.unlink(missing_ok=True)
    try:
        if stat.S_ISLNK(about.st_mode):
            place.symlink_to(source.readlink(), target_is_directory=source.is_dir())
            _give(place, about)
        else:
            place.hardlink_to(source)
    except FileExistsError:
        _carry(source, target, spare)  # another process was quicker: which of them is newer?
        return
    except (OSError, NotImplementedError):
        if not stat.S_ISREG(about.st_mode):
            raise  # a copy of a pipe or a socket would wait for ever
        shutil.copy2(source, spare)
        _give(spare, about)
        place = spare
    if place is spare:
        spare.replace(target)


def _give(path: Path, about: os.stat_result) -> None:
    """Give a path the owner and the group of another, as far as the system lets us."""
    if hasattr(os, "chown"):
        for owner in (about.st_uid, -1):  # the group alone may be ours to give
            with contextlib.suppress(OSError):
                os.chown(path, owner, about.st_gid, follow_symlinks=False)
                return
