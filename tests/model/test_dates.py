"""Dates as editors write them: ISO alone, and the ISO form of what they wrote otherwise."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.dates import Moment, iso_suggestion, missing_day, parse_date, parse_moment


@given(st.dates(min_value=date(1000, 1, 1)))
def test_iso_dates_are_read(day: date) -> None:
    assert parse_date(day.isoformat()) == day
    assert parse_moment(day.isoformat()) == Moment(day)


@pytest.mark.parametrize(
    "text",
    ["05/03/2018", "2018-3-5", "20180305", "2018-W10-1", "2018-02-30", "", "nay", "２０１８-03-05"],
)
def test_nothing_else_is_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2018-03-05 14:00", "2018-03-05T14:00:00+07:00"),
        ("2018-03-05T14:00:30", "2018-03-05T14:00:30+07:00"),
        ("2018-03-05T17:00:00Z", "2018-03-06T00:00:00+07:00"),  # midnight in Vietnam
        ("2018-03-05T16:59:59Z", "2018-03-05T23:59:59+07:00"),
        ("2018-12-31T23:59+07:00", "2018-12-31T23:59:00+07:00"),
        # As content management systems and git write them.
        ("2025-06-10T07:30:00.000Z", "2025-06-10T14:30:00+07:00"),
        ("2025-06-10T17:30:00.123456789Z", "2025-06-11T00:30:00+07:00"),
        ("2025-06-10T17:30Z", "2025-06-11T00:30:00+07:00"),
        ("2025-06-10t17:30:00z", "2025-06-11T00:30:00+07:00"),
        ("2025-06-10T17:30:00+00:00", "2025-06-11T00:30:00+07:00"),
        ("2025-06-10 17:30:00 +0000", "2025-06-11T00:30:00+07:00"),
        ("2025-06-10 17:30:00.5+07", "2025-06-10T17:30:00+07:00"),
    ],
)
def test_moments_are_in_vietnamese_time(text: str, iso: str) -> None:
    assert parse_moment(text).isoformat() == iso


@pytest.mark.parametrize("text", ["0001-01-01T00:00+08:00", "9999-12-31T23:00-12:00"])
def test_moments_beyond_the_calendar_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_moment(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("05/03/2018", "2018-03-05"),  # the day comes first: 5 March
        ("25/03/2018", "2018-03-25"),
        ("5.3.2018", "2018-03-05"),
        ("2018/03/05", "2018-03-05"),
        ("2018-3-5", "2018-03-05"),
        ("ngày 5 tháng 3 năm 2018", "2018-03-05"),
        ("05/03/2018 14h30", "2018-03-05T14:30"),
        ("2025-06-10T17:30:00.000Z", "2025-06-11"),  # for a key that takes a day alone
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


def test_moments_with_and_without_a_time_can_be_sorted() -> None:
    day = date(2018, 3, 5)
    moments = [Moment(day, time(9)), Moment(day), Moment(date(2018, 3, 4), time(23))]
    in_order = sorted(moments, key=lambda moment: moment.sort_key)
    assert [str(moment)[:13] for moment in in_order] == [
        "2018-03-04T23",
        "2018-03-05",
        "2018-03-05T09",
    ]


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
