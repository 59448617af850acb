"""What changed between two versions of a plan, in sentences."""

from typing import Any

import pytest

from plansite.history import changes
from plansite.model.document import Document
from plansite.model.plan import Plan
from plansite.model.task import Task
from plansite.vi import history as say
from tests.support.plans import make_plan, make_task

DOCUMENT = {
    "type": "KH",
    "number": "03/KH-SM",
    "issued": "2018-01-05",
    "place": "Ví Dụ",
    "issuer": {"name": "Sở Mẫu", "code": "SM"},
    "title": "Thông tin, tuyên truyền năm 2018",
}


def of_task(before: dict[str, Any], after: dict[str, Any]) -> tuple[str, ...]:
    return changes(make_plan(make_task("NV3", **before)), make_plan(make_task("NV3", **after)))


def target(quantity: int, unit: str = "cuộc", **per: str) -> dict[str, Any]:
    return {"target": {"quantity": str(quantity), "unit": unit, **per}}


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            target(4) | {"due": "2018-06-30"},
            target(6) | {"due": "2018-12-31"},
            "NV3: thời hạn 30/06/2018 → 31/12/2018; chỉ tiêu 4 → 6 cuộc.",
        ),
        (target(1, per="month"), target(2, per="month"), "NV3: chỉ tiêu 1 → 2 cuộc mỗi tháng."),
        (target(4), target(2, "lớp"), "NV3: chỉ tiêu 4 cuộc → 2 lớp."),
        (target(1), target(1, per="year"), "NV3: chỉ tiêu 1 cuộc → 1 cuộc mỗi năm."),
        ({}, target(5000, "tờ rơi"), "NV3: chỉ tiêu: 5.000 tờ rơi."),
        (target(4), {}, "NV3: bỏ chỉ tiêu (4 cuộc)."),
        ({"title": "Mở lớp"}, {"title": "Mở hai lớp"}, "NV3: tên “Mở lớp” → “Mở hai lớp”."),
        ({"weight": "1"}, {"weight": "3"}, "NV3: trọng số 1 → 3."),
        ({"lead": "vp"}, {"lead": "pc"}, "NV3: đơn vị chủ trì vp → pc."),
        ({"lead": "vp"}, {}, "NV3: bỏ đơn vị chủ trì (vp)."),
        (
            {"goals": ["MD1", "MD2"]},
            {"goals": ["MD2", "MD3", "MD4"]},
            "NV3: mục đích: thêm MD3, MD4, bỏ MD1.",
        ),
        ({"forms": []}, {"forms": ["HT1"]}, "NV3: hình thức: thêm HT1."),
        ({"forms": ["HT1", "HT2"]}, {"forms": ["HT2", "HT1"]}, "NV3: hình thức: đổi thứ tự."),
        (
            {"cancelled": {"on": "2018-05-02", "reason": "Trùng."}},
            {"cancelled": {"on": "2018-05-02", "reason": "Trùng.", "decision": "09/QĐ-SM"}},
            "NV3: hủy từ ngày 02/05/2018 theo 09/QĐ-SM (Trùng).",
        ),
        (
            {"cancelled": {"on": "2018-05-02", "reason": "Trùng."}},
            {},
            "NV3: không còn bị hủy.",
        ),
        ({}, {"not_applicable": {"reason": "Không có."}}, "NV3: không áp dụng (Không có)."),
        (
            {"budget": {"amount": "5000000"}},
            {"budget": {"amount": "6000000", "source": "Ngân sách tỉnh"}},
            "NV3: kinh phí 5.000.000 đồng → 6.000.000 đồng (Ngân sách tỉnh).",
        ),
        (
            {},
            {"laws": [{"number": "30/2020/NĐ-CP"}]},
            "NV3: văn bản cần phổ biến: thêm 30/2020/NĐ-CP.",
        ),
        (
            {"laws": [{"number": "30/2020/NĐ-CP"}]},
            {"laws": [{"number": "30/2020/NĐ-CP", "title": "Công tác văn thư"}]},
            "NV3: văn bản cần phổ biến: thêm 30/2020/NĐ-CP, bỏ 30/2020/NĐ-CP.",
        ),
        (
            {"extra": {"Mã": "1"}},
            {"extra": {"Mã": "2"}},
            "NV3: cột riêng của phụ lục: sửa nội dung.",
        ),
    ],
)
def test_a_task_that_changed(before: dict[str, Any], after: dict[str, Any], sentence: str) -> None:
    assert of_task(before, after) == (sentence,)


