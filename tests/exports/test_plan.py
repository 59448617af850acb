"""plan.json: the keys that others rely on, the figures, the schema."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plansite.exports import plan_json, schema
from plansite.model.addresses import PLAN_SCHEMA
from plansite.progress import compute, compute_all
from plansite.progress.model import percent_of
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]
DATES = (
    date(2025, 1, 15),
    date(2025, 3, 31),
    date(2025, 6, 30),
    date(2025, 10, 15),
    date(2026, 1, 31),
)


def written(as_of: date, *, root: Path = ROOT / "examples/so-mau", plan: str = "2025") -> Any:
    return json.loads(plan_json(compute_all(read_site(root).site, as_of)[plan]))


def validator() -> jsonschema.Draft202012Validator:
    published = json.loads(schema(PLAN_SCHEMA))
    jsonschema.Draft202012Validator.check_schema(published)
    return jsonschema.Draft202012Validator(
        published, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_the_keys_that_others_rely_on_come_first_and_in_their_order() -> None:
    plan = make_plan(make_task(target="1/month", due="2018-02-28"))
    event = {"start": "2018-01-10"}
    articles = [make_article("2018-01-12", slug="x", kind="event", event=event)]
    data = json.loads(plan_json(compute(plan, articles, date(2018, 1, 31))))
    assert list(data)[:5] == ["schema_version", "as_of", "plan", "totals", "tasks"]
    assert list(data["plan"])[:5] == ["id", "number", "title", "start", "end"]
    assert list(data["totals"]) == [
        *("tasks", "with_target", "done", "percent", "due", "kept", "kept_late", "missed"),
        *("statuses", "groups"),
    ]
    task = data["tasks"][0]
    assert list(task)[:16] == [
        *("id", "title", "kind", "status", "group", "delivered", "expected", "percent"),
        *("due_soon", "start", "due", "appointments", "windows", "measures", "parts"),
        "last_proof",
    ]
    assert list(task["windows"][0])[:5] == ["start", "end", "expected", "delivered", "met"]
    assert task["windows"][0]["end"] == "2018-01-31"
    assert list(task["evidence"][0].items())[:5] == [
        ("url", "/tin-bai/2018/x/"),
        ("title", "Bài x"),
        ("date", "2018-01-10"),
        ("kind", "event"),
        ("counts", 1),
    ]


@pytest.mark.parametrize("as_of", DATES)
@pytest.mark.parametrize("plan", ["2024", "2025"])
def test_the_example_is_valid_by_its_schema(as_of: date, plan: str) -> None:
    validator().validate(written(as_of, plan=plan))


def test_a_plan_without_figures_is_valid_and_has_no_percentage() -> None:
    data = written(date(2018, 6, 30), root=ROOT, plan="2018")
    validator().validate(data)
    assert data["totals"]["percent"] is None
    assert {task["percent"] for task in data["tasks"]} == {None}


@pytest.mark.parametrize("as_of", DATES)
def test_the_plans_figure_equals_one_recomputed_from_the_file(as_of: date) -> None:
    data = written(as_of)
    shares = []
    for task in data["tasks"]:
        if task["expected"] is None or task["status"] in ("cancelled", "not-applicable"):
            assert task["percent"] is None
            continue
        delivered = task["delivered"]
        if task["windows"]:
            delivered = sum(min(one["delivered"], one["expected"]) for one in task["windows"])
            assert delivered == task["delivered"]
        share = Fraction(min(delivered, task["expected"]), task["expected"])
        assert Decimal(str(task["percent"])) == percent_of(share)
        shares.append((task["weight"], share))
    whole = sum(weight * share for weight, share in shares) / sum(weight for weight, _ in shares)
    assert Decimal(str(data["totals"]["percent"])) == percent_of(whole)
    assert data["totals"]["with_target"] == len(shares)
    assert sum(data["totals"]["statuses"].values()) == data["totals"]["tasks"]


def test_address_and_licence_are_given_where_they_are_known() -> None:
    progress = compute(make_plan(), [], date(2018, 1, 31))
    assert "licence" not in json.loads(plan_json(progress))
    data = json.loads(
        plan_json(progress, base_url="https://vi-du.example", licence="https://l.example")
    )
    assert (data["base_url"], data["licence"]) == (
        "https://vi-du.example",
        "https://l.example",
    )
    validator().validate(data)


def test_vietnamese_stands_in_the_file_as_it_is() -> None:
    text = plan_json(compute(make_plan(make_task()), [], date(2018, 1, 31))).decode()
    assert "Nhiệm vụ NV1" in text
    assert text.endswith("}\n")
