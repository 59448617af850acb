"""The build tells what it could not look at, and stops rather than shrink."""

import io
import os
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from invoke.exceptions import Exit

from plansite.commands import check, faults, launch
from plansite.console import Console
from tests.support.built import build_site
from tests.support.repository import Repository
from tests.support.sites import write_small_site

ARTICLE = "---\ntitle: Bài {0}\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nChữ {0}.\n"
NOT_COMPARED = "Chưa xem được bài đã đăng có bị mất hay không: "
GONE = (
    "content/articles/2018/mot.md:1: lỗi [mat-dia-chi/khong-con] "
    "địa chỉ đã đăng /tin-bai/2018/mot/ "
)


@pytest.fixture(autouse=True)
def no_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a working copy be one, also where the tests themselves run in CI."""
    for name in ("CI", "GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", raising=False)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site with two articles, in no repository."""
    folder = write_small_site(tmp_path / "site")
    settings = folder / "pelicanconf.py"
    settings.write_text(
        settings.read_text(encoding="utf-8")
        + 'SEARCH_INDEX = False\nHISTORY_SINCE = "2018-01-01"\n',
        encoding="utf-8",
    )
    for name in ("mot", "hai"):
        path = folder / "content" / "articles" / "2018" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLE.format(name), encoding="utf-8")
    (folder / ".gitignore").write_text("/output\n/.cache\n.*.lock\n", encoding="utf-8")
    return folder


def checked(site: Path) -> tuple[int, str]:
    out = io.StringIO()
    return check.run(Console(out, out), str(site)), out.getvalue()


def test_a_published_article_that_vanished_stops_check_and_build(site: Path) -> None:
    repository = Repository(site)
    repository.commit("Hai bài")
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 0
    assert NOT_COMPARED not in said
    (site / "content/articles/2018/mot.md").unlink()
    code, said = checked(site)
    assert code == 1
    assert GONE in said
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 1
    assert GONE in said
    assert (site / "output/tin-bai/2018/mot/index.html").is_file()


def test_without_a_repository_both_say_once_that_nothing_was_compared(site: Path) -> None:
    line = f"{NOT_COMPARED}thư mục của trang không nằm trong kho git."
    code, said = checked(site)
    assert (code, said.count(NOT_COMPARED)) == (0, 1)
    assert line in said.splitlines()
    code, said = build_site(site, site / "output", "2018-06-30")
    assert (code, said.count(NOT_COMPARED)) == (0, 1)
    assert said.count("Trang lịch sử thay đổi của kế hoạch: ") == 1


def test_a_preview_that_is_built_on_each_save_does_not_say_so(site: Path) -> None:
    _, said = build_site(site, site / "output", "2018-06-30", preview=True)
    assert NOT_COMPARED not in said
    assert "Trang lịch sử" not in said


def test_a_build_from_a_shallow_clone_says_that_it_has_no_history(
    site: Path, tmp_path: Path
) -> None:
    repository = Repository(site)
    repository.commit("Hai bài")
    repository.commit("Nữa")
    shallow = repository.shallow(tmp_path / "rut-gon")
    code, said = build_site(shallow, shallow / "output", "2018-06-30")
    assert code == 0
    assert (
        said.count("Trang lịch sử thay đổi của kế hoạch: Trang được dựng từ bản sao rút gọn") == 1
    )


def test_a_build_names_the_addresses_that_the_output_before_it_had(site: Path) -> None:
    build_site(site, site / "output", "2018-06-30")
    (site / "content/articles/2018/mot.md").unlink()
    code, said = build_site(site, site / "output", "2018-07-01")
    assert code == 0
    assert "thiếu 1 địa chỉ mà bản trước có: /tin-bai/2018/mot/. " in said


@pytest.mark.parametrize("change", ["delete", "delete the folder"])
def test_what_goes_between_reading_and_rendering_is_published_as_it_was_read(
    site: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = import_module("plansite.pipeline.steps")
    real = pipeline.check

    def then_lose(*args: Any, **more: Any) -> Any:
        folder = site / "content/articles/2018"
        shutil.rmtree(folder) if "folder" in change else (folder / "mot.md").unlink()
        return real(*args, **more)

    monkeypatch.setattr(pipeline, "check", then_lose)
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 0, said
    assert (site / "output/tin-bai/2018/mot/index.html").is_file()


def test_a_part_of_the_theme_that_cannot_be_listed_stops_the_build_by_name(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    theme = shutil.copytree(Path(__file__).parents[2] / "theme", tmp_path / "theme")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME = {str(theme)!r}\n")
    broken, real = str(theme / "static" / "img"), os.scandir

    def scandir(path: Any = ".") -> Any:
        if path == broken:
            raise PermissionError(13, "Permission denied", broken)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.delenv(faults.DEBUG, raising=False)
    with pytest.raises(Exit) as ended:
        launch.launch("build", site=str(site), as_of="2018-06-30")
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert f"không dùng được “{broken}”: không có quyền đọc hoặc ghi" in said
    assert not (site / "output").exists()
