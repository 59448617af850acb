"""The project's own environment: ``.venv``, made, mended and entered without being asked.

Standard library alone: this runs before anything is installed. ``tasks.py`` has seen to it that
Python is new enough.

An environment is whole when the stamp in it says so. The stamp is taken away before anything is
changed and written when all is done, so an install that was killed is seen as such. A file lock
keeps two calls from working on it at once; the system drops that lock when its holder dies.

What only the making of an environment needs is imported there: each command passes through here.
"""

import contextlib
import hashlib
import json
import os
import sys
import sysconfig
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

from plansite.file_lock import held
from plansite.model import layout
from plansite.vi import console as vi

GROUPS = ("runtime", "test", "tooling")
"""The locks in requirements/; each holds those before it, in the same versions."""

RUNTIME = GROUPS[0]
"""What building a site needs."""

_STAMP = "plansite.json"
_FINDER = '''\
"""Stands for the engine, which lies in the repository."""

import os

__path__ = [os.path.normpath(os.path.join(os.path.dirname(__file__), "{engine}"))]
'''
_MENDED = "PLANSITE_MENDED"


class SetUpError(Exception):
    """The environment cannot be made; the text says why, for the person at the keyboard."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.code = code


def enter(root: str | Path) -> None:
    """Go on in the environment: return if already in there, else run the command again there.

    Does not return where the process is replaced, or had to be run once more.
    """
    root = Path(root).resolve()
    try:
        python = ensure(root, RUNTIME)
    except SetUpError as fault:
        _leave(str(fault), fault.code)
    except KeyboardInterrupt:
        _leave(vi.STOPPED, 130)
    if Path(sys.prefix).resolve() != (root / ".venv").resolve():
        _run_again(python)


def mend(root: str | Path, error: ImportError) -> NoReturn:
    """Make the environment anew, since a library is missing though the stamp says otherwise.

    Once only: if it is missing still, say so and leave.
    """
    root = Path(root).resolve()
    if os.environ.get(_MENDED):
        _leave(vi.ENV_BROKEN.format(error=error), 1)
    os.environ[_MENDED] = "1"
    (root / ".venv" / _STAMP).unlink(missing_ok=True)
    try:
        _run_again(ensure(root, RUNTIME))
    except SetUpError as fault:
        _leave(str(fault), fault.code)


def ensure(root: Path, group: str) -> Path:
    """Return the environment's interpreter, with a group's locked requirements in place.

    ``group`` is one of ``GROUPS``.

    Raises:
        SetUpError: if it cannot be made: no venv module, no network, no room.
    """
    lock = root / "requirements" / f"{group}.txt"
    try:
        wanted = _hash(lock)
    except OSError as error:
        raise SetUpError(vi.ENV_NO_LOCK.format(lock=lock)) from error
    if _groups(root).get(group) != wanted:
        try:
            with _alone(root):
                # Another call may have done it while this one waited.
                if _groups(root).get(group) != wanted:
                    _install(root, group, lock)
        except OSError as error:
            raise SetUpError(vi.ENV_NOT_WRITTEN.format(error=error)) from error
    return _interpreter(root)


def _interpreter(root: Path) -> Path:
    scripts = Path(sysconfig.get_path("scripts", "venv", _bases(root)))
    return scripts / ("python.exe" if os.name == "nt" else "python")


def _bases(root: Path) -> dict[str, Any]:
    base = str(root / ".venv")
    return {"base": base, "platbase": base, "installed_base": base}


def _groups(root: Path) -> dict[str, str]:
    """Return the groups in the environment with the hashes of their locks; none if unsound.

    Unsound: no stamp, made elsewhere (its scripts hold the folder's path), made with another
    Python, or with one that is gone; without what finds the engine.
    """
    try:
        stamp = json.loads((root / ".venv" / _STAMP).read_text(encoding="utf-8"))
        sound = (
            stamp["root"] == str(root)
            and stamp["python"] == list(sys.version_info[:2])
            and Path(stamp["base"]).exists()
            and _interpreter(root).exists()
            and _finder(root).exists()
        )
        groups = stamp["groups"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return groups if sound and isinstance(groups, dict) else {}


def _install(root: Path, group: str, lock: Path) -> None:
    """Put a group in place; from nothing, unless the environment only lacks this group."""
    groups = _groups(root)
    stamp = root / ".venv" / _STAMP
    if groups and group not in groups:
        _say(vi.ENV_ADDING)
        stamp.unlink()
    else:
        _say(vi.ENV_MENDING if (root / ".venv").exists() else vi.ENV_MAKING)
        _make(root)
        groups = {}
    _pip(root, lock)
    _put_on_path(root)
    text = json.dumps(
        {
            "root": str(root),
            "python": list(sys.version_info[:2]),
            "base": getattr(sys, "_base_executable", sys.executable),
            "groups": {**groups, **_held(root, group)},
        },
        ensure_ascii=False,
    )
    unfinished = stamp.with_suffix(".tmp")
    unfinished.write_text(text, encoding="utf-8", newline="\n")
    unfinished.replace(stamp)
    _say(vi.ENV_READY)


def _held(root: Path, group: str) -> dict[str, str]:
    """Return the groups that are in place once ``group`` is, with the hashes of their locks."""
    held = GROUPS[: GROUPS.index(group) + 1]
    return {name: _hash(root / "requirements" / f"{name}.txt") for name in held}


def _hash(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _make(root: Path) -> None:
    """Make an empty environment with pip, in place of whatever is there."""
    if find_spec("ensurepip") is None:
        raise SetUpError(vi.ENV_NO_VENV, 2)
    folder = root / ".venv"
    try:
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        elif folder.exists():
            # The stamp goes first: what is left after a kill must not look whole.
            (folder / _STAMP).unlink(missing_ok=True)
            import shutil

            shutil.rmtree(folder)
    except OSError as error:
        raise SetUpError(vi.ENV_NOT_REMOVED.format(error=error)) from error
    import subprocess
    import venv

    builder = venv.EnvBuilder(symlinks=os.name != "nt", with_pip=True, prompt="plansite")
    try:
        builder.create(folder)
    except subprocess.CalledProcessError as error:
        raise SetUpError(vi.ENV_NO_VENV, 2) from error


def _pip(root: Path, lock: Path) -> None:
    """Install a lock: only what its hashes name, only ready-made wheels (nothing is built)."""
    # -I: the reader's PYTHONPATH must not lend pip other modules.
    command = [str(_interpreter(root)), "-I", "-m", "pip", "install", "-qq", "--no-input"]
    command += ["--disable-pip-version-check", "--require-hashes", "--no-deps"]
    command += ["--only-binary", ":all:", "--requirement", str(lock)]
    # A pip told elsewhere to install for the user, or into a folder, would miss the environment.
    astray = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    surroundings = {key: value for key, value in os.environ.items() if key not in astray}
    import subprocess

    # pip reports to stderr, so that what a command prints stays clean.
    if subprocess.run(command, env=surroundings, stdout=sys.stderr, check=False).returncode:
        raise SetUpError(vi.ENV_NOT_INSTALLED.format(lock=lock.relative_to(root)))


def _put_on_path(root: Path) -> None:
    """Let the environment's ``pelican`` and ``inv`` find ``plansite`` without installing it.

    And nothing else of the repository, as a line in a ``.pth`` file would: a site lies there too.
    """
    finder = _finder(root)
    finder.parent.mkdir(exist_ok=True)
    # Relative, so that it is ASCII whatever the folders above are called.
    engine = Path(os.path.relpath(root / "plansite", finder.parent)).as_posix()
    finder.write_text(_FINDER.format(engine=engine), encoding="ascii", newline="\n")


def _finder(root: Path) -> Path:
    """Return the package in the environment that stands for the engine."""
    packages = Path(sysconfig.get_path("purelib", "venv", _bases(root)))
    return packages / "plansite" / "__init__.py"


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep other processes from working on the environment; wait while one does."""
    (root / layout.CACHE).mkdir(exist_ok=True)
    with held(root / layout.CACHE / "venv.lock", lambda: _say(vi.ENV_WAITING)):
        yield


def _run_again(python: Path) -> NoReturn:
    """Run this very command with the environment's interpreter, and end with its exit code."""
    arguments = [str(python), *sys.argv]
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # or the caller has closed it
            stream.flush()
    if os.name != "nt":
        os.execv(python, arguments)  # noqa: S606  (the same command, no shell)
    import subprocess

    # Windows' exec returns to the prompt while the command still runs: wait for a child there.
    child = subprocess.Popen(arguments)
    while True:
        # Ctrl-C reaches the child as well; what it makes of it is its own affair.
        with contextlib.suppress(KeyboardInterrupt):
            sys.exit(child.wait())


def _say(text: str) -> None:
    """Write a line to stderr as UTF-8, whatever the system takes the terminal for."""
    if sys.stderr is None:  # closed by the caller
        return
    stream = getattr(sys.stderr, "buffer", None)
    with contextlib.suppress(OSError):  # nowhere to say it: a closed terminal, a full disk
        sys.stderr.flush()
        if stream is None:
            sys.stderr.write(text + "\n")
        else:
            stream.write((text + "\n").encode("utf-8"))
            stream.flush()


def _leave(text: str, code: int) -> NoReturn:
    _say(text)
    sys.exit(code)
