# ruff: noqa: E501  # a span stands on its line
"""Calendar windows and reporting windows."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.reporting import report_windows
from plansite.model.vocabulary import Per
from plansite.progress.windows import MONTHS, Span, windows_between
from tests.support.plans import make_plan

DAYS = st.dates(date(2010, 1, 1), date(2035, 12, 31))


@given(DAYS, st.integers(0, 1500), st.sampled_from(list(Per)))
def test_windows_partition_the_span(start: date, length: int, per: Per) -> None:
    end = start + timedelta(days=length)
    joined, pieces = (windows_between(start, end, per, keep_stubs=keep) for keep in (False, True))
    for windows in (joined, pieces):
        assert (windows[0].start, windows[-1].end) == (start, end)
        for before, after in pairwise(windows):
            assert after.start == after.calendar == before.end + timedelta(days=1)
            assert after.start.day == 1
            assert (after.start.month - 1) % MONTHS[per] == 0
        assert all(window.start <= window.end for window in windows)
    for piece in pieces:
        assert (piece.start.year, (piece.start.month - 1) // MONTHS[per]) == (
            piece.end.year,
            (piece.end.month - 1) // MONTHS[per],
        )
    assert {window.calendar for window in joined} <= {piece.calendar for piece in pieces}
    assert len(pieces) - 2 <= len(joined) <= len(pieces)


@pytest.mark.parametrize(
    ("start", "end", "per", "spans"),
    [
        # A plan from 1 December with "every year": no year of its own for one month.
        ("2025-12-01", "2027-12-31", Per.YEAR, ["2025-12-01 2026-12-31 2026", "2027-01-01 2027-12-31 2027"]),
        ("2025-01-01", "2026-03-01", Per.YEAR, ["2025-01-01 2026-03-01 2025"]),
        # Half of it is not shorter than half: February has 28 days.
        ("2018-02-15", "2018-03-31", Per.MONTH, ["2018-02-15 2018-02-28 2018", "2018-03-01 2018-03-31 2018"]),
        ("2018-02-16", "2018-03-31", Per.MONTH, ["2018-02-16 2018-03-31 2018"]),
        ("2018-03-01", "2018-04-14", Per.MONTH, ["2018-03-01 2018-04-14 2018"]),
        ("2018-03-01", "2018-04-15", Per.MONTH, ["2018-03-01 2018-03-31 2018", "2018-04-01 2018-04-15 2018"]),
        # Two short ones that are all: one window, as is a short one alone.
        ("2018-03-25", "2018-04-05", Per.MONTH, ["2018-03-25 2018-04-05 2018"]),
        ("2018-03-25", "2018-03-27", Per.MONTH, ["2018-03-25 2018-03-27 2018"]),
    ],
)  # fmt: skip
def test_a_short_piece_is_joined_to_its_neighbour(
    start: str, end: str, per: Per, spans: list[str]
) -> None:
    found = windows_between(date.fromisoformat(start), date.fromisoformat(end), per)
    assert [f"{one.start} {one.end} {one.calendar.year}" for one in found] == spans


@pytest.mark.parametrize(
    ("per", "count"), [(Per.MONTH, 12), (Per.QUARTER, 4), (Per.HALF, 2), (Per.YEAR, 1)]
)
def test_a_year_has_as_many_windows_as_its_calendar(per: Per, count: int) -> None:
    assert len(windows_between(date(2018, 1, 1), date(2018, 12, 31), per)) == count


def test_one_day_is_one_window() -> None:
    day = date(2020, 2, 29)
    assert windows_between(day, day, Per.MONTH) == (Span(day, day, date(2020, 2, 1)),)


def test_windows_go_on_over_the_turn_of_the_year() -> None:
    assert windows_between(date(2018, 11, 15), date(2019, 8, 1), Per.HALF) == (
        Span(date(2018, 11, 15), date(2019, 8, 1), date(2019, 1, 1)),
    )


def test_the_last_day_that_dates_know_ends_the_windows() -> None:
    assert windows_between(date(9999, 12, 1), date.max, Per.MONTH) == (
        Span(date(9999, 12, 1), date.max, date(9999, 12, 1)),
    )


def test_calendar_reporting() -> None:
    windows = {window.id: window for window in report_windows(make_plan())}
    assert list(windows) == ["q1", "q2", "q3", "q4", "h1", "m9", "year"]
    assert (windows["q2"].start, windows["q2"].end) == (date(2018, 4, 1), date(2018, 6, 30))
    assert (windows["m9"].start, windows["m9"].end) == (date(2018, 1, 1), date(2018, 9, 30))
    assert windows["h1"].title == "6 tháng đầu năm 2018"


def test_bnv_581_reporting_begins_in_the_december_before() -> None:
    plan = make_plan(reporting={"scheme": "bnv-581"})
    spans = {
        window.id: (window.start.isoformat(), window.end.isoformat())
        for window in report_windows(plan)
    }
    assert spans == {
        "q1": ("2017-12-15", "2018-03-14"),
        "h1": ("2017-12-15", "2018-06-14"),
        "m9": ("2017-12-15", "2018-09-14"),
        "q3": ("2018-06-15", "2018-09-14"),
        "year": ("2017-12-15", "2018-12-14"),
    }


def test_own_windows_are_taken_as_they_are() -> None:
    own = {"id": "dot-1", "title": "Đợt 1", "start": "2018-02-01", "end": "2018-05-15"}
    (window,) = report_windows(make_plan(reporting={"scheme": [own]}))
    assert (window.id, window.title) == ("dot-1", "Đợt 1")
    assert window.holds(date(2018, 5, 15))
    assert not window.holds(date(2018, 5, 16))


def test_a_plan_of_several_years_has_the_windows_of_each() -> None:
    plan = make_plan(period={"start": "2018-07-01", "end": "2019-06-30"})
    ids = [window.id for window in report_windows(plan)]
    assert ids == [
        "q3",
        "q4",
        "m9",
        "year",
        "2019-q1",
        "2019-q2",
        "2019-h1",
        "2019-m9",
        "2019-year",
    ]
