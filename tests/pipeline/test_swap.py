from pathlib import Path

import pytest

from plansite.pipeline import swap


def _folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(text, encoding="utf-8")
    return path


def _text(folder: Path) -> str:
    return (folder / "index.html").read_text(encoding="utf-8")


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=["exchange", "two renames"])
def how(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of swapping have to show the same behaviour."""
    if request.param == "two renames":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    return str(request.param)


@pytest.mark.usefixtures("how")
def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    output = _folder(tmp_path / "output", "old")
    swap.put(_folder(tmp_path / "staging", "new"), output)
    assert _text(output) == "new"
    assert _names(tmp_path) == ["output"]


@pytest.mark.usefixtures("how")
def test_the_first_output_needs_no_old_one(tmp_path: Path) -> None:
    swap.put(_folder(tmp_path / "staging", "new"), tmp_path / "output")
    assert _text(tmp_path / "output") == "new"
    assert _names(tmp_path) == ["output"]


def test_a_staging_folder_is_beside_the_output_and_clears_what_killed_builds_left(
    tmp_path: Path,
) -> None:
    output = tmp_path / "deep" / "output"
    left = swap.make_staging(output)
    (left / "half.html").write_text("half", encoding="utf-8")
    staging = swap.make_staging(output)
    assert staging.parent == output.parent
    assert _names(output.parent) == [staging.name]


def test_a_kill_between_two_renames_is_mended(tmp_path: Path) -> None:
    output = _folder(tmp_path / "output", "old")
    output.rename(tmp_path / ".output-old")  # what `put` does first where it cannot exchange
    swap.recover(output)
    assert _text(output) == "old"
    assert _names(tmp_path) == ["output"]


def test_a_kill_after_two_renames_leaves_the_new_output(tmp_path: Path) -> None:
    output = _folder(tmp_path / "output", "new")
    _folder(tmp_path / ".output-old", "old")
    swap.recover(output)
    assert _text(output) == "new"
    assert _names(tmp_path) == ["output"]


def test_the_output_can_be_read_by_the_web_server(tmp_path: Path) -> None:
    output = tmp_path / "output"
    swap.put(swap.make_staging(output), output)
    assert output.stat().st_mode & 0o777 == 0o755
