# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Changes of a plan by later documents, and proof of what they changed."""

from pathlib import Path

import pytest

from tests.support.site_builder import PLAN, SiteBuilder


def changed(*changes: str, on: str = "2018-06-20") -> str:
    lines = "".join(f"  - {{on: {on}, changes: [{{{change}}}]}}\n" for change in changes)
    return f"amendments:\n{lines}"


QUARTER = PLAN.replace("due: 2018-09-30", "due: 2018-06-30, when: Quý II/2018")
PARTS = "  - {id: NV2a, title: Một, from_section: III, part_of: NV2}\n"

OF_PLANS = {
    "an extension": (PLAN, changed("task: NV2, due: 2018-10-31"), []),
    "due before the start that then holds": (
        PLAN,
        changed("task: NV2, start: 2018-10-15"),
        [
            "25: lỗi [thoi-gian/nhiem-vu-het-han-truoc] nhiệm vụ “NV2” hết hạn 2018-09-30, trước khi bắt đầu 2018-10-15; hãy sửa `start` hoặc `due`"
        ],
    ),
    "both days changed by two documents of one day": (
        PLAN,
        changed("task: NV2, start: 2018-10-15", "task: NV2, due: 2018-11-30"),
        [],
    ),
    "beyond the plan": (
        PLAN,
        changed("task: NV2, due: 2019-03-31"),
        [
            "25: cảnh báo [sua-doi/ngoai-ke-hoach] `due` mới 2019-03-31 nằm ngoài thời gian của kế hoạch (2018-01-01 đến 2018-12-31); hãy kiểm tra lại ngày này; nếu văn bản sửa đổi ấn định đúng như vậy thì để nguyên"
        ],
    ),
    "before the day of the change": (
        PLAN,
        changed("task: NV2, due: 2018-05-31"),
        [
            "25: cảnh báo [sua-doi/han-da-qua] hạn mới 2018-05-31 đứng trước ngày sửa đổi 2018-06-20; hãy kiểm tra lại `due` và `on`"
        ],
    ),
    "a target for what has parts": (
        PLAN + PARTS,
        changed("task: NV2, target: {quantity: 4, unit: tin bài}"),
        [
            "23: cảnh báo [nhiem-vu/han-cua-nhiem-vu-co-phan] nhiệm vụ “NV2” gồm nhiều phần (`part_of`); hạn `due` của nó không được tính cho phần không có hạn; hãy ghi `due` vào từng phần; lời của văn bản về thời gian chung thì ghi ở `when`",
            "26: lỗi [chi-tieu/nhiem-vu-co-phan] nhiệm vụ “NV2” gồm nhiều phần (`part_of`) nên không có chỉ tiêu riêng; hãy chuyển `target` vào các phần, hoặc bỏ `part_of: NV2` ở các phần",
        ],
    ),
    "before the plan was issued": (
        PLAN,
        changed("task: NV2, due: 2018-10-31", on="2018-01-17"),
        [
            "25: cảnh báo [sua-doi/truoc-ban-hanh] ngày sửa đổi 2018-01-17 đứng trước ngày ban hành kế hoạch 2018-01-18; hãy kiểm tra lại `on` và `issued`"
        ],
    ),
    "one key twice on one day": (
        PLAN,
        changed("task: NV2, due: 2018-10-31", "task: NV2, due: 2018-11-30"),
        [
            "26: cảnh báo [sua-doi/hai-lan-mot-ngay] `due` của “NV2” được đổi hai lần trong ngày 2018-06-20 (lần trước ở dòng 25), nên chỉ lần sau có hiệu lực; hãy chỉ giữ một lần, hoặc sửa `on` nếu hai văn bản có ngày khác nhau"
        ],
    ),
    "the value that stands": (
        PLAN,
        changed("task: NV2, due: 2018-09-30, product: Biên bản"),
        [
            "25: cảnh báo [sua-doi/nhu-cu] `due` trong mục sửa đổi của “NV2” giống giá trị đang có; hãy ghi giá trị mới, hoặc bỏ `due` khỏi mục sửa đổi"
        ],
    ),
    "the unit that leads, as a list": (
        PLAN,
        changed("task: NV1, lead: [vp]"),
        [
            "25: cảnh báo [sua-doi/nhu-cu] `lead` trong mục sửa đổi của “NV1” giống giá trị đang có; hãy ghi giá trị mới, hoặc bỏ `lead` khỏi mục sửa đổi"
        ],
    ),
    "a day without its words": (
        QUARTER,
        changed("task: NV2, due: 2018-09-30"),
        [
            "25: cảnh báo [sua-doi/moi-doi-mot] chỉ `due` được đổi, nên hạn 2018-09-30 và thời gian bằng lời “Quý II/2018” không còn khớp nhau; hãy đổi cả `due` và `when`"
        ],
    ),
    "words without their day": (
        QUARTER,
        changed("task: NV2, when: Tháng 9"),
        [
            "25: cảnh báo [sua-doi/moi-doi-mot] chỉ `when` được đổi, nên hạn 2018-06-30 và thời gian bằng lời “Tháng 9” không còn khớp nhau; hãy đổi cả `due` và `when`"
        ],
    ),
    "both, or words that name no other time": (
        QUARTER.replace(
            "from_section: III, goals",
            "due: 2018-06-30, when: Thường xuyên, from_section: III, goals",
        ),
        changed("task: NV2, due: 2018-09-30, when: Quý III/2018", "task: NV1, due: 2018-07-31"),
        [],
    ),
}


@pytest.mark.parametrize(("plan", "more", "expected"), OF_PLANS.values(), ids=OF_PLANS)
def test_the_check_says_of_a_change(
    plan: str, more: str, expected: list[str], tmp_path: Path
) -> None:
    lines = SiteBuilder(tmp_path).write("plan.yaml", plan + more).lines()
    assert lines == [f"plan.yaml:{line}" for line in expected]


@pytest.mark.parametrize(
    ("day", "front", "is_right"),
    [
        ("2018-07-01", "completes: [NV1]", True),
        ("2018-05-01", "completes: [NV1]", True),  # it counts once the change is there
        ("2018-07-01", "measures: [{task: NV2, value: 80}]", True),
        ("2018-05-01", "completes: [NV2]", True),  # right when it was written
        ("2018-07-01", "completes: [NV2]", False),
        ("2018-07-01", "measures: [{task: NV1, value: 80}]", False),
    ],
)
def test_proof_is_of_the_task_as_it_stood(
    day: str, front: str, is_right: bool, tmp_path: Path
) -> None:
    indicator = 'target: {indicator: Tỷ lệ, value: 90, unit: "%"}'
    more = changed("task: NV1, due: 2018-10-31", f"task: NV2, {indicator}")
    site = SiteBuilder(tmp_path).write("plan.yaml", PLAN + more).article(front, date=day)
    found = [problem.id for problem in site.problems()]
    assert [name for name in found if name.startswith("minh-chung/")] == found
    assert (found == []) is is_right
