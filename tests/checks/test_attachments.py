# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Attachments are of a format of the list, are what they say, and run nowhere."""

import os
from pathlib import Path, PurePosixPath

import pytest

from plansite.model.attachment import FORMATS
from tests.support import pictures
from tests.support.attachments import (
    DANGEROUS,
    archive,
    compound,
    film,
    open_document,
    open_xml,
    sound,
)
from tests.support.built import ROOT
from tests.support.site_builder import SiteBuilder

PAGE = b"<!DOCTYPE html><script src='x.js'></script>"
XHTML = b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>"
TYPES_OF_MACROS = '<Types><Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vba&#80;roject"/></Types>'


def said(site: SiteBuilder, name: str, data: bytes) -> list[str]:
    """Return what the check says of a file that an article offers."""
    return said_of_all(site, {name: data})[name]


def said_of_all(site: SiteBuilder, files: dict[str, bytes]) -> dict[str, list[str]]:
    """Return what the check says of each file that articles offer."""
    for name, data in files.items():
        site.write(f"content/media/{name}", data)
    offered = [f"{{file: {name}, title: Tệp}}" for name in files]
    for start in range(0, len(offered), 100):  # an article offers no more
        site.article(
            f"attachments: [{', '.join(offered[start : start + 100])}]",
            path=f"content/articles/2018/{start}.md",
            title=f"Bài {start}",
        )
    said: dict[str, list[str]] = {name: [] for name in files}
    for line in site.lines():
        name, _, rest = line.removeprefix("content/media/").partition(":1: ")
        said[name].append(rest)
    for name in files:
        site.remove(f"content/media/{name}")
    return said


@pytest.mark.parametrize("ending", FORMATS)
def test_each_format_of_the_list_passes(ending: str, tmp_path: Path) -> None:
    assert said(SiteBuilder(tmp_path), f"tep{ending}", sound(ending)) == []
    assert said(SiteBuilder(tmp_path), f"TEP{ending.upper()}", sound(ending)) == []


@pytest.mark.parametrize(
    "content",
    [PAGE, sound(".pdf"), sound(".txt"), sound(".zip"), b"MZ" + bytes(60)],
    ids=["page", "pdf", "text", "zip", "program"],
)
def test_no_dangerous_ending_passes(content: bytes, tmp_path: Path) -> None:
    assert_each_is_refused(tmp_path, {f"tep{ending}": content for ending in DANGEROUS})


def assert_each_is_refused(folder: Path, files: dict[str, bytes]) -> None:
    passed = {
        name: lines
        for name, lines in said_of_all(SiteBuilder(folder), files).items()
        if not lines or not all(line.startswith("lỗi [") for line in lines)
    }
    assert passed == {}


def test_no_dangerous_ending_passes_before_another(tmp_path: Path) -> None:
    meant = {f"tep{ending}.pdf": f"tep-{ending[1:]}.pdf" for ending in DANGEROUS}
    assert len(meant) > 150
    files = dict.fromkeys(meant, sound(".pdf"))
    passed = {
        name: lines
        for name, lines in said_of_all(SiteBuilder(tmp_path), files).items()
        if not [line for line in lines if "[ten-tep/" in line and meant[name] in line]
    }
    assert passed == {}


@pytest.mark.parametrize("ending", FORMATS)
def test_no_format_passes_with_bytes_of_another(ending: str, tmp_path: Path) -> None:
    known = FORMATS[ending]
    files = {
        f"tep-{other[1:]}{ending}": sound(other)
        for other in FORMATS
        if FORMATS[other].content is not known.content
    }
    for name, lines in said_of_all(SiteBuilder(tmp_path), files).items():
        assert lines, name
        assert lines[0].startswith("lỗi ["), name


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 40, PAGE, XHTML, b"\xef\xbb\xbf \n<svg/>", PAGE.decode().encode("utf-16")],
    ids=["noise", "page", "xhtml", "svg", "utf-16 page"],
)
def test_no_format_passes_with_noise_or_a_page(data: bytes, tmp_path: Path) -> None:
    assert_each_is_refused(tmp_path, {f"tep-{ending[1:]}{ending}": data for ending in FORMATS})


