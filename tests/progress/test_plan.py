"""The figures of a plan and of the parts of it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from plansite.progress import Status, compute
from tests.support.plans import make_article, make_plan, make_task

AS_OF = date(2018, 6, 30)


def test_the_plan_is_weighed_and_counts_both_kinds_of_done() -> None:
    plan = make_plan(
        make_task("NV1", target="1", due="2018-03-31", weight="3"),
        make_task("NV2", target="1", due="2018-03-31", weight="1"),
        make_task("NV3", target="3", weight="2"),
        make_task("NV4"),
        make_task("NV5", target="1", weight="50", not_applicable={"reason": "Không có."}),
        make_task(
            "NV6", target="1", weight="50", cancelled={"on": "2018-02-01", "reason": "Thôi."}
        ),
    )
    articles = [
        make_article("2018-03-01", "NV1", "NV5", "NV6"),
        make_article("2018-04-01", "NV2", "NV3", "NV4"),
    ]
    totals = compute(plan, articles, AS_OF).totals
    assert (totals.tasks, totals.with_target, totals.done) == (6, 3, 2)
    # (3 x 1 + 1 x 1 + 2 x 1/3) / 6 = 14/18 = 77.77… %
    assert totals.completion == Fraction(14, 18)
    assert totals.percent == Decimal("77.8")


def test_a_plan_without_targets_has_no_percentage() -> None:
    progress = compute(make_plan(make_task()), [make_article("2018-04-01")], AS_OF)
    assert progress.totals.percent is None
    assert (progress.totals.with_target, progress.totals.done) == (0, 0)


def test_almost_all_is_not_all() -> None:
    plan = make_plan(make_task("NV1", target="2", weight="1000"), make_task("NV2", target="3000"))
    articles = [
        make_article("2018-03-01", "NV1", counts="2"),
        make_article("2018-03-02", "NV2", counts="2999"),
    ]
    assert compute(plan, articles, AS_OF).totals.percent == Decimal("99.9")


def test_groups_hold_their_tasks_and_figures() -> None:
    plan = make_plan(
        make_task("NV1", target="2", goals=["MD1"], forms=["HT1"], topics=["the-che"], lead="vp"),
        make_task("NV2", target="1", goals=["MD1", "MD1"], forms=["HT1", "HT2"], lead="vp"),
        make_task("NV3"),
        goals=[{"id": "MD1", "text": "Một."}, {"id": "MD2", "text": "Hai."}],
        forms=[{"id": "HT1", "text": "Một."}, {"id": "HT2", "text": "Hai."}],
        units=[{"id": "vp", "name": "Văn phòng"}, {"id": "pc", "name": "Pháp chế"}],
    )
    progress = compute(plan, [make_article("2018-03-01")], AS_OF)
    goal = progress.by_goal["MD1"]
    assert [task.id for task in goal.tasks] == ["NV1", "NV2"]
    assert (goal.totals.with_target, goal.totals.percent) == (2, Decimal(25))
    assert progress.by_goal["MD2"].tasks == ()
    assert progress.by_goal["MD2"].totals.percent is None
    assert [task.id for task in progress.by_form["HT2"].tasks] == ["NV2"]
    assert [task.id for task in progress.by_topic["the-che"].tasks] == ["NV1"]
    assert list(progress.by_topic) == list(plan.topic_ids)
    assert [len(group.tasks) for group in progress.by_unit.values()] == [2, 0]
    assert {status: len(group.tasks) for status, group in progress.by_status.items()} == {
        Status.NO_EVIDENCE: 2,
        Status.IN_PROGRESS: 1,
    }


def test_a_task_is_found_by_its_id() -> None:
    progress = compute(make_plan(make_task("NV1"), make_task("NV2")), [], AS_OF)
    found = progress.task("NV2")
    assert found is not None
    assert found.id == "NV2"
    assert progress.task("NV9") is None
