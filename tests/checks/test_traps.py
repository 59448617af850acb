"""Faults that were met with stock Pelican, which drops or spoils such files without a word."""

import os
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

PATH = "content/articles/2018/bai.md"


def found(site: SiteBuilder) -> list[tuple[str, int, str]]:
    return [(problem.path, problem.line, problem.id) for problem in site.problems()]


@pytest.mark.parametrize(
    ("text", "line", "rule"),
    [
        ("---\ntitle: A\ndate: hôm qua\nsummary: B\n---\n\nChữ\n", 3, "ngay/khong-iso"),
        ("---\ndate: 2018-03-05\nsummary: B\n---\n\nChữ\n", 2, "thieu-khoa/khong-co"),
        ("---\ntitle: [A\ndate: 2018-03-05\nsummary: B\n---\n\nChữ\n", 2, "yaml/ngoac"),
        ("Title: A\nDate: 2018-03-05\n\nChữ\n", 1, "phan-dau/thieu"),
    ],
)
def test_no_file_is_dropped_without_a_word(text: str, line: int, rule: str, tmp_path: Path) -> None:
    assert found(SiteBuilder(tmp_path).write(PATH, text)) == [(PATH, line, rule)]


@pytest.mark.parametrize("day", ["05", "25"])
def test_a_vietnamese_date_is_no_american_one(day: str, tmp_path: Path) -> None:
    (problem,) = SiteBuilder(tmp_path).article(date=f"{day}/03/2018").problems()
    assert problem.advice == f"hãy viết 2018-03-{day}"


def test_a_broken_filename_link_does_not_go_out(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(body="[bài]({filename}/articles/2018/khong-co.md)")
    assert found(site) == [(PATH, 7, "lien-ket/khong-co")]


def test_lists_and_quotes_are_yaml(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("tasks:\n  - NV1\n  - NV2", title='"Bài: “hay”"')
    assert found(site) == []


def test_titles_that_differ_in_tones_alone_are_two_articles(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    site.article(title="Bản tin").article(title="Bàn tin", path="content/articles/2018/ban-tin.md")
    assert found(site) == []


def test_a_page_cannot_take_the_place_of_an_article(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article()
    page = "---\ntitle: Trang\naliases: [/tin-bai/2018/bai/index.html]\n---\n\nChữ\n"
    assert found(site.write("content/pages/trang.md", page)) == [
        ("content/pages/trang.md", 3, "dia-chi-trung/dia-chi-cu")
    ]


def test_a_script_does_not_reach_pages_and_feeds(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(body="Chữ\n<script>alert(1)</script>")
    assert found(site) == [(PATH, 8, "ma-chay/the")]


@pytest.mark.parametrize("name", [b"a\nb.md", b"a\xff.md", "a\u202eb.md".encode(), b"a\x07.md"])
def test_a_file_name_breaks_no_line(name: bytes, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article()
    folder = os.fsencode(tmp_path / "content" / "articles" / "2018")
    try:
        Path(os.fsdecode(os.path.join(folder, name))).write_bytes(b"x")  # noqa: PTH118  # bytes
    except OSError:
        pytest.skip("this system has no such names")
    (problem,) = site.problems()
    assert problem.id == "ten-tep/khong-in-duoc"
    assert str(problem).isprintable()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article()
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "content" / "articles" / "2018" / "ong.md")
    assert found(site) == [("content/articles/2018/ong.md", 1, "tep/khong-doc-duoc")]


def test_what_an_open_editor_leaves_is_no_problem(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article()
    try:
        (tmp_path / "content" / "articles" / "2018" / ".#bai.md").symlink_to("ai@may.1")
    except OSError:
        pytest.skip("this system lets no one but administrators make symbolic links")
    assert found(site) == []


def test_a_symbolic_link_publishes_nothing_from_outside(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path / "site").article()
    outside = tmp_path / "outside.md"
    outside.write_text("---\ntitle: x\n---\n", encoding="utf-8")
    link = tmp_path / "site" / "content" / "articles" / "2018" / "link.md"
    try:
        link.symlink_to(outside)
    except OSError:
        pytest.skip("this system lets no one but administrators make symbolic links")
    assert found(site) == [("content/articles/2018/link.md", 1, "tep/lien-ket-tuong-trung")]


@pytest.mark.parametrize("path", ["plan.yaml", "content/documents.yaml", "content"])
def test_nothing_is_read_through_a_link_out_of_the_site(tmp_path: Path, path: str) -> None:
    site = SiteBuilder(tmp_path / "site")
    outside = SiteBuilder(tmp_path / "outside").write("content/documents.yaml", "secret: x")
    link = site.root / path
    if link.is_dir():
        link.rmdir()
    link.unlink(missing_ok=True)
    try:
        link.symlink_to(outside.root / path, target_is_directory=path == "content")
    except OSError:
        pytest.skip("this system lets no one but administrators make symbolic links")
    assert found(site) == [(path, 1, "tep/lien-ket-tuong-trung")]
