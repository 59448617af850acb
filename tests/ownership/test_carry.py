import os
import sys
from pathlib import Path

import pytest

from plansite.ownership.carry import carry
from plansite.ownership.keep import Keep
from tests.support.trees import snapshot


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An output with a repository, a name, a challenge, and a page of ours."""
    folder = tmp_path / "old"
    for name in (".git/HEAD", ".git/objects/ab/cd", "CNAME", "index.html", "a/b/challenge"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (folder / ".git/refs").mkdir()
    (folder / ".git/objects/ab/cd").chmod(0o444)
    (folder / ".git/hook").symlink_to("nowhere")
    return folder


KEEP = Keep((".git", "CNAME", "a/b/", "missing", "index.html/"))


@pytest.mark.parametrize("links", [True, False], ids=["links", "no hard links"])
def test_what_is_kept_stands_in_both_folders(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", none)
    new = tmp_path / "new"
    new.mkdir()
    before = snapshot(old)
    carry(KEEP, old, new, new.parent / "spare")
    carry(KEEP, old, new, new.parent / "spare")  # as if killed and run again
    assert snapshot(old) == before
    kept = {name: value for name, value in before.items() if name != "index.html"}
    assert snapshot(new) == kept
    assert (new / "CNAME").samefile(old / "CNAME") is links


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_that_is_kept_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    os.mkfifo(old / "CNAME")
    carry(KEEP, old, new, new.parent / "spare")
    assert (new / "CNAME").is_fifo()

    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "hardlink_to", none)
    (new / "CNAME").unlink()
    with pytest.raises(PermissionError):
        carry(KEEP, old, new, new.parent / "spare")


@pytest.fixture
def new(tmp_path: Path, old: Path) -> Path:
    """A folder into which everything has been carried once."""
    folder = tmp_path / "new"
    folder.mkdir()
    carry(KEEP, old, folder, tmp_path / "spare")
    return folder


def put(path: Path, text: str, seconds: int) -> Path:
    """Replace a file by another, as programs do that want it whole; with a time of change."""
    other = path.with_name("khac")
    other.write_text(text, encoding="utf-8")
    os.utime(other, (seconds, seconds))
    return other.replace(path)


@pytest.mark.parametrize("links", [True, False], ids=["links", "no hard links"])
def test_what_came_meanwhile_follows_and_what_is_newer_stays(
    tmp_path: Path, old: Path, new: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", none)
    for folder, text, seconds in ((old, "cũ hơn", 1_500_000_000), (new, "mới hơn", 1_600_000_000)):
        put(folder / "CNAME", text, seconds)
        put(folder / "a/b/challenge", text, 2_000_000_000 - seconds)
        put(folder / ".git/HEAD", text, 1_500_000_000)  # within one tick of the clock
    (old / "a/b/moi").write_text("moi", encoding="utf-8")
    (old / ".git/hook").unlink()
    (old / ".git/hook").symlink_to("elsewhere")
    os.utime(old / ".git/hook", (4_000_000_000, 4_000_000_000), follow_symlinks=False)
    carry(KEEP, old, new, tmp_path / "spare")
    assert (new / "CNAME").read_text(encoding="utf-8") == "mới hơn"
    assert (new / "a/b/challenge").read_text(encoding="utf-8") == "cũ hơn"
    assert (new / ".git/HEAD").read_text(encoding="utf-8") == "cũ hơn"
    assert (new / "a/b/moi").read_text(encoding="utf-8") == "moi"
    assert (new / ".git/hook").readlink() == Path("elsewhere")
    assert not (tmp_path / "spare").exists()


def test_what_another_process_takes_away_meanwhile_is_left_out(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = Path.hardlink_to

    def late(path: Path, target: Path) -> None:
        if target.name == "challenge":
            target.unlink()
        link(path, target)

    monkeypatch.setattr(Path, "hardlink_to", late)
    (tmp_path / "new").mkdir()
    carry(KEEP, old, tmp_path / "new", tmp_path / "spare")
    assert not (tmp_path / "new/a/b/challenge").exists()
    assert (tmp_path / "new/CNAME").is_file()


def test_a_file_that_another_process_makes_in_that_moment_is_not_overwritten(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = Path.hardlink_to

    def late(path: Path, target: Path) -> None:
        if path.name == "challenge" and not path.exists():
            path.write_text("mới hơn", encoding="utf-8")
            os.utime(path, (4_000_000_000, 4_000_000_000))
        link(path, target)

    monkeypatch.setattr(Path, "hardlink_to", late)
    (tmp_path / "new").mkdir()
    carry(KEEP, old, tmp_path / "new", tmp_path / "spare")
    assert (tmp_path / "new/a/b/challenge").read_text(encoding="utf-8") == "mới hơn"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files away"
)
def test_what_is_kept_keeps_its_owner_and_group(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "hardlink_to", none)
    names = ("a", "a/b", "a/b/challenge", ".git", ".git/refs", ".git/hook")
    for name in names:
        os.chown(old / name, 1234, 5678, follow_symlinks=False)
    (tmp_path / "new").mkdir()
    carry(KEEP, old, tmp_path / "new", tmp_path / "spare")
    owners = [(tmp_path / "new" / name).lstat() for name in names]
    assert {(about.st_uid, about.st_gid) for about in owners} == {(1234, 5678)}
