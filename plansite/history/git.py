"""What git knows of a folder's plans. The only place that runs git.

The program is run rather than a library linked: whoever has the repository has git, and a build
without it loses this one page. Nothing of the user's settings gets in: their configuration files
are not read, variables such as GIT_DIR are dropped, so that the same commit gives the same answer.
"""

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from plansite.model.dates import VIETNAM
from plansite.model.problem import one_line
from plansite.model.text import nfc
from plansite.vi import history as say

PLAN = "plan.yaml"
PLANS = "content/plans"
TIMEOUT = 60

_SETTINGS = ("core.quotePath=false", "i18n.logOutputEncoding=UTF-8", "log.showSignature=false")
# The owner of a checkout in a container is often another; only objects are read from it.
_OPTIONS = [part for one in (*_SETTINGS, "safe.directory=*") for part in ("-c", one)]


class GitError(Exception):
    """Git has no answer; the message says why, in Vietnamese."""


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
    if _run(root, "rev-parse", "--git-dir", missing=say.NO_REPOSITORY) == b"":
        raise GitError(say.NO_REPOSITORY)
    _run(root, "rev-parse", "--verify", "--quiet", "HEAD", missing=say.NO_COMMITS)
    if _run(root, "rev-parse", "--is-shallow-repository").strip() == b"true":
        raise GitError(say.SHALLOW)
    order = ("--topo-order", "--reverse", "--parents")
    form = "--format=%H%x00%P%x00%ct%x00%an%x00%s"
    out = _run(root, "log", *order, form, "-z", "HEAD", "--", PLAN, PLANS)
    fields = out.decode("utf-8", "replace").split("\0")
    return [_commit(fields[at : at + 5]) for at in range(0, len(fields) - 4, 5)]


def plan_files(root: Path) -> list[str]:
    """Return every path, relative to the site, at which a plan ever stood."""
    out = _run(
        *(root, "log", "--format=", "--name-only", "--no-renames", "--relative", "-m", "-z"),
        *("HEAD", "--", PLANS),
    )
    names = {name.strip("\n") for name in out.decode("utf-8", "replace").split("\0")}
    return [PLAN, *sorted(name for name in names if name.endswith(".yaml"))]


def blob_ids(root: Path, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return the id of the file at each (commit, path); those that do not exist are left out."""
    asked = list(places)
    lines = "".join(f"{commit}:./{path}\n" for commit, path in asked)
    out = _run(root, "cat-file", "--batch-check=%(objecttype) %(objectname)", given=lines.encode())
    answers = out.decode("utf-8", "replace").splitlines()
    found = {}
    for place, answer in zip(asked, answers, strict=False):
        kind, _, name = answer.partition(" ")
        if kind == "blob":
            found[place] = name
    return found


def blobs(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """Return the contents of files by id; those that cannot be had are left out."""
    asked = list(dict.fromkeys(ids))
    out = _run(root, "cat-file", "--batch", given="".join(f"{one}\n" for one in asked).encode())
    found, at = {}, 0
    for one in asked:
        end = out.find(b"\n", at)
        if end < 0:
            break
        head = out[at:end].split(b" ")
        at = end + 1
        if len(head) == 3 and head[1] == b"blob":
            size = int(head[2])
            found[one] = out[at : at + size]
            at += size + 1
    return found


def _commit(fields: list[str]) -> Commit:
    name, parents, seconds, author, subject = fields
    return Commit(
        id=name.strip(),
        parents=tuple(parents.split()),
        at=datetime.fromtimestamp(int(seconds), VIETNAM),
        author=one_line(nfc(author)),
        subject=one_line(nfc(subject)),
    )


def _run(root: Path, *args: str, given: bytes = b"", missing: str = say.FAILED) -> bytes:
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env |= {
        "LC_ALL": "C",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_TERMINAL_PROMPT": "0",
    }
    try:
        done = subprocess.run(
            ["git", "--no-pager", *_OPTIONS, *args],
            cwd=root,
            env=env,
            input=given,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise GitError(say.FAILED) from error
    except OSError as error:
        raise GitError(say.NO_GIT) from error
    if done.returncode != 0:
        raise GitError(missing)
    return done.stdout
