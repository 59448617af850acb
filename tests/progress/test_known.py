"""A site cut to what was known on a day: what goes, what stays, and what must not be mistaken."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plansite.model.plan import Plan
from plansite.model.register import Explanation, Explanations
from plansite.model.site import Site
from plansite.progress import as_known_on, compute_all
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task
from tests.support.site_builder import SiteBuilder

SPRING, AUTUMN = date(2018, 3, 31), date(2018, 9, 30)
ADDED = {"added": {"on": "2018-07-01", "by": "Công văn 61/SM"}}


def site_of(*plans: Plan, **parts: object) -> Site:
    return replace(Site(Path(), plans=plans), **parts)  # type: ignore[arg-type]


def test_what_was_all_known_is_returned_itself() -> None:
    plan = make_plan(make_task(cancelled={"on": "2018-02-01", "reason": "Trùng"}))
    assert plan.as_known_on(SPRING) is plan
    article = make_article("2018-03-05")
    assert article.as_known_on(SPRING) is article


def test_what_is_cut_still_knows_its_file_and_line(tmp_path: Path) -> None:
    cancelled = "cancelled: {on: 2018-09-01, reason: Trùng}"
    builder = SiteBuilder(tmp_path).article("updated: 2018-09-01", body="Vẫn còn.")
    builder.plan(("due: 2018-09-30}", f"due: 2018-09-30, {cancelled}}}"))
    whole = read_site(tmp_path).site
    known = as_known_on(whole, SPRING)
    task, before = known.plans[0].tasks[1], whole.plans[0].tasks[1]
    assert (task.cancelled, before.cancelled is None) == (None, False)
    assert task.at("title") == before.at("title")
    (article,) = known.articles
    assert (article.updated, article.body.strip()) == (None, "Vẫn còn.")
    assert article.path == "content/articles/2018/bai.md"
    assert article.at("date") == whole.articles[0].at("date")


def test_a_task_that_comes_later_is_named_by_no_item_and_by_no_explanation() -> None:
    plan = make_plan(make_task("NV1"), make_task("NV2", **ADDED))
    explained = tuple(Explanation(task=task, period="q1", text="Vì.") for task in ("NV1", "NV2"))
    site = site_of(
        plan,
        articles=(make_article("2018-03-05", "NV2", "NV1"),),
        explanations=Explanations(items=explained),
    )
    known = as_known_on(site, SPRING)
    assert [task.id for task in known.plans[0].tasks] == ["NV1"]
    assert known.articles[0].tasks == ("NV1",)
    assert [item.task for item in known.explanations.items] == ["NV1"]
    assert as_known_on(site, AUTUMN).articles[0].tasks == ("NV2", "NV1")


@pytest.mark.parametrize(("period", "is_told"), [("q1", True), ("year", True), ("q2", False)])
def test_an_explanation_is_told_once_its_window_has_begun(period: str, is_told: bool) -> None:
    explained = Explanations(items=(Explanation(task="NV1", period=period, text="Vì."),))
    known = as_known_on(site_of(make_plan(make_task()), explanations=explained), SPRING)
    assert bool(known.explanations.items) is is_told


@pytest.mark.parametrize(("day", "is_told"), [(date(2018, 4, 30), False), (date(2018, 5, 1), True)])
def test_an_explanation_of_a_missed_window_is_told_once_that_is_over(
    day: date, is_told: bool
) -> None:
    item = Explanation(task="NV1", window="2018-04", text="Vì.")
    plan = make_plan(make_task(target="1/month"))
    known = as_known_on(site_of(plan, explanations=Explanations(items=(item,))), day)
    assert bool(known.explanations.items) is is_told


def test_evidence_of_a_plan_that_comes_later_does_not_count_for_another() -> None:
    document = make_plan().document.model_dump(mode="json") | {"number": "9/KH-SM"}
    later = make_plan(
        make_task(),
        document=document | {"issued": "2018-06-01"},
        period={"start": "2018-01-01", "end": "2019-12-31"},
        path="content/plans/khac.yaml",
    )
    other = make_plan(
        make_task(),
        document=document,
        period={"start": "2017-01-01", "end": "2018-12-31"},
        path="content/plans/2017.yaml",
    )
    current = make_plan(make_task(), period={"start": "2016-01-01", "end": "2016-12-31"})
    site = site_of(current, later, other, articles=(make_article("2018-03-05"),))
    known = as_known_on(site, SPRING)
    assert known.plans == (current, other)
    assert compute_all(known, SPRING)["2017"].tasks[0].evidence == ()


def test_the_plan_in_force_stays_even_before_its_day() -> None:
    plan = make_plan(make_task())
    assert as_known_on(site_of(plan), date(2017, 12, 1)).current is not None
