"""Fixtures that any test may use, and what the test run says of its own gaps."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Some tests import tasks.py, which takes this folder off the path: what lies in it is no library.
import benchmarks  # noqa: F401
from plansite.commands.launch import let_garbage_wait
from plansite.memo import OWN
from tests.support import encoded, filled
from tests.support.built import SharedSites
from tests.support.html_validity import in_ci
from tests.support.system import NEEDS
from tools import make_templates  # noqa: F401

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# Where Python may not store compiled modules, as in many containers, each process of a run would
# compile the engine, the tests and their rewritten asserts anew. For those that it starts, too.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Builds of one run may use what the others have kept, on a service for CI too: its copy of the
# project is this run's own. What such a service is not to use, tests ask for by themselves.
os.environ[OWN] = "own"

LONGEST = (
    *("axe", "search", "servers", "ways of reading", "determinism", "keyboard", "sites"),
    *("progress page", "so-mau dates", "serve", "kill", "warm"),
)
"""The groups that take longest, by the beginnings of their names."""


def pytest_configure() -> None:
    """Let the engine run in a test process as it runs in a command; and tests be collected so."""
    let_garbage_wait()
    # A run that was begun in the background has Ctrl-C ignored, and so has all that it starts.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no process is left with it when the others are done.

    Not pytest-xdist, which knows the numbers of tests alone, but this is to choose the order:
    ``--no-loadscope-reorder``.
    """

    def place(item: pytest.Item) -> int:
        mark = item.get_closest_marker("xdist_group")
        name = str(mark.args[0]) if mark else ""
        return next(
            (at for at, group in enumerate(LONGEST) if name.startswith(group)), len(LONGEST)
        )

    items.sort(key=place)


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder of this run's, the same for all processes of pytest-xdist: theirs lie in it."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session", autouse=True)
def encoded_pictures(run_folder: Path) -> None:
    """Let the builds of a run encode each picture once."""
    from plansite.publication.pictures import encoder

    encoder.make = encoded.once(encoder.make, run_folder / "encoded")


@pytest.fixture(scope="session", autouse=True)
def filled_reports(run_folder: Path) -> None:
    """Let the builds of a run fill in each report's Word document once."""
    from plansite.outputs import reports

    reports.report_docx = filled.once(reports.report_docx, run_folder / "filled")


@pytest.fixture(scope="session")
def shared_sites(run_folder: Path) -> SharedSites:
    """The built sites of this run."""
    folder = run_folder / "shared-sites"
    folder.mkdir(exist_ok=True)
    return SharedSites(folder)


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """A headless browser, one in each process; tests of one file name a group to share it."""
    # Imported here: Playwright takes its time, and most tests need no browser.
    from tests.support import browser as browsers

    try:
        with browsers.launch() as launched:
            yield launched
    except LookupError as error:
        if in_ci():
            raise
        pytest.skip(str(error))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was not tested in full on this machine."""
    for need in NEEDS:
        if need.missing():
            line = f"NOT TESTED IN FULL: {need.gap} (missing: {need.name})"
            terminalreporter.write_line(line, red=True)
