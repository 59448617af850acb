"""Which commits touched a folder's plans, and where plans ever stood."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from plansite.model import layout
from plansite.model.dates import VIETNAM
from plansite.reading.git import GitError, Lack, head_of, is_shallow, run


@dataclass(frozen=True)
class Commit:
    """A state of the published branch."""

    id: str
    at: datetime


def published(root: Path) -> list[Commit]:
    """Return the states of the branch that is published, the oldest first.

    They are the commits on the line of first parents: what a merge brought in is shown with the
    merge. The states of a branch before it was merged were never published.

    Raises:
        GitError: without git, without a repository or a commit, and in a shallow clone.
    """
    head_of(root)
    if is_shallow(root):
        raise GitError(Lack.DEPTH)
    out = run(root, "log", "--first-parent", "--reverse", "--format=%H %ct", "HEAD")
    lines = (line.split() for line in out.decode("ascii").splitlines())
    return [Commit(name, datetime.fromtimestamp(int(at), VIETNAM)) for name, at in lines]


def touching(root: Path, after: str) -> frozenset[str]:
    """Return the ids of those states after a commit in which another plan stood than before."""
    form = ("--first-parent", "--format=%H")
    out = run(root, "log", *form, f"{after}..HEAD", "--", layout.PLAN, layout.PLANS)
    return frozenset(out.decode("ascii").split())


def plan_files(root: Path, since: str) -> list[str]:
    """Return every path, relative to the site, at which a plan stood in a commit or after it."""
    then = run(root, "ls-tree", "-r", "--name-only", "-z", since, "--", f"{layout.PLANS}/")
    later = run(
        *(root, "log", "--first-parent", "-m", "--format=", "--name-only", "--no-renames"),
        *("--relative", "-z", f"{since}..HEAD", "--", layout.PLANS),
    )
    names = {name.strip("\n") for name in (then + later).decode("utf-8", "replace").split("\0")}
    return [layout.PLAN, *sorted(name for name in names if name.endswith(".yaml"))]
