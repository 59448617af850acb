import errno
import io
import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from plansite.archive import files_of
from plansite.commands import report
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.model import layout
from plansite.ownership.manifest import write_manifest
from plansite.reports.word import TEMPLATE
from tests.support.built import build_site
from tests.support.sites import PLAN, SETTINGS, write_small_site
from tests.support.trees import snapshot

ARTICLE = """\
---
title: Buổi ra quân
date: 2018-03-05
summary: Tóm tắt.
tasks: [NV1]
attachments: [{file: bien-ban.pdf, title: Biên bản}]
---

Nội dung.
"""
AS_OF = "2018-06-30"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site with one piece of evidence; the current folder is another one, and empty."""
    folder = write_small_site(tmp_path / "trang")
    (folder / "content/articles/2018").mkdir(parents=True)
    (folder / "content/articles/2018/ra-quan.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "content/media").mkdir()
    (folder / "content/media/bien-ban.pdf").write_bytes(b"%PDF-1.7")
    here = tmp_path / "o-day"
    here.mkdir()
    monkeypatch.chdir(here)
    return folder


def run(site: Path, period: str, as_of: str = AS_OF, **options: Any) -> tuple[int, str]:
    out = io.StringIO()
    code = report.run(Console(out, out), period, site=str(site), as_of=as_of, **options)
    return code, out.getvalue()


def words(path: Path) -> str:
    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*texts, *cells])


def test_the_word_document_lies_in_the_current_folder(site: Path) -> None:
    code, said = run(site, "q1")
    assert code == 0
    assert "Đã tạo bao-cao-2018-q1.docx\n" in said
    assert [path.name for path in Path().iterdir()] == ["bao-cao-2018-q1.docx"]
    assert "Buổi ra quân (05/03/2018)" in words(Path("bao-cao-2018-q1.docx"))


def test_it_is_the_document_that_the_site_offers(site: Path, tmp_path: Path) -> None:
    code, said = build_site(site, tmp_path / "output", AS_OF)
    assert code == 0, said
    run(site, "q1")
    offered = tmp_path / "output/bao-cao/2018/q1/bao-cao-2018-q1.docx"
    assert Path("bao-cao-2018-q1.docx").read_bytes() == offered.read_bytes()


def test_the_dossier_packs_what_is_attached_to_the_evidence(site: Path) -> None:
    code, said = run(site, "h1", dossier=True)
    assert code == 0
    assert "Đã tạo ho-so-2018-h1.zip\n" in said
    files = files_of(Path("ho-so-2018-h1.zip").read_bytes())
    assert list(files) == [
        "00-danh-muc.docx",
        "bao-cao-2018-h1.docx",
        "minh-chung/01-bien-ban.pdf",
    ]
    assert files["minh-chung/01-bien-ban.pdf"] == b"%PDF-1.7"


def test_a_window_that_goes_on_is_said_to(site: Path) -> None:
    _, said = run(site, "year")
    assert "đến hết ngày 31/12/2018; số liệu mới tính đến hết ngày 30/06/2018" in said


@pytest.mark.parametrize(
    ("period", "options", "sentence"),
    [
        ("q5", {}, r"không có kỳ báo cáo “q5”.*q1, q2, q3, q4, h1, m9, year"),
        ("q1", {"plan": "2081"}, r"không có kế hoạch “2081”; .*: 2018"),
        ("q3", {}, r"kỳ “q3” bắt đầu ngày 01/07/2018, sau ngày tính số liệu \(30/06/2018\)"),
        ("q1", {"as_of": "30/6/2018"}, r"hãy viết 2018-06-30"),
        ("q1", {"output": "khong-co/bao-cao.docx"}, r"không có thư mục “khong-co”"),
        ("q1", {"settings": "khong-co.py"}, r"không có tệp cài đặt"),
    ],
)
def test_wrong_usage_says_what_there_is_and_writes_nothing(
    site: Path, period: str, options: dict[str, str], sentence: str
) -> None:
    with pytest.raises(UsageError, match=sentence):
        run(site, period, **options)
    assert list(Path().iterdir()) == []


def test_a_site_with_errors_gets_its_problems_and_no_report(site: Path) -> None:
    broken = PLAN.replace("issued: 2018-01-18", "issued: 18/01/2018")
    (site / "plan.yaml").write_text(broken, encoding="utf-8")
    code, said = run(site, "q1")
    assert code == 1
    assert "plan.yaml:5: lỗi [ngay/khong-iso]" in said
    assert list(Path().iterdir()) == []


def test_the_same_report_again_changes_nothing(site: Path) -> None:
    for _ in range(2):
        run(site, "q1")
    assert [path.name for path in Path().iterdir()] == ["bao-cao-2018-q1.docx"]


def test_a_document_that_the_office_wrote_into_stays(site: Path) -> None:
    Path("bao-cao-2018-q1.docx").write_bytes("giải trình của tôi".encode())
    _, said = run(site, "q1")
    assert "Đã tạo bao-cao-2018-q1-2.docx" in said
    assert Path("bao-cao-2018-q1.docx").read_text(encoding="utf-8") == "giải trình của tôi"


def test_a_named_file_is_never_replaced_either(site: Path) -> None:
    file = Path("bao-cao.docx")
    file.write_bytes("giải trình của tôi".encode())
    Path("bao-cao-2.docx").symlink_to("khong-co")
    code, said = run(site, "q1", output="bao-cao.docx")
    assert code == 0
    assert "Đã tạo bao-cao-3.docx; tệp bao-cao.docx có nội dung khác nên được giữ nguyên." in said
    assert file.read_bytes() == "giải trình của tôi".encode()
    assert "BÁO CÁO" in words(Path("bao-cao-3.docx"))
    assert not Path("khong-co").exists()
    _, said = run(site, "q1", output="bao-cao.docx")
    assert "Tệp bao-cao-3.docx đã có sẵn" in said
    assert len(list(Path().iterdir())) == 3


@pytest.mark.parametrize("dossier", [False, True])
@pytest.mark.parametrize("name", ["plan.yaml", "bao-cao", "a.pdf", "q1.doc", "q1.zip", "q1.docx"])
def test_a_named_file_must_have_the_ending(site: Path, name: str, dossier: bool) -> None:
    if Path(name).suffix == (".zip" if dossier else ".docx"):
        assert run(site, "q1", output=str(site / name), dossier=dossier)[0] == 0
        return
    before = snapshot(site)
    ending = r"\.zip" if dossier else r"\.docx"
    with pytest.raises(UsageError, match=f"tệp có đuôi {ending}"):
        run(site, "q1", output=str(site / name), dossier=dossier)
    assert snapshot(site) == before


@pytest.mark.parametrize("name", ["co.docx", "co.docx/", "khong-co.docx/"])
def test_a_folder_is_no_report(site: Path, name: str) -> None:
    Path("co.docx").mkdir()
    Path("co.docx/thu.txt").touch()
    with pytest.raises(UsageError, match="là một thư mục"):
        run(site, "q1", output=name)
    assert sorted(snapshot(Path())) == ["co.docx", "co.docx/thu.txt"]


@pytest.mark.parametrize("inside", ["", "/bao-cao.docx", "/sau/bao-cao.docx"])
@pytest.mark.parametrize("folder", ["output", "web"])
def test_a_report_is_not_put_where_all_is_published(
    site: Path, tmp_path: Path, folder: str, inside: str
) -> None:
    place = site / "output" if folder == "output" else tmp_path / "web"
    (place / "sau").mkdir(parents=True)
    if folder == "web":
        write_manifest(place, date(2018, 6, 30), preview=False)
    before = snapshot(place)
    with pytest.raises(UsageError, match="đều được đăng"):
        run(site, "q1", output=f"{place}{inside}")
    assert snapshot(place) == before


def test_a_dossier_says_that_it_keeps_where_pictures_were_taken(site: Path) -> None:
    assert "nơi chụp" in run(site, "h1", dossier=True)[1]
    assert "nơi chụp" not in run(site, "h1")[1]


def test_a_dossier_of_ones_own_stays(site: Path) -> None:
    Path("ho-so-2018-h1.zip").write_bytes(b"PK")
    assert "Đã tạo ho-so-2018-h1-2.zip; " in run(site, "h1", dossier=True)[1]
    assert Path("ho-so-2018-h1.zip").read_bytes() == b"PK"


def test_a_named_folder_gets_the_file_under_its_usual_name(site: Path) -> None:
    Path("gui-di").mkdir()
    run(site, "q1", output="gui-di")
    assert Path("gui-di/bao-cao-2018-q1.docx").is_file()


def test_a_full_disk_is_wrong_usage_and_leaves_nothing(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(
        UsageError, match=r"không ghi được “bao-cao-2018-q1\.docx” \(ổ đĩa đã đầy\)"
    ):
        run(site, "q1")
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("url", "linked"), [("http://localhost:8000", False), ("https://vi-du.example/ke", True)]
)
def test_evidence_has_links_where_the_site_has_a_public_address(
    site: Path, url: str, linked: bool
) -> None:
    settings = SETTINGS.replace("http://localhost:8000", url)
    (site / "pelicanconf.py").write_text(settings, encoding="utf-8")
    run(site, "q1")
    links = files_of(Path("bao-cao-2018-q1.docx").read_bytes())["word/_rels/document.xml.rels"]
    assert (b"https://vi-du.example/ke/tin-bai/2018/ra-quan/" in links) is linked


def test_an_office_has_templates_of_its_own(site: Path) -> None:
    own: Any = docx.Document()
    own.add_paragraph("Mẫu của chúng tôi: {{ issuer }}")
    for name in (layout.REPORT_TEMPLATE, layout.LIST_TEMPLATE):
        (site / name).parent.mkdir(exist_ok=True)
        own.save(str(site / name))
    run(site, "q1")
    assert "Mẫu của chúng tôi: CƠ QUAN" in words(Path("bao-cao-2018-q1.docx"))
    run(site, "q1", dossier=True)
    listed = files_of(Path("ho-so-2018-q1.zip").read_bytes())["00-danh-muc.docx"]
    Path("danh-muc.docx").write_bytes(listed)
    assert "Mẫu của chúng tôi" in words(Path("danh-muc.docx"))


@pytest.mark.parametrize("content", [b"khong phai Word", None])
def test_a_template_that_fails_is_told_by_command_and_build(
    site: Path, tmp_path: Path, content: bytes | None
) -> None:
    (site / layout.REPORT_TEMPLATE).parent.mkdir()
    shutil.copyfile(TEMPLATE, site / layout.REPORT_TEMPLATE)
    if content is not None:
        (site / layout.REPORT_TEMPLATE).write_bytes(content)
    else:
        broken: Any = docx.Document()
        broken.add_paragraph("{{ issuer")
        broken.save(str(site / layout.REPORT_TEMPLATE))
    code, said = run(site, "q1")
    assert code == 1
    assert "mẫu Word report.docx" in said
    assert list(Path().iterdir()) == []
    code, said = build_site(site, tmp_path / "output", AS_OF)
    assert code == 1
    assert "mẫu Word report.docx" in said
    assert not (tmp_path / "output").exists()