CASES: dict[str, tuple[str, bytes, list[str]]] = {
    "a program": (
        "a.exe",
        b"MZ" + bytes(60),
        [
            "lỗi [loai-tep/khong-dang] tệp đuôi .exe không được đăng vì có thể chạy mã hoặc nhiều máy không mở được; hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)"
        ],
    ),
    "a page that is packed": (
        "a.html.gz",
        b"\x1f\x8b\x08" + bytes(60),
        [
            "lỗi [loai-tep/luu-dang-khac] tệp đuôi .gz không được đăng vì có thể chạy mã hoặc nhiều máy không mở được; hãy lưu lại nội dung thành tệp .zip rồi đăng tệp ấy"
        ],
    ),
    "no ending, and a name unfit for an address": (
        "Biên bản",
        sound(".docx"),
        [
            "lỗi [loai-tep/quen-duoi] tên tệp không có đuôi; hãy đổi tên thành bien-ban.docx và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "what is packed otherwise": (
        "a.rar",
        b"Rar!\x1a\x07\x01\x00",
        [
            "lỗi [loai-tep/luu-dang-khac] tệp đuôi .rar không được đăng vì có thể chạy mã hoặc nhiều máy không mở được; hãy lưu lại nội dung thành tệp .zip rồi đăng tệp ấy"
        ],
    ),
    "a document of another program": (
        "a.rtf",
        b"{\\rtf1",
        [
            "lỗi [loai-tep/luu-dang-khac] tệp đuôi .rtf không được đăng vì có thể chạy mã hoặc nhiều máy không mở được; hãy lưu lại nội dung thành tệp .docx rồi đăng tệp ấy"
        ],
    ),
    "a document without an ending": (
        "a",
        sound(".docx"),
        [
            "lỗi [loai-tep/quen-duoi] tên tệp không có đuôi; hãy đổi tên thành a.docx và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "anything without an ending": (
        "a",
        bytes(9),
        [
            "lỗi [loai-tep/khong-duoi] tên tệp không có đuôi nên không rõ là loại tệp nào; hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)"
        ],
    ),
    "a document under another name": (
        "a.xlsx",
        sound(".docx"),
        [
            "lỗi [loai-tep/sai-duoi] tệp có đuôi “.xlsx” nhưng bên trong là tệp Word (.docx); hãy đổi tên thành a.docx và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "an old sheet under a new name": (
        "a.xlsx",
        sound(".xls"),
        [
            "lỗi [loai-tep/sai-duoi] tệp có đuôi “.xlsx” nhưng bên trong là tệp Excel đời cũ (.xls); hãy đổi tên thành a.xls và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "noise under the name of a sheet": (
        "a.xlsx",
        bytes(range(256)) * 9,
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.xlsx” nhưng bên trong là dữ liệu khác hoặc đã hỏng; hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng, hoặc xuất ra PDF"
        ],
    ),
    "text under the name of a PDF": (
        "a.pdf",
        sound(".txt"),
        [
            "lỗi [loai-tep/sai-duoi] tệp có đuôi “.pdf” nhưng bên trong là chữ thuần; hãy đổi tên thành a.txt và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "a page under the name of a text": (
        "a.txt",
        PAGE,
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.txt” nhưng bên trong là trang web (HTML hoặc XML); hãy mở bằng Notepad rồi lưu lại bằng UTF-8, chỉ gồm chữ, không bắt đầu bằng dấu <"
        ],
    ),
    "a page under the name of a photograph": (
        "a.jpg",
        PAGE,
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.jpg” nhưng bên trong là trang web (HTML hoặc XML); hãy mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG"
        ],
    ),
    "a PDF under the name of a photograph": (
        "a.jpg",
        sound(".pdf"),
        [
            "lỗi [loai-tep/sai-duoi] tệp có đuôi “.jpg” nhưng bên trong là tệp PDF; hãy đổi tên thành a.pdf và sửa những chỗ nhắc đến tệp"
        ],
    ),
    "a program under the name of a document": (
        "a.doc",
        b"MZ" + bytes(60),
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.doc” nhưng bên trong là chương trình chạy được; hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng, hoặc xuất ra PDF"
        ],
    ),
    "a table with bytes that are no text": (
        "a.csv",
        b"STT;Ten\n" + bytes(9) + b"x",
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.csv” nhưng bên trong là dữ liệu khác hoặc đã hỏng; hãy mở bằng Notepad rồi lưu lại bằng UTF-8, chỉ gồm chữ, không bắt đầu bằng dấu <"
        ],
    ),
    "a table as Excel saves it in Unicode": ("a.csv", "STT\tTên".encode("utf-16"), []),
    "a text in an old encoding": ("a.txt", "K\xd5 ho\xb9ch".encode("latin-1"), []),
    "a text that speaks of tags": ("a.txt", "Thẻ <svg> và <script> là gì?".encode(), []),
    "a PDF behind a line break": ("a.pdf", b"\r\n" + sound(".pdf"), []),
    "a damaged archive": (
        "a.zip",
        sound(".zip")[:60],
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.zip” nhưng bên trong là dữ liệu khác hoặc đã hỏng; hãy nén lại các tệp thành .zip"
        ],
    ),
    "two parts of one name": (
        "a.docx",
        sound(".docx").replace(b"word/document.xml", b"[Content_Types].xm"),
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.docx” nhưng bên trong là dữ liệu khác hoặc đã hỏng; hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng, hoặc xuất ra PDF"
        ],
    ),
    "a document with macros": (
        "a.docx",
        open_xml(".docx", {"word/vbaProject.bin": b"x"}),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .docx không có macro, hoặc xuất ra PDF"
        ],
    ),
    "macros that only the list of parts tells of": (
        "a.docx",
        open_xml(".docx", {"word/a.bin": b"x"}, TYPES_OF_MACROS),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .docx không có macro, hoặc xuất ra PDF"
        ],
    ),
    "a sheet with macros of Excel 4": (
        "a.xlsx",
        open_xml(".xlsx", {"xl/macrosheets/sheet1.xml": b"x"}),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .xlsx không có macro, hoặc xuất ra PDF"
        ],
    ),
    "a document with macros by its name": (
        "a.docm",
        open_xml(".docx", {"word/vbaProject.bin": b"x"}),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .docx không có macro, hoặc xuất ra PDF"
        ],
    ),
    "an old document with macros": (
        "a.doc",
        compound("WordDocument", "Macros", "_VBA_PROJECT"),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .docx không có macro, hoặc xuất ra PDF"
        ],
    ),
    "an open document with macros": (
        "a.odt",
        open_document(".odt", {"Basic/Standard/Module1.xml": b"x"}),
        [
            "lỗi [loai-tep/macro] tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng; hãy mở tệp, chọn Lưu thành dạng .odt không có macro, hoặc xuất ra PDF"
        ],
    ),
    "a document with a password": (
        "a.docx",
        compound("EncryptionInfo", "EncryptedPackage"),
        [
            "lỗi [loai-tep/mat-khau] tệp có mật khẩu nên người đọc không mở được; hãy mở tệp, bỏ mật khẩu (trong Word, Excel: Tệp, Thông tin, Bảo vệ) rồi lưu lại"
        ],
    ),
    "an open document with a password": (
        "a.ods",
        open_document(".ods", {"META-INF/manifest.xml": b"<manifest:encryption-data/>"}),
        [
            "lỗi [loai-tep/mat-khau] tệp có mật khẩu nên người đọc không mở được; hãy mở tệp, bỏ mật khẩu (trong Word, Excel: Tệp, Thông tin, Bảo vệ) rồi lưu lại"
        ],
    ),
    "an archive with a password": (
        "a.zip",
        archive({"a.pdf": b"x"}, locked=True),
        [
            "lỗi [loai-tep/mat-khau] tệp có mật khẩu nên người đọc không mở được; hãy mở tệp, bỏ mật khẩu (trong Word, Excel: Tệp, Thông tin, Bảo vệ) rồi lưu lại"
        ],
    ),
    "an old sheet inside an old document": ("a.doc", compound("Workbook", "WordDocument"), []),
    "something else of that kind": (
        "a.doc",
        compound("Setup"),
        [
            "lỗi [loai-tep/ruot-khac] tệp có đuôi “.doc” nhưng bên trong là tệp không phải văn bản, bảng tính hay trình chiếu; hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng, hoặc xuất ra PDF"
        ],
    ),
    "an archive with a program": (
        "a.zip",
        archive({"huong-dan.pdf": sound(".pdf"), "cai-dat/setup.exe": b"x"}),
        [
            "lỗi [loai-tep/nen-co-tep-cam] trong tệp nén có “cai-dat/setup.exe”, không được đăng vì loại, tên hoặc nội dung; hãy nén lại mà không có tệp đó, hoặc thay bằng bản PDF"
        ],
    ),
    "an archive of sound files": (
        "a.zip",
        archive(
            {name: sound(PurePosixPath(name).suffix) for name in ("a.docx", "b/c.xls", "d.txt")}
        ),
        [],
    ),
    **{
        f"an archive with {what}": (
            "a.zip",
            archive({"a.txt": "Chữ", name: data}),
            [
                f"lỗi [loai-tep/nen-co-tep-cam] trong tệp nén có “{shown}”, không được đăng vì loại, tên hoặc nội dung; hãy nén lại mà không có tệp đó, hoặc thay bằng bản PDF"
            ],
        )
        for what, name, shown, data in (
            ("an archive", "b.zip", "b.zip", archive({"x.exe": b"x"})),
            ("macros", "b.docx", "b.docx", open_xml(".docx", {"word/vbaProject.bin": b"x"})),
            ("a page as a document", "b.pdf", "b.pdf", b"<!doctype html><script>"),
            ("a folder that holds bytes", "b.exe/", "b.exe/", b"MZ"),
            ("a way out", "../../b.txt", "../../b.txt", "Chữ"),
            ("a place on a drive", "C:\\b.txt", "C:\\b.txt", "Chữ"),
            ("a name that is turned round", "b\u202etxt.pdf", "b txt.pdf", sound(".pdf")),
        )
    },
    "an archive as macOS makes it": (
        "a.zip",
        archive({".DS_Store": b"x", "a/": b"", "__MACOSX/._a.pdf": b"x", "a.pdf": sound(".pdf")}),
        [],
    ),
    "an archive with photographs": (
        "a.zip",
        archive({"a.JPG": pictures.plain("jpg")}),
        [
            "cảnh báo [loai-tep/nen-co-anh] trong tệp nén có ảnh “a.JPG”; thông tin nơi chụp trong ảnh ấy không được xóa; hãy đăng ảnh trong bài, hoặc xóa thông tin nơi chụp trước khi nén"
        ],
    ),
    "a film that tells where it was made": (
        "a.mp4",
        film(place=b"\xa9xyz"),
        [
            "cảnh báo [loai-tep/noi-quay] phim hoặc bản ghi âm này cho biết nơi quay, nơi ghi; hãy gửi lại từ điện thoại với mục Vị trí đã tắt, hoặc xuất lại bằng phần mềm dựng phim"
        ],
    ),
    "a film of another telephone": (
        "a.mp4",
        film(b"3gp5", b"loci"),
        [
            "cảnh báo [loai-tep/noi-quay] phim hoặc bản ghi âm này cho biết nơi quay, nơi ghi; hãy gửi lại từ điện thoại với mục Vị trí đã tắt, hoặc xuất lại bằng phần mềm dựng phim"
        ],
    ),
}


