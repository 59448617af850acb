"""What developers run: ``lint``, ``golden`` and ``lock``, and the tools' own Python for them.

Their tools are run with the project's interpreter and locked versions. ``test`` and ``schema``,
which do more, have modules of their own.
"""

import os
import subprocess

from plansite.bootstrap import ensure
from plansite.commands.arguments import ROOT
from plansite.console import Console
from plansite.vi import console as vi

TEST = "test"
"""What the tests need (requirements/test.txt)."""

TOOLING = "tooling"
"""What the tests, ruff, mypy, uv and zizmor need (requirements/tooling.txt)."""

WORKFLOWS = ".github"

_TOOLS = (
    (vi.LINT_RUFF, ("python", "-m", "ruff", "check", "--quiet")),
    (vi.LINT_FORMAT, ("python", "-m", "ruff", "format", "--check", "--quiet")),
    (vi.LINT_TYPES, ("python", "-m", "mypy", "--no-error-summary")),
)
_AUDIT = ("zizmor", "--offline", "--quiet", "--no-progress", WORKFLOWS)

_COMPILE = (
    *("pip", "compile", "pyproject.toml", "--quiet"),
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"),
    *("--custom-compile-command", "python3 tasks.py lock"),
)
_LOCKS: dict[str, tuple[str, ...]] = {
    "runtime": (),
    "test": ("--group", "test", "--constraint", "requirements/runtime.txt"),
    "tooling": (
        *("--group", "test", "--group", "tooling"),
        *("--constraint", "requirements/test.txt"),
    ),
}
"""What each lock holds: the versions of the one before it, and more."""


def lint(console: Console) -> int:
    """Run ruff, mypy and zizmor, whatever the others find; return 1 if any finds fault, else 0.

    Workflows decide who may publish, so zizmor looks at them like code.
    """
    # Whoever hosts elsewhere may have deleted GitHub's workflows.
    audit = ((vi.LINT_WORKFLOWS, _AUDIT),) if (ROOT / WORKFLOWS).is_dir() else ()
    codes = []
    for title, command in (*_TOOLS, *audit):
        with console.phase(title):
            codes.append(run_program(TOOLING, *command))
    if any(codes):
        console.error(vi.LINT_FAILED)
    return int(any(codes))


def golden(console: Console) -> int:
    """Write ``tests/golden/expected``; return 1 if the mini-site cannot be built, else 0."""
    code = run_module(TEST, "tests.support.golden")
    if code == 0:
        console.say(vi.GOLDEN_DONE.format(folder="tests/golden/expected"))
    return int(code != 0)


def lock(console: Console, upgrade: bool = False) -> int:
    """Write the versions and hashes of every dependency; return 1 if uv cannot, else 0.

    Versions stay as they are where pyproject.toml allows; with ``upgrade`` all move on. uv writes
    them, since its universal locks name no registry's host.
    """
    for group, options in _LOCKS.items():
        file = f"requirements/{group}.txt"
        more = ("--upgrade",) if upgrade else ()
        with console.phase(vi.LOCKING.format(file=file)):
            code = run_module(TOOLING, "uv", *_COMPILE, *options, *more, "--output-file", file)
        if code:
            console.error(vi.LOCK_FAILED)
            return 1
    return 0


def run_module(group: str, module: str, *arguments: str) -> int:
    """Run ``python -m MODULE`` in the repository; return its exit code.

    Raises:
        SetUpError: if the group cannot be installed.
    """
    return run_program(group, "python", "-m", module, *arguments)


def run_program(group: str, name: str, *arguments: str) -> int:
    """Run a program of the environment in the repository; return its exit code.

    Raises:
        SetUpError: if the group cannot be installed.
    """
    program = ensure(ROOT, group).with_name(name)
    surroundings = dict(os.environ)
    if group == TEST:
        surroundings.pop("PYTHONSAFEPATH", None)  # tests import one another from the repository
    command = [str(program), *arguments]
    return subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode
