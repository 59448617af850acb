"""Make the first Word templates: ``python -m tools.make_templates``.

Run it to begin anew; an office that restyled its template in Word keeps that one. The layout
follows Nghị định 30/2020/NĐ-CP, Phụ lục I: agency at the left, motto at the right.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from plansite.archive import files_of, zip_of
from plansite.reports.dossier import LIST_TEMPLATE
from plansite.reports.word import TEMPLATE
from plansite.vi import reports as say
from tools.template_style import BODY, CELL, CENTRE, NOTICE, begin_annex, new_document

TASK_WIDTHS = (1.7, 3.7, 2.1, 3.4, 2.0, 1.3, 2.4, 1.4, 1.8, 5.9)
EVENT_WIDTHS = (1.2, 7.0, 5.0, 4.7, 3.4, 1.9, 2.5)
SUMMARY_INDENT, ANNEX_INDENT = 5.3, 10
"""Centimetres beside the line under a title, which is a third to half as long as that."""
EXPLAIN_WIDTHS = (1.8, 4.0, 5.0, 5.2)
DOSSIER_WIDTHS = (1.2, 5.6, 7.4, 2.8, 1.7, 7.0)


def main() -> None:
    """Write both templates of the engine."""
    for path, document in ((TEMPLATE, report()), (LIST_TEMPLATE, dossier())):
        path.write_bytes(_bytes(document))


def report() -> Any:
    """Return the template of the report."""
    document = new_document()
    _notice(document)
    _formal_head(document)
    document.add_paragraph(say.REPORT, "Title")
    document.add_paragraph("{{ heading }}", "Subtitle")
    document.add_paragraph("{{ window }}", "Subtitle")
    _rule(document, SUMMARY_INDENT)
    _body(document, "{{ introduction }}")
    document.add_heading(say.GENERAL, 1)
    for line in ("{%p for line in summary %}", "{{ line }}", "{%p endfor %}"):
        _body(document, line)
    _body(document, say.APPENDIX_NOTE)
    document.add_heading(say.TO_EXPLAIN, 1)
    _body(document, "{%p if explain %}")
    cells = (
        "{{ row.id }}",
        "{{ row.title }}",
        "{{ row.state }}",
        "{{ row.text }}",
    )
    _table(document, say.EXPLAIN_HEADS, EXPLAIN_WIDTHS, "explain", cells)
    _body(document, "{%p else %}")
    _body(document, "{{ nothing_missed }}")
    _body(document, "{%p endif %}")
    document.add_heading(say.AHEAD, 1)
    for line in ("{%p for line in ahead %}", "{{ line }}", "{%p else %}", say.AHEAD_NONE):
        _body(document, line)
    _body(document, "{%p endfor %}")
    document.add_heading(say.PROPOSALS, 1)
    _body(document, say.ROOM)
    _formal_foot(document)
    begin_annex(document)
    _notice(document)
    document.add_paragraph(say.APPENDIX, "Title")
    document.add_paragraph(say.APPENDIX_TITLE, "Subtitle")
    document.add_paragraph("{{ window }}", "Subtitle")
    attached = document.add_paragraph()
    attached.alignment = CENTRE
    attached.add_run("{{ attached }}").italic = True
    _rule(document, ANNEX_INDENT)
    document.add_heading(say.TASK_TABLE, 2)
    evidence = "{%p for piece in row.proof %}\n{{r piece }}\n{%p endfor %}"
    columns = (
        *("{{ row.id }}", "{{ row.title }}", "{{ row.lead }}"),
        "{{ row.target }}\n{%p if row.due %}\n{{ row.due }}\n{%p endif %}",
        *("{{ row.asked }}", "{{ row.delivered }}", "{{ row.total }}", "{{ row.percent }}"),
        *("{{ row.status }}", evidence),
    )
    _table(document, say.TASK_HEADS, TASK_WIDTHS, "rows", columns, centred=(0, 4, 5, 6, 7))
    for line in ("{%p if left_out %}", say.LEFT_OUT, "{%p endif %}"):
        _body(document, line)
    for line in ("{%p for line in left_out %}", "{{ line }}", "{%p endfor %}"):
        _body(document, line)
    document.add_heading(say.EVENT_TABLE, 2)
    _body(document, "{%p if events %}")
    names = ("at", "title", "when", "place", "organiser", "participants", "tasks")
    fields = tuple(f"{{{{ row.{name} }}}}" for name in names)
    _table(document, say.EVENT_HEADS, EVENT_WIDTHS, "events", fields, centred=(0, 5))
    _body(document, "{%p else %}")
    _body(document, say.EVENT_NONE)
    _body(document, "{%p endif %}")
    return document


def dossier() -> Any:
    """Return the template of a dossier's list."""
    document = new_document(landscape=True)
    _notice(document)
    document.add_paragraph(say.DOSSIER, "Title")
    document.add_paragraph("{{ heading }}", "Subtitle")
    document.add_paragraph("{{ window }}", "Subtitle")
    _body(document, "{%p if rows %}")
    names = ("at", "task", "title", "section", "page", "file")
    cells = tuple(f"{{{{ row.{name} }}}}" for name in names)
    _table(document, say.DOSSIER_HEADS, DOSSIER_WIDTHS, "rows", cells, centred=(0, 3, 4))
    _body(document, "{%p else %}")
    _body(document, say.DOSSIER_EMPTY)
    _body(document, "{%p endif %}")
    return document


