"""What was public before the latest changes, from git: only of files that differ since.

In a working copy "before" is the last commit. In CI it is the branch that the change is to be
merged into, or, where there is none, the commit before (docs of GitHub Actions, "Default
environment variables"; docs of GitLab, "Predefined CI/CD variables").
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plansite.model.article import Article, Entry, Page
from plansite.model.plan import Plan
from plansite.model.removal import Removals
from plansite.reading.files import SIZE_LIMIT, TextFile, decode
from plansite.reading.git import (
    GitError,
    Lack,
    blob_ids,
    blobs,
    commit_of,
    head_of,
    is_shallow,
    run,
)
from plansite.reading.parsing import entry_of, list_of, mapping_of
from plansite.reading.site import ARTICLES, PAGES, PLAN, PLANS, REMOVED

_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")


@dataclass(frozen=True)
class Before:
    """An earlier state of a site, as far as the site differs from it.

    Attributes:
        entries: articles and pages whose files have changed or gone since, as they were.
        plans: the same of plans.
        removals: what was said to be taken down, if that has changed since.
        paths: the files that there were, if anything has changed or gone.
        lack: why nothing can be told; None where it can.
    """

    entries: tuple[Entry, ...] = ()
    plans: tuple[Plan, ...] = ()
    removals: Removals = field(default_factory=Removals)
    paths: frozenset[str] = frozenset()
    lack: Lack | None = None


def read_before(root: Path, environment: Mapping[str, str] = os.environ) -> Before:
    """Return what of the site at ``root`` was otherwise before.

    Args:
        root: the site's folder; it may lie anywhere in the repository.
        environment: the variables by which CI tells what a change is to be merged into.

    Returns:
        Nothing but a reason where git cannot tell; nothing is raised.
    """
    try:
        base = _base(root, environment)
        return _differing(root, base) if base else Before()
    except GitError as error:
        return Before(lack=error.lack)


def _base(root: Path, environment: Mapping[str, str]) -> str | None:
    """Return the commit to compare with; None where nothing came before."""
    head = head_of(root)
    diff_base = environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA", "")
    if _ID.fullmatch(diff_base):
        return _there(commit_of(root, diff_base))
    for variable in ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"):
        branch = environment.get(variable)
        if branch:
            # A full name cannot be taken for an option.
            target = _there(commit_of(root, f"refs/remotes/origin/{branch}"))
            common = run(root, "merge-base", target, head, otherwise=Lack.DEPTH)
            return common.decode("ascii", "replace").strip()
    if not environment.get("CI"):
        return head
    parent = commit_of(root, "HEAD^1")
    return _there(None) if parent is None and is_shallow(root) else parent


def _there(commit: str | None) -> str:
    if commit is None:
        raise GitError(Lack.DEPTH)
    return commit


def _differing(root: Path, base: str) -> Before:
    where = (base, "--", "content", PLAN)
    # What was only added since was not public before.
    form = ("--name-only", "--diff-filter=a", "--no-renames", "--no-ext-diff", "--relative", "-z")
    paths = _names(run(root, "diff", *form, *where))
    if not paths:
        return Before()
    texts = _texts(root, base, [path for path in paths if _is_ours(path)])
    there = run(root, "ls-tree", "-r", "--name-only", "-z", *where)
    return Before(
        entries=tuple(entry for path, file in texts.items() for entry in _entries(path, file)),
        plans=tuple(plan for path, file in texts.items() for plan in _plans(path, file)),
        removals=_removals(texts.get(REMOVED)),
        paths=frozenset(_names(there)),
    )


def _texts(root: Path, base: str, paths: list[str]) -> dict[str, TextFile]:
    """Return what files held at a commit; a clone that lacks one of them is no base."""
    ids = blob_ids(root, [(base, path) for path in paths])
    contents = blobs(root, ids.values())
    found = {}
    for path in paths:
        raw = contents.get(ids.get((base, path), ""))
        if raw is None:
            raise GitError(Lack.DEPTH)
        found[path] = decode(raw) if len(raw) <= SIZE_LIMIT else TextFile()
    return found


def _is_ours(path: str) -> bool:
    """Whether a file may claim addresses."""
    is_entry = path.endswith(".md") and path.startswith((f"{ARTICLES}/", f"{PAGES}/"))
    return path.isprintable() and (is_entry or _is_plan(path) or path == REMOVED)


def _is_plan(path: str) -> bool:
    return path == PLAN or (path.endswith(".yaml") and path.startswith(f"{PLANS}/"))


def _entries(path: str, file: TextFile) -> Iterator[Entry]:
    if path.endswith(".md"):
        model: type[Entry] = Article if path.startswith(f"{ARTICLES}/") else Page
        entry, _ = entry_of(model, path, file)
        if entry is not None:
            yield entry


def _plans(path: str, file: TextFile) -> Iterator[Plan]:
    if _is_plan(path):
        plan, _ = mapping_of(Plan, path, file)
        if plan is not None:
            yield plan


def _removals(file: TextFile | None) -> Removals:
    return (file and list_of(Removals, REMOVED, file, "")[0]) or Removals()


def _names(out: bytes) -> list[str]:
    return [name for name in out.decode("utf-8", "replace").split("\0") if name]
