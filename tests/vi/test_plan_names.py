"""How a plan is called by its years, and cited where it has no number or no day."""

import pytest

from plansite.model.plan import Plan
from plansite.vi.labels import cited, plan_mark, plan_name, plan_span
from tests.support.plans import make_plan, make_task

DOCUMENT = {"type": "KH", "place": "Ví Dụ", "issuer": {"name": "Sở Mẫu"}, "title": "Việc"}


def plan_from(start: str, end: str, **document: object) -> Plan:
    period = {"start": start, "end": end}
    return make_plan(make_task(), period=period, document=DOCUMENT | document)


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2018-01-01", "2018-12-31", "năm 2018"),
        ("2026-07-10", "2026-11-30", "năm 2026"),
        ("2026-01-01", "2030-12-31", "giai đoạn 2026-2030"),
        ("2025-12-01", "2030-12-31", "giai đoạn 2026-2030"),
        ("2026-09-09", "2030-12-31", "giai đoạn 2026-2030"),
        ("2025-12-20", "2026-12-31", "năm 2026"),
        ("2026-01-01", "2027-01-31", "năm 2026"),
        ("2026-01-01", "2027-03-31", "giai đoạn 2026-2027"),
        ("2025-12-20", "2026-01-20", "giai đoạn 2025-2026"),
        ("2017-12-15", "2018-12-14", "năm 2018"),
        ("2025-09-01", "2026-03-31", "giai đoạn 2025-2026"),
    ],
)
def test_a_plan_is_one_of_the_years_that_it_holds(start: str, end: str, span: str) -> None:
    assert plan_span(plan_from(start, end)) == span


def test_a_plan_is_cited_by_what_is_known_of_it() -> None:
    days = ("2018-01-01", "2018-12-31")
    number, issued = {"number": "03/KH-SM"}, {"issued": "2018-01-18"}
    by = {"promulgated_by": {"type": "QĐ", "number": "12/QĐ-SM", **issued}}
    on = "ngày 18 tháng 01 năm 2018"
    assert cited(plan_from(*days, **number, **issued)) == f"Kế hoạch số 03/KH-SM {on}"
    assert cited(plan_from(*days, **issued)) == f"Kế hoạch năm 2018 {on}"
    attached = f"Kế hoạch năm 2018 ban hành kèm theo Quyết định số 12/QĐ-SM {on}"
    assert cited(plan_from(*days, **by)) == attached
    assert cited(plan_from(*days)) == "Kế hoạch năm 2018"
    assert plan_mark(plan_from(*days)) == "năm 2018"


def test_of_two_plans_of_the_same_years_each_is_called_by_number_or_title() -> None:
    days = ("2025-01-01", "2025-12-31")
    main = plan_from(*days, number="03/KH-SM")
    early = plan_from("2024-12-10", "2025-12-31", title="100 ngày")
    before = plan_from("2024-01-01", "2024-11-30")
    plans = (main, early, before)
    assert plan_name(main) == "kế hoạch năm 2025"
    assert [plan_name(plan, plans) for plan in plans] == [
        "kế hoạch 03/KH-SM",
        "kế hoạch “100 ngày”",
        "kế hoạch năm 2024",
    ]
    with_id = make_plan(make_task(), id="100-ngay", document=DOCUMENT)
    assert cited(with_id) == "Kế hoạch “Việc”"
