"""What an office writes into its own Word template: in bounds, and with nothing from outside."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from plansite.reports import ReportError, report_docx, sandbox
from plansite.reports.sandbox import LoopBudget
from plansite.reports.word import TEMPLATE
from plansite.vi import reports as say
from tests.reports.test_word import of_example, opened

OWN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def saved(folder: Path, change: Callable[[Any], object]) -> Path:
    """Return the engine's template with a change, as an office's own."""
    document = docx.Document(str(TEMPLATE))
    change(document)
    path = folder / "mau.docx"
    document.save(str(path))
    return path


def writing(text: str) -> Callable[[Any], object]:
    return lambda document: document.add_paragraph(text)


def refusal(path: Path) -> str:
    with pytest.raises(ReportError) as caught:
        report_docx(of_example(), template=path)
    return str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "{% for i in range(10**9) %}x{% endfor %}",
        "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}",
        "{{ 'x' * 10**9 }}",
        "{{ '%9999999999d' % 1 }}",
        "{{ '{:9999999999}'.format(1) }}",
        "{{ heading|center(10**9) }}",
        "{{ heading|center(9999999999) }}",
        "{{ 2 ** 9999999 }}",
        "{% set x = heading %}" + "{% set x = x ~ x %}" * 40 + "{{ x }}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{{ lipsum(n=1000000) }}",
        "{{ heading" + "|list|join(heading)" * 12 + " }}",
        "{% for row in rows recursive %}{{ loop(rows) }}{% endfor %}",
        "{% for x in [heading ~ heading] %}x{% endfor %}",
        "{% for a in rows %}" * 9 + "x" + "{% endfor %}" * 9,
        "{% for a in introduction %}" * 4 + "x" + "{% endfor %}" * 4,
        "{% for a in introduction %}"
        + "{% for b in introduction if false %}x{% endfor %}" * 200
        + "{% endfor %}",
        "{% for a in introduction %}" + "{{ introduction }}" * 2000 + "{% endfor %}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    ],
)
def test_what_would_not_end_ends_in_a_sentence_that_names_the_template(
    tmp_path: Path, text: str
) -> None:
    said = refusal(saved(tmp_path, writing(text)))
    assert said.startswith("mẫu Word mau.docx có chỗ điền sai (")


def test_a_document_has_its_time() -> None:
    with pytest.raises(ValueError, match=say.TEMPLATE_ENDLESS):
        LoopBudget(seconds=-1).spend(0)


def test_the_sentence_says_what_may_not_be_used(tmp_path: Path) -> None:
    said = refusal(saved(tmp_path, writing("{{ range(10) }}")))
    assert "trong mẫu không dùng được “range(…)”, chỉ dùng được các tên có sẵn" in said
    assert "“*”" in refusal(saved(tmp_path, writing("{{ 'x' * 9 }}")))
    assert "“|center”" in refusal(saved(tmp_path, writing("{{ heading|center(9) }}")))
    loops = "{% for a in rows %}" * 9 + "x" + "{% endfor %}" * 9
    assert say.TEMPLATE_ENDLESS in refusal(saved(tmp_path, writing(loops)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{ window|upper }}", "6 THÁNG ĐẦU NĂM 2025"),
        ("{{ summary|first|default('-') }}", "Số liệu tính đến hết ngày 14 tháng 6 năm 2025."),
        ("{% for row in rows if row.id in ('NV1', 'NV2') %}{{ row.id }}.{% endfor %}", "NV1.NV2."),
        (
            "{% for row in rows|sort(attribute='id') %}{{ row.id if loop.first }}{% endfor %}",
            "NV1",
        ),
        ("{{ rows|length - 1 }} {{ 'a' ~ 'b' }} {{ 'có' if rows else 'không' }}", "15 ab có"),
        ("{{ explain|join('; ', attribute='id') }}", "NV1; NV3; NV7"),
    ],
)
def test_what_an_office_needs_goes_on_working(tmp_path: Path, text: str, shown: str) -> None:
    raw = report_docx(of_example(), template=saved(tmp_path, writing(text)))
    assert opened(raw).paragraphs[-1].text == shown


def related(kind: str, target: str) -> Callable[[Any], object]:
    return lambda document: document.part.relate_to(target, f"{OWN}/{kind}", is_external=True)


def in_settings(document: Any) -> None:
    part = document.part._settings_part
    part.relate_to("file:///C:/Users/vp/Mau.dotm", f"{OWN}/attachedTemplate", is_external=True)


def field(*pieces: str) -> Callable[[Any], object]:
    def put(document: Any) -> None:
        run = document.add_paragraph().add_run()
        for piece in pieces:
            word = OxmlElement("w:instrText")
            word.text = piece
            run._r.append(word)

    return put


def simple_field(document: Any) -> None:
    word = OxmlElement("w:fldSimple")
    word.set(qn("w:instr"), 'DDEAUTO cmd "/c calc"')
    document.add_paragraph()._p.append(word)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (in_settings, "xóa ô Document template"),
        (related("image", "https://xa.example/a.png"), "chèn lại bằng Insert > Pictures"),
        (related("oleObject", "file:///C:/bang.xlsx"), "chọn Break Link"),
        (related("subDocument", "https://xa.example/a.docx"), "chọn Break Link"),
        (related("hyperlink", "file://may-chu/chung"), "chọn Remove Hyperlink"),
        (field(" HYPERLINK ", '"\\\\may-chu\\chung"'), "chọn Remove Hyperlink"),
        (field(" HYPERLINK \\\\may-chu\\chung"), "chọn Remove Hyperlink"),
        (field(" INCLUDE", "PICTURE ", '"https://xa.example/a.png"'), "trường INCLUDEPICTURE"),
        (simple_field, "trường DDEAUTO"),
    ],
)
def test_what_leads_out_of_a_template_is_refused_with_the_way_to_remove_it(
    tmp_path: Path, change: Callable[[Any], object], said: str
) -> None:
    line = refusal(saved(tmp_path, change))
    assert line.startswith("không dùng mẫu Word mau.docx vì tệp ")
    assert said in line


@pytest.mark.parametrize(
    "change",
    [
        related("hyperlink", "https://vi-du.example/"),
        related("hyperlink", "mailto:vp@vi-du.example"),
        field(' HYPERLINK "https://vi-du.example/" '),
        field(' HYPERLINK \\l "_muc" ', " PAGE ", " NUMPAGES "),
    ],
)
def test_links_to_be_clicked_may_stay(tmp_path: Path, change: Callable[[Any], object]) -> None:
    assert report_docx(of_example(), template=saved(tmp_path, change))


def with_part(folder: Path, name: str, content: bytes) -> Path:
    raw = io.BytesIO(TEMPLATE.read_bytes())
    with zipfile.ZipFile(raw, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    path = folder / "mau.docx"
    path.write_bytes(raw.getvalue())
    return path


def test_a_template_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    said = refusal(with_part(tmp_path, "word/media/a.bin", bytes(50_000_001)))
    assert "lớn hơn 50 MB" in said


def test_a_part_that_declares_entities_is_refused(tmp_path: Path) -> None:
    part = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    assert "DOCTYPE" in refusal(with_part(tmp_path, "word/la.xml", part))


def test_a_part_that_is_no_xml_is_told_in_a_sentence(tmp_path: Path) -> None:
    said = refusal(with_part(tmp_path, "word/la.xml", b"<a"))
    assert said.startswith("không mở được mẫu Word mau.docx")


def test_what_a_report_holds_has_room_in_it_however_much_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sandbox, "WORK", 0)
    assert report_docx(of_example())
    monkeypatch.setattr(sandbox, "_EACH_THING", 1_000)
    with pytest.raises(ReportError, match=say.TEMPLATE_ENDLESS):
        report_docx(of_example())
