"""Each appointment of a plan, and what became of it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import Kept, compute, compute_all, counted, tally
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "so-mau"
AS_OF = date(2018, 6, 30)

MEASURED = {"indicator": "Tỷ lệ", "value": "90", "unit": "%"}


def plan() -> Plan:
    return make_plan(
        make_task("NV1", target="2/quarter"),
        make_task("NV2", target="3", due="2018-05-31"),
        make_task("NV3", due="2018-03-31", product="Sổ tay"),
        make_task("NV4"),
        make_task("NV5", target=MEASURED, due="2018-12-01"),
        make_task("NV6", target="1", due="2018-02-01", not_applicable={"reason": "Không có."}),
    )


PROOF = [
    make_article("2018-01-05", "NV1", "NV2"),
    make_article("2018-02-05", "NV1", "NV4", "NV6"),
    make_article("2018-04-09", "NV3", completes=["NV3"]),
    make_article("2018-05-01", "NV5", measures=[{"task": "NV5", "value": "87.5"}]),
]


def test_each_has_its_day_and_what_came_of_it_in_the_order_of_days() -> None:
    found = compute(plan(), PROOF, AS_OF).appointments
    assert [(each.day.isoformat(), each.task.id, each.kept, each.reached) for each in found] == [
        ("2018-03-31", "NV1", Kept.IN_TIME, date(2018, 2, 5)),
        ("2018-03-31", "NV3", Kept.LATE, date(2018, 4, 9)),
        ("2018-05-31", "NV2", Kept.MISSED, None),
        ("2018-06-30", "NV1", None, None),
        ("2018-09-30", "NV1", None, None),
        ("2018-12-01", "NV5", None, None),
        ("2018-12-31", "NV1", None, None),
    ]
    totals = counted(found)
    assert (totals.due, totals.kept, totals.kept_late, totals.missed) == (3, 1, 1, 1)


def test_what_is_counted_comes_before_any_percentage() -> None:
    tasks = compute(plan(), PROOF, AS_OF).tasks
    assert {task.id: tally(task) for task in tasks} == {
        "NV1": "1/1 kỳ đến hạn đã đủ",
        "NV2": "1/3 tin bài",
        "NV3": "",
        "NV4": "",
        "NV5": "87,5% (cần 90%)",
        "NV6": "",
    }


@pytest.fixture(scope="module")
def example() -> Site:
    return read_site(EXAMPLE).site


@given(days=st.integers(-40, 800))
def test_they_are_those_that_the_figures_count(example: Site, days: int) -> None:
    as_of = date(2024, 1, 1) + timedelta(days=days)
    for progress in compute_all(example, as_of).values():
        assert counted(progress.appointments) == progress.totals.appointments
        for task in progress.tasks:
            own = [each for each in progress.appointments if each.task is task]
            assert counted(own) == task.appointments
            assert all(each.kept or each.day >= as_of for each in own)
