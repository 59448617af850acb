"""Shapes of real plans, as sites: each builds, says what the plan says, and nothing else."""

import csv
import io
import json
import re
from typing import Any

import docx
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from plansite.checks.checked import checked_site
from plansite.model import addresses
from plansite.reading.differing import Differing
from plansite.vi.format import day
from tests.support.built import BuiltSite, SharedSites
from tests.support.real_plans import PLANS, RealPlan

pytestmark = pytest.mark.xdist_group("real plans")

TOLERATED = {
    # The month of action begins before the plan that tells of it was issued.
    "chi-tieu-phan-tram": ["thoi-gian/ngoai-ke-hoach"],
}
"""Warnings that stand, each with its reason."""

ACCUSING = {"overdue", "behind", "missed", "ended-short"}
DEADLINE = re.compile(r"\b[Hh]ạn\b[^.;<>\n]*?(\d{2}/\d{2}/\d{4})")

Real = tuple[RealPlan, BuiltSite, dict[str, Any]]


@pytest.fixture(params=PLANS)
def real(request: pytest.FixtureRequest, shared_sites: SharedSites) -> Real:
    """A site on its day, and what its source says."""
    plan = PLANS[request.param]
    return plan, shared_sites.built(plan.folder, plan.as_of), plan.beside("facts")


def said(node: LexborNode | None) -> str:
    """Return what a node says, white space made one, none before a comma."""
    text = "" if node is None else " ".join(node.text(separator=" ").split())
    return text.replace(" ,", ",").replace(" :", ":")


def test_nothing_empty_is_shown(real: Real) -> None:
    _, site, _ = real
    page = site.page("/")
    assert page.css_first("#_moi") is None  # no article was written
    # What cannot fall due is not said to be not due yet.
    for line in page.css(".small-figure"):
        assert said(line) != "Chưa có gì đến hạn"
    late = page.css_first("#_tre-hen")
    groups = {said(node.parent) for node in page.css(".counts__link strong")}
    if late is not None:
        both = all(any(word in group for group in groups) for word in ("Trễ hẹn", "Cần chú ý"))
        assert (late.text() == "Trễ hẹn và cần chú ý") == both
    for address in (f"/{name.removesuffix('index.html')}" for name in site.pages):
        for node in site.page(address).css("main .columns, main .stack"):
            assert said(node) or address == "/tim-kiem/", address


def facts_of(page: LexborHTMLParser) -> dict[str, list[str]]:
    """Return the list of facts of a page, each by its name."""
    rows = page.css("main dl.facts > div")
    return {said(row.css_first("dt")): [said(each) for each in row.css("dd")] for row in rows}


@pytest.mark.parametrize("name", PLANS)
def test_the_check_finds_nothing_wrong(name: str) -> None:
    found = checked_site(PLANS[name].folder, asked=Differing).problems
    assert [problem.id for problem in found] == TOLERATED.get(name, []), found


def test_the_document_says_all_that_its_source_does_and_no_more(real: Real) -> None:
    _, site, facts = real
    for address, parts in facts["pages"].items():
        page = site.page(address)
        shown = {selector: [said(node) for node in page.css(selector)] for selector in parts}
        assert shown == parts
    assert facts_of(site.page("/"))["Thời gian"] == [facts["period"]]


def test_each_task_stands_under_its_heading_with_what_the_source_says(real: Real) -> None:
    plan, site, facts = real
    page = site.page(plan.address)
    for task_id, task in facts["tasks"].items():
        place = page.css_first(f"#{task_id.lower()}")
        if "part_of" in task:
            assert place is None
            continue
        assert _heading(place) == task["under"]
        cells = {cell.attributes["data-label"]: said(cell) for cell in place.css("td[data-label]")}
        cells |= {
            said(each.css_first("dt")).rstrip(":"): said(each.css_first("dd"))
            for each in place.css(".said > div")
        }
        assert cells == _cells(task), task_id
        words = said(place.css_first(".annex__title, .clauses__words"))
        assert (
            words.removesuffix(said(place.css_first(".annex__title .clauses__tasks"))).strip()
            == task["title"]
        )


def test_tasks_are_counted_as_the_document_numbers_them(shared_sites: SharedSites) -> None:
    plan = PLANS["xa-100-ngay"]
    site = shared_sites.built(plan.folder, plan.as_of)
    counted = "37 nhiệm vụ, trong đó 4 nhiệm vụ chia thành 8 phần việc"
    assert counted in site.words("/")
    assert f"Kế hoạch có {counted}" in site.words("/bao-cao/2026/q3/")
    assert " 37 " in site.words("/ke-hoach/")


def _heading(node: LexborNode | None) -> str:
    while node is not None and "document__section" not in (node.attributes.get("class") or ""):
        node = node.parent
    return said(node and node.css_first(".document__heading"))


