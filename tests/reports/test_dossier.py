"""The dossier: report, list and attachments in one archive."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import docx

from plansite.archive import files_of
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.reports import dossier, report_docx, report_of
from tests.support.plans import make_article, make_plan, make_task

BASE = "https://vi-du.example"
PDF = {"file": "2018/Biên bản.PDF", "title": "Biên bản", "section": "II.3", "page": "4-5"}
SHEET = {"file": "danh-sach.csv", "title": "Danh sách"}


def packed() -> dict[str, bytes]:
    plan = make_plan(make_task("NV1"), make_task("NV2", from_section="IV.2"), make_task("NV3"))
    articles = (
        make_article("2018-02-05", "NV2", "NV1", slug="chung", attachments=[PDF, SHEET]),
        make_article("2018-02-01", "NV2", slug="khong-tep"),
        make_article("2018-05-01", "NV3", slug="ky-sau", attachments=[SHEET]),
    )
    site = Site(Path(), plans=(plan,), articles=articles)
    report = report_of(site, plan, report_windows(plan)[0], date(2018, 12, 31))
    raw = dossier(report, lambda path: path.encode(), base_url=BASE)
    assert dossier(report, lambda path: path.encode(), base_url=BASE) == raw
    files = files_of(raw)
    assert files["bao-cao-2018-q1.docx"] == report_docx(report, base_url=BASE)
    return files


def listed(files: dict[str, bytes]) -> list[list[str]]:
    document: Any = docx.Document(io.BytesIO(files["00-danh-muc.docx"]))
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows]


def test_attachments_are_in_once_numbered_in_the_order_of_the_tasks() -> None:
    files = packed()
    assert list(files) == [
        "00-danh-muc.docx",
        "bao-cao-2018-q1.docx",
        "minh-chung/01-bien-ban.pdf",
        "minh-chung/02-danh-sach.csv",
    ]
    assert files["minh-chung/01-bien-ban.pdf"] == "2018/Biên bản.PDF".encode()


def test_the_list_gives_task_document_section_page_and_file() -> None:
    heads, *rows = listed(packed())
    assert heads == [
        "STT",
        "Nhiệm vụ",
        "Tài liệu",
        "Mục",
        "Trang",
        "Tệp hoặc địa chỉ",
    ]
    first, second = "minh-chung/01-bien-ban.pdf", "minh-chung/02-danh-sach.csv"
    assert rows == [
        ["01", "NV1. Nhiệm vụ NV1", "Biên bản", "II.3", "4-5", first],
        ["02", "NV1. Nhiệm vụ NV1", "Danh sách", "", "", second],
        ["03", "NV2. Nhiệm vụ NV2", "Bài khong-tep", "", "", f"{BASE}/tin-bai/2018/khong-tep/"],
        ["01", "NV2. Nhiệm vụ NV2", "Biên bản", "II.3", "4-5", first],
        ["02", "NV2. Nhiệm vụ NV2", "Danh sách", "", "", second],
    ]
