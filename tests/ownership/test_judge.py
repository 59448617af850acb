import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plansite.ownership.judge import OutputRefusedError, check, published_above
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import write_manifest
from tests.support.trees import snapshot

DAY = date(2018, 6, 30)
KEEP = Keep(("CNAME", ".well-known/acme-challenge/"))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """What a build wrote."""
    folder = tmp_path / "output"
    for name in ("index.html", "tin-bai/index.html", "tin-bai/2018/mot/index.html", ".htaccess"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    write_manifest(folder, DAY, preview=False)
    return folder


def write(path: Path, text: str = "của tôi") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


OURS: dict[str, Callable[[Path], object]] = {
    "as it was written": lambda folder: None,
    "a page is missing": lambda folder: (folder / "tin-bai/index.html").unlink(),
    "a name that is kept": lambda folder: write(folder / "CNAME"),
    "a folder that is kept": lambda folder: write(folder / ".well-known/acme-challenge/x"),
    "a folder that is kept, empty": lambda folder: (folder / ".well-known").mkdir(),
    "a folder's view settings": lambda folder: write(folder / "tin-bai/.DS_Store"),
}
STRANGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file": (lambda folder: write(folder / "thu.docx"), "thu.docx"),
    "a hidden file": (lambda folder: write(folder / "tin-bai/.ghi-chu"), "tin-bai/.ghi-chu"),
    "a page edited by hand": (
        lambda folder: write(folder / "index.html", "trang chu"),
        "index.html (đã sửa tay)",
    ),
    "one of the same length": (
        lambda folder: write(folder / "index.html", "index.htmm"),
        "index.html (đã sửa tay)",
    ),
    "a link": (lambda folder: (folder / "x").symlink_to(folder), "x"),
    "a link in the place of a page": (
        lambda folder: ((folder / "index.html").rename(folder.parent / "i"),
                        (folder / "index.html").symlink_to(folder.parent / "i")),
        "index.html",
    ),
    "a link in the place of the manifest": (
        lambda folder: ((folder / "manifest.json").rename(folder.parent / "m"),
                        (folder / "manifest.json").symlink_to(folder.parent / "m")),
        ".htaccess, index.html, manifest.json và 2 thứ khác",
    ),
    "an empty folder": (lambda folder: (folder / "a/b").mkdir(parents=True), "a/b/"),
    "a name of more lines": (lambda folder: write(folder / "a\nb"), "a?b"),
    "several": (
        lambda folder: [write(folder / name) for name in "abcde"],
        "a, b, c và 2 thứ khác",
    ),
    "a manifest of something else": (
        lambda folder: write(folder / "manifest.json", '{"name": "App", "icons": []}'),
        ".htaccess, index.html, manifest.json và 2 thứ khác",
    ),
    "no manifest": (
        lambda folder: (folder / "manifest.json").unlink(),
        ".htaccess, index.html, tin-bai/2018/mot/index.html và 1 thứ khác",
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", OURS.values(), ids=OURS.keys())
def test_what_a_build_wrote_is_ours(output: Path, change: Callable[[Path], object]) -> None:
    change(output)
    check(output, KEEP)


@pytest.mark.skipif(sys.platform == "win32", reason="such names and links are none on Windows")
@pytest.mark.parametrize(("change", "named"), STRANGE.values(), ids=STRANGE.keys())
def test_what_a_person_put_there_is_named(
    output: Path, change: Callable[[Path], object], named: str
) -> None:
    change(output)
    before = snapshot(output)
    with pytest.raises(OutputRefusedError) as refused:
        check(output, KEEP)
    assert f"sửa tay: {named}; hãy" in str(refused.value)
    assert snapshot(output) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_read(output: Path) -> None:
    (output / "index.html").unlink()
    os.mkfifo(output / "index.html")
    with pytest.raises(OutputRefusedError, match=r"index\.html;"):
        check(output, KEEP)


def test_what_is_not_there_and_what_is_empty_is_ours(tmp_path: Path) -> None:
    assert check(tmp_path / "none", KEEP) == {}
    assert check(tmp_path, KEEP) == {}


def test_a_file_is_no_output(tmp_path: Path) -> None:
    write(tmp_path / "output")
    with pytest.raises(OutputRefusedError, match="đó là một tệp"):
        check(tmp_path / "output", KEEP)


def test_a_folder_that_cannot_be_listed_is_not_ours(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def locked(path: Path) -> object:
        if path.name == "2018":
            raise PermissionError(13, "denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", locked)
    with pytest.raises(OutputRefusedError, match="không xem được hết"):
        check(output, KEEP)


def test_a_later_look_sees_what_has_changed_and_reads_nothing_else(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = check(output, KEEP)
    write(output / "CNAME")
    monkeypatch.setattr("plansite.ownership.judge.hashes_of", lambda folder, names: 1 / 0)
    assert check(output, KEEP, seen) == seen
    monkeypatch.undo()
    write(output / "thu.docx")
    with pytest.raises(OutputRefusedError, match=r"thu\.docx"):
        check(output, KEEP, seen)


def test_the_output_that_a_path_lies_in_is_found(output: Path, tmp_path: Path) -> None:
    assert published_above(output / "tin-bai" / "moi") == output
    assert published_above(output) == output
    assert published_above(tmp_path) is None
