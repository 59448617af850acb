import errno
import os
import sys
from pathlib import Path

import pytest

from plansite.commands.whole_file import write_new, write_whole
from tests.support.trees import snapshot


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize("write", [write_whole, write_new])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, write: object) -> None:
    (tmp_path / "old").write_bytes(b"old")
    before = snapshot(tmp_path)
    for name in ("old", "new", "deep/er/new"):
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            write(tmp_path / name, b"new")  # type: ignore[operator]
    assert snapshot(tmp_path) == before


def test_a_whole_file_replaces_and_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640 if os.name != "nt" else 0o666)
    mode = path.stat().st_mode
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode == mode
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture(params=["links", "no hard links"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """File systems with hard links, and without."""

    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    if request.param == "no hard links":
        monkeypatch.setattr(Path, "hardlink_to", none)


@pytest.mark.usefixtures("either")
def test_a_new_file_is_written_where_nothing_stands(tmp_path: Path) -> None:
    write_new(tmp_path / "b/a", b"new")
    assert (tmp_path / "b/a").read_bytes() == b"new"
    assert (tmp_path / "b/a").stat().st_nlink == 1
    assert len(list((tmp_path / "b").iterdir())) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
@pytest.mark.usefixtures("either")
def test_a_new_file_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "file")
    (tmp_path / "broken").symlink_to(tmp_path / "none")
    before = snapshot(tmp_path)
    for name in ("file", "folder", "link", "broken"):
        with pytest.raises(FileExistsError):
            write_new(tmp_path / name, b"new")
    assert snapshot(tmp_path) == before


def test_a_name_that_was_taken_and_cannot_be_filled_is_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "hardlink_to", none)
    monkeypatch.setattr(Path, "replace", none)
    with pytest.raises(PermissionError):
        write_new(tmp_path / "a", b"new")
    assert list(tmp_path.iterdir()) == []
