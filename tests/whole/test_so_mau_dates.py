"""The example on five dates: every figure is the one worked out by hand, in whatever form."""

import csv
import io
import json
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from plansite.progress import Status
from plansite.vi import labels
from tests.support.built import EXAMPLE, ROOT, BuiltSite, SharedSites
from tests.support.report_rows import page_rows, text_of, word_rows

pytestmark = pytest.mark.xdist_group("so-mau dates")

TABLE = yaml.safe_load((ROOT / "tests/progress/so_mau_expected.yaml").read_text(encoding="utf-8"))
OUT = {"cancelled", "not-applicable"}


@pytest.fixture(scope="module", params=list(TABLE))
def on_date(request: pytest.FixtureRequest, shared_sites: SharedSites) -> tuple[BuiltSite, str]:
    """The example as of each date of the table, with the date."""
    return shared_sites.built(EXAMPLE, request.param), request.param


def plan_of(site: BuiltSite) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(site.text("/du-lieu/plan.json"))
    return found


def shown(percent: object) -> str:
    """Return a percentage of the JSON as people read it."""
    return f"{percent}".removesuffix(".0").replace(".", ",") + "%"


def test_the_table_has_five_dates_and_every_status() -> None:
    assert len(TABLE) == 5
    statuses = {task["status"] for day in TABLE.values() for task in day["tasks"].values()}
    assert statuses == set(Status) - {Status.UNMEASURED}  # the example has no indicator


def test_the_json_holds_the_figures_worked_out_by_hand(on_date: tuple[BuiltSite, str]) -> None:
    site, day = on_date
    plan = plan_of(site)
    assert plan["as_of"] == day
    figures = ("tasks", "with_target", "done", "percent", "due", "kept", "kept_late", "missed")
    assert {key: _as_written(plan["totals"][key]) for key in figures} == TABLE[day]["totals"]
    keys = ("status", "delivered", "expected", "percent", "due_soon")
    tasks = {task["id"]: {key: _as_written(task[key]) for key in keys} for task in plan["tasks"]}
    assert tasks == TABLE[day]["tasks"]


def _as_written(value: object) -> object:
    """Return a figure as the table writes it: percentages are text with one decimal."""
    return f"{value:.1f}" if isinstance(value, float) else value


def test_the_pages_show_what_the_json_holds(on_date: tuple[BuiltSite, str]) -> None:
    site, _ = on_date
    plan = plan_of(site)
    rows = site.page("/tien-do/").css(".timeline tbody tr")
    assert len(rows) == len(plan["tasks"])
    for row, task in zip(rows, plan["tasks"], strict=True):
        assert row.css_first("th a").attributes["href"] == task["url"]
        assert row.attributes["data-group"] == task["group"]
        assert text_of(row.css_first(".status")) == labels.STATUSES[task["status"]]
        page = site.page(task["url"])
        assert text_of(page.css_first(".verdict .status")) == labels.STATUSES[task["status"]]
        assert text_of(page.css_first(".verdict__reason")) == " ".join(task["reason"].split())
        assert len(page.css(".proof__item")) == len(task["evidence"])
    share = text_of(site.page("/tien-do/").css_first(".meter__words"))
    assert share.startswith(f"Làm được {shown(plan['totals']['percent'])} khối lượng đã hứa.")
    for address in ("/tien-do/", "/", "/ke-hoach/2025/"):
        said = site.page(address).css_first(".answer").text(separator="")
        assert " ".join(said.split()) == _appointments(plan)
    columns = [
        [int(text_of(cell)) for cell in row.css("td")]
        for row in site.page("/tien-do/").css(".chart tbody tr")
    ]
    due, kept, late, missed, ahead = (sum(column) for column in zip(*columns, strict=True))
    totals = plan["totals"]
    assert (kept, late, missed) == (totals["kept"], totals["kept_late"], totals["missed"])
    assert due == totals["due"] + ahead


