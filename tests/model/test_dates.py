"""Dates as editors have to write them: ISO alone."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.dates import Moment, parse_date, parse_moment


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


def test_moments_with_and_without_a_time_can_be_sorted() -> None:
    day = date(2018, 3, 5)
    moments = [Moment(day, time(9)), Moment(day), Moment(date(2018, 3, 4), time(23))]
    in_order = sorted(moments, key=lambda moment: moment.sort_key)
    assert [str(moment)[:13] for moment in in_order] == [
        "2018-03-04T23",
        "2018-03-05",
        "2018-03-05T09",
    ]
