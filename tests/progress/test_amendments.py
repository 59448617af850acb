"""What later documents change holds from their day on; what was past by then stays as it was."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.model.plan import Plan
from plansite.progress import Kind, Status, TaskProgress, amendments_of, compute, reason
from plansite.progress.windows import promised_windows
from tests.support.plans import make_article, make_plan, make_task

QUARTERLY = {"target": "2/quarter"}


def amended(on: str, task: dict[str, Any], **change: Any) -> Plan:
    given = make_task(**task)
    return make_plan(given, amendments=[{"on": on, "changes": [{"task": "NV1", **change}]}])


def at(day: str, plan: Plan, *dates: str, **keys: Any) -> TaskProgress:
    pieces = [make_article(one, slug=f"b-{n}", **keys) for n, one in enumerate(dates)]
    return compute(plan, pieces, date.fromisoformat(day)).tasks[0]


def windows_of(plan: Plan) -> list[tuple[str, str, int]]:
    (versions,) = plan.versions(date.max)
    return [
        (f"{one.span.start:%d/%m}", f"{one.span.end:%d/%m}", one.quantity)
        for one in promised_windows(plan, versions)
    ]


def test_windows_that_ended_before_keep_their_quantity() -> None:
    plan = amended(
        "2018-05-01", QUARTERLY, target={"quantity": "3", "unit": "tin", "per": "quarter"}
    )
    assert [quantity for *_, quantity in windows_of(plan)] == [2, 3, 3, 3]
    proof = ("2018-02-01", "2018-02-02", "2018-04-01", "2018-04-02")
    before, after = at("2018-04-30", plan, *proof), at("2018-05-01", plan, *proof)
    assert before.appointments.kept == 2
    assert after.appointments.kept == 1
    assert after.appointments.missed == 0
    assert after.status is Status.IN_PROGRESS
    assert after.expected == 11


def test_other_windows_follow_on_those_that_ended() -> None:
    plan = amended(
        "2018-05-10",
        {"target": "1/month"},
        target={"quantity": "4", "unit": "tin", "per": "quarter"},
    )
    assert windows_of(plan)[2:] == [
        ("01/03", "31/03", 1),
        ("01/04", "30/04", 1),
        ("01/05", "30/06", 4),
        ("01/07", "30/09", 4),
        ("01/10", "31/12", 4),
    ]
    assert at("2018-08-01", plan).appointments.missed == 5


def test_a_window_that_nobody_had_promised_is_joined_to_the_next() -> None:
    plan = amended(
        "2018-05-15",
        {"target": "1/quarter", "due": "2018-06-30"},
        target={"quantity": "1", "unit": "tin", "per": "month"},
    )
    assert windows_of(plan) == [("01/01", "31/03", 1), ("01/04", "31/05", 1), ("01/06", "30/06", 1)]


def test_open_work_that_was_added_later_is_not_silent_since_january() -> None:
    task = make_task(added={"on": "2018-08-01", "by": "Công văn 5"}, from_section=None)
    found = at("2018-08-02", make_plan(task))
    assert (found.status, found.start) == (Status.NO_EVIDENCE, date(2018, 8, 1))


def test_a_target_given_later_asks_for_nothing_before() -> None:
    plan = amended("2018-07-01", {}, target={"quantity": "1", "unit": "tin", "per": "quarter"})
    assert windows_of(plan) == [("01/07", "30/09", 1), ("01/10", "31/12", 1)]
    assert at("2018-06-30", plan).kind is Kind.OPEN
    assert at("2018-07-01", plan).appointments.due == 0


def test_a_task_that_was_added_later_has_no_windows_before() -> None:
    plan = make_plan(
        make_task(
            target="1/month", added={"on": "2018-07-01", "by": "Công văn 5"}, from_section=None
        )
    )
    assert windows_of(plan)[0] == ("01/07", "31/07", 1)
    task = at("2018-07-10", plan)
    assert task.appointments.due == 0
    assert task.start == date(2018, 7, 1)


def test_a_target_taken_back_asks_for_nothing() -> None:
    plan = amended("2018-05-01", QUARTERLY, removes=["target"])
    assert windows_of(plan) == []
    assert at("2018-05-01", plan).kind is Kind.OPEN


def test_a_day_taken_back_is_no_deadline() -> None:
    product = {"due": "2018-05-31", "product": "Quy chế"}
    plan = amended("2018-05-01", product, removes=["due"], when="Sau khi có Thông tư")
    assert at("2018-04-30", plan).due == date(2018, 5, 31)
    task = at("2018-06-10", plan)
    assert (task.due, task.kind, task.appointments.due) == (None, Kind.OPEN, 0)
    assert "31/05" not in reason(task)


def test_what_was_kept_by_its_day_stays_kept() -> None:
    once = {"target": "2", "due": "2018-03-31"}
    more = {"quantity": "5", "unit": "tin bài"}
    proof = ("2018-02-01", "2018-03-01")
    for change in ({"target": more}, {"due": "2018-12-31"}, {"start": "2018-06-01"}):
        task = at("2018-09-01", amended("2018-05-01", once, **change), *proof)
        assert (task.status, task.appointments.kept) == (Status.DONE, 1), change
        assert reason(task).startswith("Đã có 2/2 tin bài, đủ chỉ tiêu từ ngày 01/03/2018")


def test_what_was_not_kept_has_until_the_new_day() -> None:
    once = {"target": "2", "due": "2018-03-31"}
    plan = amended("2018-05-01", once, due="2018-06-30")
    assert at("2018-04-30", plan).status is Status.OVERDUE
    assert at("2018-05-01", plan).status is Status.NO_EVIDENCE
    assert at("2018-07-01", plan, "2018-06-01", "2018-06-02").status is Status.DONE


def test_proof_counts_that_was_none_too_early_when_it_came() -> None:
    plan = amended("2018-05-01", {"target": "1", "due": "2018-09-30"}, start="2018-06-01")
    assert at("2018-05-02", plan, "2018-02-01").status is Status.DONE


def test_a_reached_value_stays_reached_when_more_is_asked_for_later() -> None:
    wanted = {"indicator": "Tỷ lệ", "value": "80", "unit": "%"}
    plan = amended(
        "2018-09-01", {"target": wanted, "due": "2018-06-30"}, target=wanted | {"value": "95"}
    )
    measured = [{"task": "NV1", "value": "85"}]
    task = at("2018-09-02", plan, "2018-06-01", measures=measured)
    assert task.status is Status.DONE
    assert reason(task) == "Đo ngày 01/06/2018: 85%, đạt chỉ tiêu 80%."


def test_what_is_taken_away_is_told() -> None:
    plan = amended("2018-05-01", {"due": "2018-05-31"}, removes=["due"], when="Sau khi có Thông tư")
    (told,) = amendments_of(plan, "NV1")
    assert told.changes == (
        "bỏ thời hạn (31/05/2018)",
        "thời gian: Sau khi có Thông tư",
    )


CHANGES = st.lists(
    st.tuples(
        st.dates(date(2018, 1, 1), date(2018, 12, 31)),
        st.integers(1, 5),
        st.sampled_from(["month", "quarter", "half", "year"]),
    ),
    max_size=4,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(changes=CHANGES, days=st.lists(st.dates(date(2018, 1, 1), date(2018, 12, 31)), max_size=12))
def test_windows_hold_each_day_once_and_what_ended_stays(
    changes: list[tuple[date, int, str]], days: list[date]
) -> None:
    amendments = [
        {
            "on": str(on),
            "changes": [
                {
                    "task": "NV1",
                    "target": {"quantity": str(quantity), "unit": "tin bài", "per": per},
                }
            ],
        }
        for on, quantity, per in changes
    ]
    plan = make_plan(make_task(target="2/month"), amendments=amendments)
    pieces = [make_article(str(day), slug=f"b-{at}") for at, day in enumerate(days)]
    ended: set[tuple[date, date, int, bool]] = set()
    for as_of in (date(2018, month, 28) for month in range(1, 13)):
        (task,) = compute(plan, pieces, as_of).tasks
        starts = [window.start for window in task.windows]
        ends = [window.end for window in task.windows]
        assert starts == [date(2018, 1, 1), *(end + timedelta(days=1) for end in ends[:-1])]
        assert ends[-1] == date(2018, 12, 31)
        past = {(w.start, w.end, w.expected, w.met) for w in task.windows if w.ended}
        assert ended <= past
        ended = past
