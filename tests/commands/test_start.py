"""What a short command does not need it does not load: half of its time is its start."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.sites import write_small_site

ROOT = Path(__file__).parents[2]
HEAVY = {
    *(
        "asyncio",
        "babel",
        "bs4",
        "concurrent.futures",
        "docutils",
        "docx",
        "docxtpl",
        "feedgenerator",
    ),
    *("invoke", "jinja2", "lxml", "markdown", "nh3", "openpyxl", "pagefind_bin", "pelican"),
    *("playwright", "pygments", "rapidfuzz", "rich", "selectolax", "unittest", "watchfiles"),
    *("plansite.driver", "plansite.exports", "plansite.outputs", "plansite.pipeline"),
    *("plansite.preview", "plansite.reports", "plansite.search", "plansite.views"),
}
LOADED = """
import gc, json, sys
from plansite.commands.launch import launch
from plansite.model.expression import _Expression

def compiled():
    found = [one for one in gc.get_objects() if isinstance(one, _Expression)]
    return [len(found), sum("search" in vars(one) for one in found)]

import plansite.commands.{command}
before = compiled()
launch("{command}", **json.loads(sys.argv[1]))
print(json.dumps([list(sys.modules), before, compiled()]))
"""


def _run(command: str, given: str) -> Any:
    """Return what is loaded behind a command, and how many expressions before it and behind."""
    run = subprocess.run(
        [sys.executable, "-c", LOADED.format(command=command), given],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(run.stdout.splitlines()[-1])


@pytest.mark.parametrize("command", ["check", "new"])
def test_a_short_command_loads_and_compiles_little(command: str, tmp_path: Path) -> None:
    more = {"title": "Ra quân", "tasks": ["NV1"]} if command == "new" else {}
    given = json.dumps({"site": str(write_small_site(tmp_path)), **more})
    modules, before, after = _run(command, given)
    assert HEAVY.intersection(modules) == set()
    assert before[1] < 5
    assert after[1] < after[0] / 2


def test_an_article_is_begun_without_the_models(tmp_path: Path) -> None:
    given = json.dumps({"site": str(write_small_site(tmp_path)), "title": "Ra quân"})
    modules, *_ = _run("new", given)
    assert {"pydantic", "yaml", "plansite.checks"}.isdisjoint(modules)


def test_what_was_checked_before_is_told_without_what_checks(tmp_path: Path) -> None:
    given = json.dumps({"site": str(write_small_site(tmp_path))})
    for is_known in (False, True):
        modules, *_ = _run("check", given)
        engine = {"pydantic", "yaml", "plansite.checks", "plansite.vi.problems"}
        assert engine.isdisjoint(modules) is is_known


def test_invoke_comes_without_mocks() -> None:
    code = "import sys; sys.path.insert(0, '.'); import tasks; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    loaded = set(run.stdout.decode().split())
    assert "invoke.context" in loaded
    assert loaded.isdisjoint({"unittest.mock", "asyncio", "pydantic"})
