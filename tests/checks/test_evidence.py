# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What an article is evidence for, and whether it counts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import PLAN, SiteBuilder


def beside(site: SiteBuilder) -> SiteBuilder:
    """Add a second plan of the year, with one task."""
    text = PLAN.replace("schema: 1", "schema: 1\nid: cds-2018")
    text = text.replace("03/KH-SM", "04/KH-SM").replace("id: NV1", "id: NV3")
    text = "".join(line for line in text.splitlines(keepends=True) if "NV2" not in line)
    return site.write("content/plans/cds-2018.yaml", text)


CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "evidence that counts": (
        lambda site: site.article("tasks: [NV1, NV2]"),
        [],
    ),
    "an unknown task, with those there are": (
        lambda site: site.article("tasks:\n  - NV1\n  - NV11"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV11” trong kế hoạch 2018; hãy dùng mã đang có: NV1, NV2; nếu nhiệm vụ này đã bị xóa khỏi plan.yaml, hãy ghi nó lại ở đó và thêm “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ của nó vẫn còn",
        ],
    ),
    "a task in small letters": (
        lambda site: site.article("tasks: [nv1]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv1” trong kế hoạch 2018; có phải `NV1`?",
        ],
    ),
    "a task named twice": (
        lambda site: site.article("tasks: [NV1, NV1]"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [ma-trung/neu-hai-lan] “NV1” được nêu hai lần trong `tasks`; hãy xóa một lần",
        ],
    ),
    "an unknown plan": (
        lambda site: site.article("plan: 2019\ntasks: [NV1]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/ke-hoach] không có kế hoạch “2019”; hãy dùng mã đang có: 2018",
        ],
    ),
    "no plan for the date": (
        lambda site: site.article(
            "tasks: [NV1]", path="content/articles/2020/bai.md", date="2020-03-05"
        ),
        [
            "content/articles/2020/bai.md:5: lỗi [minh-chung/khong-co-ke-hoach] bài làm minh chứng nhưng không kế hoạch nào bao gồm ngày 2020-03-05; hãy thêm “plan: …” (năm của kế hoạch) hoặc sửa ngày",
        ],
    ),
    "before the plan": (
        lambda site: site.article(
            "plan: 2018\nkind: press\npress: {outlet: Báo, published: 2017-12-31}\ntasks: [NV1]"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [minh-chung/truoc-ke-hoach] minh chứng ngày 2017-12-31 có trước kế hoạch 2018 (bắt đầu 2018-01-01) nên không được tính; hãy sửa ngày, sửa `plan`, hoặc bỏ khóa `tasks`",
        ],
    ),
    "after the plan counts as late": (
        lambda site: site.article(
            "plan: 2018\ntasks: [NV1]", path="content/articles/2019/bai.md", date="2019-01-05"
        ),
        [
            "content/articles/2019/bai.md:3: cảnh báo [minh-chung/sau-ke-hoach] minh chứng ngày 2019-01-05 có sau khi kế hoạch 2018 kết thúc (2018-12-31) nên tính là trễ hạn; nếu không phải minh chứng nộp trễ, hãy sửa ngày hoặc `plan`",
        ],
    ),
    "before the task starts": (
        lambda site: site.article("tasks: [NV1, NV2]", date="2018-02-28"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/truoc-nhiem-vu] minh chứng ngày 2018-02-28 có trước khi NV2 bắt đầu (2018-03-01) nên không được tính; hãy sửa ngày hoặc bỏ NV2 khỏi `tasks`",
        ],
    ),
    "what completes or measures before the task starts": (
        lambda site: site.plan(
            (
                "due: 2018-09-30}",
                "due: 2018-09-30}\n  - {id: NV3, title: Hồ sơ, from_section: III, start: 2018-03-01, target: {indicator: Trực tuyến, value: 90, unit: '%'}}",
            )
        ).article(
            "completes: [NV2]\nmeasures: [{task: NV3, value: 80}, {task: NV3, value: 70, on: 2018-02-01}]",
            date="2018-02-28",
        ),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/truoc-nhiem-vu] minh chứng ngày 2018-02-28 có trước khi NV2 bắt đầu (2018-03-01) nên không được tính; hãy sửa ngày hoặc bỏ NV2 khỏi `completes`",
            "content/articles/2018/bai.md:6: cảnh báo [minh-chung/truoc-nhiem-vu] minh chứng ngày 2018-02-01 có trước khi NV3 bắt đầu (2018-03-01) nên không được tính; hãy sửa ngày hoặc bỏ NV3 khỏi `measures`",
            "content/articles/2018/bai.md:6: cảnh báo [minh-chung/truoc-nhiem-vu] minh chứng ngày 2018-02-28 có trước khi NV3 bắt đầu (2018-03-01) nên không được tính; hãy sửa ngày hoặc bỏ NV3 khỏi `measures`",
        ],
    ),
    "before the start, by a document that changed it": (
        lambda site: site.plan(
            (
                "due: 2018-09-30}",
                "due: 2018-09-30}\namendments: [{on: 2018-02-01, changes: [{task: NV2, start: 2018-02-15}, {task: NV1, start: 2018-06-01}]}]",
            )
        ).article("tasks: [NV1, NV2]", date="2018-02-28"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/truoc-nhiem-vu] minh chứng ngày 2018-02-28 có trước khi NV1 bắt đầu (2018-06-01) nên không được tính; hãy sửa ngày hoặc bỏ NV1 khỏi `tasks`",
        ],
    ),
    "what completes a cancelled task": (
        lambda site: site.plan(
            ("due: 2018-09-30", "due: 2018-09-30, cancelled: {on: 2018-03-01, reason: Trùng}")
        ).article("completes: [NV2]"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/nhiem-vu-da-huy] nhiệm vụ “NV2” đã bị hủy từ 2018-03-01; hãy bỏ NV2 khỏi `completes` nếu bài không còn là minh chứng",
        ],
    ),
    "a cancelled task, after it was": (
        lambda site: site.plan(
            ("due: 2018-09-30", "cancelled: {on: 2018-03-01, reason: Trùng}")
        ).article("tasks: [NV2]"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/nhiem-vu-da-huy] nhiệm vụ “NV2” đã bị hủy từ 2018-03-01; hãy bỏ NV2 khỏi `tasks` nếu bài không còn là minh chứng",
        ],
    ),
    "a cancelled task, before it was": (
        lambda site: site.plan(
            ("due: 2018-09-30", "cancelled: {on: 2018-03-31, reason: Trùng}")
        ).article("tasks: [NV2]"),
        [],
    ),
    "a task that does not apply": (
        lambda site: site.plan(("due: 2018-09-30", "not_applicable: {reason: Không}")).article(
            "tasks: [NV2]"
        ),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/khong-ap-dung] nhiệm vụ “NV2” được ghi là không áp dụng; hãy bỏ NV2 khỏi `tasks`",
        ],
    ),
    "tasks of two plans": (
        lambda site: beside(site).article("tasks: [NV1, cds-2018/NV3, 2018/NV2]"),
        [],
    ),
    "a task that another plan in force has": (
        lambda site: beside(site).article("tasks: [NV3]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV3” trong kế hoạch 2018; NV3 có trong kế hoạch cds-2018; hãy viết cds-2018/NV3",
        ],
    ),
    "a task that the plan it is named with does not have": (
        lambda site: beside(site).article("tasks: [cds-2018/nv3]\ncompletes: [cds-2018/NV2]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv3” trong kế hoạch cds-2018; có phải `cds-2018/NV3`?",
            "content/articles/2018/bai.md:6: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV2” trong kế hoạch cds-2018; hãy dùng mã đang có: NV3; nếu nhiệm vụ này đã bị xóa khỏi content/plans/cds-2018.yaml, hãy ghi nó lại ở đó và thêm “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ của nó vẫn còn",
        ],
    ),
    "a plan by a wrong id": (
        lambda site: beside(site).article("tasks: [CDS-2018/NV3]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/ke-hoach] không có kế hoạch “CDS-2018”; có phải `cds-2018`?",
        ],
    ),
    "a plan and a task, otherwise than with a slash": (
        lambda site: beside(site).article("tasks: ['cds-2018: NV3']"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “cds-2018: NV3” trong kế hoạch 2018; NV3 có trong kế hoạch cds-2018; hãy viết cds-2018/NV3",
        ],
    ),
    "two tasks with a slash between them": (
        lambda site: site.article("tasks: [NV1/NV2]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV1/NV2” trong kế hoạch 2018; hãy viết từng mã một: NV1, NV2",
        ],
    ),
    "a task named twice, once with its plan": (
        lambda site: site.article("tasks: [NV1, 2018/NV1]"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [ma-trung/neu-hai-lan] “2018/NV1” được nêu hai lần trong `tasks`; hãy xóa một lần",
        ],
    ),
    "another plan's task, on a day that no plan holds": (
        lambda site: beside(site).article(
            "tasks: [cds-2018/NV3]", path="content/articles/2019/bai.md", date="2019-02-03"
        ),
        [
            "content/articles/2019/bai.md:3: cảnh báo [minh-chung/sau-ke-hoach] minh chứng ngày 2019-02-03 có sau khi kế hoạch cds-2018 kết thúc (2018-12-31) nên tính là trễ hạn; nếu không phải minh chứng nộp trễ, hãy sửa ngày hoặc `plan`",
        ],
    ),
    "counts by task, of two plans": (
        lambda site: beside(site).article(
            "tasks: [NV1, cds-2018/NV3]\ncounts: {2018/NV1: 2, cds-2018/NV3: 3}"
        ),
        [],
    ),
    "a count without tasks": (
        lambda site: site.article("counts: 2"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [minh-chung/counts-thua] `counts` không có tác dụng khi bài không nêu `tasks`; hãy thêm `tasks` hoặc xóa `counts`",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
