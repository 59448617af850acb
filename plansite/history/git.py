"""Which commits touched a folder's plans, and where plans ever stood."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from plansite.model.dates import VIETNAM
from plansite.model.problem import one_line
from plansite.model.text import nfc
from plansite.reading.git import GitError, Lack, head_of, is_shallow, run

PLAN = "plan.yaml"
PLANS = "content/plans"


@dataclass(frozen=True)
class Commit:
    """A commit that touched a plan. ``parents`` are the nearest earlier ones that did."""

    id: str
    parents: tuple[str, ...]
    at: datetime
    author: str
    subject: str


def commits(root: Path) -> list[Commit]:
    """Return the commits that touched any plan of the site at ``root``, the oldest first.

    Raises:
        GitError: without git, without a repository or a commit, and in a shallow clone.
    """
    head_of(root)
    if is_shallow(root):
        raise GitError(Lack.DEPTH)
    order = ("--topo-order", "--reverse", "--parents")
    form = "--format=%H%x00%P%x00%ct%x00%an%x00%s"
    out = run(root, "log", *order, form, "-z", "HEAD", "--", PLAN, PLANS)
    fields = out.decode("utf-8", "replace").split("\0")
    return [_commit(fields[at : at + 5]) for at in range(0, len(fields) - 4, 5)]


def plan_files(root: Path) -> list[str]:
    """Return every path, relative to the site, at which a plan ever stood."""
    out = run(
        *(root, "log", "--format=", "--name-only", "--no-renames", "--relative", "-m", "-z"),
        *("HEAD", "--", PLANS),
    )
    names = {name.strip("\n") for name in out.decode("utf-8", "replace").split("\0")}
    return [PLAN, *sorted(name for name in names if name.endswith(".yaml"))]


def _commit(fields: list[str]) -> Commit:
    name, parents, seconds, author, subject = fields
    return Commit(
        id=name.strip(),
        parents=tuple(parents.split()),
        at=datetime.fromtimestamp(int(seconds), VIETNAM),
        author=one_line(nfc(author)),
        subject=one_line(nfc(subject)),
    )
