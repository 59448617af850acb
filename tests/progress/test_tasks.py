"""The status, the units and the percentage of one task, by hand from docs/progress.md."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from plansite.model.article import Article
from plansite.progress import Status, TaskProgress, compute
from tests.support.plans import make_article, make_plan, make_task


def progress(as_of: str, articles: list[Article], **task: Any) -> TaskProgress:
    plan = make_plan(make_task(**task))
    return compute(plan, articles, date.fromisoformat(as_of)).tasks[0]


def evidence(*dates: str) -> list[Article]:
    return [make_article(day, slug=f"bai-{at}") for at, day in enumerate(dates)]


ONCE = {"target": "2", "start": "2018-03-01", "due": "2018-06-30"}
MONTHLY = {"target": "1/month", "start": "2018-03-01", "due": "2018-05-31"}
FREE = {"start": "2018-03-01"}

IN_TIME = ("2018-04-10", "2018-06-30")
LATE = ("2018-04-10", "2018-07-01")


@pytest.mark.parametrize(
    ("keys", "dates", "as_of", "status", "delivered", "percent"),
    [
        # No target: never a percentage.
        (FREE, (), "2018-02-28", "not-started", 0, None),
        (FREE, (), "2018-03-01", "no-evidence", 0, None),
        (FREE, ("2018-03-02",), "2018-03-01", "no-evidence", 0, None),
        (FREE, ("2018-03-02",), "2018-03-02", "ongoing", 1, None),
        (FREE, ("2018-03-02",), "2019-03-02", "ongoing", 1, None),
        (FREE, (), "2019-03-02", "no-evidence", 0, None),
        # Once, until the last day.
        (ONCE, (), "2018-02-28", "not-started", 0, "0"),
        (ONCE, (), "2018-03-01", "no-evidence", 0, "0"),
        (ONCE, (), "2018-06-30", "no-evidence", 0, "0"),
        (ONCE, (), "2018-07-01", "overdue", 0, "0"),
        (ONCE, IN_TIME, "2018-04-09", "no-evidence", 0, "0"),
        (ONCE, IN_TIME, "2018-04-10", "in-progress", 1, "50"),
        (ONCE, IN_TIME, "2018-06-30", "done", 2, "100"),
        (ONCE, IN_TIME, "2018-07-01", "done", 2, "100"),
        (ONCE, LATE, "2018-06-30", "in-progress", 1, "50"),
        (ONCE, LATE, "2018-07-01", "done-late", 2, "100"),
        (ONCE, ("2018-04-10",), "2018-07-01", "overdue", 1, "50"),
        (ONCE, ("2018-04-10", "2018-04-11", "2018-04-12"), "2018-05-01", "done", 3, "100"),
        # In every window: March, April, May.
        (MONTHLY, (), "2018-02-28", "not-started", 0, "0"),
        (MONTHLY, (), "2018-03-31", "no-evidence", 0, "0"),
        (MONTHLY, (), "2018-04-01", "behind", 0, "0"),
        (MONTHLY, ("2018-03-31",), "2018-03-31", "in-progress", 1, "33.3"),
        (MONTHLY, ("2018-03-31",), "2018-04-30", "in-progress", 1, "33.3"),
        (MONTHLY, ("2018-03-31",), "2018-05-01", "behind", 1, "33.3"),
        (MONTHLY, ("2018-04-01", "2018-05-01"), "2018-05-31", "behind", 2, "66.6"),
        (MONTHLY, ("2018-04-01", "2018-05-01"), "2018-06-01", "overdue", 2, "66.6"),
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-05-01"), "2018-05-01", "done", 3, "100"),
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-05-01"), "2018-09-01", "done", 3, "100"),
        # Evidence after the span lies in no window: a monthly task cannot be done late.
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-06-01"), "2018-06-01", "overdue", 2, "66.6"),
    ],
)
def test_status_units_and_percent(
    keys: dict[str, Any],
    dates: tuple[str, ...],
    as_of: str,
    status: str,
    delivered: int,
    percent: str | None,
) -> None:
    task = progress(as_of, evidence(*dates), **keys)
    assert task.status == status
    assert task.delivered == delivered
    assert task.percent == (None if percent is None else Decimal(percent))


def test_a_surplus_is_not_carried_over_to_another_window() -> None:
    articles = evidence("2018-03-01", "2018-03-02", "2018-03-03", "2018-04-01")
    task = progress("2018-05-01", articles, **MONTHLY)
    assert [window.delivered for window in task.windows] == [3, 1, 0]
    assert (task.delivered, task.expected, task.percent) == (2, 3, Decimal("66.6"))


def test_one_piece_may_count_for_several_units() -> None:
    articles = [make_article("2018-04-10", counts="7"), make_article("2018-04-11", counts="4")]
    task = progress("2018-05-01", articles, target="12", due="2018-06-30")
    assert (task.delivered, task.expected, task.status) == (11, 12, Status.IN_PROGRESS)
    assert task.percent == Decimal("91.6")
    monthly = progress("2018-04-30", articles, target="10/month", start="2018-04-01")
    assert (monthly.windows[0].delivered, monthly.delivered) == (11, 10)


def test_first_and_last_window_are_clipped_and_ask_for_the_whole_quantity() -> None:
    task = progress("2018-03-15", [], target="2/quarter", start="2018-02-20", due="2018-10-10")
    spans = [(window.start.isoformat(), window.end.isoformat()) for window in task.windows]
    assert spans == [
        ("2018-02-20", "2018-03-31"),
        ("2018-04-01", "2018-06-30"),
        ("2018-07-01", "2018-09-30"),
        ("2018-10-01", "2018-10-10"),
    ]
    assert [window.expected for window in task.windows] == [2, 2, 2, 2]
    assert task.expected == 8


def test_a_leap_day_belongs_to_february() -> None:
    plan = make_plan(
        make_task(target="1/month", start="2020-02-01", due="2020-03-31"),
        period={"start": "2020-01-01", "end": "2020-12-31"},
    )
    articles = [make_article("2020-02-29")]
    (on_leap_day,) = compute(plan, articles, date(2020, 2, 29)).tasks
    assert on_leap_day.windows[0].end == date(2020, 2, 29)
    assert (on_leap_day.windows[0].met, on_leap_day.windows[0].ended) == (True, False)
    (day_after,) = compute(plan, articles, date(2020, 3, 1)).tasks
    assert (day_after.windows[0].ended, day_after.status) == (True, Status.IN_PROGRESS)


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("2018-03-31T23:59", 3),
        ("2018-03-31T23:59:59+07:00", 3),
        ("2018-04-01T00:00", 4),
        ("2018-03-31T17:00:00Z", 4),
        ("2018-03-31T16:59:59Z", 3),
        ("2018-04-01T01:00:00+09:00", 3),
    ],
)
def test_the_day_of_evidence_is_that_of_vietnam(written: str, month: int) -> None:
    task = progress("2018-12-31", [make_article(written)], **MONTHLY)
    assert [window.start.month for window in task.windows if window.met] == [month]


def test_evidence_before_the_start_is_ignored() -> None:
    task = progress("2018-12-31", evidence("2018-02-28", "2018-03-01"), **FREE)
    assert [piece.date for piece in task.evidence] == [date(2018, 3, 1)]


def test_evidence_counts_once_both_its_dates_have_come() -> None:
    event = {"start": "2018-04-20T08:00"}
    announced = make_article("2018-04-01", slug="bao-truoc", kind="event", event=event)
    reported = make_article(
        "2018-05-02",
        slug="dang-sau",
        kind="press",
        press={"outlet": "Báo", "published": "2018-03-30"},
    )
    assert progress("2018-04-19", [announced, reported], **FREE).evidence == ()
    assert progress("2018-04-20", [announced, reported], **FREE).delivered == 1
    late = progress("2018-05-02", [announced, reported], **FREE)
    assert [piece.article.slug for piece in late.evidence] == ["dang-sau", "bao-truoc"]


def test_drafts_prove_nothing() -> None:
    draft = make_article("2018-04-01", status="draft")
    assert progress("2018-12-31", [draft], **FREE).status is Status.NO_EVIDENCE


def test_an_item_that_names_a_task_twice_counts_once() -> None:
    assert progress("2018-12-31", [make_article("2018-04-01", "NV1", "NV1")], **FREE).delivered == 1


def test_late_evidence_is_marked() -> None:
    task = progress("2018-12-31", evidence(*LATE), **ONCE)
    assert [piece.late for piece in task.evidence] == [False, True]


@pytest.mark.parametrize(
    ("as_of", "soon"),
    [
        ("2018-06-15", False),  # 15 days left
        ("2018-06-16", True),
        ("2018-06-30", True),
        ("2018-07-01", False),  # past
    ],
)
def test_due_soon_from_fourteen_days_before_to_the_last_day(as_of: str, soon: bool) -> None:
    assert progress(as_of, evidence("2018-04-10"), **ONCE).due_soon is soon


def test_nothing_is_due_soon_that_is_done_out_or_without_a_target() -> None:
    assert not progress("2018-06-30", evidence(*IN_TIME), **ONCE).due_soon
    assert not progress("2018-06-30", [], due="2018-06-30").due_soon
    assert not progress("2018-05-31", [], **MONTHLY).due_soon
    assert not progress("2018-06-30", [], not_applicable={"reason": "Không có."}, **ONCE).due_soon


def test_percentages_are_rounded_down() -> None:
    articles = [make_article("2018-04-01", counts="2999")]
    task = progress("2018-12-31", articles, target="3000")
    assert task.percent == Decimal("99.9")
    assert str(progress("2018-05-01", [], target="3").percent) == "0"


def test_a_cancelled_task_leaves_the_denominator_from_its_day() -> None:
    keys = {"cancelled": {"on": "2018-05-10", "reason": "Trùng."}, **ONCE}
    before = progress("2018-05-09", evidence("2018-04-10"), **keys)
    assert (before.status, before.percent) == (Status.IN_PROGRESS, Decimal(50))
    after = progress("2018-05-10", evidence("2018-04-10"), **keys)
    assert (after.status, after.percent) == (Status.CANCELLED, None)
    assert (after.delivered, after.expected) == (1, 2)


def test_not_applicable_comes_before_all_else() -> None:
    keys = {
        "cancelled": {"on": "2018-01-10", "reason": "Trùng."},
        "not_applicable": {"reason": "Không có."},
        **ONCE,
    }
    task = progress("2018-12-31", evidence(*IN_TIME), **keys)
    assert (task.status, task.percent) == (Status.NOT_APPLICABLE, None)


def test_a_span_that_ends_before_it_starts_is_no_done_task() -> None:
    task = progress("2018-05-01", [], target="1/month", start="2018-06-01", due="2018-04-01")
    assert (task.windows, task.status, task.percent) == ((), Status.OVERDUE, Decimal(0))


def test_reached_on_is_the_day_of_the_evidence_that_filled_the_target() -> None:
    articles = evidence("2018-04-10", "2018-05-20", "2018-06-01")
    assert progress("2018-12-31", articles, **ONCE).reached_on == date(2018, 5, 20)
    articles = evidence("2018-03-10", "2018-04-20", "2018-05-11", "2018-05-12")
    assert progress("2018-12-31", articles, **MONTHLY).reached_on == date(2018, 5, 11)
    assert progress("2018-12-31", [], **ONCE).reached_on is None


def test_next_due_is_the_end_of_the_first_window_to_come_that_lacks_something() -> None:
    assert progress("2018-04-10", evidence("2018-04-02"), **MONTHLY).next_due == date(2018, 5, 31)
    assert progress("2018-04-10", [], **MONTHLY).next_due == date(2018, 4, 30)
    assert progress("2018-04-10", [], **ONCE).next_due == date(2018, 6, 30)
    assert progress("2018-07-10", [], **ONCE).next_due is None
    assert progress("2018-04-10", [], **FREE).next_due is None
