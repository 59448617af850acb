"""Days and times as people write them, and the form that they are to have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.dates import parse_date, parse_moment
from plansite.model.written_dates import (
    bounds_of_part,
    day_suggestion,
    iso_suggestion,
    missing_day,
    written_clock,
    written_day,
)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("05/03/2018", "2018-03-05"),  # the day comes first: 5 March
        ("25/03/2018", "2018-03-25"),
        ("5.3.2018", "2018-03-05"),
        ("2018/03/05", "2018-03-05"),
        ("2018-3-5", "2018-03-05"),
        ("ngày 5 tháng 3 năm 2018", "2018-03-05"),
        ("05/03/18", "2018-03-05"),
        ("Thứ Hai, ngày 05/03/2018", "2018-03-05"),
        ("05/03/2018 14h30", "2018-03-05T14:30"),
        ("2018-03-05T14.30", "2018-03-05T14:30"),
        ("2018-03-05 2:30 PM", "2018-03-05T14:30"),
        ("05/03/2018 2PM", "2018-03-05T14:00"),
        ("2018-03-05 12:15 SA", "2018-03-05T00:15"),
        ("14h30 05/03/2018", "2018-03-05T14:30"),
        ("14 giờ 30 phút, ngày 5 tháng 3 năm 2018", "2018-03-05T14:30"),
        ("8h30 sáng thứ Hai, 05/03/2018", "2018-03-05T08:30"),
        ("2 giờ chiều 05/03/2018", "2018-03-05T14:00"),
        ("12h đêm 05/03/2018", "2018-03-05T00:00"),
        ("1 giờ trưa 05/03/2018", "2018-03-05T13:00"),
        ("2018-03-05 14:00 - 17:00", "2018-03-05"),
        ("2018-03-05 8", "2018-03-05"),
        ("05/3/2018 - 06/3/2018", "2018-03-05"),  # not the year 2018, then 06/3
        ("31/02/2018", None),
        ("03/2018", None),
        ("hôm qua", None),
    ],
)
def test_the_iso_form_is_suggested(text: str, iso: str | None) -> None:
    assert iso_suggestion(text) == iso


@given(st.text() | st.from_regex(r"[0-9]{1,4}[/.-][0-9]{1,4}[/.-][0-9]{1,4}.?", fullmatch=True))
def test_a_suggestion_can_be_read(text: str) -> None:
    found = iso_suggestion(text)
    assert found is None or parse_moment(found)


@given(st.text() | st.from_regex(r"[0-9]{1,4}[/.-][0-9]{1,4}[/.-][0-9]{1,4}.?", fullmatch=True))
def test_a_day_that_is_suggested_where_no_time_may_stand_can_be_read(text: str) -> None:
    found = day_suggestion(text)
    assert found is None or parse_date(found)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("17:00", (17, 0)),
        ("17h", (17, 0)),
        ("7g30", (7, 30)),
        ("17h30'", (17, 30)),
        ("lúc 5 giờ chiều", (17, 0)),
        ("5pm", (17, 0)),
        ("chiều 2h", (14, 0)),
        ("25:00", (25, 0)),
        ("17", None),
        ("12p", None),
        ("chiều", None),
        ("NV1", None),
        ("3/5", None),
    ],
)
def test_a_time_of_day_is_told_from_what_is_none(text: str, clock: tuple[int, int] | None) -> None:
    assert written_clock(text) == clock


def test_what_stands_beside_a_day_is_kept_and_what_says_nothing_is_not() -> None:
    found = written_day("Sáng thứ Hai, ngày 05/03/2018")
    assert found is not None
    assert (found.iso, found.beside) == ("2018-03-05", "Sáng")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018-02-30", (2018, 2, 30)),
        ("2019-02-29", (2019, 2, 29)),
        ("2020-02-29", None),
        ("2018-13-01", (2018, 13, 1)),
        ("2018-00-10", (2018, 0, 10)),
        ("31/04/2018", (2018, 4, 31)),
        ("ngày 30 tháng 2 năm 2018", (2018, 2, 30)),
        ("2018-02-30T14:00", (2018, 2, 30)),
        ("2018-02-28T25:00", None),
        ("0000-01-01", None),
        ("cuối năm", None),
    ],
)
def test_a_day_that_no_calendar_has_is_told_from_what_is_no_date(
    text: str, day: tuple[int, int, int] | None
) -> None:
    assert missing_day(text) == day


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Quý III/2018", ("2018-07-01", "2018-09-30")),
        ("Quý II, III/2018", ("2018-04-01", "2018-09-30")),
        ("Quý II - Quý III/2018", ("2018-04-01", "2018-09-30")),
        ("tháng 5 - 6/2018", ("2018-05-01", "2018-06-30")),
        ("tháng 5-2018", ("2018-05-01", "2018-05-31")),
        ("tháng 6 - 5/2018", None),
    ],
)
def test_parts_of_a_year_have_bounds(text: str, bounds: tuple[str, str] | None) -> None:
    assert bounds_of_part(text) == bounds
