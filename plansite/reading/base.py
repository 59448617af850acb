"""Which commit holds what was public before the latest changes.

In a working copy it is the last commit. In CI it is where the change left the branch that it is to
be merged into; or, where there is no such branch, what the push found there; or else the commit
before (docs of GitHub Actions, "Default environment variables", and "Webhook events and payloads",
``push``; docs of GitLab, "Predefined CI/CD variables").
"""

import json
from collections.abc import Mapping
from pathlib import Path

from plansite.model.expression import expression
from plansite.model.problem import one_line
from plansite.reading.git import GitError, Lack, commit_of, head_of, is_shallow, run
from plansite.reading.plain import is_plain

_ID = expression(r"(?!0+\Z)(?:[0-9a-f]{40}|[0-9a-f]{64})")
"""The id of a commit; zeros alone stand for none."""

_TARGETS = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
_NO = ("", "0", "false", "no", "off")


def base_of(root: Path, environment: Mapping[str, str]) -> str | None:
    """Return the commit to compare with; None where nothing came before.

    Raises:
        GitError: where there is no telling.
    """
    head = head_of(root)
    diff_base = environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA", "")
    if _ID.fullmatch(diff_base):
        return _there(root, diff_base)
    for branch in filter(None, map(environment.get, _TARGETS)):
        # A full name cannot be taken for an option.
        target = commit_of(root, f"refs/remotes/origin/{branch}")
        if target is None:
            raise GitError(_depth_or(root, Lack.BRANCH), one_line(branch))
        common = run(root, "merge-base", target, head, otherwise=_depth_or(root, Lack.ANSWER))
        return common.decode("ascii", "replace").strip()
    if environment.get("CI", "").strip().lower() in _NO:
        return head
    pushed_onto = environment.get("CI_COMMIT_BEFORE_SHA", "")
    if not _ID.fullmatch(pushed_onto):
        pushed_onto = _before_of_event(environment.get("GITHUB_EVENT_PATH", ""))
    if _ID.fullmatch(pushed_onto):
        return _there(root, pushed_onto)
    parent = commit_of(root, "HEAD^1")
    if parent is None and is_shallow(root):
        raise GitError(Lack.DEPTH)
    return parent


def _there(root: Path, commit: str) -> str:
    if commit_of(root, commit) is None:
        raise GitError(_depth_or(root, Lack.COMMIT), commit)
    return commit


def _depth_or(root: Path, lack: Lack) -> Lack:
    return Lack.DEPTH if is_shallow(root) else lack


def _before_of_event(path: str) -> str:
    """Return the commit that a push found at its branch; empty where the event tells of none."""
    try:
        event = json.loads(Path(path).read_bytes()) if path and is_plain(Path(path)) else None
    except (OSError, ValueError, RecursionError):
        return ""
    before = event.get("before") if isinstance(event, dict) else None
    return before if isinstance(before, str) else ""
