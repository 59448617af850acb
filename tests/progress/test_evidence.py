"""Which evidence goes to which plan, and what holds for any plan and any evidence."""

import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import PlanProgress, Status, as_known_on, compute, compute_all
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

YEAR = st.dates(date(2017, 12, 1), date(2019, 2, 28))


def test_evidence_goes_to_the_plan_that_it_names_or_whose_period_holds_it() -> None:
    new = make_plan(make_task(), period={"start": "2019-01-01", "end": "2019-12-31"})
    old = make_plan(make_task(target="1", due="2018-11-30"), path="content/plans/2018.yaml")
    articles = (
        make_article("2019-01-05", slug="bai-moi"),
        make_article("2019-01-06", slug="bai-tre", plan="2018"),
        make_article("2018-12-20", slug="bai-cu"),
        make_article("2016-01-01", slug="ngoai-ky"),
    )
    site = Site(Path(), plans=(new, old), articles=articles)
    found = compute_all(site, date(2019, 6, 30))
    assert list(found) == ["2019", "2018"]
    assert [piece.url for piece in found["2019"].tasks[0].evidence] == ["/tin-bai/2019/bai-moi/"]
    assert [piece.url for piece in found["2018"].tasks[0].evidence] == [
        "/tin-bai/2018/bai-cu/",
        "/tin-bai/2019/bai-tre/",
    ]


def test_the_example_shows_the_figures_worked_out_by_hand() -> None:
    text = Path(__file__).with_name("so_mau_expected.yaml").read_text(encoding="utf-8")
    expected = yaml.safe_load(text)
    assert len(expected) == 5
    site = read_site(Path(__file__).parents[2] / "examples/so-mau").site
    seen = set()
    for as_of, wanted in expected.items():
        day = date.fromisoformat(as_of)
        progress = compute_all(as_known_on(site, day), day)["2025"]
        assert _figures(progress) == wanted, as_of
        seen.update(task.status for task in progress.tasks)
    assert seen == set(Status) - {Status.UNMEASURED}  # the example has no indicator


def _figures(progress: PlanProgress) -> dict[str, Any]:
    totals = progress.totals
    return {
        "totals": {
            "tasks": totals.tasks,
            "with_target": totals.with_target,
            "done": totals.done,
            "percent": _one_decimal(totals.percent),
            "due": totals.appointments.due,
            "kept": totals.appointments.kept,
            "kept_late": totals.appointments.kept_late,
            "missed": totals.appointments.missed,
        },
        "tasks": {
            task.id: {
                "status": task.status.value,
                "delivered": task.delivered,
                "expected": task.expected,
                "percent": _one_decimal(task.percent),
                "due_soon": task.due_soon,
            }
            for task in progress.tasks
        },
    }


def _one_decimal(percent: Decimal | None) -> str | None:
    return None if percent is None else f"{percent:.1f}"


# What holds whatever the plan and the evidence ----------------------------------------------------


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    tasks = []
    for number in range(draw(st.integers(1, 4))):
        start = draw(st.dates(date(2018, 1, 1), date(2018, 12, 31)))
        keys: dict[str, Any] = {"weight": str(draw(st.integers(1, 5)))}
        if draw(st.booleans()):
            due = start + timedelta(days=draw(st.integers(0, 364)))
            keys |= {"start": start.isoformat(), "due": due.isoformat()}
        per = draw(st.sampled_from(["", "/month", "/quarter", "/half", "/year", None]))
        if per is not None:
            keys["target"] = f"{draw(st.integers(1, 4))}{per}"
        if draw(st.integers(0, 9)) == 0:
            keys["not_applicable"] = {"reason": "Không có."}
        tasks.append(make_task(f"NV{number + 1}", **keys))
    return make_plan(*tasks)


@st.composite
def evidence(draw: st.DrawFn) -> list[Article]:
    pieces = draw(
        st.lists(st.tuples(YEAR, YEAR, st.integers(1, 4), st.integers(1, 3)), max_size=25)
    )
    return [
        make_article(
            day.isoformat(),
            f"NV{task}",
            slug=f"bai-{at}",
            counts=str(counts),
            kind="event",
            event={"start": held.isoformat()},
        )
        for at, (day, held, task, counts) in enumerate(pieces)
    ]


@settings(max_examples=150)
@given(plans(), evidence(), YEAR)
def test_percentages_stay_within_bounds_and_never_fall_with_more_evidence(
    plan: Plan, articles: list[Article], as_of: date
) -> None:
    before = compute(plan, articles[:-1], as_of)
    after = compute(plan, articles, as_of)
    pairs = [(before.totals, after.totals), *zip(before.tasks, after.tasks, strict=True)]
    for less, more in pairs:
        assert (less.percent is None) == (more.percent is None)
        if less.percent is not None and more.percent is not None:
            assert 0 <= less.percent <= more.percent <= 100


@settings(max_examples=150)
@given(plans(), evidence(), YEAR, st.integers(0, 500))
def test_what_is_done_stays_done(
    plan: Plan, articles: list[Article], as_of: date, days: int
) -> None:
    now = compute(plan, articles, as_of)
    later = compute(plan, articles, as_of + timedelta(days=days))
    for before, after in zip(now.tasks, later.tasks, strict=True):
        if before.status.is_done:
            assert after.status.is_done
            # What was held in time may be told of late; what was in time stays so.
            assert after.status is Status.DONE or before.status is not Status.DONE
        assert before.appointments.kept <= after.appointments.kept or after.status.is_out


@settings(max_examples=100)
@given(plans(), evidence(), YEAR, st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(
    plan: Plan, articles: list[Article], as_of: date, shuffler: random.Random
) -> None:
    shuffled = articles[:]
    shuffler.shuffle(shuffled)
    assert compute(plan, shuffled, as_of) == compute(plan, articles, as_of)


@settings(max_examples=100)
@given(plans(), evidence(), YEAR)
def test_every_status_agrees_with_its_figures(
    plan: Plan, articles: list[Article], as_of: date
) -> None:
    for task in compute(plan, articles, as_of).tasks:
        if task.status.is_done:
            assert task.percent == 100
            assert task.missing == 0
        if task.status in (Status.BEHIND, Status.OVERDUE, Status.ENDED_SHORT):
            assert task.missing or task.expected is None
            assert task.appointments.missed
        if task.status is Status.MISSED:
            assert task.appointments.missed
            assert [window for window in task.windows if window.ended][-1].met
        assert task.appointments.due <= max(len(task.windows), 1)
        if task.windows and not task.status.is_out:
            assert task.delivered == sum(window.credited for window in task.windows)
        assert all(piece.late == (piece.date > task.last) for piece in task.evidence)
