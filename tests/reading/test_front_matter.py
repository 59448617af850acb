# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Where front matter begins and ends."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "no opening line": (
        lambda site: site.write("content/articles/2018/bai.md", "title: Một bài\n"),
        [
            "content/articles/2018/bai.md:1: lỗi [phan-dau/thieu] tệp không bắt đầu bằng dòng ---; hãy mở đầu tệp bằng một dòng ---, rồi các khóa (title; bài viết có thêm date và summary), rồi một dòng ---",
        ],
    ),
    "no closing line": (
        lambda site: site.write("content/articles/2018/bai.md", "---\ntitle: Một bài\n\nChữ.\n"),
        [
            "content/articles/2018/bai.md:1: lỗi [phan-dau/khong-dong] phần đầu mở bằng --- nhưng không có dòng --- đóng lại; hãy thêm một dòng --- sau khóa cuối cùng",
        ],
    ),
    "spaces after the dashes": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---  \ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\t\nChữ.\n",
        ),
        [],
    ),
    "a line before the dashes": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "\n---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\nChữ.\n",
        ),
        [
            "content/articles/2018/bai.md:1: lỗi [phan-dau/co-dong-tren] phía trên dòng --- mở đầu còn 1 dòng trống; hãy xóa cho dòng --- ấy thành dòng đầu tiên của tệp",
        ],
    ),
    "nothing between the dashes": (
        lambda site: site.write("content/articles/2018/bai.md", "---\n---\nChữ.\n"),
        [
            "content/articles/2018/bai.md:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `date`; hãy thêm “date: …” (năm-tháng-ngày, ví dụ date: 2018-03-05)",
            "content/articles/2018/bai.md:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `summary`; hãy thêm “summary: …” (một, hai câu, tối đa 300 ký tự)",
            "content/articles/2018/bai.md:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `title`; hãy thêm “title: …” (tiêu đề)",
        ],
    ),
    "an empty file": (
        lambda site: site.write("content/articles/2018/bai.md", ""),
        [
            "content/articles/2018/bai.md:1: lỗi [phan-dau/thieu] tệp không bắt đầu bằng dòng ---; hãy mở đầu tệp bằng một dòng ---, rồi các khóa (title; bài viết có thêm date và summary), rồi một dòng ---",
        ],
    ),
    "a list between the dashes": (
        lambda site: site.write("content/articles/2018/bai.md", "---\n- a\n---\nChữ.\n"),
        [
            "content/articles/2018/bai.md:2: lỗi [kieu/tep-phai-la-nhom] tệp phải gồm các dòng “khóa: giá trị”; hãy bỏ dấu gạch ở đầu dòng, và viết mỗi khóa một dòng, như “title: Ra quân”",
        ],
    ),
    "dashes in the body": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nChữ.\n\n---\n\nChữ.\n",
        ),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_reading_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