def test_tasks_that_came_went_and_moved() -> None:
    before = make_plan(make_task("NV1"), make_task("NV2"), make_task("NV3"))
    after = make_plan(
        make_task("NV3"),
        make_task("NV1"),
        make_task("NV4", title="Mở lớp", due="2018-10-31", **target(2, "lớp")),
    )
    assert changes(before, after) == (
        "Thêm nhiệm vụ NV4: Mở lớp (chỉ tiêu: 2 lớp; thời hạn: 31/10/2018).",
        "Bỏ nhiệm vụ NV2: Nhiệm vụ NV2.",
        "Đổi thứ tự các nhiệm vụ.",
    )


def test_what_documents_decided_is_no_correction() -> None:
    gone = {"on": "2018-05-02", "reason": "Trùng."}
    amendment = {"on": "2018-06-20", "changes": [{"task": "NV1", "due": "2018-09-30"}]}
    came = make_task("NV2", added={"on": "2018-04-01", "by": "Công văn 61/SM-VP"})
    del came["from_section"]
    before = make_plan(make_task("NV1", due="2018-06-30"))
    decided = make_plan(
        make_task("NV1", due="2018-06-30", cancelled=gone), came, amendments=[amendment]
    )
    assert changes(before, decided) == ()
    later = make_plan(
        make_task("NV1", due="2018-06-30", title="Tên sửa", cancelled=gone),
        came,
        amendments=[amendment | {"number": "61/QĐ-SM"}],
    )
    assert changes(decided, later) == (
        "NV1: tên “Nhiệm vụ NV1” → “Tên sửa”.",
        "Văn bản sửa đổi: sửa nội dung.",
    )


def test_goals_forms_and_units() -> None:
    before = make_plan(
        goals=[{"id": "MD1", "text": "Một."}, {"id": "MD2", "text": "Hai."}],
        forms=[{"id": "HT1", "kind": "web", "text": "Trang."}],
        units=[{"id": "vp", "name": "Văn phòng"}],
    )
    after = make_plan(
        goals=[{"id": "MD1", "text": "Một mới."}],
        forms=[{"id": "HT1", "kind": "press", "text": "Trang."}],
        units=[{"id": "vp", "name": "Văn phòng"}, {"id": "pc", "name": "Pháp chế"}],
    )
    assert changes(before, after) == (
        "Sửa mục đích MD1: “Một.” → “Một mới.”.",
        "Bỏ mục đích MD2: “Hai.”.",
        "Sửa hình thức HT1: loại web → press.",
        "Thêm đơn vị pc: “Pháp chế”.",
    )


def test_document_and_plan() -> None:
    before = make_plan(document=DOCUMENT)
    after = make_plan(
        document=DOCUMENT | {"number": "04/KH-SM", "title": "Tên mới"},
        period={"start": "2018-01-01", "end": "2019-06-30"},
        reporting={"scheme": "bnv-581"},
    )
    assert changes(before, after) == (
        "Số ký hiệu 03/KH-SM → 04/KH-SM.",
        "Trích yếu “Thông tin, tuyên truyền năm 2018” → “Tên mới”.",
        "Thời gian thực hiện 01/01/2018 - 31/12/2018 → 01/01/2018 - 30/06/2019.",
        "Kỳ báo cáo: sửa nội dung.",
    )


def test_nothing_is_said_where_only_the_place_in_the_file_changed() -> None:
    keys = {**target(4), "cancelled": {"on": "2018-05-02", "reason": "Trùng."}}
    laws = [{"number": "30/2020/NĐ-CP"}]
    plans = [
        make_plan(
            make_task("NV1", laws=laws, **keys),
            goals=[{"id": "MD1", "text": "Một."}],
            path=path,
        )
        for path in ("plan.yaml", "content/plans/2018.yaml")
    ]
    assert changes(*plans) == ()


def test_every_key_of_a_plan_is_compared() -> None:
    standing = {"id", "cancelled", "not_applicable"}
    assert set(Task.model_fields) == set(say.TASK_FIELDS) | standing
    assert set(Document.model_fields) == set(say.DOCUMENT_FIELDS)
    # A plan with another id is another plan.
    other = {"tasks", "document", "schema_version", "own_id"}
    assert set(Plan.model_fields) == set(say.PLAN_FIELDS) | set(say.LIST_KINDS) | other