def _cells(task: dict[str, Any]) -> dict[str, str]:
    time = task.get("time") or ("due" in task and f"đến ngày {day(task['due'])}")
    found = {
        "Chủ trì": "; ".join(task.get("lead", [])),
        "Phối hợp": "; ".join(task.get("partners", [])),
        "Sản phẩm": task.get("product"),
        "Chỉ tiêu": _amount(task),
        "Thời gian": time,
        **task.get("own", {}),
    }
    return {name: text for name, text in found.items() if text}


def _amount(task: dict[str, Any]) -> str:
    """Return what the target asks, unless title, product or time of the source say so."""
    target = str(task.get("target", ""))
    numbers = re.findall(r"\d[\d.,/]*%?", target.rpartition(": ")[2])
    line = f"{task['title']} {task.get('product')} {task.get('time')}"
    return "" if target in line or any(number in line for number in numbers) else target


def test_the_page_of_each_task_says_the_same_and_no_more(real: Real) -> None:
    plan, site, facts = real
    tasks = facts["tasks"]
    parents = {task["part_of"] for task in tasks.values() if "part_of" in task}
    start, end = facts["period"].split(" - ")
    for task_id, task in tasks.items():
        page = site.page(f"{plan.address}{task_id.lower()}/")
        assert said(page.css_first("h1")) == task["title"]
        target = task.get("target", "Kế hoạch không nêu chỉ tiêu")
        span = f"đến ngày {day(task['due'])}" if "due" in task else _NO_DAY.format(start, end)
        whole = task.get("part_of")
        found = {
            "Chỉ tiêu": [] if task_id in parents else [target],
            "Thời gian thực hiện": [task.get("time", span)],
            "Là một phần của": [f"{whole}: {tasks[whole]['title']}"] if whole else [],
            "Đơn vị chủ trì": task.get("lead"),
            "Đơn vị phối hợp": task.get("partners"),
            "Sản phẩm": [task["product"]] if "product" in task else [],
            "Văn bản cần tuyên truyền": task.get("laws"),
            **{name: [text] for name, text in task.get("own", {}).items()},
        }
        assert facts_of(page) == {name: texts for name, texts in found.items() if texts}, task_id


_NO_DAY = "{} - {}, thời gian của kế hoạch; không nêu hạn riêng"


def test_data_hold_the_days_that_the_source_states_and_no_others(real: Real) -> None:
    _, site, facts = real
    tasks = facts["tasks"]
    days = {task_id: str(task["due"]) if "due" in task else None for task_id, task in tasks.items()}
    titles = {task_id: task["title"] for task_id, task in tasks.items()}
    told = json.loads(site.text("/du-lieu/plan.json"))["tasks"]
    assert {task["id"]: task["due"] for task in told} == days
    assert {task["id"]: task["title"] for task in told} == titles
    text = site.files["du-lieu/progress.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["Mã nhiệm vụ"]: row["Thời hạn"] or None for row in rows} == days
    assert {row["Mã nhiệm vụ"]: row["Đơn vị chủ trì"] for row in rows} == {
        task_id: "; ".join(task.get("lead", [])) for task_id, task in tasks.items()
    }
    calendar = site.text("/lich.ics").replace("\r\n ", "").replace("\n ", "")
    entries = re.findall(r"SUMMARY:Hạn ([\w-]+):.*?DTSTART;VALUE=DATE:(\d{8})", calendar, re.S)
    assert dict(entries) == {
        task_id: due.replace("-", "") for task_id, due in days.items() if due is not None
    }


def test_nothing_calls_a_day_a_deadline_that_the_source_does_not(real: Real) -> None:
    _, site, facts = real
    stated = {day(task["due"]) for task in facts["tasks"].values() if "due" in task}
    for name, raw in site.files.items():
        if f"/{name}".startswith(addresses.METHOD):  # its examples are nobody's
            continue
        for text in _texts(name, raw):
            assert set(DEADLINE.findall(text)) <= stated, (name, text)


def _texts(name: str, raw: bytes) -> list[str]:
    """Return what a file says, by what is read at once: an item, a cell; a heading and a day."""
    if name.endswith(".html"):
        page = LexborHTMLParser(raw)
        below = [
            f"{said(section.css_first('h2, h3'))} {said(time)}"
            for section in page.css("main section")
            for time in section.css("time")
        ]
        return [*below, *map(said, page.css("main li, main td, main p, main dd"))]
    if name.endswith(".docx"):
        document: Any = docx.Document(io.BytesIO(raw))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return [*cells, *(paragraph.text for paragraph in document.paragraphs)]
    if name.endswith((".json", ".csv", ".xml", ".ics")) and "schema" not in name:
        return raw.decode("utf-8-sig").splitlines()
    return []


def test_no_task_is_blamed_of_which_nothing_was_due(real: Real) -> None:
    plan, site, facts = real
    for task in json.loads(site.text("/du-lieu/plan.json"))["tasks"]:
        due = facts["tasks"][task["id"]].get("due")
        ended = any(window["ended"] for window in task["windows"])
        was_due = ended or (due is not None and str(due) < plan.as_of)
        assert (task["status"] in ACCUSING) <= was_due, task["id"]
        assert task["appointments"]["due"] == int(was_due and task["kind"] != "parent"), task["id"]
