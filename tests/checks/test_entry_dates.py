# ruff: noqa: E501  # what an editor reads stands whole on its line
"""The dates of an article are in order, and near enough."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "all in order": (
        lambda site: site.article(
            "updated: 2018-03-05\nexpires: 2018-12-31\nreview_by: 2019-01-01\ncorrections: [{date: 2018-03-06, text: Sửa}]"
        ),
        [],
    ),
    "updated first": (
        lambda site: site.article("updated: 2018-03-04"),
        [
            "content/articles/2018/bai.md:5: lỗi [thoi-gian/truoc-ngay-dang] `updated` 2018-03-04 đứng trước ngày đăng 2018-03-05; hãy viết một ngày không sớm hơn 2018-03-05, hoặc sửa `date`",
        ],
    ),
    "expired first": (
        lambda site: site.article("expires: 2018-03-04"),
        [
            "content/articles/2018/bai.md:5: lỗi [thoi-gian/truoc-ngay-dang] `expires` 2018-03-04 đứng trước ngày đăng 2018-03-05; hãy viết một ngày không sớm hơn 2018-03-05, hoặc sửa `date`",
        ],
    ),
    "reviewed first": (
        lambda site: site.article("review_by: 2018-03-04"),
        [
            "content/articles/2018/bai.md:5: lỗi [thoi-gian/truoc-ngay-dang] `review_by` 2018-03-04 đứng trước ngày đăng 2018-03-05; hãy viết một ngày không sớm hơn 2018-03-05, hoặc sửa `date`",
        ],
    ),
    "corrected first": (
        lambda site: site.article(
            "corrections:\n  - {date: 2018-03-06, text: Sửa}\n  - {date: 2018-03-04, text: Sửa}"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [thoi-gian/truoc-ngay-dang] `date` 2018-03-04 đứng trước ngày đăng 2018-03-05; hãy viết một ngày không sớm hơn 2018-03-05, hoặc sửa `date`",
        ],
    ),
    "the folder of another year": (
        lambda site: site.article(date="2019-03-05"),
        [
            "content/articles/2018/bai.md:3: cảnh báo [thu-muc/khac-nam] bài ngày 2019-03-05 nằm trong thư mục năm 2018; hãy chuyển sang thư mục của năm đúng, hoặc sửa `date`; bài đã đăng thì giữ nguyên chỗ",
        ],
    ),
    "too long ago": (
        lambda site: site.article(path="content/articles/1958/bai.md", date="1958-03-05"),
        [
            "content/articles/1958/bai.md:3: cảnh báo [thoi-gian/qua-xa] `date` 1958-03-05 quá xa so với hôm nay; hãy kiểm tra lại năm",
        ],
    ),
    "the Vietnamese way": (
        lambda site: site.article(date="05/03/2018"),
        [
            'content/articles/2018/bai.md:3: lỗi [ngay/khong-iso] "05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05',
        ],
    ),
    "changed on a day to come": (
        lambda site: site.article(
            "updated: 2100-01-01\ncorrections: [{date: 2100-01-02, text: Sửa}]"
        ),
        [
            "content/articles/2018/bai.md:5: cảnh báo [thoi-gian/sua-chua-toi-ngay] `updated` 2100-01-01 chưa tới; hãy viết ngày đã sửa, không sau hôm nay",
            "content/articles/2018/bai.md:6: cảnh báo [thoi-gian/sua-chua-toi-ngay] `date` 2100-01-02 chưa tới; hãy viết ngày đã sửa, không sau hôm nay",
        ],
    ),
    "in words": (
        lambda site: site.article(date="ngày 5 tháng 3 năm 2018"),
        [
            'content/articles/2018/bai.md:3: lỗi [ngay/khong-iso] "ngày 5 tháng 3 năm 2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05',
        ],
    ),
    "no such day": (
        lambda site: site.article(date="2018-02-30"),
        [
            'content/articles/2018/bai.md:3: lỗi [ngay/khong-co-that] "2018-02-30": không có ngày này, tháng 2 năm 2018 chỉ có 28 ngày; hãy viết một ngày có trong lịch, ví dụ 2018-02-28',
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
