"""Whose code runs: which commands run a site's settings, and which read a site as text alone."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from threading import Timer

import pytest
from invoke.collection import Collection

import tasks
from plansite.commands import build, hosting, report
from plansite.console import Console
from tests.commands.test_program import PROGRAM, ROOT
from tests.commands.test_serve import free_port, start, wait_for
from tests.support.sites import SETTINGS, write_small_site

DAY = "2018-06-30"
PAGE = ROOT / "docs/tin-cay.md"
OF_THE_REPOSITORY = ("test", "lint", "schema", "golden", "lock")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose settings, once run, write a file beside them; as does its other Python."""
    folder = write_small_site(tmp_path / "trang")
    leave = f"from pathlib import Path\n\nPath({str(folder / 'ran')!r}).touch()\n"
    (folder / "pelicanconf.py").write_text(leave + SETTINGS, encoding="utf-8")
    for name in ("publishconf.py", "tasks.py", "conftest.py", "sitecustomize.py", "yaml.py"):
        (folder / name).write_text(leave, encoding="utf-8")
    return folder


READING = {
    "check": ["check"],
    "new": ["new", "Bài mới", "--task", "NV1"],
    "new-plan": ["new-plan", "2019", "--as-of", DAY],
}
RUNNING: dict[str, Callable[[Console, str], int]] = {
    "build": lambda console, site: build.run(console, site, as_of=DAY),
    "report": lambda console, site: report.run(console, "q1", site=site, as_of=DAY, output=site),
    "hosting": lambda console, site: hosting.run(console, f"{site}/nginx", site=site),
}


@pytest.mark.parametrize("command", [*READING, *RUNNING, "serve", *OF_THE_REPOSITORY])
def test_it_is_told_which_commands_run_what(command: str) -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:3] == "| `"]
    (row,) = (row for row in rows if f"`{command}`" in row.split("|")[1])
    said = row.split("|")[2]
    if command in OF_THE_REPOSITORY:
        assert "không nhận `--site`" in said
    else:
        assert ("không chạy gì" in said) == (command in READING)


def test_no_command_is_left_out() -> None:
    known = {*READING, *RUNNING, "serve", *OF_THE_REPOSITORY}
    assert set(Collection.from_module(tasks).task_names) == known
    takes_a_site = [name for name in known if "site" in signature(_function(name)).parameters]
    assert set(takes_a_site) == known.difference(OF_THE_REPOSITORY)


def _function(command: str) -> Callable[..., object]:
    body: Callable[..., object] = getattr(tasks, command.replace("-", "_")).body
    return body


@pytest.mark.parametrize("command", READING)
def test_a_sites_settings_are_not_run_by(site: Path, command: str) -> None:
    # In its folder, as one who has just downloaded it would. -P: `python3 tasks.py` looks for
    # modules beside tasks.py and not in the current folder, as -c would.
    done = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM, str(ROOT), *READING[command], "--site", "."],
        cwd=site,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not (site / "ran").exists()


@pytest.mark.parametrize("command", RUNNING)
def test_a_sites_settings_are_run_by(site: Path, command: str) -> None:
    said = io.StringIO()
    assert RUNNING[command](Console(said, said), str(site)) == 0, said.getvalue()
    assert (site / "ran").exists()


@pytest.mark.xdist_group("serve")
def test_a_sites_settings_are_run_by_serve(site: Path) -> None:
    port = free_port()
    process = start(site, port)
    watchdog = Timer(60, process.kill)
    watchdog.start()
    wait_for(process, f"http://localhost:{port}/")
    watchdog.cancel()
    process.kill()
    process.communicate()
    assert (site / "ran").exists()


def test_settings_that_are_named_are_run(site: Path) -> None:
    (site / "other.py").write_text(
        SETTINGS + f"open({os.fspath(site / 'named')!r}, 'w').close()\n", encoding="utf-8"
    )
    hosting.run(Console(), str(site / "nginx"), site=str(site), settings="other.py")
    assert (site / "named").exists()
