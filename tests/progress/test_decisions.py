"""What later documents decided of a plan, from the plan itself."""

from typing import Any

from plansite.progress import decisions_of
from tests.support.plans import make_plan, make_task


def added(task_id: str, on: str, by: str) -> dict[str, Any]:
    task = make_task(task_id, added={"on": on, "by": by})
    del task["from_section"]
    return task


def test_they_are_told_the_newest_first_and_one_document_once() -> None:
    plan = make_plan(
        make_task("NV1", due="2018-06-30"),
        make_task("NV2", cancelled={"on": "2018-06-20", "reason": "Trùng.", "decision": "7/QĐ-SM"}),
        added("NV3", "2018-06-20", "Quyết định 61/QĐ-SM của Sở"),
        make_task("NV4", cancelled={"on": "2018-02-01", "reason": "Không cần."}),
        amendments=[
            {
                "on": "2018-06-20",
                "number": "61/QĐ-SM",
                "changes": [{"task": "NV1", "due": "2018-09-30", "reason": "Chờ kinh phí"}],
            },
            {"on": "2018-08-01", "number": "80/QĐ-SM", "by": "Sở Mẫu"}
            | {"changes": [{"task": "NV1", "due": "2018-10-31"}]},
        ],
    )
    told = [
        (str(each.on), each.by, [(one.task, one.words, one.reason) for one in each.of_tasks])
        for each in decisions_of(plan)
    ]
    assert told == [
        (
            "2018-08-01",
            "Quyết định 80/QĐ-SM của Sở Mẫu",
            [("NV1", "Thời hạn 30/09/2018 → 31/10/2018.", None)],
        ),
        (
            "2018-06-20",
            "Quyết định 61/QĐ-SM của Sở",
            [
                ("NV1", "Thời hạn 30/06/2018 → 30/09/2018.", "Chờ kinh phí"),
                ("NV3", "Thêm nhiệm vụ.", None),
            ],
        ),
        ("2018-06-20", "Quyết định 7/QĐ-SM", [("NV2", "Hủy nhiệm vụ.", "Trùng.")]),
        ("2018-02-01", "", [("NV4", "Hủy nhiệm vụ.", "Không cần.")]),
    ]


def test_a_plan_that_nothing_changed_has_none() -> None:
    assert decisions_of(make_plan(make_task())) == ()
