"""progress.csv: readable by Excel, harmless in it."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from plansite.exports import progress_csv
from plansite.progress import compute, compute_all
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]
AS_OF = date(2018, 6, 30)


def rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_it_begins_with_a_byte_order_mark_and_ends_lines_with_crlf() -> None:
    raw = progress_csv(compute(make_plan(make_task()), [], AS_OF))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 2


def test_figures_agree_with_what_was_computed() -> None:
    progress = compute_all(read_site(ROOT / "examples/so-mau").site, date(2025, 10, 15))["2025"]
    found = rows(progress_csv(progress))
    assert [row["Mã nhiệm vụ"] for row in found] == [task.id for task in progress.tasks]
    for row, task in zip(found, progress.tasks, strict=True):
        percent = "" if task.percent is None else f"{task.percent:.1f}"
        assert row["Tỷ lệ (%)"] == percent
        assert row["Mã trạng thái"] == task.status
        assert row["Đã thực hiện"] == str(task.delivered)
        assert row["Phải thực hiện"] == ("" if task.expected is None else str(task.expected))
        assert len(row["Minh chứng"].split()) == len(task.evidence)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])
def test_no_cell_is_run_as_a_formula(start: str) -> None:
    title = f'{start}HYPERLINK("http://x.example")'
    (row,) = rows(progress_csv(compute(make_plan(make_task(title=title)), [], AS_OF)))
    assert row["Nhiệm vụ"] == f"'{title}"


@pytest.mark.parametrize(
    ("title", "safe"),
    [
        ("x;=cmd|' /C calc'!A0", "x;'=cmd|' /C calc'!A0"),
        ("x\t+1+1", "x\t'+1+1"),
        ("x;  @SUM(A1)", "x;'  @SUM(A1)"),
        ('x;"=1+1"', 'x;\'"=1+1"'),
        ("x|-2", "x|'-2"),
        ("x;\n=1+1", "x;' =1+1"),
        ("=1;=2;＝3", "'=1;'=2;'＝3"),
    ],
)
def test_no_cell_opens_another_with_a_formula_where_others_separate(title: str, safe: str) -> None:
    raw = progress_csv(compute(make_plan(make_task(title=title)), [], AS_OF))
    (row,) = rows(raw)
    assert row["Nhiệm vụ"] == safe
    for separator in (";", "\t", "|"):
        text = io.StringIO(raw.decode("utf-8-sig"), newline="")
        cells = [cell for line in csv.reader(text, delimiter=separator) for cell in line]
        starts = [cell.strip(' "')[:1] for cell in cells]
        assert not set(starts) & set("=+-@＝＋－＠")


@pytest.mark.parametrize(
    "title",
    [
        "Đăng tin; mở lớp - hai buổi; phát tờ rơi (2.000 tờ)",
        "Quý I-II; 04/2018; a@vi-du.example | 0254-3850001",
        "Tỷ lệ 90% = 9/10, +5 so với năm 2017, -1 so với kế hoạch",
    ],
)
def test_plain_words_stay_as_they_are(title: str) -> None:
    (row,) = rows(progress_csv(compute(make_plan(make_task(title=title)), [], AS_OF)))
    assert row["Nhiệm vụ"] == title


def test_evidence_has_whole_addresses_where_the_site_has_one() -> None:
    progress = compute(make_plan(make_task()), [make_article("2018-03-01", slug="x")], AS_OF)
    (row,) = rows(progress_csv(progress, base_url="https://vi-du.example"))
    assert row["Minh chứng"] == "https://vi-du.example/tin-bai/2018/x/"
