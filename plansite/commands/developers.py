"""The developers' commands but ``schema``: the project's tools, in their locked versions.

Each tool runs in the repository, with the environment's interpreter, and speaks for itself.
"""

import os
import subprocess
import sys

from plansite.bootstrap import ensure
from plansite.commands.arguments import ROOT
from plansite.console import Console
from plansite.vi import console as vi

TEST = "test"
"""What the tests need (requirements/test.txt)."""

TOOLING = "tooling"
"""What the tests, ruff, mypy, uv and zizmor need (requirements/tooling.txt)."""

WORKFLOWS = ".github"

_CODE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (vi.LINT_RUFF, ("python", "-m", "ruff", "check", "--quiet")),
    (vi.LINT_FORMAT, ("python", "-m", "ruff", "format", "--check", "--quiet")),
    (vi.LINT_TYPES, ("python", "-m", "mypy", "--no-error-summary")),
    (vi.LINT_IMPORTS, ("lint-imports", "--no-cache", "--no-logo")),
)
_AUDIT = ("zizmor", "--offline", "--quiet", "--no-progress", WORKFLOWS)

# Tests that share a costly thing (a built site, a browser) name a group and share a process. No
# more than the cores of a small machine: with three on two each waits for the others, and with four
# every one took twice its CPU.
PARALLEL = ("-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder")
_PYTEST_USAGE = 4

# uv writes the locks, since its universal ones name no registry's host. Each takes the versions of
# one before it, and holds it.
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
    "benchmarks": ("--group", "benchmarks", "--constraint", "requirements/runtime.txt"),
}


def lint(console: Console) -> int:
    """Look at the code's style, types and imports, and at the workflows: who may publish.

    Each tool runs, whatever the others find. Returns 1 if any finds fault, else 0.
    """
    # Whoever hosts elsewhere may have deleted GitHub's workflows.
    audit = ((vi.LINT_WORKFLOWS, _AUDIT),) if (ROOT / WORKFLOWS).is_dir() else ()
    codes = []
    for title, command in (*_CODE, *audit):
        with console.phase(title):
            codes.append(_run_program(TOOLING, *command))
    if any(codes):
        console.error(vi.LINT_FAILED)
    return int(any(codes))


def test(console: Console) -> int:
    """Run lint and every test; with arguments after ``--``, pytest alone, with those.

    pytest's summary is the last that is written. Returns 1 if anything finds fault, else 0; 2 if
    pytest does not understand its arguments.
    """
    arguments = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    linted = 0 if arguments else lint(console)
    set_up = run_module(TEST, "tests.support.set_up")  # says itself what cannot be had
    tested = run_module(TEST, "pytest", *(arguments or PARALLEL))
    return 2 if tested == _PYTEST_USAGE else int(bool(linted or set_up or tested))


def golden(console: Console) -> int:
    """Write ``tests/golden/expected``; return 1 if the mini-site cannot be built, else 0."""
    code = run_module(TEST, "tests.support.golden")
    if code == 0:
        console.say(vi.GOLDEN_DONE.format(folder="tests/golden/expected"))
    return int(code != 0)


def lock(console: Console, upgrade: bool = False) -> int:
    """Write the versions and hashes of every dependency, for every system (requirements/).

    Versions stay as they are where pyproject.toml allows; with ``upgrade`` all move on. Returns 1
    if uv cannot, else 0.
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
    """Run ``python -m MODULE``; return its exit code.

    Raises:
        SetUpError: if the group cannot be installed.
    """
    return _run_program(group, "python", "-m", module, *arguments)


def _run_program(group: str, name: str, *arguments: str) -> int:
    """Run a program of the environment; return its exit code.

    Raises:
        SetUpError: if the group cannot be installed.
    """
    program = ensure(ROOT, group).with_name(name)
    surroundings = dict(os.environ)
    if group == TEST:
        surroundings.pop("PYTHONSAFEPATH", None)  # tests import one another from the repository
    command = [str(program), *arguments]
    return subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode
