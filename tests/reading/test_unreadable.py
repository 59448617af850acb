# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What cannot be listed or read is an error at its path: a site never shrinks in silence."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from plansite.commands import check
from plansite.console import Console
from plansite.reading.site import read_site
from tests.support import pictures
from tests.support.ordinary_user import folder, ordinary_user
from tests.support.site_builder import SiteBuilder

FOLDER = "lỗi [tep/thu-muc-khong-xem-duoc] không xem được thư mục có gì (không có quyền đọc hoặc ghi), nên mọi tệp trong đó không được đọc; hãy kiểm tra quyền truy cập thư mục, hoặc chép lại thư mục"
FILE = "lỗi [tep/khong-doc-duoc] không đọc được tệp (không có quyền đọc hoặc ghi); hãy kiểm tra quyền truy cập hoặc lưu lại tệp"
FOLDERS = [
    "content",
    "content/articles",
    "content/articles/2018",
    "content/pages",
    "content/plans",
    "content/media",
    "content/media/2018",
    "content/templates",
]
FILES = [
    "plan.yaml",
    "content/articles/2018/bai.md",
    "content/pages/gioi-thieu.md",
    "content/plans/2017.yaml",
    "content/documents.yaml",
    "content/explanations.yaml",
    "content/removed.yaml",
    "content/tu-dong-nghia.yaml",
    "content/media/2018/anh.jpg",
    "content/media/2018/bien-ban.pdf",
    "content/templates/report.docx",
]


@pytest.fixture
def site() -> Iterator[SiteBuilder]:
    with folder() as made:
        site = SiteBuilder(made)
        site.plan(("id: NV1", "id: NV1"))
        site.plan(("2018", "2017"), ("03/KH-SM", "04/KH-SM"), path="content/plans/2017.yaml")
        site.article(
            "attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]\nimage: {file: 2018/anh.jpg, alt: Người dân nộp hồ sơ}",
            body="[Giới thiệu](../../pages/gioi-thieu.md), [ảnh](../../media/2018/anh.jpg)",
        )
        site.article(
            body="[Bài kia](../2018/bai.md), [nhiệm vụ](/ke-hoach/2017/nv1/), [bài](/tin-bai/2018/bai/)",
            path="content/articles/2019/sau.md",
            title="Bài sau",
            date="2019-03-05",
        )
        site.write("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n\nChữ.\n")
        site.write("content/documents.yaml", "documents: []\n")
        site.write("content/explanations.yaml", "[]\n")
        site.write("content/removed.yaml", "[]\n")
        site.write("content/tu-dong-nghia.yaml", "[]\n")
        site.write("content/media/2018/anh.jpg", pictures.photograph(700, 500))
        site.media("2018/bien-ban.pdf")
        site.write("content/templates/report.docx", b"x")
        yield site


def checked(site: SiteBuilder) -> tuple[int, list[str]]:
    """Return the exit code of ``check`` for an ordinary user, and the errors that it names."""
    assert not [one for one in site.problems() if one.is_error]  # imports all that is needed
    return asked(site)


def asked(site: SiteBuilder) -> tuple[int, list[str]]:
    out = io.StringIO()
    with ordinary_user():
        code = check.run(Console(out, out), str(site.root))
    return code, [line for line in out.getvalue().splitlines() if ": lỗi [" in line]


def locked(site: SiteBuilder, path: str, mode: int = 0) -> tuple[int, list[str]]:
    assert not [one for one in site.problems() if one.is_error]  # imports all that is needed
    (site.root / path).chmod(mode)
    return asked(site)


@pytest.mark.parametrize("path", FOLDERS)
def test_a_folder_that_cannot_be_listed_is_one_error_and_no_other(
    path: str, site: SiteBuilder
) -> None:
    assert locked(site, path) == (1, [f"{path}:1: {FOLDER}"])


@pytest.mark.parametrize("path", FILES)
def test_a_file_that_cannot_be_read_is_one_error_and_no_other(path: str, site: SiteBuilder) -> None:
    assert locked(site, path) == (1, [f"{path}:1: {FILE}"])


def test_what_lies_in_a_folder_that_cannot_be_entered_is_named(site: SiteBuilder) -> None:
    code, errors = locked(site, "content/media/2018", 0o444)
    assert code == 1
    assert errors == [
        f"content/media/2018/{name}:1: {FILE}" for name in ("anh.jpg", "bien-ban.pdf")
    ]


def test_a_site_that_can_be_read_has_no_error(site: SiteBuilder) -> None:
    assert checked(site) == (0, [])


def test_without_the_folder_of_the_content_the_check_says_what_to_create(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    (tmp_path / "content").rmdir()
    assert site.lines() == [
        "content:1: lỗi [tep/thieu-noi-dung] không có thư mục content, nơi giữ bài viết, trang và tệp; hãy lấy lại thư mục content từ kho git; nếu trang còn mới, hãy tạo content/pages/ và đặt trang đầu tiên vào đó, ví dụ content/pages/gioi-thieu.md",
    ]


@pytest.mark.parametrize("path", ["content", "content/articles", "content/media"])
def test_a_file_in_the_place_of_a_folder_is_said(path: str, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    (tmp_path / "content").rmdir()
    site.write(path, "x")
    (line,) = site.lines()
    assert line.startswith(
        f"{path}:1: lỗi [tep/thu-muc-khong-xem-duoc] không xem được thư mục có gì (một phần của đường dẫn không phải thư mục)"
    )


def test_a_pipe_among_the_media_is_said_and_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    site = SiteBuilder(tmp_path).media("a.pdf")
    os.mkfifo(tmp_path / "content" / "media" / "ong.pdf")
    assert (
        "content/media/ong.pdf:1: lỗi [tep/khong-doc-duoc] không đọc được tệp (đây không phải tệp thường); hãy kiểm tra quyền truy cập hoặc lưu lại tệp"
        in site.lines()
    )


def test_a_register_that_is_a_dead_link_is_said(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    try:
        (tmp_path / "content" / "documents.yaml").symlink_to(tmp_path / "khong-co.yaml")
    except OSError:
        pytest.skip("this system lets no one but administrators make symbolic links")
    assert [(one.path, one.id) for one in site.problems()] == [
        ("content/documents.yaml", "tep/lien-ket-tuong-trung")
    ]


def test_an_empty_closed_plan_is_not_passed_over(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("content/plans/2017.yaml", "")
    found = site.problems()
    assert {one.path for one in found} == {"content/plans/2017.yaml"}
    assert {one.id for one in found} >= {"thieu-khoa/khong-co"}


def failing(real: Callable[..., Any], at: Path) -> Callable[..., Any]:
    """Return a function that finds a disk broken at a place."""

    def broken(path: Any = ".", *args: Any, **more: Any) -> Any:
        if not isinstance(path, int) and Path(path) == at:
            raise OSError(5, "Input/output error", str(path))
        return real(path, *args, **more)

    return broken


def test_a_broken_disk_is_said_on_every_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = SiteBuilder(tmp_path).article()
    at = tmp_path / "content" / "articles" / "2018"
    monkeypatch.setattr(os, "scandir", failing(os.scandir, at))
    found = read_site(site.root)
    assert found.site.articles == ()
    assert [(one.path, one.id) for one in found.problems] == [
        ("content/articles/2018", "tep/thu-muc-khong-xem-duoc")
    ]
    assert "(lỗi đọc, ghi của ổ đĩa)" in found.problems[0].text
