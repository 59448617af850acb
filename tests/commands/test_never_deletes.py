"""Whatever `--output` names: nothing that a build did not write is changed, and nothing left."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from invoke.exceptions import Exit

from plansite.commands.launch import launch
from plansite.ownership.manifest import write_manifest
from tests.support.sites import write_small_site
from tests.support.trees import snapshot

MINE = "của tôi"
pipeline = import_module("plansite.pipeline.steps")
finishing = import_module("plansite.pipeline.finish")


def write(path: Path, text: str = MINE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's folder with a site in it; the current folder is another of the person's."""
    folder = tmp_path / "home"
    site = write_small_site(folder / "trang")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write("SEARCH_INDEX = False\n")
    for name in ("Documents/thu.docx", ".bashrc", "trang/.git/HEAD", "trang/anh-goc/a.jpg"):
        write(folder / name)
    page = write(folder / "web" / "index.html")
    write_manifest(page.parent, date(2018, 6, 30), preview=False)
    (folder / "loi-tat").symlink_to(folder / "Documents")
    (folder / "vong").symlink_to(folder / "vong")
    write(site / "examples" / "bai.md")
    monkeypatch.chdir(folder / "Documents")
    return folder


def run(command: str, **arguments: str | bool | None) -> int:
    try:
        launch(command, **arguments)
    except Exit as end:
        return end.code
    return 0


