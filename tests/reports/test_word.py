"""The report as a Word document: the figures, the form, the same bytes."""

import io
import zipfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from plansite.model.article import Article
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.reading.site import read_site
from plansite.reports import Report, ReportError, report_docx, report_of
from plansite.reports.word import TEMPLATE
from plansite.vi import labels
from plansite.vi import reports as say
from plansite.vi.format import number, percent
from tests.support.plans import make_article, make_plan, make_task
from tools.make_templates import report as new_template

ROOT = Path(__file__).parents[2]
BASE = "https://vi-du.example"


@cache
def of_example(window: str = "h1") -> Report:
    site = read_site(ROOT / "examples/so-mau").site
    assert site.current is not None
    found = {one.id: one for one in report_windows(site.current)}
    return report_of(site, site.current, found[window], date(2025, 10, 15))


def small(*tasks: dict[str, Any], articles: tuple[Article, ...] = ()) -> Report:
    plan = make_plan(*tasks)
    site = Site(Path(), plans=(plan,), articles=articles)
    return report_of(site, plan, report_windows(plan)[0], date(2018, 12, 31))


def opened(raw: bytes) -> Any:
    return docx.Document(io.BytesIO(raw))


def rows(document: Any, heads: tuple[str, ...]) -> list[list[str]]:
    """Return the cells of the table with these heads, without the heads."""
    for table in document.tables:
        found = [[cell.text for cell in row.cells] for row in table.rows]
        if tuple(found[0]) == heads:
            return found[1:]
    raise LookupError(heads)


def test_the_tables_show_the_figures_of_the_report() -> None:
    report = of_example()
    table = rows(opened(report_docx(report)), say.TASK_HEADS)
    assert [row[0] for row in table] == [row.id for row in report.rows]
    for shown, row in zip(table, report.rows, strict=True):
        found = row.progress
        total = number(found.delivered)
        if found.expected is not None:
            total = f"{total}/{number(found.expected)}"
        assert shown[5:9] == [
            number(row.delivered),
            total,
            "–" if found.percent is None else percent(found.percent),
            labels.STATUSES[found.status],
        ]
        assert len(shown[9].split("\n")) == max(len(row.evidence), 1)


def test_events_and_explanations_have_their_tables() -> None:
    report = of_example()
    document = opened(report_docx(report))
    events = rows(document, say.EVENT_HEADS)
    assert [row[1] for row in events] == [article.title for article in report.events]
    explained = {row[0]: row[3] for row in rows(document, say.EXPLAIN_HEADS)}
    assert explained["NV7"].startswith("Tháng 4 không có chuyên mục")
    assert set(explained) == {"NV1", "NV3", "NV7"}
    assert "NV9" not in explained  # nothing of it was due


def test_the_head_is_that_of_an_official_document() -> None:
    document = opened(report_docx(of_example()))
    left, right = document.tables[0].rows[0].cells
    assert left.text.split("\n") == [*("UBND TỈNH\xa0VÍ\xa0DỤ", "SỞ MẪU", "", "Số: ......./BC-SM")]
    assert right.text.split("\n")[:2] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert right.text.split("\n")[-1] == "Ví Dụ, ngày ...... tháng ...... năm ........."


def test_headings_fonts_heads_and_widths_are_real() -> None:
    document = opened(report_docx(of_example()))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [
        *(say.GENERAL, say.TO_EXPLAIN, say.AHEAD, say.PROPOSALS, say.TASK_TABLE, say.EVENT_TABLE)
    ]
    for name in ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2"):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:ascii")) == fonts.get(qn("w:hAnsi")) == "Times New Roman"
        assert fonts.get(qn("w:asciiTheme")) is None
        assert str(document.styles[name].font.color.rgb) == "000000"
    for table in document.tables:
        assert table.autofit is False
        if table.style.name == "Table Grid":
            assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
            heads = [cell.paragraphs[0] for cell in table.rows[0].cells]
            assert all(head.paragraph_format.keep_with_next for head in heads)
            split = [row._tr.trPr.find(qn("w:cantSplit")) for row in table.rows]
            assert None not in split


def test_the_annex_is_headed_and_numbered_by_itself() -> None:
    document = opened(report_docx(of_example()))
    texts = [paragraph.text for paragraph in document.paragraphs]
    at = texts.index("Phụ lục")
    assert texts[at + 1] == "KẾT QUẢ THEO NHIỆM VỤ VÀ SỰ KIỆN"
    assert texts[at + 3].startswith("(Kèm theo Báo cáo số")
    assert all(run.italic for run in document.paragraphs[at + 3].runs)
    _, annex = document.sections
    numbers = annex._sectPr.find(qn("w:pgNumType"))
    assert numbers is not None
    assert numbers.get(qn("w:start")) == "1"
    assert annex.different_first_page_header_footer
    assert annex.first_page_header.is_linked_to_previous
    order = [child.tag for child in annex._sectPr]
    assert order.index(numbers.tag) < order.index(qn("w:titlePg"))


def test_an_id_of_a_part_stands_in_one_line_of_the_annex() -> None:
    document = opened(report_docx(of_example()))
    (table,) = [t for t in document.tables if t.rows[0].cells[-1].text == say.TASK_HEADS[-1]]
    code, title, _, target, *_, proof = (cell.width.cm for cell in table.rows[0].cells)
    assert code >= 1.65  # "NV22a" in letters of 11 points, and the margins of a cell
    assert target >= title * 0.9
    assert proof < 6


