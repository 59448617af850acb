# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What a proof says of the tasks that it names; parts of tasks, and later changes of them."""

from pathlib import Path

import pytest

from tests.support.site_builder import PLAN, SiteBuilder

INDICATOR = (
    "  - {id: NV3, title: Hồ sơ, from_section: III, "
    'target: {indicator: Tỷ lệ trực tuyến, value: 90, unit: "%"}}\n'
)
WHOLE = (
    "  - {id: NV4, title: Tuyên truyền, from_section: III, target: {quantity: 4, unit: tin bài}}\n"
)
ARTICLE = "content/articles/2018/bai.md"

OF_ARTICLES = {
    "counts by task": ("tasks: [NV1, NV2]\ncounts: {NV1: 2, NV2: 1}", []),
    "counts for what it does not name": (
        "tasks: [NV1]\ncounts: {NV1: 2, NV2: 1}",
        [
            "6: lỗi [minh-chung/tinh-cho-viec-khong-neu] `counts` tính cho “NV2” nhưng nhiệm vụ này không có trong `tasks`; hãy thêm NV2 vào `tasks`, hoặc bỏ NV2 khỏi `counts`"
        ],
    ),
    "a deliverable is completed": ("date: 2018-04-05\ncompletes: [NV2]", []),
    "what is no deliverable is completed": (
        "completes: [NV1]",
        [
            "5: cảnh báo [minh-chung/khong-co-san-pham] “NV1” không phải nhiệm vụ làm ra một sản phẩm có hạn (`due`, không có `target`), nên `completes` không có tác dụng; hãy ghi NV1 vào `tasks` thay cho `completes`"
        ],
    ),
    "an unknown task is completed": (
        "completes: [nv2]",
        ["5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv2” trong kế hoạch 2018; có phải `NV2`?"],
    ),
    "a measure": ("measures:\n  - {task: NV3, value: 87.5, on: 2018-03-31}", []),
    "a measure of what has no indicator": (
        "measures:\n  - {task: NV1, value: 87.5}",
        [
            "6: lỗi [minh-chung/khong-co-chi-so] “NV1” không có chỉ số nào để đo, nên số đo này không được tính; hãy ghi NV1 vào `tasks`, hoặc ghi chỉ tiêu của NV1 trong kế hoạch là “target: {indicator: …, value: …, unit: …}”"
        ],
    ),
    "a measure with its unit": (
        'measures:\n  - {task: NV3, value: "87,5 %"}',
        [
            "6: lỗi [so-do/khong-ro] “87,5 %” không đọc được chắc chắn là một con số; hãy viết riêng con số, phần thập phân sau dấu chấm, ví dụ 87.5"
        ],
    ),
    "a measure that may be a thousand and a half": (
        "measures:\n  - {task: NV3, value: 1.500}",
        [
            "6: lỗi [so-do/khong-ro] “1.500” không đọc được chắc chắn là một con số; hãy viết riêng con số, phần thập phân sau dấu chấm, ví dụ 87.5"
        ],
    ),
}


