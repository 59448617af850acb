"""The sentence that states what a task promises."""

from datetime import date
from typing import Any

from plansite.progress import compute
from plansite.progress.promises import promise
from tests.support.plans import make_plan, make_task

UNITS = [{"id": "vp", "name": "Văn phòng"}, {"id": "pc", "name": "Phòng Pháp chế"}]
INDICATOR = {"indicator": "Tỷ lệ nộp trực tuyến", "value": "90", "unit": "%"}
PROMISES: dict[str, tuple[dict[str, Any], str]] = {
    "windows": (
        {"target": "2/month", "lead": "vp"},
        "Hứa: 2 tin bài mỗi tháng, từ 01/01 đến 31/12/2018. Văn phòng chủ trì.",
    ),
    "windows in the plan's own words": (
        {"target": "1/year", "when": "Hằng năm"},
        "Hứa: 1 tin bài mỗi năm, hằng năm.",
    ),
    "once by a day, led by two": (
        {"target": "11", "due": "2018-04-30", "lead": ["vp", "pc"]},
        "Hứa: 11 tin bài, hạn 30/04/2018. Văn phòng và Phòng Pháp chế cùng chủ trì.",
    ),
    "once without a day": (
        {"target": "11"},
        "Hứa: 11 tin bài, trong thời gian của kế hoạch, từ 01/01 đến 31/12/2018.",
    ),
    "a product by a quarter": (
        {"product": "Quy chế", "due": "2018-09-30", "when": "Quý III/2018"},
        "Hứa: Quy chế, quý III/2018 (hạn 30/09/2018).",
    ),
    "something by a day": ({"due": "2018-09-30"}, "Hứa: làm xong việc này, hạn 30/09/2018."),
    "an indicator": (
        {"target": INDICATOR, "due": "2018-12-31"},
        "Hứa: Tỷ lệ nộp trực tuyến: từ 90% trở lên, hạn 31/12/2018.",
    ),
    "work that goes on": (
        {"start": "2018-03-01"},
        "Hứa: làm việc này, trong thời gian của kế hoạch, từ 01/03 đến 31/12/2018.",
    ),
    "work in the plan's own words": ({"when": "Thường xuyên"}, "Hứa: làm việc này, thường xuyên."),
}


def test_a_task_states_its_promise() -> None:
    said = {}
    for name, (keys, _) in PROMISES.items():
        plan = make_plan(make_task(**keys), units=UNITS)
        (task,) = compute(plan, [], date(2018, 6, 1)).tasks
        said[name] = promise(task, plan)
    assert said == {name: sentence for name, (_, sentence) in PROMISES.items()}


def test_a_task_with_parts_says_how_many() -> None:
    plan = make_plan(
        make_task("NV1", lead="vp"), make_task("NV1a", part_of="NV1", target="2"), units=UNITS
    )
    whole = compute(plan, [], date(2018, 6, 1)).tasks[0]
    assert promise(whole, plan).startswith("Hứa: 1 phần việc, ")


def test_the_years_of_a_long_span_are_both_named() -> None:
    period = {"start": "2026-12-01", "end": "2030-12-31"}
    plan = make_plan(make_task(target="1/year"), period=period)
    (task,) = compute(plan, [], date(2027, 1, 1)).tasks
    assert "từ 01/12/2026 đến 31/12/2030" in promise(task, plan)
