"""The list of reports begins with the newest; list and page begin with what was kept."""

from datetime import date
from pathlib import Path

import pytest

from plansite.model import addresses
from plansite.model.site import Site
from plansite.outputs.reports import by_year
from plansite.reports import reports_of
from tests.support.built import EXAMPLE, EXAMPLE_DATE, BuiltSite, SharedSites
from tests.support.plans import make_plan, make_task


def test_the_newest_report_stands_first() -> None:
    plan = make_plan(make_task(), period={"start": "2017-10-01", "end": "2018-12-31"})
    reports = reports_of(Site(Path(), plans=(plan,)), plan, date(2018, 5, 1))
    assert {year: [one.window.id for one in own] for year, own in by_year(reports).items()} == {
        2018: ["2018-year", "2018-m9", "2018-h1", "2018-q2", "2018-q1"],
        2017: ["year", "q4"],
    }


@pytest.fixture(scope="module")
def example(shared_sites: SharedSites) -> BuiltSite:
    return shared_sites.built(EXAMPLE, EXAMPLE_DATE)


@pytest.mark.xdist_group("sites")
def test_each_report_in_the_list_says_its_figures_and_what_is_not_explained(
    example: BuiltSite,
) -> None:
    told = {
        str(item.css_first("a").attributes["href"]): " ".join(item.text(separator=" ").split())
        for item in example.page(addresses.REPORTS).css("main li")
    }
    assert told["/bao-cao/2024/q4/"] == (
        "Quý IV năm 2024 Trong 3 lời hẹn đến hạn trong kỳ, 1 đã giữ, 1 giữ trễ, 1 lỡ. "
        "Còn 1 nhiệm vụ có lời hẹn bị lỡ mà chưa giải trình đủ. "
        "01/10/2024 - 31/12/2024 Số liệu tính đến hết ngày 31 tháng 12 năm 2024."
    )
    assert "chưa kết thúc; số liệu tính đến hết ngày 15 tháng 10" in told["/bao-cao/2025/year/"]


@pytest.mark.xdist_group("sites")
def test_a_page_answers_first_and_shows_nothing_empty(example: BuiltSite) -> None:
    missed = [head.text() for head in example.page("/bao-cao/2025/q3/").css("main h1, main h2")]
    assert missed == [
        *("Báo cáo quý III năm 2025", "Nhiệm vụ cần giải trình", "Tình hình chung"),
        *("Kết quả theo nhiệm vụ", "Sự kiện trong kỳ", "Phương hướng kỳ tới"),
    ]
    lead = example.page("/bao-cao/2025/q3/").css_first(".lead").text()
    assert lead == "Trong 10 lời hẹn đến hạn trong kỳ, 9 đã giữ, 1 giữ trễ."
    kept = [head.text() for head in example.page("/bao-cao/2024/q1/").css("main h2")]
    assert "Nhiệm vụ cần giải trình" not in kept
    assert "Sự kiện trong kỳ" not in kept
    assert "Không có lời hẹn nào bị lỡ" in example.words("/bao-cao/2024/q1/")
