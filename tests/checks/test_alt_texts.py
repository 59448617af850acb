# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Pictures are described."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a description": (
        lambda site: site.media("a.jpg").article(body="![Người dân nộp hồ sơ](../../media/a.jpg)"),
        [],
    ),
    "none": (
        lambda site: site.media("a.jpg").article(body="![](../../media/a.jpg)"),
        [
            "content/articles/2018/bai.md:7: lỗi [mo-ta-anh/thieu] ảnh ../../media/a.jpg không có lời mô tả; hãy viết `![ảnh cho thấy điều gì](…)` cho người không nhìn thấy ảnh",
        ],
    ),
    "one that says nothing": (
        lambda site: site.media("a.jpg").article("image: {file: a.jpg, alt: Hình ảnh}"),
        [
            "content/articles/2018/bai.md:5: lỗi [mo-ta-anh/khong-noi-gi] lời mô tả “Hình ảnh” không nói ảnh cho thấy gì; hãy tả điều người xem nhìn thấy, ví dụ “Cán bộ một cửa hướng dẫn người dân nộp hồ sơ”",
        ],
    ),
    "a file's name": (
        lambda site: site.media("a.jpg").article(body="![image1.jpg](../../media/a.jpg)"),
        [
            "content/articles/2018/bai.md:7: lỗi [mo-ta-anh/ten-tep] lời mô tả “image1.jpg” là tên tệp; hãy tả điều người xem nhìn thấy trong ảnh",
        ],
    ),
    "a camera's name": (
        lambda site: site.media("a.jpg").article(body="![IMG_2018](../../media/a.jpg)"),
        [
            "content/articles/2018/bai.md:7: lỗi [mo-ta-anh/ten-tep] lời mô tả “IMG_2018” là tên tệp; hãy tả điều người xem nhìn thấy trong ảnh",
        ],
    ),
    "the file's own name": (
        lambda site: site.media("ra-quan.jpg").article("image: {file: ra-quan.jpg, alt: ra-quan}"),
        [
            "content/articles/2018/bai.md:5: lỗi [mo-ta-anh/ten-tep] lời mô tả “ra-quan” là tên tệp; hãy tả điều người xem nhìn thấy trong ảnh",
        ],
    ),
    "the title": (
        lambda site: site.media("a.jpg").article(body="![Một bài](../../media/a.jpg)"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [mo-ta-anh/lap-tieu-de] lời mô tả ảnh lặp lại tiêu đề; hãy tả điều người xem nhìn thấy trong ảnh",
        ],
    ),
    "none in HTML": (
        lambda site: site.media("a.jpg").article(body='Ảnh: <img src="../../media/a.jpg">'),
        [
            "content/articles/2018/bai.md:7: lỗi [mo-ta-anh/thieu] ảnh ../../media/a.jpg không có lời mô tả; hãy viết `![ảnh cho thấy điều gì](…)` cho người không nhìn thấy ảnh",
        ],
    ),
    "a long one": (
        lambda site: site.media("a.jpg").article("image:\n  file: a.jpg\n  alt: " + "dài " * 70),
        [
            "content/articles/2018/bai.md:7: cảnh báo [mo-ta-anh/qua-dai] lời mô tả ảnh dài 279 ký tự; hãy rút còn tối đa 250 ký tự và đưa chi tiết vào bài",
        ],
    ),
    "no alt key": (
        lambda site: site.media("a.jpg").article("image: {file: a.jpg}"),
        [
            "content/articles/2018/bai.md:5: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `alt`; hãy thêm “alt: …” (mô tả ảnh cho người không nhìn thấy)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
