# ruff: noqa: E501  # what an editor reads stands whole on its line
"""File names can stand in an address, on every system."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.checks.context import Context
from plansite.checks.file_names import entry_names
from plansite.model.site import Site
from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "the ending twice": (
        lambda site: site.article(path="content/articles/2018/bai-moi.md.md"),
        [
            "content/articles/2018/bai-moi.md.md:1: lỗi [ten-tep/khong-dung-duoc] tên tệp “bai-moi.md.md” không dùng được trong địa chỉ; hãy đổi thành bai-moi.md (chữ thường không dấu, chữ số, dấu gạch nối)",
        ],
    ),
    "marks and spaces": (
        lambda site: site.article(path="content/articles/2018/Ra quân.md"),
        [
            "content/articles/2018/Ra quân.md:1: lỗi [ten-tep/khong-dung-duoc] tên tệp “Ra quân.md” không dùng được trong địa chỉ; hãy đổi thành ra-quan.md (chữ thường không dấu, chữ số, dấu gạch nối)",
        ],
    ),
    "capitals": (
        lambda site: site.article(path="content/articles/2018/Ra-quan.md"),
        [
            "content/articles/2018/Ra-quan.md:1: lỗi [ten-tep/khong-dung-duoc] tên tệp “Ra-quan.md” không dùng được trong địa chỉ; hãy đổi thành ra-quan.md (chữ thường không dấu, chữ số, dấu gạch nối)",
        ],
    ),
    "no letters": (
        lambda site: site.article(path="content/articles/2018/---.md"),
        [
            "content/articles/2018/---.md:1: lỗi [ten-tep/khong-co-chu] tên tệp “---.md” không dùng được trong địa chỉ; hãy đặt tên bằng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ra-quan.md",
        ],
    ),
    "a name of 101 letters": (
        lambda site: site.article(path=f"content/articles/2018/{'a' * 101}.md"),
        [
            "content/articles/2018/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1: lỗi [ten-tep/qua-dai] tên tệp dài 101 ký tự, có máy không mở được; hãy rút ngắn còn tối đa 100 ký tự",
        ],
    ),
    "a page": (
        lambda site: site.write(
            "content/pages/Liên hệ.md", "---\ntitle: Liên hệ\n---\n\nNội dung.\n"
        ),
        [
            "content/pages/Liên hệ.md:1: lỗi [ten-tep/khong-dung-duoc] tên tệp “Liên hệ.md” không dùng được trong địa chỉ; hãy đổi thành lien-he.md (chữ thường không dấu, chữ số, dấu gạch nối)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


def test_no_file_has_a_name_that_windows_keeps() -> None:
    site = Site(Path(), files=frozenset({"content/articles/2018/aux.md"}))

    problems = [str(problem) for problem in entry_names(Context(site))]

    assert problems == [
        "content/articles/2018/aux.md:1: lỗi [ten-tep/windows-cam] Windows không cho phép tệp tên “aux.md”; hãy đặt tên khác, ví dụ aux-1.md"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no file of this name")
def test_a_name_that_windows_keeps_is_reported_once(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(path="content/articles/2018/con.md")
    site.write("content/pages/nul.md", "---\ntitle: Trang\n---\n\nChữ.\n")
    assert [line.partition(" [")[2].partition("]")[0] for line in site.lines()] == [
        "ten-tep/windows-cam"
    ] * 2
