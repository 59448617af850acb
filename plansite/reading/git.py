"""What a git repository holds. The only place that runs git.

The program is run rather than a library linked: whoever has the repository has git, and a site
can be built without. Nothing of the user's settings gets in: their configuration files are not
read, variables such as GIT_DIR are dropped, so that the same commit gives the same answer.
"""

import os
import subprocess
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

TIMEOUT = 60

_SETTINGS = (
    *("core.quotePath=false", "core.fsmonitor=false", "i18n.logOutputEncoding=UTF-8"),
    "log.showSignature=false",
    # The owner of a checkout in a container is often another.
    "safe.directory=*",
)
_OPTIONS = [part for one in _SETTINGS for part in ("-c", one)]


class Lack(StrEnum):
    """Why git has no answer; each package says it in its own words."""

    PROGRAM = "program"
    """Git is not installed."""
    REPOSITORY = "repository"
    """The site lies in none."""
    UNREADABLE = "unreadable"
    """There is one, and git cannot read it."""
    UNTRACKED = "untracked"
    """There is one, and nothing of the site is in it: ignored, or another's repository."""
    COMMITS = "commits"
    """Nothing has been committed yet."""
    DEPTH = "depth"
    """A shallow clone, without the older commits."""
    BRANCH = "branch"
    """A branch that was not fetched."""
    COMMIT = "commit"
    """A commit that is not in a full clone."""
    ANSWER = "answer"
    """Git failed, or took too long."""


class GitError(Exception):
    """Git has no answer."""

    def __init__(self, lack: Lack, name: str = "") -> None:
        """``lack`` is the reason; ``name`` that of the branch or commit that is lacking."""
        super().__init__(lack.value)
        self.lack = lack
        self.name = name


def head_of(root: Path) -> str:
    """Return the id of the commit that is checked out at a folder.

    Raises:
        GitError: without git, without a repository that can be read, before the first commit.
    """
    steps = _steps_to_repository(root)
    lack = Lack.REPOSITORY if steps is None else Lack.UNREADABLE
    up = run(root, "rev-parse", "--git-dir", "--show-cdup", otherwise=lack).partition(b"\n")[2]
    # Git passes over a repository that it cannot read, and takes one that lies further up.
    if steps is not None and steps < up.count(b"/"):
        raise GitError(Lack.UNREADABLE)
    return _name(run(root, "rev-parse", "--verify", "--quiet", "HEAD", otherwise=Lack.COMMITS))


def _steps_to_repository(root: Path) -> int | None:
    """Return how many folders up the nearest ``.git`` lies; None where there is none."""
    real = Path(os.path.realpath(root))
    folders = enumerate((real, *real.parents))
    return next((steps for steps, one in folders if os.path.lexists(one / ".git")), None)


def is_shallow(root: Path) -> bool:
    """Whether a clone lacks its older commits.

    Raises:
        GitError: if git fails.
    """
    return _name(run(root, "rev-parse", "--is-shallow-repository")) == "true"


def commit_of(root: Path, name: str) -> str | None:
    """Return the id of the commit that a full name (``refs/…``, an id, ``HEAD^1``) stands for.

    Raises:
        GitError: if git cannot be run.
    """
    try:
        return _name(run(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"))
    except GitError as error:
        if error.lack is Lack.ANSWER:
            return None
        raise


def tree_of(root: Path, commit: str, *paths: str) -> dict[str, str]:
    """Return the id of each file of a commit at or below some paths of a folder.

    Raises:
        GitError: if git fails.
    """
    out = run(root, "ls-tree", "-r", "-z", commit, "--", *paths)
    lines = (line.partition("\t") for line in names(out))
    return {path: about.split(" ")[2] for about, _, path in lines if " blob " in about}


def index_of(root: Path, *paths: str) -> dict[str, bool]:
    """Return the files at or below some paths that git watches over, in its index.

    To each, whether git was told not to look at it (``skip-worktree``, as a sparse checkout sets
    it, or ``assume-unchanged``): of such a file ``git diff`` says that it is as it was.

    Raises:
        GitError: if git fails.
    """
    out = run(root, "ls-files", "-v", "-z", "--", *paths)
    return {line[2:]: line[0] == "S" or line[0].islower() for line in names(out)}


def names(out: bytes) -> list[str]:
    """Return what stands in git's answer, parted by NUL."""
    return [name for name in out.decode("utf-8", "replace").split("\0") if name]


def blob_ids(root: Path, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return the id of the file at each (commit, path); those that do not exist are left out."""
    asked = list(places)
    lines = "".join(f"{commit}:./{path}\n" for commit, path in asked)
    out = run(root, "cat-file", "--batch-check=%(objecttype) %(objectname)", given=lines.encode())
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
    out = run(root, "cat-file", "--batch", given="".join(f"{one}\n" for one in asked).encode())
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


def run(root: Path, *args: str, given: bytes = b"", otherwise: Lack = Lack.ANSWER) -> bytes:
    """Run git in a folder and return what it writes.

    Args:
        root: the folder.
        args: git's arguments. What comes from outside must not begin with a dash.
        given: what git is to read.
        otherwise: what is lacking where git says no.

    Raises:
        GitError: if git is not there, says no, or takes too long.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env |= {
        "LC_ALL": "C",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
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
        raise GitError(Lack.ANSWER) from error
    except OSError as error:
        raise GitError(Lack.PROGRAM) from error
    if done.returncode != 0:
        raise GitError(otherwise)
    return done.stdout


def _name(out: bytes) -> str:
    return out.decode("ascii", "replace").strip()
