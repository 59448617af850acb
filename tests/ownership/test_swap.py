import shutil
from pathlib import Path

import pytest

from plansite.ownership import swap


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


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    """A staging folder with a finished site in it."""
    made = swap.make_staging(tmp_path / "output")
    (made / swap.NEW / "index.html").write_text("new", encoding="utf-8")
    return made


@pytest.mark.usefixtures("how")
def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path, staging: Path) -> None:
    output = _folder(tmp_path / "output", "old")
    swap.put(staging, output)
    swap.remove(staging)
    assert _text(output) == "new"
    assert _names(tmp_path) == ["output"]


@pytest.mark.usefixtures("how")
def test_the_first_output_needs_no_old_one(tmp_path: Path, staging: Path) -> None:
    swap.put(staging, tmp_path / "output")
    swap.remove(staging)
    assert _text(tmp_path / "output") == "new"
    assert _names(tmp_path) == ["output"]


def test_an_output_that_the_system_holds_stays_where_it_is(
    tmp_path: Path, staging: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = _folder(tmp_path / "output", "old")
    rename = Path.rename

    def held(path: Path, target: Path) -> Path:
        if path.name == swap._READY:
            raise PermissionError(target)
        return rename(path, target)

    monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(PermissionError):
        swap.put(staging, output)
    assert _text(output) == "old"


def test_a_staging_folder_is_beside_the_output_and_clears_what_killed_builds_left(
    tmp_path: Path,
) -> None:
    output = tmp_path / "output"
    left = swap.make_staging(output)
    (left / swap.NEW / "half.html").write_text("half", encoding="utf-8")
    staging = swap.make_staging(output)
    assert staging.parent == output.parent
    assert _names(output.parent) == [staging.name]


@pytest.mark.parametrize(
    "name",
    [
        ".output-plansite-abcd1234",  # has the name, but no mark
        ".output-plansite-a-plansite-abcd1234",  # another output's
        ".output-new-abcd1234",
        ".output-old",
        "output-cua-toi",
    ],
)
def test_what_only_looks_like_a_staging_folder_stays(tmp_path: Path, name: str) -> None:
    folder = _folder(tmp_path / name, "mine")
    if "a-plansite" in name:
        (folder / swap.MARK).touch()
    swap.recover(tmp_path / "output")
    staging = swap.make_staging(tmp_path / "output")
    assert _names(tmp_path) == sorted([name, staging.name])
    assert _text(folder) == "mine"


def test_a_name_is_no_pattern(tmp_path: Path) -> None:
    other = swap.make_staging(tmp_path / "abc")
    swap.make_staging(tmp_path / "a*")
    swap.make_staging(tmp_path / "[a]bc")
    assert other.is_dir()


def test_a_link_with_the_name_of_a_staging_folder_is_not_followed(tmp_path: Path) -> None:
    mine = _folder(tmp_path / "mine", "mine")
    (mine / swap.MARK).touch()
    (tmp_path / ".output-plansite-abcd1234").symlink_to(mine)
    swap.make_staging(tmp_path / "output")
    assert _names(mine) == ["index.html", swap.MARK]


def test_a_removal_that_was_killed_is_finished_by_the_next_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = swap.make_staging(tmp_path / "output")
    (left / "more").mkdir()

    def killed(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(swap, "_remove", killed)
    with pytest.raises(KeyboardInterrupt):
        swap.remove(left)
    monkeypatch.undo()
    swap.make_staging(tmp_path / "output")
    assert not left.exists()


def test_what_cannot_be_removed_fails_no_build_and_keeps_its_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = swap.make_staging(tmp_path / "output")

    def open_elsewhere(path: Path) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(swap, "_remove", open_elsewhere)
    swap.remove(left)
    assert (left / swap.MARK).is_file()


def test_read_only_folders_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = swap.make_staging(tmp_path / "output")
    inner = _folder(left / swap.NEW / "inner", "read only")
    inner.chmod(0o500)
    removes = shutil.rmtree

    def as_no_root(path: Path, ignore_errors: bool = False) -> None:
        """Remove as for a person; root is let do anything."""
        if inner.stat().st_mode & 0o200:
            removes(path)
        elif not ignore_errors:
            raise PermissionError(inner)

    monkeypatch.setattr(shutil, "rmtree", as_no_root)
    swap.remove(left)
    assert not left.exists()


def test_a_kill_between_two_renames_is_mended(tmp_path: Path, staging: Path) -> None:
    output = _folder(tmp_path / "output", "old")
    output.rename(staging / "old")  # what `put` does first where it cannot exchange
    swap.recover(output)
    assert _text(output) == "old"
    swap.make_staging(output)
    assert not staging.exists()


def test_a_kill_after_two_renames_leaves_the_new_output(tmp_path: Path, staging: Path) -> None:
    output = _folder(tmp_path / "output", "old")
    output.rename(staging / "old")
    (staging / swap.NEW).rename(output)
    swap.recover(output)
    assert _text(output) == "new"
    swap.make_staging(output)
    assert not staging.exists()