def _notice(document: Any) -> None:
    for line in ("{%p if notice %}", "{{ notice }}", "{%p endif %}"):
        document.add_paragraph(line, NOTICE)


def _formal_head(document: Any) -> None:
    left, right = _frame(document, (6.6, 9.8))
    _line(left, "{%p if parent %}")
    _line(left, "{{ parent }}", size=12)
    _line(left, "{%p endif %}")
    _line(left, "{{ issuer }}", bold=True, size=12)
    _rule(left, 2.2)
    _line(left, "{{ number_line }}")
    _line(right, say.MOTTO_STATE, bold=True, size=12)
    _line(right, say.MOTTO, bold=True)
    _rule(right, 1.8)
    _line(right, "{{ date_line }}", italic=True)
    document.add_paragraph()


def _formal_foot(document: Any) -> None:
    # A signature must not stand on a page without a word of the document.
    closing = document.add_paragraph("{{ closing }}", BODY)
    closing.paragraph_format.keep_with_next = True
    closing.paragraph_format.space_after = Pt(12)
    left, right = _frame(document, (6.6, 9.8))
    _line(left, say.RECIPIENTS, bold=True, italic=True, size=12, align=None)
    for line in say.RECIPIENT_LINES:
        _line(left, line, size=11, align=None)
    _line(right, say.SIGNER, bold=True, size=12)
    _line(right, say.SIGNATURE, italic=True)
    # Room for the signature above the name (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).
    _line(right, say.SIGNER_NAME, bold=True)
    right.paragraphs[-1].paragraph_format.space_before = Pt(56)


def _frame(document: Any, widths: Sequence[float]) -> tuple[Any, Any]:
    """Add a table without borders, and return its two cells."""
    table = document.add_table(rows=1, cols=2)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _set_widths(table, widths)
    _mark(table.rows[0], "w:cantSplit")
    for cell in table.rows[0].cells:
        cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
    return table.rows[0].cells[0], table.rows[0].cells[1]


def _line(
    cell: Any,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float = 13,
    align: Any = CENTRE,
) -> None:
    paragraph = cell.add_paragraph()
    paragraph.alignment = align
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)


def _rule(cell: Any, indent: float) -> None:
    """Draw the short line that stands under the agency and the motto."""
    paragraph = cell.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Cm(indent)
    shape.line_spacing, shape.space_after = Pt(3), Pt(6)
    border = OxmlElement("w:pBdr")
    line = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    # Word wants the parts of a paragraph's properties in the order of its schema.
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(border, "w:spacing", "w:ind", "w:jc", "w:rPr")


def _body(document: Any, text: str) -> None:
    document.add_paragraph(text, BODY)


def _table(
    document: Any,
    heads: Sequence[str],
    widths: Sequence[float],
    rows: str,
    cells: Sequence[str],
    *,
    centred: Sequence[int] = (0,),
) -> None:
    """Add a table with a head that is repeated on each page, and one row for each of ``rows``.

    A row stands on one page, and the head with the first of them.
    """
    table = document.add_table(rows=4, cols=len(heads), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _set_widths(table, widths)
    for at, head in enumerate(heads):
        _fill(table.rows[0].cells[at], head, centred=True, bold=True)
        table.rows[0].cells[at].paragraphs[0].paragraph_format.keep_with_next = True
        _fill(table.rows[2].cells[at], cells[at], centred=at in centred)
    _fill(table.rows[1].cells[0], f"{{%tr for row in {rows} %}}")
    _fill(table.rows[3].cells[0], "{%tr endfor %}")
    _mark(table.rows[0], "w:tblHeader")
    for row in table.rows:
        _mark(row, "w:cantSplit")


def _fill(cell: Any, text: str, *, centred: bool = False, bold: bool = False) -> None:
    for at, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.style = CELL
        paragraph.alignment = CENTRE if centred else None
        paragraph.add_run(line).bold = bold or None


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _set_widths(table: Any, widths: Sequence[float]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def _bytes(document: Any) -> bytes:
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime(2018, 1, 18)  # noqa: DTZ001 - a constant
    out = io.BytesIO()
    document.save(out)
    return zip_of(files_of(out.getvalue()))


if __name__ == "__main__":
    main()
