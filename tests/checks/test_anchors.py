# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Anchors are headings that are there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a repeated heading has a number": (
        lambda site: site.article(
            body="## Mốc\n\n## Mốc\n\n[hai](#moc_1) [đầu trang](#top) [chữ](#moc:~:text=Mốc) [x](#:~:text=Mốc%2C,a)"
        ),
        [],
    ),
    "a misspelt anchor": (
        lambda site: site.article(body="## Đề mục\n\n[mốc](#de-mucc)"),
        [
            "content/articles/2018/bai.md:9: lỗi [neo/khong-co] không có đề mục “#de-mucc” ở nơi liên kết dẫn tới; có phải `#de-muc`?",
        ],
    ),
    "a heading's own words": (
        lambda site: site.article(body="## Đề mục\n\n[mốc](#Đề-mục)"),
        [
            "content/articles/2018/bai.md:9: lỗi [neo/khong-co] không có đề mục “#Đề-mục” ở nơi liên kết dẫn tới; có phải `#de-muc`?",
        ],
    ),
    "of another file": (
        lambda site: site.article(body="[mốc](khac.md#hai)").article(
            path="content/articles/2018/khac.md", title="Khác", body="## Một\n\nChữ"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [neo/khong-co] không có đề mục “#hai” ở nơi liên kết dẫn tới; hãy dùng một đề mục ở đó: #mot",
        ],
    ),
    "where there are none": (
        lambda site: site.article(body="[mốc](#hai)"),
        [
            "content/articles/2018/bai.md:7: lỗi [neo/khong-co] không có đề mục “#hai” ở nơi liên kết dẫn tới; nơi đó không có đề mục nào; hãy bỏ phần sau dấu #",
        ],
    ),
    "by its address": (
        lambda site: site.article(body="[mốc](/tin-bai/2018/bai/#hai)"),
        [
            "content/articles/2018/bai.md:7: lỗi [neo/khong-co] không có đề mục “#hai” ở nơi liên kết dẫn tới; nơi đó không có đề mục nào; hãy bỏ phần sau dấu #",
        ],
    ),
    "an id in HTML": (
        lambda site: site.article(body='<p id="moc">Chữ</p>\n\n[mốc](#moc)'),
        [],
    ),
    "of the register": (
        lambda site: site.article(
            body="[văn bản](/van-ban/#vb-12-qd-ubnd) [lạ](/van-ban/#vb-13-qd-ubnd)"
        ).write(
            "content/documents.yaml", "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, title: Một}\n"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [neo/khong-co] không có đề mục “#vb-13-qd-ubnd” ở nơi liên kết dẫn tới; hãy dùng một đề mục ở đó: #vb-12-qd-ubnd",
        ],
    ),
    "empty": (
        lambda site: site.article(body="[mốc](#)"),
        [
            "content/articles/2018/bai.md:7: lỗi [neo/trong] liên kết “#” không dẫn tới đề mục nào; hãy viết # rồi tên đề mục không dấu, ví dụ #ket-qua, hoặc bỏ liên kết",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
