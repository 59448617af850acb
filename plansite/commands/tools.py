"""Runs the developers' tools with the project's own interpreter and locked versions."""

import os
import subprocess

from plansite.bootstrap import ensure
from plansite.commands.arguments import ROOT

TEST = "test"
"""What the tests need (requirements/test.txt)."""

TOOLING = "tooling"
"""What the tests, ruff, mypy, uv and zizmor need (requirements/tooling.txt)."""


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
