"""What differs from what was public before, as git and the disk know it: nothing of it is read.

What lies there is asked of the disk, and not of git alone: its index may be told to take a file
that is gone for unchanged. Which commit "before" is, `plansite.reading.base` tells.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from plansite.model import layout
from plansite.model.layout import is_passed_over
from plansite.reading.base import base_of
from plansite.reading.git import GitError, Lack, blobs, index_of, names, run, tree_of


@dataclass(frozen=True)
class Differing:
    """The files that there were, if any has changed or gone; and what those that have held.

    ``lack`` says why nothing can be known, ``lacking`` which branch or commit is lacking.
    """

    paths: frozenset[str] = frozenset()
    contents: Mapping[str, bytes] = field(default_factory=dict)
    lack: Lack | None = None
    lacking: str = ""

    def as_bytes(self) -> bytes:
        """Return all of it as bytes, the same for the same."""
        parts = [repr((self.lack, self.lacking, sorted(self.paths))).encode("utf-8", "replace")]
        for path, data in sorted(self.contents.items()):
            parts += [repr((path, len(data))).encode("utf-8", "replace"), data]
        return b"".join(parts)


def differing(root: Path, environment: Mapping[str, str] = os.environ) -> Differing:
    """Return what differs at a site.

    Args:
        root: the site's folder; it may lie anywhere in the repository.
        environment: the variables by which CI tells of a change.
    """
    try:
        base = base_of(root, environment)
        return _differing(root, base) if base else Differing()
    except GitError as error:
        return Differing(lack=error.lack, lacking=error.name)


def ask_differing(root: Path) -> Callable[[], Differing]:
    """Ask git while something else is done; return what waits for it, and gives what differs."""
    found: list[Differing] = []

    def ask() -> None:
        with suppress(Exception):  # it is asked again, where who waits for it is told
            found.append(differing(root))

    thread = Thread(target=ask, daemon=True)
    thread.start()

    def answer() -> Differing:
        thread.join()
        return found[0] if found else differing(root)

    return answer


def _differing(root: Path, base: str) -> Differing:
    tree = tree_of(root, base, layout.CONTENT, layout.PLAN)
    index = index_of(root, layout.CONTENT, layout.PLAN)
    if not tree and not index:
        raise GitError(Lack.UNTRACKED)
    differing = _changed(root, base) | _gone(root, tree)
    differing |= {path for path, is_hidden in index.items() if is_hidden}
    paths = [path for path in tree if path in differing and not _is_passed_over(path)]
    if not paths:
        return Differing()
    contents = _contents(root, {path: tree[path] for path in paths if _is_ours(path)})
    return Differing(frozenset(tree), contents)


def _changed(root: Path, base: str) -> set[str]:
    """Return the files that differ; what was only added since was not public before."""
    form = ("--name-only", "--diff-filter=a", "--no-renames", "--no-ext-diff", "--relative", "-z")
    return set(names(run(root, "diff", *form, base, "--", layout.CONTENT, layout.PLAN)))


def _gone(root: Path, tree: Iterable[str]) -> set[str]:
    """Return the files that do not lie there, whatever git's index says of them."""
    top = os.fspath(root)
    # Text is quicker than paths where there are thousands, and never raises.
    return {path for path in tree if not os.path.lexists(f"{top}/{path}")}


def _contents(root: Path, ids: Mapping[str, str]) -> dict[str, bytes]:
    """Return what files held, by their ids; a clone that lacks one of them is no base."""
    contents = blobs(root, ids.values())
    if not contents.keys() >= set(ids.values()):
        raise GitError(Lack.DEPTH)
    return {path: contents[one] for path, one in ids.items()}


def _is_passed_over(path: str) -> bool:
    return any(map(is_passed_over, path.split("/")))


def _is_ours(path: str) -> bool:
    """Whether a file may claim addresses."""
    is_entry = layout.is_article(path) or layout.is_page(path)
    is_list = path in (layout.REGISTER, layout.REMOVED)
    return path.isprintable() and (is_entry or is_list or layout.is_plan(path))
