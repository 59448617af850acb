# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Tasks by themselves: origin, span, target, state."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a task from nowhere": (
        lambda site: site.plan(("from_section: III, start", "start")),
        [
            "plan.yaml:23: lỗi [nguon-nhiem-vu/khong-neu] nhiệm vụ “NV2” không nêu nằm ở mục nào của văn bản, cũng không nêu được bổ sung khi nào; hãy thêm “from_section: II.1” (số mục), hoặc “added: {on: NGÀY, by: văn bản bổ sung}”",
        ],
    ),
    "a task that was added": (
        lambda site: site.plan(
            ("from_section: III, start", "added: {on: 2018-02-01, by: Công văn 12/SM-VP}, start")
        ),
        [],
    ),
    "a task from an unknown section": (
        lambda site: site.plan(("from_section: III, start", "from_section: III.2, start")),
        [
            "plan.yaml:23: lỗi [ma-la/muc] không có mục “III.2” trong `sections`; có phải `III`?",
        ],
    ),
    "a task that ends before it starts": (
        lambda site: site.plan(("due: 2018-09-30", "due: 2018-02-28")),
        [
            "plan.yaml:23: lỗi [thoi-gian/nhiem-vu-het-han-truoc] nhiệm vụ “NV2” hết hạn 2018-02-28, trước khi bắt đầu 2018-03-01; hãy sửa `start` hoặc `due`",
        ],
    ),
    "a task that ends before the plan starts": (
        lambda site: site.plan(("start: 2018-03-01, due: 2018-09-30", "due: 2017-09-30")),
        [
            "plan.yaml:23: lỗi [thoi-gian/nhiem-vu-het-han-truoc] nhiệm vụ “NV2” hết hạn 2017-09-30, trước khi bắt đầu 2018-01-01; hãy sửa `start` hoặc `due`",
        ],
    ),
    "a task that outlasts the plan": (
        lambda site: site.plan(("due: 2018-09-30", "due: 2019-03-31")),
        [
            "plan.yaml:23: cảnh báo [thoi-gian/ngoai-ke-hoach] `due` 2019-03-31 nằm ngoài thời gian của kế hoạch (2018-01-01 đến 2018-12-31); hãy kiểm tra lại ngày này hoặc `period`",
        ],
    ),
    "a yearly target in a short task": (
        lambda site: site.plan(
            ("due: 2018-09-30", "due: 2018-09-30, target: {quantity: 1, unit: cuộc, per: year}")
        ),
        [
            "plan.yaml:23: cảnh báo [chi-tieu/ky-dai-hon-nhiem-vu] chỉ tiêu tính theo năm nhưng nhiệm vụ chỉ kéo dài 214 ngày; hãy bỏ `per` để tính một lần đến hạn, hoặc chọn kỳ ngắn hơn",
        ],
    ),
    "a monthly target": (
        lambda site: site.plan(
            ("due: 2018-09-30", "due: 2018-09-30, target: {quantity: 1, unit: cuộc, per: month}")
        ),
        [],
    ),
    "an indicator that begins beyond its value": (
        lambda site: site.plan(
            (
                "due: 2018-09-30",
                "target: {indicator: Trễ hẹn, value: 18, unit: '%', baseline: 23}",
            )
        ),
        [
            "plan.yaml:23: lỗi [chi-tieu/muc-dau-nguoc] mức lúc đầu (`baseline`) 23 đã cao hơn mức phải đạt (`value`) 18; nếu mức càng thấp càng tốt, hãy ghi “direction: down”; nếu không, hãy sửa `baseline` hoặc `value`",
        ],
    ),
    "one that begins beyond it on its way down, by a change": (
        lambda site: site.plan(
            (
                "due: 2018-09-30}",
                "due: 2018-09-30}\namendments: [{on: 2018-06-20, changes: [{task: NV2, target: {indicator: Trực tuyến, value: 90, unit: '%', baseline: 75.5, direction: down}}]}]",
            )
        ),
        [
            "plan.yaml:24: lỗi [chi-tieu/muc-dau-nguoc] mức lúc đầu (`baseline`) 75.5 đã thấp hơn mức phải đạt (`value`) 90; nếu mức càng cao càng tốt, hãy ghi “direction: up”; nếu không, hãy sửa `baseline` hoặc `value`",
        ],
    ),
    "an indicator that goes its way, or stays": (
        lambda site: site.plan(
            (
                "due: 2018-09-30}",
                "target: {indicator: Trễ hẹn, value: 3, unit: '%', baseline: 8, direction: down}}\n  - {id: NV3, title: Giữ mức, from_section: III, target: {indicator: Trực tuyến, value: 90, unit: '%', baseline: 90}}",
            )
        ),
        [],
    ),
    "a target of nothing": (
        lambda site: site.plan(
            ("due: 2018-09-30", "due: 2018-09-30, target: {quantity: 0, unit: cuộc}")
        ),
        [
            "plan.yaml:23: lỗi [so/ngoai-khoang] `quantity` là 0, ngoài khoảng cho phép; hãy viết một số nguyên từ 1 trở lên",
        ],
    ),
    "cancelled and not applicable": (
        lambda site: site.plan(
            (
                "due: 2018-09-30",
                "due: 2018-09-30, cancelled: {on: 2018-04-01, reason: Trùng}, not_applicable: {reason: Không}",
            )
        ),
        [
            "plan.yaml:23: lỗi [trang-thai/hai-trang-thai] nhiệm vụ “NV2” vừa bị hủy (`cancelled`) vừa không áp dụng (`not_applicable`); hãy giữ một trong hai",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
