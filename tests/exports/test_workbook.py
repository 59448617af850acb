"""progress.xlsx: what progress.csv says, in values that a spreadsheet reckons with."""

import csv
import io
import re
import subprocess
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from plansite.exports import progress_csv, progress_xlsx
from plansite.progress import PlanProgress, compute, compute_all
from plansite.reading.site import read_site
from plansite.vi import exports as words
from tests.support.plans import make_article, make_plan, make_task
from tests.support.system import find_calc

SITE = Path(__file__).parents[2] / "examples/so-mau"
AS_OF = date(2025, 10, 15)
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "{=1+1}", "https://vi-du.example/", "00123", "_x0041_")


def sheet(raw: bytes, name: str = words.SHEET_FIGURES) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(raw)).get_sheet_by_name(name).to_python()


def as_in_csv(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.15g}"
    return value.isoformat() if isinstance(value, date) else str(value)


@pytest.fixture(scope="module")
def progress() -> PlanProgress:
    return compute_all(read_site(SITE).site, AS_OF)["2025"]


@pytest.fixture(scope="module")
def hostile() -> PlanProgress:
    tasks = [make_task(f"NV{at}", title=title) for at, title in enumerate(HOSTILE, 1)]
    return compute(make_plan(*tasks), [], date(2018, 6, 30))


def test_it_says_what_the_csv_says(progress: PlanProgress) -> None:
    raw = progress_csv(progress, base_url="https://vi-du.example").decode("utf-8-sig")
    heads, *table = csv.reader(io.StringIO(raw, newline=""))
    found, *rows = sheet(progress_xlsx(progress, base_url="https://vi-du.example"))
    assert found == heads
    percent = heads.index("Tỷ lệ (%)")
    for row, cells in zip(rows, table, strict=True):
        cells[percent] = cells[percent].removesuffix(".0")
        assert [as_in_csv(value) for value in row] == cells


def test_days_are_days_and_numbers_numbers(progress: PlanProgress) -> None:
    heads, *rows = sheet(progress_xlsx(progress))
    for row, task in zip(rows, progress.tasks, strict=True):
        told = dict(zip(heads, row, strict=True))
        assert (told["Tính đến ngày"], told["Bắt đầu"]) == (AS_OF, task.start)
        assert told["Thời hạn"] == (task.due or "")
        assert told["Đã thực hiện"] == float(task.delivered)
        assert told["Tỷ lệ (%)"] == ("" if task.percent is None else float(task.percent))


def test_each_column_is_explained(progress: PlanProgress) -> None:
    raw = progress_xlsx(progress)
    heads, *rows = sheet(raw, words.SHEET_COLUMNS)
    assert tuple(heads) == words.COLUMNS_HEADS
    assert [name for name, _ in rows] == sheet(raw)[0]
    assert all(text.endswith(".") for _, text in rows)


def test_no_text_is_a_formula_or_a_link(hostile: PlanProgress) -> None:
    raw = progress_xlsx(hostile)
    heads, *rows = sheet(raw)
    assert tuple(row[heads.index("Nhiệm vụ")] for row in rows) == HOSTILE
    parts = zipfile.ZipFile(io.BytesIO(raw))
    written = b"".join(parts.read(name) for name in parts.namelist() if "sheets/" in name)
    assert b"<f>" not in written
    assert b"<hyperlink" not in written


def test_it_can_be_sorted_and_its_heads_stay(progress: PlanProgress) -> None:
    written = zipfile.ZipFile(io.BytesIO(progress_xlsx(progress))).read("xl/worksheets/sheet1.xml")
    assert f'<autoFilter ref="A1:Z{len(progress.tasks) + 1}"/>'.encode() in written
    assert b'ySplit="1"' in written
    assert b'state="frozen"' in written


def test_a_plan_without_tasks_has_its_heads() -> None:
    assert sheet(progress_xlsx(compute(make_plan(), [], AS_OF))) == [list(words.COLUMNS)]


def test_it_takes_nothing_from_the_clock_and_is_the_agencys(progress: PlanProgress) -> None:
    parts = zipfile.ZipFile(io.BytesIO(progress_xlsx(progress)))
    assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    about = parts.read("docProps/core.xml").decode()
    assert about.count(f">{AS_OF.isoformat()}T00:00:00Z<") == 2
    assert "<dc:creator>Sở Mẫu</dc:creator>" in about


def test_what_no_cell_can_hold_says_that_it_is_not_all() -> None:
    days = [date(2018, 1, 1) + timedelta(days=at) for at in range(180)]
    many = [make_article(day.isoformat(), slug=f"{day:%m%d}-{'x' * 200}") for day in days]
    progress = compute(make_plan(make_task()), many, date(2018, 6, 30))
    cell = sheet(progress_xlsx(progress))[1][-1]
    addresses = cell.removesuffix(words.CELL_IS_FULL).split(" ")
    assert cell.endswith(words.CELL_IS_FULL)
    assert len(cell) <= 32_767
    assert addresses == [piece.url for piece in progress.tasks[0].evidence][: len(addresses)]


def test_no_row_is_higher_than_a_spreadsheet_takes() -> None:
    task = make_task(not_applicable={"reason": "Không có thủ tục nào. " * 200})
    raw = progress_xlsx(compute(make_plan(task), [], AS_OF))
    written = zipfile.ZipFile(io.BytesIO(raw)).read("xl/worksheets/sheet1.xml").decode()
    heights = [float(height) for height in re.findall(r' ht="([\d.]+)"', written)]
    assert heights
    assert max(heights) <= 409


@pytest.mark.skipif(find_calc() is None, reason="there is no LibreOffice Calc to open it")
def test_a_spreadsheet_opens_it_and_runs_nothing(hostile: PlanProgress, tmp_path: Path) -> None:
    file = tmp_path / "progress.xlsx"
    file.write_bytes(progress_xlsx(hostile))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    turn = ("--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76")
    command = ("soffice", profile, *turn, "--outdir", str(tmp_path), str(file))
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    text = (tmp_path / "progress.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(row["Nhiệm vụ"] for row in rows) == HOSTILE
    assert {row["Tính đến ngày"] for row in rows} == {"30/06/2018"}