@pytest.mark.parametrize(("name", "data", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(name: str, data: bytes, expected: list[str], tmp_path: Path) -> None:
    assert said(SiteBuilder(tmp_path), name, data) == expected


def test_office_files_of_real_programs_pass(tmp_path: Path) -> None:
    for template in (ROOT / "plansite/reports").glob("*.docx"):
        assert said(SiteBuilder(tmp_path), template.name.lower(), template.read_bytes()) == []


LIMIT = 2
ADVICE = {
    "a.pdf": "hãy xuất lại PDF với cỡ nhỏ nhất, hoặc quét lại ở 150 đến 200 dpi",
    "a.docx": "hãy nén ảnh trong tệp (Định dạng ảnh, Nén ảnh) rồi lưu lại, hoặc tách thành nhiều tệp",
    "a.pptx": "hãy nén ảnh trong tệp (Định dạng ảnh, Nén ảnh) rồi lưu lại, hoặc tách thành nhiều tệp",
    "a.xlsx": "hãy bỏ phần thừa hoặc tách thành nhiều tệp",
    "a.csv": "hãy tách thành nhiều tệp",
    "a.mp3": "hãy xuất lại dạng MP3 với chất lượng thấp hơn, hoặc cắt bớt",
    "a.mp4": "hãy đăng phim ở nơi chuyên đăng phim rồi đặt liên kết, hoặc cắt bớt",
    "a.zip": "hãy tách thành nhiều tệp nén nhỏ hơn",
}


@pytest.mark.parametrize(("name", "advice"), ADVICE.items())
def test_a_file_over_the_limit_is_refused_with_advice(
    name: str, advice: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", f"MEDIA_LIMIT_MB = {LIMIT}\n")
    data = sound(Path(name).suffix)
    assert said(site, name, data.ljust((LIMIT << 20) + 1)) == [
        f"lỗi [loai-tep/qua-nang] tệp nặng hơn 2 MB, vượt giới hạn 2 MB; {advice}"
    ]


def test_without_a_setting_a_file_may_have_50_megabytes(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("attachments: [{file: a.pdf, title: Tệp}]")
    file = site.media("a.pdf").root / "content/media/a.pdf"
    os.truncate(file, 50 << 20)
    assert site.lines() == []
    os.truncate(file, 60 << 20)
    assert site.lines() == [
        "content/media/a.pdf:1: lỗi [loai-tep/qua-nang] tệp nặng 60 MB, vượt giới hạn 50 MB; hãy xuất lại PDF với cỡ nhỏ nhất, hoặc quét lại ở 150 đến 200 dpi"
    ]


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        *(("0", "khoang"), ("-5", "khoang"), ("True", "kieu"), ("'50'", "kieu")),
        *(("2.5", "kieu"), ("None", "kieu"), ("5 * 4", "tinh-ra")),
    ],
)
def test_a_limit_that_is_no_number_is_reported(value: str, rule: str, tmp_path: Path) -> None:
    text = f'SITENAME = "Trang"\nMEDIA_LIMIT_MB = {value}\n'
    (line,) = SiteBuilder(tmp_path).write("pelicanconf.py", text).lines()
    assert line.startswith(f"pelicanconf.py:2: lỗi [cai-dat/{rule}] `MEDIA_LIMIT_MB` ")
    assert line.endswith("hãy viết MEDIA_LIMIT_MB = 50")