@pytest.mark.parametrize(("front", "expected"), OF_ARTICLES.values(), ids=OF_ARTICLES)
def test_the_check_says_of_an_article(front: str, expected: list[str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("plan.yaml", PLAN + INDICATOR)
    day, _, rest = front.rpartition("date: 2018-04-05\n")
    lines = site.article(rest, **({"date": "2018-04-05"} if day or front != rest else {})).lines()
    assert lines == [f"{ARTICLE}:{line}" for line in expected]


DOCUMENT = (
    "documents:\n  - {{type: QĐ, number: 12/QĐ-SM, {issued}title: Ban hành quy chế, {proof}}}\n"
)
OF_DOCUMENTS = {
    "a decision completes a task": ("issued: 2018-04-05, ", "completes: [NV2]", []),
    "without its day it proves nothing": (
        "",
        "tasks: [NV1]",
        [
            "lỗi [minh-chung/van-ban-khong-ngay] văn bản làm minh chứng nhưng không có ngày ban hành nên không được tính; hãy thêm “issued: …” (ngày ban hành, dạng năm-tháng-ngày)"
        ],
    ),
    "nor where it names the plan": (
        "",
        "plan: 2018, completes: [NV2]",
        [
            "lỗi [minh-chung/van-ban-khong-ngay] văn bản làm minh chứng nhưng không có ngày ban hành nên không được tính; hãy thêm “issued: …” (ngày ban hành, dạng năm-tháng-ngày)"
        ],
    ),
    "an unknown task": (
        "issued: 2018-04-05, ",
        "tasks: [nv1]",
        ["lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv1” trong kế hoạch 2018; có phải `NV1`?"],
    ),
}


@pytest.mark.parametrize(("issued", "proof", "expected"), OF_DOCUMENTS.values(), ids=OF_DOCUMENTS)
def test_the_check_says_of_a_document(
    issued: str, proof: str, expected: list[str], tmp_path: Path
) -> None:
    register = DOCUMENT.format(issued=issued, proof=proof)
    lines = SiteBuilder(tmp_path).write("content/documents.yaml", register).lines()
    assert lines == [f"content/documents.yaml:2: {line}" for line in expected]


OF_PLANS = {
    "parts": (
        WHOLE.replace(", target: {quantity: 4, unit: tin bài}", "")
        + "  - {id: NV4a, title: Một, from_section: III, part_of: NV4}\n",
        [],
    ),
    "a task with parts has no target": (
        WHOLE + "  - {id: NV4a, title: Một, from_section: III, part_of: NV4}\n",
        [
            "24: lỗi [chi-tieu/nhiem-vu-co-phan] nhiệm vụ “NV4” gồm nhiều phần (`part_of`) nên không có chỉ tiêu riêng; hãy chuyển `target` vào các phần, hoặc bỏ `part_of: NV4` ở các phần"
        ],
    ),
    "the day of a task with parts": (
        WHOLE.replace("target: {quantity: 4, unit: tin bài}", "due: 2018-06-30")
        + "  - {id: NV4a, title: Một, from_section: III, part_of: NV4}\n",
        [
            "24: cảnh báo [nhiem-vu/han-cua-nhiem-vu-co-phan] nhiệm vụ “NV4” gồm nhiều phần (`part_of`); hạn `due` của nó không được tính cho phần không có hạn; hãy ghi `due` vào từng phần; lời của văn bản về thời gian chung thì ghi ở `when`"
        ],
    ),
    "a part of nothing": (
        "  - {id: NV4a, title: Một, from_section: III, part_of: nv1}\n",
        ["24: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv1” trong kế hoạch 2018; có phải `NV1`?"],
    ),
    "a part of itself": (
        "  - {id: NV4, title: Một, from_section: III, part_of: NV4}\n",
        [
            "24: lỗi [nguon-nhiem-vu/phan-cua-chinh-no] nhiệm vụ “NV4” là một phần của chính nó; hãy ghi ở `part_of` mã của nhiệm vụ lớn hơn"
        ],
    ),
    "two that are parts of one another": (
        (
            "  - {id: NV4, title: Một, from_section: III, part_of: NV5}\n"
            "  - {id: NV5, title: Hai, from_section: III, part_of: NV4}\n"
        ),
        [
            "24: lỗi [nguon-nhiem-vu/phan-cua-chinh-no] nhiệm vụ “NV4” là một phần của chính nó; hãy ghi ở `part_of` mã của nhiệm vụ lớn hơn",
            "25: lỗi [nguon-nhiem-vu/phan-cua-chinh-no] nhiệm vụ “NV5” là một phần của chính nó; hãy ghi ở `part_of` mã của nhiệm vụ lớn hơn",
        ],
    ),
    "a change": (
        "amendments:\n  - {on: 2018-06-20, number: 09/QĐ-SM, changes: [{task: NV2, due: 2018-10-31}]}\n",
        [],
    ),
    "a change of nothing": (
        "amendments:\n  - {on: 2018-06-20, changes: [{task: NV2, reason: Chờ kinh phí}]}\n",
        [
            "25: lỗi [sua-doi/khong-doi-gi] mục sửa đổi của “NV2” không nêu giá trị mới nào; hãy ghi điều được đổi, ví dụ “due: 2018-09-30”"
        ],
    ),
    "a change of an unknown task": (
        "amendments:\n  - {on: 2018-06-20, changes: [{task: nv2, due: 2018-10-31}]}\n",
        ["25: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “nv2” trong kế hoạch 2018; có phải `NV2`?"],
    ),
    "a change to an unknown unit": (
        "amendments:\n  - {on: 2018-06-20, changes: [{task: NV2, lead: vpp}]}\n",
        ["25: lỗi [ma-la/don-vi] không có đơn vị “vpp” trong `units`; có phải `vp`?"],
    ),
}


@pytest.mark.parametrize(("more", "expected"), OF_PLANS.values(), ids=OF_PLANS)
def test_the_check_says_of_a_plan(more: str, expected: list[str], tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).write("plan.yaml", PLAN + more).lines()
    assert lines == [f"plan.yaml:{line}" for line in expected]
