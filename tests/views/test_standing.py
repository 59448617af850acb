"""How a plan stands beside other times, by figures counted by hand in the example."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from plansite.views import standing
from plansite.views.site import Views
from tests.support.built import EXAMPLE, ROOT
from tests.support.real_plans import PLANS
from tests.support.views import views_from


@cache
def views(folder: Path, as_of: str) -> Views:
    return views_from(folder, as_of)[1]


@pytest.mark.parametrize(
    ("as_of", "last", "figures"),
    [
        # The windows of Công văn 581: a quarter begins on the 15th, nine months end with it.
        ("2025-01-15", None, None),
        ("2025-03-15", "Quý I năm 2025", (3, 3, 0, 0)),
        ("2025-10-05", "Quý III năm 2025", (10, 9, 1, 0)),
        ("2026-02-01", "Năm 2025", (33, 28, 1, 4)),
    ],
)
def test_the_last_period_is_the_shortest_of_those_that_ended_last(
    as_of: str, last: str | None, figures: tuple[int, ...] | None
) -> None:
    found = standing.last_period(views(EXAMPLE, as_of).current)
    assert (found.name if found else None) == last
    if found:
        counts = found.appointments
        assert (counts.due, counts.kept, counts.kept_late, counts.missed) == figures


def test_a_period_that_is_not_the_calendars_says_its_days() -> None:
    """Its "quý III" holds what fell due by 14/09; a task's own goes on to 30/09."""
    found = standing.last_period(views(EXAMPLE, "2025-10-05").current)
    assert found
    assert found.days == (date(2025, 6, 15), date(2025, 9, 14))
    of_calendar = standing.last_period(views(ROOT, "2018-06-30").plans[0])
    assert of_calendar is None or of_calendar.days is None


def test_the_year_before_is_told_with_all_that_it_promised() -> None:
    example = views(EXAMPLE, "2025-10-05")
    found = standing.year_before(example.current, example.plans)
    assert found
    assert (found.name, found.address) == ("Kế hoạch năm 2024", "/ke-hoach/2024/")
    assert (found.appointments.due, found.appointments.kept) == (8, 6)
    assert standing.year_before(example.plans[1], example.plans) is None


def test_what_was_kept_is_new_for_a_month_and_the_newest_first() -> None:
    found = standing.newly_kept(views(EXAMPLE, "2025-10-05").current)
    assert [each.on for each in found] == sorted((each.on for each in found), reverse=True)
    assert min(each.on for each in found) > date(2025, 9, 4)
    assert [each.left for each in found] == [""] * len(found)


def test_what_falls_due_within_a_month_says_what_is_to_come() -> None:
    found = standing.due_soon(views(EXAMPLE, "2025-10-05").current)
    assert [(each.on.isoformat(), each.task.model.id, each.left) for each in found] == [
        ("2025-10-20", "NV9", "còn 1 hội thi"),
        ("2025-10-24", "NV14", "còn 1 lớp"),
        ("2025-10-31", "NV1", "còn 2 tin bài của tháng 10"),
        ("2025-10-31", "NV17", "còn 1 kỳ tin của tháng 10"),
    ]


def test_a_day_that_no_plan_states_is_not_called_next() -> None:
    root = Path(__file__).resolve().parents[2]
    assert standing.due_soon(views(root, "2018-12-20").current) == []


def test_a_long_plan_is_told_by_quarters() -> None:
    plan = PLANS["nganh-den-2030"]
    columns = standing.columns(views(plan.folder, plan.as_of).current)
    assert [column.name for column in columns[:3]] == [
        "quý III/2026",
        "quý IV/2026",
        "quý I/2027",
    ]
    assert len(columns) == 18
    assert [column.label for column in columns[:7]] == ["2026", "", "2027", "", "", "", "2028"]
    assert (columns[0].all, columns[0].missed) == (3, 3)


def test_of_many_years_each_second_is_named(tmp_path: Path) -> None:
    written = PLANS["nhieu-nam-chu-tri-chung"].folder
    site = shutil.copytree(written, tmp_path / "site")
    plan = (site / "plan.yaml").read_text(encoding="utf-8")
    plan = plan.replace("end: 2030-12-31}", "end: 2034-12-31}")
    (site / "plan.yaml").write_text(plan, encoding="utf-8")
    columns = standing.columns(views(site, "2026-10-15").current)
    assert [column.label for column in columns][:4] == ["2025", "", "2027", ""]
    assert all(column.name for column in columns)


def test_the_columns_hold_each_appointment_once() -> None:
    plan = views(EXAMPLE, "2025-10-05").current
    columns = standing.columns(plan)
    assert [column.label for column in columns] == [str(month) for month in range(1, 13)]
    assert sum(column.all for column in columns) == len(plan.progress.appointments)