REFUSED: dict[str, tuple[str, Callable[[Path], object]]] = {
    "the person's folder": ("..", lambda home: None),
    "the current folder": (".", lambda home: None),
    "documents": ("../Documents", lambda home: None),
    "a link to documents": ("../loi-tat", lambda home: None),
    "a link to itself": ("../vong", lambda home: None),
    "a file": ("thu.docx", lambda home: None),
    "below a file": ("thu.docx/web", lambda home: None),
    "the site": ("../trang", lambda home: None),
    "above the site, by another name": ("../trang/..", lambda home: None),
    "the history": ("../trang/.git", lambda home: None),
    "below the history": ("../trang/.git/web", lambda home: None),
    "examples": ("../trang/examples/web", lambda home: None),
    "the cache": ("../trang/.cache/pictures", lambda home: None),
    "a preview with a stranger's file": (
        "../trang/.cache/preview",
        lambda home: write(home / "trang/.cache/preview/thu.docx"),
    ),
    "pictures in the site": ("../trang/anh-goc", lambda home: None),
    "a stranger's file": ("../web", lambda home: write(home / "web/ghi-chu.txt")),
    "a hidden file": ("../web", lambda home: write(home / "web/.env")),
    "a page edited by hand": ("../web", lambda home: write(home / "web/index.html", "sửa")),
    "a folder that waits": ("../web", lambda home: (home / "web/moi").mkdir()),
    "a link beside the pages": ("../web", lambda home: (home / "web/x").symlink_to(home)),
    "what is no manifest": ("../web", lambda home: write(home / "web/manifest.json", "{}")),
    "the output as a link": (
        "",
        lambda home: (home / "trang/output").symlink_to(home / "Documents"),
    ),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
@pytest.mark.parametrize(("output", "prepare"), REFUSED.values(), ids=REFUSED.keys())
def test_what_a_person_has_is_refused_with_a_sentence_and_stays(
    home: Path,
    capsys: pytest.CaptureFixture[str],
    output: str,
    prepare: Callable[[Path], object],
) -> None:
    prepare(home)
    before = snapshot(home)
    code = run("build", site=str(home / "trang"), output=output or None)
    said = capsys.readouterr()
    assert code == 2
    assert said.err.startswith("Lỗi: ")
    assert "hãy" in said.err
    assert "Traceback" not in said.err
    assert snapshot(home) == before


@pytest.mark.skipif(sys.platform == "win32", reason="such names are none on Windows")
@pytest.mark.parametrize("name", ["a*", "[a]b?c", ".hai chữ"])
def test_no_name_is_a_pattern_and_no_neighbour_is_touched(home: Path, name: str) -> None:
    for neighbour in ("abc", ".abc-new-important", ".abc-old", ".a*-new", ".web-old", ".web-new-x",
                      ".abc-plansite-12345678", f".{name}-plansite-12345678"):  # fmt: skip
        write(home / neighbour / "thu.docx")
    before = snapshot(home)
    assert run("build", site=str(home / "trang"), output=str(home / name)) == 0
    after = snapshot(home)
    assert {path: after[path] for path in before} == before
    new = {path.split("/")[0] for path in after.keys() - before.keys() if path != "trang/.cache"}
    assert new <= {name, f".{name}.lock", "trang"}


def test_what_is_to_be_kept_is_kept_and_nothing_else_is_in_the_way(home: Path) -> None:
    site = home / "trang"
    kept = ("CNAME", ".git/HEAD", ".well-known/acme-challenge/x", "dai-ly/a.html")
    settings = site / "pelicanconf.py"
    keep = 'OUTPUT_KEEP = [".git", "CNAME", ".well-known/acme-challenge/", "dai-ly/"]\n'
    settings.write_text(settings.read_text(encoding="utf-8") + keep, encoding="utf-8")
    write(site / "publishconf.py", "from pelicanconf import *\n")
    for name in kept:
        write(home / "web" / name)
    (home / "web/index.html").unlink()
    arguments = {"site": str(site), "output": str(home / "web"), "settings": "publishconf.py"}
    for _ in range(2):
        assert run("build", **arguments) == 0
        assert "Kế hoạch" in (home / "web/index.html").read_text(encoding="utf-8")
        for name in kept:
            assert (home / "web" / name).read_text(encoding="utf-8") == MINE
        listed = (home / "web/manifest.json").read_text(encoding="utf-8")
        assert not any(f'"{name}"' in listed for name in kept)
    write(home / "web/ghi-chu.txt")
    before = snapshot(home / "web")
    assert run("build", **arguments) == 2
    assert snapshot(home / "web") == before


def test_a_site_that_has_a_file_which_is_kept_is_refused(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = home / "trang/pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'{text}OUTPUT_KEEP = ["robots.txt"]\n', encoding="utf-8")
    before = snapshot(home / "web")
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 2
    assert "hãy bỏ “robots.txt” khỏi OUTPUT_KEEP" in capsys.readouterr().err
    assert snapshot(home / "web") == before


def test_a_list_of_the_wrong_type_stops_the_build(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = home / "trang/pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'{text}OUTPUT_KEEP = "CNAME"\n', encoding="utf-8")
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 1
    said = capsys.readouterr().out
    assert "pelicanconf.py:7: lỗi [cai-dat/kieu] `OUTPUT_KEEP` phải là một danh sách" in said


def test_what_comes_into_the_output_during_a_build_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*arguments: object) -> None:
        write(home / "web/ghi-chu.txt")

    monkeypatch.setattr(pipeline, "keep_times", meanwhile)
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 2
    assert (home / "web/ghi-chu.txt").read_text(encoding="utf-8") == MINE
    assert (home / "web/index.html").read_text(encoding="utf-8") == MINE
    assert not list(home.glob(".web-plansite-*"))


def test_a_full_disk_is_told_and_the_output_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*arguments: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(finishing, "write_manifest", full)
    before = snapshot(home / "web")
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 1
    said = capsys.readouterr().err
    assert "đĩa đã đầy" in said
    assert "được giữ nguyên" in said
    assert snapshot(home / "web") == before
    assert not list(home.glob(".web-plansite-*"))


def test_an_output_that_cannot_be_moved_is_told_and_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def held(*arguments: object) -> None:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr("plansite.ownership.swap.put", held)
    before = snapshot(home / "web")
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 1
    assert "hãy đóng mọi chương trình" in capsys.readouterr().err
    assert snapshot(home / "web") == before


def test_a_lock_that_is_a_persons_file_stays_as_it_is(home: Path) -> None:
    write(home / ".web.lock")
    assert run("build", site=str(home / "trang"), output=str(home / "web")) == 0
    assert (home / ".web.lock").read_text(encoding="utf-8") == MINE
    (home / ".moi.lock").mkdir()
    assert run("build", site=str(home / "trang"), output=str(home / "moi")) == 2


@pytest.fixture
def private() -> Iterator[None]:
    """Files are made for their owner alone, as some offices have it."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.usefixtures("private")
def test_a_web_server_may_read_the_whole_site(home: Path) -> None:
    site, web = str(home / "trang"), home / "sau" / "web"
    assert run("build", site=site, output=str(web)) == 0
    everything = [web, *web.rglob("*")]
    assert {path.stat().st_mode & 0o777 for path in everything if path.is_dir()} == {0o755}
    assert {path.stat().st_mode & 0o777 for path in everything if path.is_file()} == {0o644}
    assert web.parent.stat().st_mode & 0o777 == 0o755
    assert run("new", title="Một bài", site=site) == 0
    (article,) = (home / "trang/content/articles").rglob("*.md")
    assert article.stat().st_mode & 0o777 == 0o644
    assert article.parent.stat().st_mode & 0o777 == 0o755
