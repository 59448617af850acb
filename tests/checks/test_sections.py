# ruff: noqa: E501  # what an editor reads stands whole on its line
"""No section is empty; each list and task is shown somewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a section with all that it may hold": (
        lambda site: site.plan(
            (
                "{number: III, title: Nhiệm vụ, show: tasks}",
                "{number: III, title: Nhiệm vụ, body: Lời văn, show: requirements, tasks: [NV1, NV2], as: table, sections: [{title: Con, body: Lời văn}]}",
            ),
            ("units:", "requirements: [{id: YC1, text: Kịp thời}]\nunits:"),
        ),
        [],
    ),
    "tasks that are not there, or named twice": (
        lambda site: site.plan(("show: tasks}", "tasks: [NV1, NV1, NV2, NV3]}")),
        [
            "plan.yaml:14: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV3” trong kế hoạch 2018; hãy dùng mã đang có: NV1, NV2",
            "plan.yaml:14: cảnh báo [ma-trung/neu-hai-lan] “NV1” được nêu hai lần trong `tasks`; hãy xóa một lần",
        ],
    ),
    "a task in two sections": (
        lambda site: site.plan(
            ("show: tasks}", "show: tasks}\n  - {number: IV, title: Phụ lục, tasks: [NV1]}")
        ),
        [
            "plan.yaml:15: cảnh báo [muc/nhiem-vu-hai-noi] nhiệm vụ NV1 đã được hiện ở mục “Nhiệm vụ”; hãy để nhiệm vụ ở một mục như văn bản; mục có “show: tasks” mà không có `tasks` hiện mọi nhiệm vụ",
        ],
    ),
    "a task in no section, and a part whose whole has one": (
        lambda site: site.plan(
            ("show: tasks}", "tasks: [NV1]}"),
            (
                "  - {id: NV2",
                "  - {id: NV1a, title: Phần một, from_section: III, part_of: NV1}\n  - {id: NV2",
            ),
        ),
        [
            "plan.yaml:24: cảnh báo [muc/nhiem-vu-khong-noi] nhiệm vụ NV2 không nằm trong mục nào, trong khi nhiệm vụ khác có; hãy thêm mã NV2 vào `tasks` của mục nêu nhiệm vụ này",
        ],
    ),
    "a table without tasks": (
        lambda site: site.plan(("show: goals}", "show: goals, as: table}")),
        [
            "plan.yaml:12: cảnh báo [muc/bang-khong-nhiem-vu] mục “Mục đích” ghi “as: table” nhưng không có nhiệm vụ nào; hãy thêm “tasks: [NV1, NV2]” hoặc “show: tasks”, hoặc bỏ khóa `as`",
        ],
    ),
    "duties without units": (
        lambda site: site.plan(
            ("units:\n  - {id: vp, name: Văn phòng Sở}\n", ""),
            (", lead: vp", ""),
            ("show: tasks}", "show: tasks}\n  - {number: IV, title: Tổ chức, show: duties}"),
        ),
        [
            "plan.yaml:15: cảnh báo [muc/khong-co-danh-sach] mục hiển thị `units` nhưng kế hoạch không có danh sách này; hãy thêm danh sách `units` hoặc bỏ khóa `show`",
        ],
    ),
    "an empty section": (
        lambda site: site.plan(
            ("show: tasks}", "show: tasks}\n  - {number: IV, title: Tổ chức thực hiện}")
        ),
        [
            "plan.yaml:15: lỗi [muc/trong] mục “Tổ chức thực hiện” không có nội dung; hãy thêm `body`, `show`, `tasks` hoặc `sections`; nếu bản chép dừng ở đây, hãy ghi “transcription: {complete: false}”",
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
            "plan.yaml:12: lỗi [lua-chon/khong-co] `show` không thể là “goal”; có phải `goals`? Các giá trị được dùng: goals (mục đích), requirements (yêu cầu), audiences (đối tượng), forms (hình thức), units (đơn vị), duties (nhiệm vụ của từng đơn vị), tasks (nhiệm vụ)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
