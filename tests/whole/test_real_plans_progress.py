"""Shapes of real plans on several days: each figure is the one worked out by hand, in any form."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from plansite.vi import labels
from tests.support.built import BuiltSite, SharedSites, built
from tests.support.real_plans import PLANS
from tests.support.report_rows import page_rows, text_of, word_rows

pytestmark = pytest.mark.xdist_group("real plans")

TABLES = {
    name: PLANS[name].beside("progress") for name in ("nganh-den-2030", "nhieu-nam-chu-tri-chung")
}
DAYS = [(name, day) for name, table in TABLES.items() for day in table if day != "proof"]

Standing = tuple[BuiltSite, dict[str, Any]]


@pytest.fixture(params=DAYS, ids=lambda param: "-".join(param))
def on_day(request: pytest.FixtureRequest, shared_sites: SharedSites) -> Standing:
    """A site with a test's proof on one day, and how it has to stand."""
    name, day = request.param
    table = TABLES[name]

    def make(folder: Path) -> None:
        site = PLANS[name].with_proof(folder / "site", table["proof"])
        built(site, folder / "output", day)

    return shared_sites.once(f"{name}-proved-{day}", make), table[day]


def told(site: BuiltSite) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(site.text("/du-lieu/plan.json"))
    return found


def test_the_json_holds_what_was_worked_out_by_hand(on_day: Standing) -> None:
    site, expected = on_day
    plan = told(site)
    totals = {key: _written(plan["totals"][key]) for key in expected["totals"]}
    assert totals == expected["totals"]
    assert {task["id"]: _standing(task) for task in plan["tasks"]} == expected["tasks"]


def _standing(task: dict[str, Any]) -> dict[str, object]:
    """Return what a table says of a task: what is nothing is left out."""
    figures = {"delivered": task["delivered"], **task["appointments"]}
    found: dict[str, object] = {"status": task["status"], "group": task["group"]}
    found |= {key: value for key, value in figures.items() if value and key != "due"}
    return found if task["percent"] is None else {**found, "percent": _written(task["percent"])}


def _written(value: object) -> object:
    return f"{value:.1f}" if isinstance(value, float) else value


def test_pages_and_table_of_figures_say_the_same(on_day: Standing) -> None:
    site, _ = on_day
    plan = told(site)
    lines = site.page("/tien-do/").css(".timeline tbody tr")
    text = site.files["du-lieu/progress.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    for task, line, row in zip(plan["tasks"], lines, rows, strict=True):
        status = labels.STATUSES[task["status"]]
        assert line.css_first("th a").attributes["href"] == task["url"]
        assert text_of(line.css_first(".status")) == status
        verdict = site.page(task["url"]).css_first(".verdict")
        assert text_of(verdict.css_first(".status")) == status
        assert text_of(verdict.css_first(".verdict__reason")) == task["reason"]
        assert (row["Mã nhiệm vụ"], row["Trạng thái"]) == (task["id"], status)
        assert row["Nhóm"] == labels.GROUPS[task["group"]]
        named = ("Lời hẹn đến hạn", "Giữ đúng hẹn", "Giữ trễ hẹn", "Bị lỡ")
        keys = ("due", "kept", "kept_late", "missed")
        assert [row[name] for name in named] == [str(task["appointments"][key]) for key in keys]


def test_reports_say_the_same_as_page_and_as_word_document(on_day: Standing) -> None:
    site, _ = on_day
    plan = told(site)
    statuses = [(task["id"], labels.STATUSES[task["status"]]) for task in plan["tasks"]]
    names = [name for name in site.files if name.endswith(".docx")]
    running = _year(plan)
    assert any(running in f"/{name}" for name in names)
    for name in names:
        rows = list(word_rows(site.files[name]))
        assert rows == list(page_rows(site.page(f"/{Path(name).parent.as_posix()}/")))
        if running in f"/{name}":
            told_of = {row[0] for row in rows}
            assert [row[:2] for row in rows] == [one for one in statuses if one[0] in told_of]
            left = {task["group"] for task in plan["tasks"] if task["id"] not in told_of}
            assert left <= {"kept"}  # before the year began


def _year(plan: dict[str, Any]) -> str:
    """Return the end of the address of the report of the year that goes on."""
    first, now = plan["plan"]["start"][:4], plan["as_of"][:4]
    return "/year/" if now == first else f"/{now}-year/"


def test_no_badge_calls_the_end_of_a_window_a_deadline(on_day: Standing) -> None:
    site, _ = on_day
    for task in told(site)["tasks"]:
        if task["due_soon"] and task["due"] is None:
            badge = text_of(site.page(task["url"]).css_first(".tag--soon"))
            assert badge
            assert "hạn" not in badge
