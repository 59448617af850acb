# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Each explanation names a task and a window, once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

MONTHLY = ("lead: vp}", "lead: vp, target: {quantity: 1, unit: tin bài, per: month}}")
CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a sound one": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV1, period: q1, text: Vì sao}\n"
        ),
        [],
    ),
    "an unknown task": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV3, period: q1, text: Vì sao}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV3” trong kế hoạch 2018; hãy dùng mã đang có: NV1, NV2; nếu nhiệm vụ này đã bị xóa khỏi plan.yaml, hãy ghi nó lại ở đó và thêm “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ của nó vẫn còn",
        ],
    ),
    "an unknown window": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV1, period: quy-1, text: Vì sao}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/ky-bao-cao] không có kỳ báo cáo “quy-1”; có phải `q1`?",
        ],
    ),
    "an unknown plan": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV1, period: q1, plan: 2019, text: Vì sao}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/ke-hoach] không có kế hoạch “2019”; hãy dùng mã đang có: 2018",
        ],
    ),
    "twice": (
        lambda site: site.write(
            "content/explanations.yaml",
            "- {task: NV1, period: q1, text: Vì sao}\n- {task: NV1, period: q1, text: Nữa}\n",
        ),
        [
            "content/explanations.yaml:2: lỗi [giai-trinh/trung] giải trình cho nhiệm vụ “NV1”, kỳ “q1” đã có ở dòng 1; hãy gộp hai mục thành một",
        ],
    ),
    "a window by what it is called": (
        lambda site: site.plan(MONTHLY).write(
            "content/explanations.yaml", "- {task: NV1, window: tháng 5/2018, text: Vì sao}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/ky-chi-tieu] chỉ tiêu của nhiệm vụ “NV1” không có kỳ “tháng 5/2018”; có phải `2018-05`?",
        ],
    ),
    "a window of a task that has none": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV1, window: 2018-05, text: Vì sao}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/ky-chi-tieu] chỉ tiêu của nhiệm vụ “NV1” không có kỳ “2018-05”; hãy bỏ `window` và ghi kỳ báo cáo, ví dụ period: q4, vì nhiệm vụ này không chia kỳ",
        ],
    ),
    "a window that was kept": (
        lambda site: (
            site.plan(MONTHLY)
            .article("tasks: [NV1]", date="2018-05-04")
            .write("content/explanations.yaml", "- {task: NV1, window: 2018-05, text: Vì sao}\n")
        ),
        [
            "content/explanations.yaml:1: cảnh báo [giai-trinh/khong-lo] nhiệm vụ “NV1” đã đủ chỉ tiêu của kỳ “2018-05”, không có gì phải giải trình; hãy sửa `window` thành kỳ bị lỡ, hoặc xóa mục này",
        ],
    ),
    "one window twice, asked by two reports": (
        lambda site: site.plan(MONTHLY).write(
            "content/explanations.yaml",
            "- {task: NV1, window: 2018-05, text: Vì sao}\n"
            "- {task: NV1, period: q2, window: 2018-05, text: Nữa}\n",
        ),
        [
            "content/explanations.yaml:2: lỗi [giai-trinh/trung] giải trình cho nhiệm vụ “NV1”, kỳ “2018-05” đã có ở dòng 1; hãy gộp hai mục thành một",
        ],
    ),
    "neither a period nor a window": (
        lambda site: site.write("content/explanations.yaml", "- {task: NV1, text: Vì sao}\n"),
        [
            "content/explanations.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `period`; hãy thêm “period: …” (ví dụ period: q1)",
        ],
    ),
    "neither, where the agency has windows of its own": (
        lambda site: site.plan(
            (
                "tasks:\n",
                "reporting:\n  scheme: [{id: dot-1, title: Đợt 1, start: 2018-01-01, end: 2018-06-30}]\ntasks:\n",
            ),
            ("lead: vp}", "lead: vp, target: {quantity: 1, unit: tin, per: month}}"),
        ).write("content/explanations.yaml", "- {task: NV1, text: Vì sao}\n"),
        [
            "content/explanations.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `period`; hãy thêm “period: …” (ví dụ period: dot-1; hoặc window: 2018-01, kỳ bị lỡ)",
        ],
    ),
    "no list": (
        lambda site: site.write("content/explanations.yaml", "task: NV1\n"),
        [
            "content/explanations.yaml:1: lỗi [kieu/tep-phai-la-danh-sach] tệp phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang; hãy viết “- task: NV1” cho mỗi mục",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
