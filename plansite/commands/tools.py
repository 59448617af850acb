"""Runs the developers' tools with the project's own interpreter and locked versions."""

import subprocess

from plansite.bootstrap import ensure
from plansite.commands.arguments import ROOT

TEST = "test"
"""What the tests need (requirements/test.txt)."""

TOOLING = "tooling"
"""What the tests, ruff, mypy and uv need (requirements/tooling.txt)."""


def run_module(group: str, module: str, *arguments: str) -> int:
    """Run ``python -m MODULE`` in the repository; return its exit code.

    Raises:
        SetUpError: if the group cannot be installed.
    """
    python = ensure(ROOT, group)
    command = [str(python), "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode
