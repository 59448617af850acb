"""JSON, CSV and Word document of the example show the same figures, on every date."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from plansite.exports import plan_json, progress_csv
from plansite.progress import compute_all
from plansite.reading.site import read_site
from plansite.reports import report_docx, reports_of
from plansite.vi import labels
from plansite.vi import reports as say

SITE = Path(__file__).parents[2] / "examples/so-mau"
DATES = ("2025-01-15", "2025-03-31", "2025-06-30", "2025-10-15", "2026-01-31")


@pytest.mark.parametrize("as_of", DATES)
@pytest.mark.parametrize("plan", ["2024", "2025"])
def test_json_and_csv_agree(as_of: str, plan: str) -> None:
    progress = compute_all(read_site(SITE).site, date.fromisoformat(as_of))[plan]
    data = json.loads(plan_json(progress))
    text = progress_csv(progress).decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(table) == len(data["tasks"])
    for row, task in zip(table, data["tasks"], strict=True):
        expected, share = task["expected"], task["percent"]
        assert row["Mã nhiệm vụ"] == task["id"]
        assert row["Mã trạng thái"] == task["status"]
        assert row["Đã thực hiện"] == str(task["delivered"])
        assert row["Phải thực hiện"] == ("" if expected is None else str(expected))
        assert row["Tỷ lệ (%)"] == ("" if share is None else str(share))
        assert row["Diễn giải"] == task["reason"]


@pytest.mark.parametrize("as_of", DATES)
@pytest.mark.parametrize("plan", ["2024", "2025"])
def test_json_and_word_agree_at_the_date_of_each_report(as_of: str, plan: str) -> None:
    site = read_site(SITE).site
    made = site.plan(plan)
    assert made is not None
    for report in reports_of(site, made, date.fromisoformat(as_of)):
        data = json.loads(plan_json(report.progress))
        tasks = {task["id"]: task for task in data["tasks"]}
        document = docx.Document(io.BytesIO(report_docx(report)))
        for row in _task_rows(document):
            task = tasks[row[0]]
            assert row[8] == labels.STATUSES[task["status"]]
            assert row[7] == ("–" if task["percent"] is None else _shown(task["percent"]))
            assert row[6].split("/")[0] == f"{task['delivered']:,}".replace(",", ".")


def _task_rows(document: Any) -> list[list[str]]:
    for table in document.tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        if tuple(rows[0]) == say.TASK_HEADS:
            return rows[1:]
    raise LookupError(say.TASK_HEADS)


def _shown(percent: float) -> str:
    return f"{percent:.1f}".removesuffix(".0").replace(".", ",") + "%"
