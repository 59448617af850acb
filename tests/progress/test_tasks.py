"""The status, the units and the percentage of one task, by hand from docs/progress.md."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from plansite.model.article import Article
from plansite.model.parts import parts_of_themselves
from plansite.progress import Evidence, Group, Kind, Status, TaskProgress, compute, reason
from tests.support.plans import make_article, make_plan, make_task


def progress(as_of: str, articles: list[Article], **task: Any) -> TaskProgress:
    plan = make_plan(make_task(**task))
    return compute(plan, articles, date.fromisoformat(as_of)).tasks[0]


def evidence(*dates: str) -> list[Article]:
    """Return an article for each day; one with a mark completes the task."""
    return [
        make_article(
            day.removesuffix("!"),
            slug=f"bai-{at}",
            **({"completes": ["NV1"]} if day.endswith("!") else {}),
        )
        for at, day in enumerate(dates)
    ]


def _slug(piece: Evidence) -> str:
    assert isinstance(piece.source, Article)
    return piece.source.slug


ONCE = {"target": "2", "start": "2018-03-01", "due": "2018-06-30"}
MONTHLY = {"target": "1/month", "start": "2018-03-01", "due": "2018-05-31"}
FREE = {"start": "2018-03-01"}
PRODUCT = {"start": "2018-03-01", "due": "2018-06-30"}

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
        (FREE, ("2018-03-02",), "2018-09-02", "ongoing", 1, None),
        (FREE, ("2018-03-02",), "2018-09-03", "stale", 1, None),
        (FREE, (), "2018-09-01", "no-evidence", 0, None),
        (FREE, (), "2018-09-02", "stale", 0, None),
        (FREE | {"stale_after": "1"}, ("2018-03-31",), "2018-04-30", "ongoing", 1, None),
        (FREE | {"stale_after": "1"}, ("2018-03-31",), "2018-05-01", "stale", 1, None),
        # Something to be there by a day: a proof of it completes it.
        (PRODUCT, (), "2018-02-28", "not-started", 0, "0"),
        (PRODUCT, (), "2018-06-30", "no-evidence", 0, "0"),
        (PRODUCT, ("2018-04-10",), "2018-06-30", "in-progress", 1, "0"),
        (PRODUCT, ("2018-04-10",), "2018-07-01", "overdue", 1, "0"),
        (PRODUCT, ("2018-04-10", "2018-06-30!"), "2018-06-29", "in-progress", 1, "0"),
        (PRODUCT, ("2018-04-10", "2018-06-30!"), "2018-06-30", "done", 2, "100"),
        (PRODUCT, ("2018-07-01!",), "2018-07-01", "done-late", 1, "100"),
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
        (MONTHLY, ("2018-04-01",), "2018-05-01", "missed", 1, "33.3"),
        (MONTHLY, ("2018-04-01", "2018-05-01"), "2018-05-31", "missed", 2, "66.7"),
        (MONTHLY, ("2018-04-01", "2018-05-01"), "2018-06-01", "ended-short", 2, "66.7"),
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-05-01"), "2018-05-01", "done", 3, "100"),
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-05-01"), "2018-09-01", "done", 3, "100"),
        # Evidence after the span lies in no window: a monthly task cannot be done late.
        (
            MONTHLY,
            ("2018-03-01", "2018-04-01", "2018-06-01"),
            "2018-06-01",
            "ended-short",
            2,
            "66.7",
        ),
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
    assert (task.delivered, task.expected, task.percent) == (2, 3, Decimal("66.7"))


def test_one_piece_may_count_for_several_units() -> None:
    articles = [make_article("2018-04-10", counts="7"), make_article("2018-04-11", counts="4")]
    task = progress("2018-05-01", articles, target="12", due="2018-06-30")
    assert (task.delivered, task.expected, task.status) == (11, 12, Status.IN_PROGRESS)
    assert task.percent == Decimal("91.7")
    monthly = progress("2018-04-30", articles, target="10/month", start="2018-04-01")
    assert (monthly.windows[0].delivered, monthly.delivered) == (11, 10)


@pytest.mark.parametrize(
    ("target", "spans"),
    [
        (
            {"quantity": "2", "unit": "tin bài", "per": "quarter"},
            ["2018-02-20 2018-06-30", "2018-07-01 2018-10-10"],
        ),
        (
            {"quantity": "2", "unit": "tin bài", "per": "quarter", "stubs": "keep"},
            [
                *("2018-02-20 2018-03-31", "2018-04-01 2018-06-30"),
                *("2018-07-01 2018-09-30", "2018-10-01 2018-10-10"),
            ],
        ),
    ],
)
def test_short_windows_at_the_ends_are_joined_unless_they_are_kept_and_ask_for_the_whole_quantity(
    target: dict[str, str], spans: list[str]
) -> None:
    task = progress("2018-03-15", [], target=target, start="2018-02-20", due="2018-10-10")
    assert [f"{window.start} {window.end}" for window in task.windows] == spans
    assert {window.expected for window in task.windows} == {2}
    assert task.expected == 2 * len(spans)


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
    assert [_slug(piece) for piece in late.evidence] == ["dang-sau", "bao-truoc"]


def test_drafts_prove_nothing() -> None:
    draft = make_article("2018-04-01", status="draft")
    assert progress("2018-05-01", [draft], **FREE).status is Status.NO_EVIDENCE


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


def test_nothing_is_due_soon_that_is_done_out_or_without_a_stated_day() -> None:
    assert not progress("2018-06-30", evidence(*IN_TIME), **ONCE).due_soon
    assert not progress("2018-12-31", []).due_soon
    assert not progress("2018-12-31", [], target="2").due_soon


def test_a_window_that_ends_soon_and_lacks_something_is_due_soon() -> None:
    assert progress("2018-03-20", [], **MONTHLY).due_soon
    assert not progress("2018-03-16", [], **MONTHLY).due_soon
    assert not progress("2018-03-20", evidence("2018-03-02"), **MONTHLY).due_soon
    assert progress("2018-06-30", [], due="2018-06-30").due_soon


def test_a_group_says_how_the_promise_stands() -> None:
    groups = [progress(f"2018-06-{day}", [], **ONCE).group for day in (15, 16)]
    assert groups == [Group.LATER, Group.ATTENTION]
    assert progress("2018-07-01", [], **ONCE).group is Group.LATE
    assert progress("2018-06-20", evidence(*IN_TIME), **ONCE).group is Group.ON_TRACK
    assert progress("2018-06-30", evidence(*IN_TIME), **ONCE).group is Group.KEPT


def test_what_is_out_is_not_due_soon() -> None:
    assert not progress("2018-06-30", [], not_applicable={"reason": "Không có."}, **ONCE).due_soon


@pytest.mark.parametrize(
    ("done", "of", "percent"),
    [
        ("2999", "3000", "99.9"),  # 99.97 is not all
        ("1", "5000", "0.1"),  # 0.02 is not nothing
        ("2", "3", "66.7"),
        ("1", "800", "0.1"),
        ("1", "16", "6.3"),  # halves up
        ("3", "3", "100.0"),
    ],
)
def test_percentages_are_rounded_halves_up_but_not_to_all_or_nothing(
    done: str, of: str, percent: str
) -> None:
    task = progress("2018-12-31", [make_article("2018-04-01", counts=done)], target=of)
    assert str(task.percent) == percent


def test_nothing_is_no_percent() -> None:
    assert progress("2018-05-01", [], target="3").percent == 0


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
    assert (task.windows, task.status, task.percent) == ((), Status.ENDED_SHORT, Decimal(0))


def test_reached_on_is_the_day_of_the_evidence_that_filled_the_target() -> None:
    articles = evidence("2018-04-10", "2018-05-20", "2018-06-01")
    assert progress("2018-12-31", articles, **ONCE).reached_on == date(2018, 5, 20)
    articles = evidence("2018-03-10", "2018-04-20", "2018-05-11", "2018-05-12")
    assert progress("2018-12-31", articles, **MONTHLY).reached_on == date(2018, 5, 11)
    assert progress("2018-12-31", [], **ONCE).reached_on is None


def test_what_is_overdue_without_a_stated_day_is_not_called_so() -> None:
    unstated = make_task("NV1", target="2"), make_task("NV2", target=SHARE)
    stated = make_task("NV3", due="2018-12-31"), make_task("NV4", target="1", due="2018-12-31")
    parents = make_task("NV5"), make_task("NV6")
    parts = (
        make_task("NV5a", target="1", part_of="NV5"),
        make_task("NV6a", target="1", part_of="NV6"),
        make_task("NV6b", due="2018-11-30", part_of="NV6"),
    )
    plan = make_plan(*unstated, *stated, *parents, *parts)
    found = compute(plan, [], date(2019, 1, 1))
    assert {task.status for task in found.tasks} == {Status.OVERDUE}
    called = {task.id for task in found.tasks if task.shown_status is Status.ENDED_SHORT}
    assert called == {"NV1", "NV2", "NV5", "NV5a", "NV6a"}
    assert [len(group.tasks) for group in found.by_status.values()] == [7]
    shown = {key.value: len(group.tasks) for key, group in found.by_shown_status.items()}
    assert shown == {"overdue": 3, "ended-short": 4}


def test_next_due_is_the_end_of_the_first_window_to_come_that_lacks_something() -> None:
    assert progress("2018-04-10", evidence("2018-04-02"), **MONTHLY).next_due == date(2018, 5, 31)
    assert progress("2018-04-10", [], **MONTHLY).next_due == date(2018, 4, 30)
    assert progress("2018-04-10", [], **ONCE).next_due == date(2018, 6, 30)
    assert progress("2018-07-10", [], **ONCE).next_due is None
    assert progress("2018-04-10", [], **FREE).next_due is None


# Appointments -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "dates", "as_of", "figures"),
    [
        (ONCE, (), "2018-06-30", (0, 0, 0)),
        (ONCE, (), "2018-07-01", (0, 0, 1)),
        (ONCE, IN_TIME, "2018-06-30", (1, 0, 0)),
        (ONCE, LATE, "2018-07-01", (0, 1, 0)),
        (PRODUCT, ("2018-04-10",), "2018-07-01", (0, 0, 1)),
        (PRODUCT, ("2018-04-10!",), "2018-04-10", (1, 0, 0)),
        (FREE, ("2018-04-10",), "2019-07-01", (0, 0, 0)),
        (MONTHLY, (), "2018-03-31", (0, 0, 0)),
        (MONTHLY, (), "2018-05-01", (0, 0, 2)),
        (MONTHLY, ("2018-04-10",), "2018-04-30", (1, 0, 1)),  # April is kept before it ends
        (MONTHLY, ("2018-03-01", "2018-04-01", "2018-05-01"), "2018-05-01", (3, 0, 0)),
        (ONCE | {"not_applicable": {"reason": "Không có."}}, (), "2018-07-01", (0, 0, 0)),
    ],
)
def test_what_is_kept_kept_late_and_missed(
    keys: dict[str, Any], dates: tuple[str, ...], as_of: str, figures: tuple[int, int, int]
) -> None:
    found = progress(as_of, evidence(*dates), **keys).appointments
    assert (found.kept, found.kept_late, found.missed) == figures
    assert found.due == sum(figures)


# Indicators ---------------------------------------------------------------------------------------

SHARE = {"indicator": "Tỷ lệ hồ sơ trực tuyến", "value": "90", "unit": "%"}
FROM_75 = SHARE | {"baseline": "75"}
DOWN = {"indicator": "Số ngày chờ", "value": "3", "unit": "ngày", "direction": "down"}
BY = {"start": "2018-03-01", "due": "2018-06-30"}


def measures(*values: str) -> list[Article]:
    """Return an article for each day and value, ``2018-04-10 87.5``."""
    return [
        make_article(
            value.split()[0],
            slug=f"do-{at}",
            measures=[{"task": "NV1", "value": value.split()[1]}],
        )
        for at, value in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("target", "values", "as_of", "status", "percent"),
    [
        (SHARE, (), "2018-02-28", "not-started", "0"),
        (SHARE, (), "2018-06-30", "unmeasured", "0"),
        (SHARE, (), "2018-07-01", "overdue", "0"),
        (SHARE, ("2018-04-10 45",), "2018-05-01", "in-progress", "50"),
        (SHARE, ("2018-04-10 45", "2018-05-10 60.3"), "2018-05-10", "in-progress", "67"),
        (SHARE, ("2018-04-10 45", "2018-05-10 60.3"), "2018-05-09", "in-progress", "50"),
        (SHARE, ("2018-05-10 90",), "2018-05-10", "done", "100"),
        (SHARE, ("2018-05-10 92", "2018-06-10 80"), "2018-06-10", "in-progress", "88.9"),
        (SHARE, ("2018-06-30 92", "2018-08-10 80"), "2018-08-10", "done", "100"),
        (SHARE, ("2018-06-30 80", "2018-07-10 91"), "2018-07-10", "done-late", "100"),
        (SHARE, ("2018-06-30 80",), "2018-07-10", "overdue", "88.9"),
        (FROM_75, ("2018-04-10 75",), "2018-05-01", "in-progress", "0"),
        (FROM_75, ("2018-04-10 70",), "2018-05-01", "in-progress", "0"),
        (FROM_75, ("2018-04-10 78",), "2018-05-01", "in-progress", "20"),
        (DOWN, ("2018-04-10 6",), "2018-05-01", "in-progress", "50"),
        (DOWN, ("2018-04-10 2.5",), "2018-05-01", "done", "100"),
        (DOWN | {"baseline": "7"}, ("2018-04-10 6",), "2018-05-01", "in-progress", "25"),
        (DOWN, ("2018-04-10 3",), "2018-05-01", "done", "100"),
        (DOWN | {"words": "không quá 3 ngày"}, ("2018-04-10 3",), "2018-05-01", "done", "100"),
        (DOWN | {"words": "tối đa 3 ngày"}, ("2018-04-10 3",), "2018-05-01", "done", "100"),
        (DOWN | {"words": "dưới 3 ngày"}, ("2018-04-10 3",), "2018-05-01", "in-progress", "99.9"),
        (DOWN | {"words": "< 3 ngày"}, ("2018-04-10 3",), "2018-07-01", "overdue", "99.9"),
        (DOWN | {"words": "<= 3 ngày"}, ("2018-04-10 3",), "2018-05-01", "done", "100"),
        (DOWN | {"words": "Giảm xuống Dưới 3"}, ("2018-04-10 2.9",), "2018-05-01", "done", "100"),
        (SHARE | {"words": "trên 90%"}, ("2018-05-10 90",), "2018-05-10", "in-progress", "99.9"),
        (SHARE | {"words": "trên 90%"}, ("2018-05-10 90.1",), "2018-05-10", "done", "100"),
        (SHARE | {"words": "không dưới 90%"}, ("2018-05-10 90",), "2018-05-10", "done", "100"),
        (SHARE | {"words": "từ 90% trở lên"}, ("2018-05-10 90",), "2018-05-10", "done", "100"),
    ],
)
def test_an_indicator_stands_at_its_newest_measure(
    target: dict[str, str], values: tuple[str, ...], as_of: str, status: str, percent: str
) -> None:
    task = progress(as_of, measures(*values), target=target, **BY)
    assert (task.kind, task.status, task.percent) == (Kind.INDICATOR, status, Decimal(percent))
    assert (task.delivered, task.expected) == (len(task.evidence), None)


def test_a_measure_has_its_own_day() -> None:
    article = make_article(
        "2018-07-20", measures=[{"task": "NV1", "value": "91", "on": "2018-06-30"}]
    )
    task = progress("2018-07-20", [article], target=SHARE, **BY)
    assert (task.status, task.measures[0].on) == (Status.DONE, date(2018, 6, 30))
    assert progress("2018-07-19", [article], target=SHARE, **BY).status is Status.OVERDUE


# Parts --------------------------------------------------------------------------------------------

DAYS = {"target": "1", "due": "2018-06-30"}
OF_PARTS = [
    (["done", "done"], "done", "100"),
    (["done", "done-late"], "done-late", "100"),
    (["done", "not-applicable"], "done", "100"),
    (["not-applicable"], "not-applicable", None),
    (["done", "no-evidence"], "no-evidence", "50"),
    (["done", "ongoing"], "ongoing", "100"),
    (["in-progress", "overdue"], "overdue", "25"),
    (["behind", "no-evidence", "done"], "behind", "33.3"),
]
MADE: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "done": (DAYS, ("2018-06-01",)),
    "done-late": (DAYS | {"due": "2018-05-31"}, ("2018-06-01",)),
    "not-applicable": (DAYS | {"not_applicable": {"reason": "Không có."}}, ()),
    "no-evidence": (DAYS, ()),
    "ongoing": ({}, ("2018-06-01",)),
    "in-progress": (DAYS | {"target": "2"}, ("2018-06-01",)),
    "overdue": (DAYS | {"due": "2018-05-31"}, ()),
    "behind": ({"target": "1/month", "start": "2018-05-01", "due": "2018-07-31"}, ()),
}


@pytest.mark.parametrize(("parts", "status", "percent"), OF_PARTS)
def test_a_task_with_parts_stands_as_they_do(
    parts: list[str], status: str, percent: str | None
) -> None:
    tasks, articles = [make_task("NV1")], []
    for at, part in enumerate(parts):
        keys, dates = MADE[part]
        tasks.append(make_task(f"NV1-{at}", part_of="NV1", **keys))
        articles += [make_article(day, f"NV1-{at}", slug=f"bai-{at}") for day in dates]
    found = compute(make_plan(*tasks), articles, date(2018, 6, 15))
    whole = found.tasks[0]
    assert [task.status for task in found.tasks[1:]] == parts
    assert (whole.kind, whole.status) == (Kind.PARENT, status)
    assert whole.percent == (None if percent is None else Decimal(percent))
    assert whole.appointments.due == 0
    assert found.totals.tasks == len(parts)


def test_what_is_part_of_itself_is_reckoned_by_itself() -> None:
    plan = make_plan(
        make_task("NV1", part_of="NV2"), make_task("NV2", part_of="NV1"), make_task("NV3")
    )
    assert parts_of_themselves(plan.tasks) == {"NV1", "NV2"}
    found = compute(plan, [], date(2018, 6, 15)).tasks
    assert [task.kind for task in found] == [Kind.OPEN] * 3


# Amendments and documents -------------------------------------------------------------------------


def test_a_later_document_changes_a_day_from_its_own_on() -> None:
    plan = make_plan(
        make_task(target="1", due="2018-06-30"),
        amendments=[
            {"on": "2018-06-20", "changes": [{"task": "NV1", "due": "2018-09-30"}]},
            {"on": "2018-09-25", "changes": [{"task": "NV1", "due": "2018-12-31"}]},
        ],
    )
    days = {
        as_of: compute(plan, [], date.fromisoformat(as_of)).tasks[0].due
        for as_of in ("2018-06-19", "2018-06-20", "2018-09-24", "2018-09-25")
    }
    assert [str(day) for day in days.values()] == [
        *("2018-06-30", "2018-09-30", "2018-09-30", "2018-12-31"),
    ]


def test_one_article_counts_for_each_task_as_it_says() -> None:
    plan = make_plan(make_task("NV1", target="9"), make_task("NV2", target="9"), make_task("NV3"))
    article = make_article("2018-04-01", "NV1", "NV2", "NV3", counts={"NV1": "2", "NV2": "4"})
    found = compute(plan, [article], date(2018, 5, 1)).tasks
    assert [task.delivered for task in found] == [2, 4, 1]


def test_of_a_cancelled_task_what_ended_before_is_told_without_a_verdict() -> None:
    cancelled = {"on": "2018-04-10", "reason": "Sáp nhập"}
    task = progress("2018-12-31", [], target="1/month", cancelled=cancelled)
    assert [window.start.month for window in task.windows] == [1, 2, 3]
    assert (task.expected, task.appointments.due, task.percent) == (3, 0, None)
    outside = progress("2018-12-31", [], target="1/month", not_applicable={"reason": "Không có xã"})
    assert outside.windows == ()


def test_with_a_task_that_is_out_its_parts_are() -> None:
    whole = make_task("NV1", cancelled={"on": "2018-05-01", "reason": "Sáp nhập"})
    part = make_task("NV1a", part_of="NV1", target="1", due="2018-09-30")
    plan = make_plan(whole, part)
    before, after = (compute(plan, [], date(2018, month, 30)) for month in (4, 10))
    assert before.tasks[1].status is Status.NO_EVIDENCE
    assert [task.status for task in after.tasks] == [Status.CANCELLED, Status.CANCELLED]
    assert after.tasks[0].percent is None
    assert after.totals.appointments.due == 0


def test_the_next_day_of_a_task_with_parts_is_the_first_of_theirs() -> None:
    plan = make_plan(
        make_task("NV1"),
        make_task("NV1a", part_of="NV1", due="2018-06-30"),
        make_task("NV1b", part_of="NV1", due="2018-09-30"),
    )
    stands = compute(plan, [], date(2018, 6, 20))
    assert stands.tasks[0].due_soon
    assert stands.tasks[0].next_due == date(2018, 6, 30)
    assert [each.task.id for each in stands.appointments if each.is_ahead] == ["NV1a", "NV1b"]


def test_a_value_reached_late_stays_reached_and_one_from_before_the_start_is_none() -> None:
    wanted = {"indicator": "Tỷ lệ", "value": "90", "unit": "%"}
    keys = {"target": wanted, "start": "2018-03-01", "due": "2018-06-30"}
    values = measures("2018-07-05 91", "2018-11-01 70")
    task = progress("2018-12-01", values, **keys)
    assert task.status is Status.DONE_LATE
    assert reason(task) == (
        "Đo ngày 05/07/2018: 91%, đạt chỉ tiêu 90%, trễ 5 ngày so với hạn 30/06/2018. "
        "Số đo mới nhất, ngày 01/11/2018: 70%."
    )
    assert progress("2018-03-05", measures("2018-01-20 95"), **keys).status is Status.UNMEASURED
