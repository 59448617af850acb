"""What was public before the latest changes, from git: only of files that differ since.

What lies there is asked of the disk, and not of git alone: its index may be told to take a file
that is gone for unchanged. Which commit "before" is, `plansite.reading.base` tells.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from plansite.model import layout
from plansite.model.article import Article, Entry, Page
from plansite.model.plan import Plan
from plansite.model.register import Register
from plansite.model.removal import Removals
from plansite.reading.base import base_of
from plansite.reading.files import SIZE_LIMIT, TextFile, decode
from plansite.reading.folders import is_passed_over
from plansite.reading.git import GitError, Lack, blobs, index_of, names, run, tree_of
from plansite.reading.parsing import entry_of, list_of, mapping_of


@dataclass(frozen=True)
class Before:
    """An earlier state of a site, as far as the site differs from it.

    Attributes:
        entries: articles and pages whose files have changed or gone since, as they were.
        plans: the same of plans.
        register: the register of documents, if that has changed since.
        removals: the same of what was said to be taken down.
        paths: the files that there were, if anything has changed or gone.
        lack: why nothing can be known; None where it can.
        lacking: the name of the branch or commit that is lacking.
    """

    entries: tuple[Entry, ...] = ()
    plans: tuple[Plan, ...] = ()
    register: Register = field(default_factory=Register)
    removals: Removals = field(default_factory=Removals)
    paths: frozenset[str] = frozenset()
    lack: Lack | None = None
    lacking: str = ""


def read_before(root: Path, environment: Mapping[str, str] = os.environ) -> Before:
    """Return what of the site at ``root`` was otherwise before.

    Args:
        root: the site's folder; it may lie anywhere in the repository.
        environment: the variables by which CI tells of a change.

    Returns:
        Nothing but a reason where git cannot tell; nothing is raised.
    """
    return _Asked(root, environment).before()


def ask_before(root: Path, environment: Mapping[str, str] = os.environ) -> Callable[[], Before]:
    """Ask git while something else is done; return what waits for it, and gives what was before."""
    asked = _Asked(root, environment)

    def ask() -> None:
        with suppress(Exception):  # it is asked again, where who waits for it is told
            asked.ask()

    thread = Thread(target=ask, daemon=True)
    thread.start()

    def before() -> Before:
        thread.join()
        return asked.before()

    return before


class _Asked:
    """What git is asked about a site. It can be asked in a thread: nothing is read there."""

    def __init__(self, root: Path, environment: Mapping[str, str]) -> None:
        self._root, self._environment = root, environment
        self._answer: _Differing | GitError | None = None

    def ask(self) -> None:
        """Ask git."""
        try:
            base = base_of(self._root, self._environment)
            self._answer = _differing(self._root, base) if base else _Differing()
        except GitError as error:
            self._answer = error

    def before(self) -> Before:
        """Return what was before, by what git has said; ask it now if it was not asked."""
        if self._answer is None:
            self.ask()
        answer = self._answer
        if isinstance(answer, _Differing):
            return _before(answer)
        return Before(lack=answer.lack, lacking=answer.name) if answer else Before()


@dataclass(frozen=True)
class _Differing:
    """The files that there were, if any has changed or gone; and what those that have held."""

    paths: frozenset[str] = frozenset()
    contents: Mapping[str, bytes] = field(default_factory=dict)


def _differing(root: Path, base: str) -> _Differing:
    tree = tree_of(root, base, layout.CONTENT, layout.PLAN)
    index = index_of(root, layout.CONTENT, layout.PLAN)
    if not tree and not index:
        raise GitError(Lack.UNTRACKED)
    differing = _changed(root, base) | _gone(root, tree)
    differing |= {path for path, is_hidden in index.items() if is_hidden}
    paths = [path for path in tree if path in differing and not _is_passed_over(path)]
    if not paths:
        return _Differing()
    contents = _contents(root, {path: tree[path] for path in paths if _is_ours(path)})
    return _Differing(frozenset(tree), contents)


def _before(found: _Differing) -> Before:
    texts = {
        path: decode(raw) if len(raw) <= SIZE_LIMIT else TextFile()
        for path, raw in found.contents.items()
    }
    return Before(
        entries=tuple(entry for path, file in texts.items() for entry in _entries(path, file)),
        plans=tuple(plan for path, file in texts.items() for plan in _plans(path, file)),
        register=_register(texts.get(layout.REGISTER)),
        removals=_removals(texts.get(layout.REMOVED)),
        paths=found.paths,
    )


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


def _entries(path: str, file: TextFile) -> Iterator[Entry]:
    if path.endswith(".md"):
        model: type[Entry] = Article if layout.is_article(path) else Page
        entry, _ = entry_of(model, path, file)
        if entry is not None and not entry.is_mended():
            yield entry


def _plans(path: str, file: TextFile) -> Iterator[Plan]:
    if layout.is_plan(path):
        plan, _ = mapping_of(Plan, path, file)
        if plan is not None:
            yield plan


def _register(file: TextFile | None) -> Register:
    return (file and mapping_of(Register, layout.REGISTER, file)[0]) or Register()


def _removals(file: TextFile | None) -> Removals:
    return (file and list_of(Removals, layout.REMOVED, file, "")[0]) or Removals()
