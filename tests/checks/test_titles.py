# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Titles and summaries say something of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a summary that repeats the title": (
        lambda site: site.article(summary="Một bài."),
        [
            "content/articles/2018/bai.md:4: cảnh báo [tom-tat/lap-tieu-de] tóm tắt lặp lại tiêu đề; hãy viết một, hai câu nói điều người đọc cần biết",
        ],
    ),
    "a title of 201 letters": (
        lambda site: site.article(title="x" * 201),
        [
            "content/articles/2018/bai.md:2: cảnh báo [tieu-de/qua-dai] tiêu đề dài 201 ký tự; hãy rút ngắn dưới 200 ký tự, phần còn lại đưa vào `summary`",
        ],
    ),
    "a title that is far too long is reported once": (
        lambda site: site.article(title="x" * 399),
        [
            "content/articles/2018/bai.md:2: lỗi [qua-dai/chu] `title` dài 399 ký tự, vượt giới hạn 300; hãy rút ngắn còn tối đa 300 ký tự",
        ],
    ),
    "two articles of one title": (
        lambda site: site.article().article(path="content/articles/2018/khac.md", title="MỘT  BÀI"),
        [
            "content/articles/2018/khac.md:2: cảnh báo [tieu-de/trung] tiêu đề trùng với content/articles/2018/bai.md; hãy đặt tiêu đề phân biệt được hai bài, hoặc xóa một bài nếu đăng lặp",
        ],
    ),
    "a summary of 301 letters": (
        lambda site: site.article(summary="x" * 301),
        [
            "content/articles/2018/bai.md:4: lỗi [qua-dai/chu] `summary` dài 301 ký tự, vượt giới hạn 300; hãy rút ngắn còn tối đa 300 ký tự",
        ],
    ),
    "a summary of spaces": (
        lambda site: site.article(summary='"  "'),
        [
            "content/articles/2018/bai.md:4: lỗi [trong/gia-tri] `summary` để trống; hãy điền giá trị hoặc xóa khóa này",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
