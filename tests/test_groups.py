"""The groups of tests, on which the time of a whole run rests."""

import os
import subprocess
import sys
from pathlib import Path

from plansite.commands.developers import PARALLEL

GROUPED = """
import os

import pytest


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(
    "group",
    [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ("one", "two", "three")],
)
def test_where(group, number):
    with open(f"{group}.txt", "a") as file:
        print(os.environ["PYTEST_XDIST_WORKER"], file=file)
"""


def test_the_tests_of_a_group_run_in_one_process(tmp_path: Path) -> None:
    """A pytest that pytest-xdist does not know yet may lose the groups without a word."""
    (tmp_path / "test_grouped.py").write_text(GROUPED, encoding="utf-8")
    (tmp_path / "no.ini").touch()
    command = (sys.executable, "-m", "pytest", "-c", "no.ini", "-p", "xdist", *PARALLEL)
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        command, cwd=tmp_path, env=alone, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for group in ("one", "two", "three"):
        processes = (tmp_path / f"{group}.txt").read_text(encoding="utf-8").split()
        assert len(processes) == 4
        assert len(set(processes)) == 1, group
