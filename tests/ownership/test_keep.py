import os
import sys
from pathlib import Path

import pytest

from plansite.ownership.keep import Keep, KeepError, carry, keep_of
from tests.support.sites import SETTINGS
from tests.support.trees import snapshot


def settings(folder: Path, line: str) -> Path:
    path = folder / "pelicanconf.py"
    path.write_text(SETTINGS + line + "\n", encoding="utf-8")
    return path


def test_a_host_finds_what_it_needs_without_any_setting(tmp_path: Path) -> None:
    keep = keep_of(settings(tmp_path, ""))
    for name in (".git/", ".git", ".git/HEAD", "CNAME", ".well-known/acme-challenge/x"):
        assert keep.holds(name), name
    for name in ("CNAME2", "a/CNAME", ".well-known/", ".well-known/security.txt", ".gitignore"):
        assert not keep.holds(name), name


def test_the_list_of_a_site_stands_in_the_place_of_the_engines(tmp_path: Path) -> None:
    assert keep_of(settings(tmp_path, 'OUTPUT_KEEP = ["x/", "y"]')) == Keep(("x/", "y"))


def test_a_slash_at_the_end_means_a_folder() -> None:
    assert Keep(("x/",)).holds("x/")
    assert not Keep(("x/",)).holds("x")


@pytest.mark.parametrize(
    "value",
    ['"CNAME"', "3", "None", "[3]", "[*OUTPUT_KEEP]", '{"CNAME": 1}'],
)
def test_another_type_is_named_with_file_and_line(tmp_path: Path, value: str) -> None:
    path = settings(tmp_path, f"OUTPUT_KEEP = {value}")
    with pytest.raises(KeepError, match=r"pelicanconf\.py, dòng 6: OUTPUT_KEEP phải là danh sách"):
        keep_of(path)


@pytest.mark.parametrize(
    "name", ["", "/", ".", "..", "/etc", "../x", "a/../..", "a//b", "./a", "a\\b", "C:/x", "a\0"]
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KeepError, match="dòng 6: OUTPUT_KEEP có"):
        keep_of(settings(tmp_path, f"OUTPUT_KEEP = [{name!r}]"))


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
    carry(KEEP, old, new)
    carry(KEEP, old, new)  # as if killed and run again
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
    carry(KEEP, old, new)
    assert (new / "CNAME").is_fifo()

    def none(path: Path, target: Path) -> None:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "hardlink_to", none)
    (new / "CNAME").unlink()
    with pytest.raises(PermissionError):
        carry(KEEP, old, new)