def test_what_comes_next_the_annex_and_the_signature_are_filled_in() -> None:
    plan = make_plan(make_task("NV1", target="2/quarter"), make_task("NV2", start="2018-05-01"))
    articles = (make_article("2018-02-01", counts="2"),)
    site = Site(Path(), plans=(plan,), articles=articles)
    report = report_of(site, plan, report_windows(plan)[0], date(2018, 12, 31))
    document = opened(report_docx(report, parent="UBND tỉnh Ví Dụ"))
    lines = [paragraph.text for paragraph in document.paragraphs]
    assert "NV1. Nhiệm vụ NV1: 2 tin bài mỗi quý (quý II)." in lines
    assert "NV2. Nhiệm vụ NV2: bắt đầu từ ngày 01/05/2018, sau kỳ báo cáo." in lines
    attached = (
        "(Kèm theo Báo cáo số ......./BC-SM ngày ...... tháng ...... năm ......... của Sở Mẫu)"
    )
    assert attached in lines
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert cells[0].startswith("UBND TỈNH\xa0VÍ\xa0DỤ\n")
    assert any(cell.endswith("\nHọ và tên") for cell in cells)
    (row,) = rows(document, say.TASK_HEADS)
    assert (row[4], row[5], row[9]) == ("2", "2", "Bài bai-20180201 (01/02/2018, tính 2)")


@pytest.mark.parametrize(
    ("keys", "asked"),
    [
        ({"target": "1/half"}, say.NO_WINDOW_ENDS),
        ({"target": "3", "due": "2018-06-30"}, say.DUE_LATER),
        ({"target": "3", "due": "2018-03-31"}, "3"),
        ({"target": "3"}, say.NO_DUE),
        ({}, say.NONE),
    ],
)
def test_where_nothing_had_to_be_there_it_is_said_why(keys: dict[str, Any], asked: str) -> None:
    (row,) = rows(opened(report_docx(small(make_task(**keys)))), say.TASK_HEADS)
    assert row[4] == asked


def test_every_cell_holds_a_paragraph() -> None:
    document = opened(report_docx(small(make_task(), make_task("NV2"))))
    for cell in document.element.iter(qn("w:tc")):
        assert cell.find(qn("w:p")) is not None


def test_evidence_is_linked_where_the_site_has_an_address() -> None:
    report = small(make_task(), articles=(make_article("2018-02-01", slug="x"),))

    def links(raw: bytes) -> list[str]:
        relations = opened(raw).part.rels.values()
        return [one.target_ref for one in relations if one.is_external]

    assert links(report_docx(report, base_url=BASE)) == [f"{BASE}/tin-bai/2018/x/"]
    assert links(report_docx(report)) == []
    (row,) = rows(opened(report_docx(report)), say.TASK_HEADS)
    assert row[9] == "Bài x (01/02/2018)"


def test_signs_of_xml_and_of_the_template_language_stand_as_they_are() -> None:
    title = "A < B & C {{ 7 * 7 }} {% raw %}"
    (row,) = rows(opened(report_docx(small(make_task(title=title)))), say.TASK_HEADS)
    assert row[1] == title


def test_the_same_report_gives_the_same_bytes() -> None:
    first = report_docx(of_example(), base_url=BASE)
    read_anew = of_example.__wrapped__()
    assert report_docx(read_anew, base_url=BASE) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        # What deflate makes of the same bytes is not the same on every machine.
        assert {member.compress_type for member in archive.infolist()} == {zipfile.ZIP_STORED}
    assert len(first) < 200_000


def test_the_properties_come_from_the_report() -> None:
    properties = opened(report_docx(of_example())).core_properties
    assert properties.author == properties.last_modified_by == "Sở Mẫu"
    assert properties.created.date() == properties.modified.date() == date(2025, 6, 14)
    assert properties.title.endswith("6 tháng đầu năm 2025")


def test_a_notice_stands_above_everything() -> None:
    text = "Dữ liệu minh họa."
    document = opened(report_docx(of_example(), notice=text))
    assert document.paragraphs[0].text == text
    assert [p.text for p in document.paragraphs].count(text) == 2
    assert text not in [p.text for p in opened(report_docx(of_example())).paragraphs]


def test_the_template_that_is_kept_is_the_one_that_the_script_makes() -> None:
    def text(document: Any) -> list[str]:
        cells = [cell.text for table in document.tables for cell in table._cells]
        return [paragraph.text for paragraph in document.paragraphs] + cells

    assert text(docx.Document(str(TEMPLATE))) == text(new_template())


@pytest.mark.parametrize(
    "broken", ["{{ heading", "{% for x in rows %}", "{{ row.nothing() }}", "{{ 1 + heading }}"]
)
def test_a_broken_template_is_told_in_a_sentence(tmp_path: Path, broken: str) -> None:
    document = docx.Document(str(TEMPLATE))
    document.paragraphs[3].add_run(broken)
    path = tmp_path / "mau.docx"
    document.save(str(path))
    with pytest.raises(ReportError, match=r"^mẫu Word mau\.docx có chỗ điền sai"):
        report_docx(of_example(), template=path)


def test_what_is_no_word_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "mau.docx"
    path.write_bytes(b"no zip")
    with pytest.raises(ReportError, match=r"^không mở được mẫu Word mau\.docx"):
        report_docx(of_example(), template=path)
    with pytest.raises(ReportError, match="không mở được"):
        report_docx(of_example(), template=tmp_path / "khong-co.docx")
