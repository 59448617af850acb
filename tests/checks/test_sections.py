# ruff: noqa: E501  # what an editor reads stands whole on its line
"""A section holds one thing; each list is shown somewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a section with two things": (
        lambda site: site.plan(("show: goals}", "show: goals, body: Lời văn}")),
        [
            "plan.yaml:12: lỗi [muc/hai-noi-dung] mục “Mục đích” có cả `show` và `body`; hãy giữ một khóa; phần còn lại tách thành mục con trong `sections`",
        ],
    ),
    "an empty section": (
        lambda site: site.plan(
            ("show: tasks}", "show: tasks}\n  - {number: IV, title: Tổ chức thực hiện}")
        ),
        [
            "plan.yaml:15: lỗi [muc/trong] mục “Tổ chức thực hiện” không có nội dung; hãy thêm `show`, `body` hoặc `sections`; nếu bản chép dừng ở đây, hãy ghi “transcription: {complete: false}”",
        ],
    ),
    "an empty section where the text breaks off": (
        lambda site: site.plan(
            ("show: tasks}", "show: tasks}\n  - {number: IV, title: Tổ chức thực hiện}"),
            ("năm 2018\n", "năm 2018\n  transcription: {complete: false, ends_after: IV}\n"),
        ),
        [],
    ),
    "a section number twice": (
        lambda site: site.plan(("{number: II,", "{number: I,")),
        [
            "plan.yaml:13: lỗi [muc/trung-so] mục “I” đã có ở dòng 12; hãy đánh lại số của một trong hai mục",
        ],
    ),
    "a list that no section shows": (
        lambda site: site.plan(("  - {number: II, title: Hình thức, show: forms}\n", "")),
        [
            "plan.yaml:16: cảnh báo [muc/chua-hien-thi] danh sách `forms` không được mục nào hiển thị; hãy thêm “show: forms” vào một mục của `sections`",
        ],
    ),
    "a section that shows nothing": (
        lambda site: site.plan(
            ("show: goals}", "show: audiences}"),
            (
                "  - {number: II,",
                "  - {number: IIa, title: Mục tiêu, show: goals}\n  - {number: II,",
            ),
        ),
        [
            "plan.yaml:12: cảnh báo [muc/khong-co-danh-sach] mục hiển thị `audiences` nhưng kế hoạch không có danh sách này; hãy thêm danh sách `audiences` hoặc bỏ khóa `show`",
        ],
    ),
    "an end that is no section": (
        lambda site: site.plan(
            ("năm 2018\n", "năm 2018\n  transcription: {complete: false, ends_after: III.1}\n")
        ),
        [
            "plan.yaml:9: lỗi [ma-la/muc] không có mục “III.1” trong `sections`; có phải `III`?",
        ],
    ),
    "complete, yet broken off": (
        lambda site: site.plan(
            ("năm 2018\n", "năm 2018\n  transcription: {complete: true, ends_after: III}\n")
        ),
        [
            "plan.yaml:9: lỗi [muc/day-du-ma-dung] bản chép ghi là đầy đủ nhưng lại dừng ở mục III; hãy ghi “complete: false” hoặc xóa `ends_after`",
        ],
    ),
    "an unknown thing to show": (
        lambda site: site.plan(("show: goals}", "show: goal}")),
        [
            "plan.yaml:12: lỗi [lua-chon/khong-co] `show` không thể là “goal”; có phải `goals`? Các giá trị được dùng: goals (mục đích), requirements (yêu cầu), audiences (đối tượng), forms (hình thức), units (đơn vị), tasks (nhiệm vụ)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
