# ruff: noqa: E501  # what an editor reads stands whole on its line
"""The dates of an article are in order, and near enough."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plansite.checks import check_site
from plansite.reading.site import read_site
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
    "a whole folder of another year": (
        lambda site: site.article(path="content/articles/2081/bai.md").article(
            path="content/articles/2081/hai.md", title="Bài khác", body="Chữ khác."
        ),
        [
            "content/articles/2081:1: cảnh báo [thu-muc/ca-thu-muc-khac-nam] cả 2 bài trong thư mục này đều có ngày của năm 2018; hãy đổi tên thư mục thành 2018, hoặc sửa các `date`; bài đã đăng thì giữ nguyên chỗ",
        ],
    ),
    "far ahead": (
        lambda site: site.article(date="2081-03-05"),
        [
            "content/articles/2018/bai.md:3: cảnh báo [thoi-gian/qua-xa] `date` 2081-03-05 quá xa so với hôm nay; hãy kiểm tra lại năm",
        ],
    ),
    "far ahead in the press": (
        lambda site: site.article("kind: press\npress: {outlet: Báo, published: 2081-03-05}"),
        [
            "content/articles/2018/bai.md:6: cảnh báo [thoi-gian/qua-xa] `published` 2081-03-05 quá xa so với hôm nay; hãy kiểm tra lại năm",
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
    "told before the press": (
        lambda site: site.article(
            "kind: press\npress: {outlet: Báo Mẫu, url: 'https://bao.example/1', published: 2018-03-06}"
        ),
        [
            "content/articles/2018/bai.md:3: cảnh báo [thoi-gian/truoc-bao-dang] ngày đăng 2018-03-05 đứng trước ngày báo đăng 2018-03-06; hãy sửa `date` hoặc `press.published`: bài không thể kể điều báo chưa đăng",
        ],
    ),
    "told with the press": (
        lambda site: site.article("kind: press\npress: {outlet: Báo Mẫu, published: 2018-03-05}"),
        [],
    ),
    "an event that was announced, and is over": (
        lambda site: site.article("kind: event\nevent: {start: 2018-03-06T08:00}"),
        [
            "content/articles/2018/bai.md:3: cảnh báo [thoi-gian/truoc-su-kien] ngày đăng 2018-03-05 đứng trước ngày diễn ra 2018-03-06: bài mới chỉ báo trước một việc nay đã qua; hãy viết lại điều đã diễn ra rồi ghi ngày sửa ở `updated`, không sớm hơn 2018-03-06; nếu ghi nhầm ngày, hãy sửa `date` hoặc `event.start`",
        ],
    ),
    "an event that is told anew once it is over": (
        lambda site: site.article(
            "updated: 2018-03-07\nkind: event\nevent: {start: 2018-03-06T08:00}"
        ),
        [],
    ),
    "an event of the same day": (
        lambda site: site.article("kind: event\nevent: {start: 2018-03-05T08:00}"),
        [],
    ),
    "a review that is past": (
        lambda site: site.article("review_by: 2018-04-01"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [thoi-gian/qua-han-xem-lai] đã quá ngày cần xem lại 2018-04-01; trang đang báo với người đọc rằng nội dung có thể đã cũ; hãy xem nội dung còn đúng không, rồi ghi ngày xem lại lần tới vào `review_by`, hoặc xóa khóa này; bài hết giá trị thì ghi `expires`",
        ],
    ),
    "the review of a page that is past": (
        lambda site: site.write(
            "content/pages/trang.md", "---\ntitle: Trang\nreview_by: 2018-04-01\n---\n\nChữ.\n"
        ),
        [
            "content/pages/trang.md:3: cảnh báo [thoi-gian/qua-han-xem-lai] đã quá ngày cần xem lại 2018-04-01; trang đang báo với người đọc rằng nội dung có thể đã cũ; hãy xem nội dung còn đúng không, rồi ghi ngày xem lại lần tới vào `review_by`, hoặc xóa khóa này; bài hết giá trị thì ghi `expires`",
        ],
    ),
    "the review of a draft": (
        lambda site: site.article("status: draft\nreview_by: 2018-04-01"),
        [],
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


@pytest.mark.parametrize(("today", "said"), [("2018-03-31", 0), ("2018-04-01", 1)])
def test_an_event_may_be_announced_until_its_day(today: str, said: int, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("kind: event\nevent: {start: 2018-04-01}")
    problems = check_site(read_site(site.root).site, today=date.fromisoformat(today))
    assert len(problems) == said


@pytest.mark.parametrize(("today", "said"), [("2018-04-01", 0), ("2018-04-02", 1)])
def test_a_review_is_late_the_day_after(today: str, said: int, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("review_by: 2018-04-01")
    problems = check_site(read_site(site.root).site, today=date.fromisoformat(today))
    assert len(problems) == said
