from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite.preview.watch import Watcher


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "trang"
    for folder in ("content/articles", "output", ".cache/preview"):
        (site / folder).mkdir(parents=True)
    (tmp_path / "root" / "theme").mkdir(parents=True)
    return site


@pytest.fixture
def saved(site: Path) -> Iterator[Iterator[list[Path]]]:
    watcher = Watcher(site, site.parent / "root")
    watcher.wait_until_ready()
    yield watcher.saved()
    watcher.close()


@pytest.mark.parametrize(
    "name", ["plan.yaml", "pelicanconf.py", "content/articles/bài.md", "content/documents.yaml"]
)
def test_a_saved_source_is_named(site: Path, saved: Iterator[list[Path]], name: str) -> None:
    (site / name).write_text("x", encoding="utf-8")
    assert next(saved) == [site / name]


def test_the_theme_is_watched(site: Path, saved: Iterator[list[Path]]) -> None:
    (site.parent / "root" / "theme" / "base.html").write_text("x", encoding="utf-8")
    assert next(saved) == [site.parent / "root" / "theme" / "base.html"]


def test_what_builds_and_editors_write_is_left_out(site: Path, saved: Iterator[list[Path]]) -> None:
    for name in ("output/index.html", ".cache/preview/x", "content/~$bài.docx", "content/.x.swp"):
        (site / name).write_text("x", encoding="utf-8")
    (site / "plan.yaml").write_text("x", encoding="utf-8")
    assert next(saved) == [site / "plan.yaml"]


def test_a_site_may_lie_below_a_folder_that_no_build_reads(tmp_path: Path) -> None:
    site = tmp_path / "output" / "node_modules" / "trang"
    (site / "content/media/output").mkdir(parents=True)
    beside = tmp_path / "mau-rieng"
    beside.mkdir()
    watcher = Watcher(site, tmp_path, [beside])
    watcher.wait_until_ready()
    saved = watcher.saved()
    for file in (site / "plan.yaml", site / "content/media/output/x.pdf", beside / "page.html"):
        file.write_text("x", encoding="utf-8")
        assert next(saved) == [file]
    watcher.close()
