"""Numbers, dates, times and sizes as Vietnamese readers write them."""

import locale
from datetime import date, time
from decimal import Decimal

import pytest

from plansite.model.dates import parse_moment
from plansite.vi import format as vi


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (999, "999"),
        (1234, "1.234"),
        (5000000, "5.000.000"),
        (Decimal("1234.5"), "1.234,5"),
        (Decimal("25.0"), "25"),
    ],
)
def test_numbers(value: int | Decimal, shown: str) -> None:
    assert vi.number(value) == shown


def test_percentages_and_money() -> None:
    assert vi.percent(Decimal("98.5")) == "98,5%"
    assert vi.percent(Decimal(100)) == "100%"
    assert vi.money(24000000) == "24.000.000 đồng"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2018-01-18", "ngày 18 tháng 01 năm 2018"),
        ("2018-02-05", "ngày 05 tháng 02 năm 2018"),
        ("2018-03-05", "ngày 05 tháng 3 năm 2018"),
        ("2018-12-31", "ngày 31 tháng 12 năm 2018"),
    ],
)
def test_days_under_ten_and_months_one_and_two_have_a_zero(written: str, shown: str) -> None:
    assert vi.day_in_words(date.fromisoformat(written)) == shown


def test_dates() -> None:
    assert vi.day(date(2018, 1, 18)) == "18/01/2018"
    assert vi.month(date(2018, 3, 5)) == "tháng 3 năm 2018"
    assert vi.days(date(2018, 3, 5), date(2018, 3, 5)) == "05/03/2018"
    assert vi.days(date(2018, 3, 5), date(2018, 4, 1)) == "05/03/2018 - 01/04/2018"


def test_times() -> None:
    assert vi.clock(time(9, 5)) == "09:05"
    assert vi.clock_in_words(time(14, 30)) == "14 giờ 30"
    assert vi.clock_in_words(time(14)) == "14 giờ"


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2018-03-05", None, "05/03/2018"),
        ("2018-03-05T14:30", None, "14 giờ 30, 05/03/2018"),
        ("2018-03-05T08:00", "2018-03-05T11:30", "8 giờ - 11 giờ 30, 05/03/2018"),
        ("2018-03-05T08:00", "2018-03-06T11:30", "8 giờ, 05/03/2018 - 11 giờ 30, 06/03/2018"),
        ("2018-03-05", "2018-03-06", "05/03/2018 - 06/03/2018"),
        ("2018-03-05T08:00", "2018-03-05", "8 giờ, 05/03/2018"),
        ("2018-03-05", "2018-03-05", "05/03/2018"),
        ("2018-03-05", "2018-03-05T11:30", "05/03/2018, đến 11 giờ 30"),
        ("2018-03-05", "2018-03-06T11:30", "05/03/2018 - 11 giờ 30, 06/03/2018"),
    ],
)
def test_from_when_to_when(start: str, end: str | None, shown: str) -> None:
    assert vi.moments(parse_moment(start), parse_moment(end) if end else None) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 byte"),
        (1023, "1.023 byte"),
        (1024, "1 KB"),
        (122_880, "120 KB"),
        (1_300_000, "1,2 MB"),
        (15 * 1024**2, "15 MB"),
        (3 * 1024**3, "3 GB"),
        (1024**2 - 1, "1 MB"),
    ],
)
def test_sizes(count: int, shown: str) -> None:
    assert vi.size(count) == shown


def test_the_system_locale_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_CH.UTF-8")
    vi.number.cache_clear()
    before = locale.setlocale(locale.LC_ALL)
    locale.setlocale(locale.LC_ALL, "C")
    try:
        assert vi.number(Decimal("1234567.5")) == "1.234.567,5"
    finally:
        locale.setlocale(locale.LC_ALL, before)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ủy ban nhân dân tỉnh Ví Dụ", "Ủy ban nhân dân tỉnh_Ví_Dụ"),
        ("ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "ỦY BAN NHÂN DÂN TỈNH_BÀ_RỊA_-_VŨNG_TÀU"),
        ("UBND Thành phố Đà Nẵng", "UBND Thành_phố_Đà_Nẵng"),
        ("UBND phường 12", "UBND phường_12"),
        ("Sở Khoa học và Công nghệ", "Sở Khoa học và_Công_nghệ"),
        ("Sở Mẫu", "Sở Mẫu"),
        ("Văn phòng Sở Mẫu", "Văn phòng Sở_Mẫu"),
        ("Đảng ủy các xã miền núi", "Đảng ủy các xã miền_núi"),
        ("Hội đồng nhân dân tỉnh Ví Dụ khóa mười", "Hội đồng nhân dân tỉnh_Ví_Dụ khóa_mười"),
    ],
)
def test_the_name_of_an_agency_breaks_where_a_clerk_would(name: str, lines: str) -> None:
    assert vi.whole_name(name) == lines.replace("_", "\N{NO-BREAK SPACE}")
