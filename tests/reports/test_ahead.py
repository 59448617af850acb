"""The period after a report's window, and what falls due in it."""

from datetime import date
from pathlib import Path
from typing import Any

from plansite.model.reporting import ahead_until, report_windows
from plansite.model.site import Site
from plansite.reports import report_of
from plansite.reports.ahead import ahead
from tests.support.plans import make_plan, make_task

CALENDAR = """\
q1 2018-06-30
q2 2018-09-30
q3 2018-12-31
q4 2019-03-31
h1 2018-12-31
m9 2018-12-31
year 2019-12-31
2019-q1 2019-06-30
2019-q2 2019-09-30
2019-h1 2019-12-31
2019-m9 2019-12-31
2019-year 2020-12-31"""
BNV_581 = """\
q1 2018-06-14
h1 2018-12-14
m9 2018-12-14
q3 2018-12-14
year 2019-12-14"""
OWN = {
    "dau": ("2018-01-01", "2018-06-30"),
    "cuoi": ("2018-07-01", "2018-12-31"),
    "ca": ("2018-01-01", "2018-12-31"),
    "quy": ("2018-07-01", "2018-09-30"),
}
AFTER_OWN = """\
dau 2018-12-31
cuoi 2019-07-03
ca 2019-12-31
quy 2018-12-31"""


def ends_of(scheme: Any, end: str = "2018-12-14") -> str:
    plan = make_plan(reporting={"scheme": scheme}, period={"start": "2018-01-01", "end": end})
    return "\n".join(f"{one.id} {ahead_until(plan, one)}" for one in report_windows(plan))


def test_the_period_ahead_is_the_next_of_its_kind() -> None:
    assert ends_of("calendar", "2019-06-30") == CALENDAR
    assert ends_of("bnv-581") == BNV_581
    own = [{"id": key, "title": key, "start": a, "end": b} for key, (a, b) in OWN.items()]
    assert ends_of(own) == AFTER_OWN


def test_what_is_ahead_goes_by_amended_days_and_on_into_the_next_plan() -> None:
    document = make_plan().document.model_dump(mode="json") | {"issued": "2019-01-08"}
    own = make_plan(
        make_task("NV1", target="1/quarter"),
        make_task("NV2", target="1", due="2018-09-30"),
        make_task("NV3", target="1", due="2018-12-15", title="Lùi sang năm sau"),
        make_task("NV4"),
        amendments=[{"on": "2018-06-20", "changes": [{"task": "NV3", "due": "2019-02-28"}]}],
    )
    after = make_plan(
        make_task("NV1", target="2/half", title="Việc năm sau"),
        make_task("NV2", due="2019-03-31"),
        path="content/plans/2019.yaml",
        document=document,
        period={"start": "2019-01-01", "end": "2019-12-31"},
    )
    beside = make_plan(
        make_task("NV9", due="2019-03-31"),
        id="cds-2019",
        path="content/plans/cds-2019.yaml",
        period={"start": "2019-01-01", "end": "2019-12-31"},
    )
    site = Site(Path(), plans=(own, after, beside))
    told = {
        one.id: ahead(report_of(site, own, one, date(2019, 1, 10))) for one in report_windows(own)
    }
    wins = "NV1. Nhiệm vụ NV1: 1 tin bài mỗi quý"
    late, second = "NV3. Lùi sang năm sau: hạn 28/02/2019.", "NV2. Nhiệm vụ NV2: hạn 30/09/2018."
    next_year = "Theo kế hoạch năm 2019"
    due = f"{next_year}: NV2. Nhiệm vụ NV2: hạn 31/03/2019."
    halves = f"{next_year}: NV1. Việc năm sau: 2 tin bài mỗi 6 tháng"
    assert told["h1"] == (f"{wins} (quý III, quý IV).", second)
    assert told["m9"] == (f"{wins} (quý IV).",)
    assert told["q2"] == (f"{wins} (quý III).", second)
    assert told["q4"] == (late, due)
    assert told["year"] == (late, f"{halves} (6 tháng đầu năm, 6 tháng cuối năm).", due)
    # What is not issued yet is not known.
    early = report_of(site, own, report_windows(own)[-1], date(2019, 1, 5))
    assert ahead(early) == (late,)
