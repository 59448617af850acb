"""The list of reports begins with the newest, by year where a plan spans several."""

from datetime import date
from pathlib import Path

from plansite.model.site import Site
from plansite.outputs.reports import by_year
from plansite.reports import reports_of
from tests.support.plans import make_plan, make_task


def test_the_newest_report_stands_first() -> None:
    plan = make_plan(make_task(), period={"start": "2017-10-01", "end": "2018-12-31"})
    reports = reports_of(Site(Path(), plans=(plan,)), plan, date(2018, 5, 1))
    assert {year: [one.window.id for one in own] for year, own in by_year(reports).items()} == {
        2018: ["2018-year", "2018-m9", "2018-h1", "2018-q2", "2018-q1"],
        2017: ["year", "q4"],
    }
