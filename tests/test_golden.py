"""A build of the golden mini-site gives what it gave when someone last looked at it."""

import subprocess
from difflib import unified_diff
from itertools import islice
from pathlib import Path

import pytest

from tests.support import golden

pytestmark = pytest.mark.xdist_group("golden")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return golden.build(tmp_path_factory.mktemp("golden") / "output")


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    return golden.read(golden.EXPECTED)


REFRESH = "if that is what you want: python3 tasks.py golden, and look at git diff"


def test_no_page_or_file_comes_or_goes(built: dict[str, str], expected: dict[str, str]) -> None:
    assert sorted(built) == sorted(expected), REFRESH


def test_every_text_is_as_it_was(built: dict[str, str], expected: dict[str, str]) -> None:
    both = sorted(set(built) & set(expected))
    changes = {name: difference(expected[name], built[name]) for name in both}
    changed = [name for name in both if changes[name]]
    shown = "\n".join(changes[name] for name in changed[:3])
    assert not changed, f"{len(changed)} differ, {changed[:9]}; {REFRESH}\n{shown}"


def difference(old: str, new: str) -> str:
    lines = unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0)
    return "\n".join(islice(lines, 2, 12))


def test_drafts_and_later_items_leave_no_trace(built: dict[str, str]) -> None:
    assert [name for name, text in built.items() if "lọt ra ngoài" in text] == []


def test_refreshing_takes_away_only_what_git_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = tmp_path / "expected"
    for name in ("gone/index.html", "index.html", "ghi-chu.txt"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text("cũ", encoding="utf-8")
    for command in (["init", "-q"], ["add", "expected/gone", "expected/index.html"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    monkeypatch.setattr(golden, "EXPECTED", tree)
    monkeypatch.setattr(golden, "build", lambda output: {"index.html": "mới"})
    golden.main()
    assert golden.read(tree) == {"index.html": "mới", "ghi-chu.txt": "cũ"}


def test_the_tree_is_not_empty() -> None:
    assert Path(golden.EXPECTED, "index.html").is_file()