def _appointments(plan: dict[str, Any]) -> str:
    totals, (year, month, day) = plan["totals"], plan["as_of"].split("-")
    until = f"Tới ngày {day}/{month}/{year}:"
    if not totals["due"]:
        return f"{until} chưa có lời hẹn nào đến hạn. Lời hẹn đầu tiên là ngày 31/01/2025."
    said = f"{until} {totals['due']} lời hẹn đến hạn, {totals['kept']} đã giữ"
    said += f", {totals['kept_late']} trễ" if totals["kept_late"] else ""
    return f"{said}, {totals['missed']} lỡ." if totals["missed"] else f"{said}."


def test_the_csv_holds_what_the_json_holds(on_date: tuple[BuiltSite, str]) -> None:
    site, _ = on_date
    text = site.files["du-lieu/progress.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    tasks = plan_of(site)["tasks"]
    assert len(rows) == len(tasks)
    for row, task in zip(rows, tasks, strict=True):
        assert (row["Mã nhiệm vụ"], row["Mã trạng thái"]) == (task["id"], task["status"])
        assert row["Tỷ lệ (%)"] == ("" if task["percent"] is None else str(task["percent"]))
        assert row["Đã thực hiện"] == str(task["delivered"])


def test_reports_agree_as_page_and_as_word_document(on_date: tuple[BuiltSite, str]) -> None:
    site, _ = on_date
    made = [name for name in site.files if name.endswith(".docx")]
    assert made
    for name in made:
        page = LexborHTMLParser(site.files[f"{Path(name).parent.as_posix()}/index.html"])
        assert list(word_rows(site.files[name])) == list(page_rows(page)), name


def test_a_report_that_goes_on_shows_the_figures_of_the_day(
    on_date: tuple[BuiltSite, str],
) -> None:
    site, day = on_date
    name = "bao-cao/2025/year/bao-cao-2025-year.docx"
    if day > "2025-12-14":  # the year of the scheme (Công văn 581) is over; its figures stay
        return
    tasks = {task["id"]: task for task in plan_of(site)["tasks"]}
    rows = list(word_rows(site.files[name]))
    assert rows
    for task_id, status, total in rows:
        task = tasks[task_id]
        assert status == labels.STATUSES[task["status"]]
        assert total == _total(task)


def _total(task: dict[str, Any]) -> str:
    text = f"{task['delivered']:,}".replace(",", ".")
    if task["expected"] is not None:
        text += f"/{task['expected']:,}".replace(",", ".")
    return text if task["percent"] is None else f"{text} ({shown(task['percent'])})"


def test_the_plans_figure_follows_from_the_json_alone(on_date: tuple[BuiltSite, str]) -> None:
    """The rule of docs/progress.md: a weighted mean of completions, rounded halves up."""
    site, _ = on_date
    plan = plan_of(site)
    counted = [
        task for task in plan["tasks"] if task["expected"] is not None and task["status"] not in OUT
    ]
    assert plan["totals"]["with_target"] == len(counted)
    weights = sum(task["weight"] for task in counted)
    whole = sum((task["weight"] * _completion(task) for task in counted), Fraction()) / weights
    exact = Decimal(whole.numerator * 100) / Decimal(whole.denominator)
    assert 0 < whole < 1
    assert Decimal(str(plan["totals"]["percent"])) == exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    figures = ("due", "kept", "kept_late", "missed")
    added = {key: sum(task["appointments"][key] for task in plan["tasks"]) for key in figures}
    assert {key: plan["totals"][key] for key in figures} == added
    groups = Counter(task["group"] for task in plan["tasks"])
    assert plan["totals"]["groups"] == groups


def _completion(task: dict[str, Any]) -> Fraction:
    if not task["windows"]:
        return Fraction(min(task["delivered"], task["expected"]), task["expected"])
    met = sum(min(window["delivered"], window["expected"]) for window in task["windows"])
    return Fraction(met, sum(window["expected"] for window in task["windows"]))


def test_the_root_sites_plan_has_no_figure_and_says_so_in_words(root_site: BuiltSite) -> None:
    site = root_site
    plan = plan_of(site)
    assert plan["totals"]["percent"] is None
    assert [task["percent"] for task in plan["tasks"]] == [None] * 4
    assert "Kế hoạch không nêu chỉ tiêu hay thời hạn nào để hẹn" in site.words("/tien-do/")
    for address in ("/tien-do/", *(task["url"] for task in plan["tasks"])):
        assert "%" not in text_of(site.page(address).css_first("main"))
