"""An explanation is on the page and in the Word file as it was typed: paragraphs and lines."""

import io
from pathlib import Path

import docx

from plansite.vi import reports as say
from tests.support.built import built
from tests.support.sites import write_small_site

TEXT = """\
- task: NV1
  period: q1
  text: |
    Hai lý do:
    - hội trường đang sửa;
    - thiếu người.

    Đã bù vào tháng 4.
"""


def test_page_and_word_file_keep_its_lines_and_paragraphs(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    (site / "content/explanations.yaml").write_text(TEXT, encoding="utf-8")
    output = built(site, tmp_path / "output", "2018-04-10")
    page = output.text("/bao-cao/2018/q1/")
    shown = "<p>Hai lý do:<br>\n- hội trường đang sửa;<br>\n- thiếu người.</p>"
    assert f"{shown}\n<p>Đã bù vào tháng 4.</p>" in page
    (name,) = (name for name in output.files if name.endswith("q1.docx"))
    document = docx.Document(io.BytesIO(output.files[name]))
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
    ]
    (rows,) = (rows for heads, *rows in tables if tuple(heads) == say.EXPLAIN_HEADS)
    assert [row[3] for row in rows if row[0] == "NV1"] == [
        "Hai lý do:\n- hội trường đang sửa;\n- thiếu người.\n\nĐã bù vào tháng 4."
    ]
