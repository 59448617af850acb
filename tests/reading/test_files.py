# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Bytes into text: what is accepted, mended with a warning, or refused."""

import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.reading.files import decode
from tests.support.attachments import sound
from tests.support.site_builder import PLAN, SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a byte-order mark and CRLF": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            b"\xef\xbb\xbf"
            + "---\r\ntitle: Bài\r\ndate: 2018-03-05\r\nsummary: Tóm tắt.\r\n---\r\n\r\n# Một\r\n".encode(),
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [de-muc/cap-mot] “Một” là đề mục cấp 1, vốn dành cho tiêu đề bài; hãy viết “## Một”",
        ],
    ),
    "old Macintosh line ends": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\rtitle: Bài\rdate: 05/03/2018\rsummary: Tóm tắt.\r---\r\rChữ\r",
        ),
        [
            'content/articles/2018/bai.md:3: lỗi [ngay/khong-iso] "05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05',
        ],
    ),
    "form D": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            unicodedata.normalize(
                "NFD", "---\ntitle: Mot\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nChữ\n"
            ),
        ),
        [
            "content/articles/2018/bai.md:4: cảnh báo [unicode/to-hop] chữ có dấu ghi ở dạng tách rời (Unicode tổ hợp); trang dựng ra đã tự chuyển; hãy chuyển chữ trong tệp sang Unicode dựng sẵn, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "form D in the plan": (
        lambda site: site.write("plan.yaml", unicodedata.normalize("NFD", PLAN)),
        [
            "plan.yaml:6: cảnh báo [unicode/to-hop] chữ có dấu ghi ở dạng tách rời (Unicode tổ hợp); trang dựng ra đã tự chuyển; hãy chuyển chữ trong tệp sang Unicode dựng sẵn, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a deprecated tone mark": (
        lambda site: site.article(summary="Ca\u0301c va\u0340 ca\u0341c"),
        [
            "content/articles/2018/bai.md:4: lỗi [unicode/dau-loi-thoi] có dấu thanh bằng ký tự lỗi thời U+0340; hãy gõ lại chữ đó bằng bộ gõ Unicode: “à”",
            "content/articles/2018/bai.md:4: lỗi [unicode/dau-loi-thoi] có dấu thanh bằng ký tự lỗi thời U+0341; hãy gõ lại chữ đó bằng bộ gõ Unicode: “á”",
        ],
    ),
    "UTF-16": (
        lambda site: site.write(
            "content/articles/2018/bai.md", "---\ntitle: Bài\n".encode("utf-16")
        ),
        [
            "content/articles/2018/bai.md:1: lỗi [ma-hoa/khong-phai-utf8] tệp không ghi bằng bảng mã UTF-8; hãy lưu lại bằng UTF-8 (trong Notepad: Lưu thành, Mã hóa: UTF-8); chữ gõ bằng bảng mã TCVN3 hoặc VNI thì sau đó chạy `python3 tasks.py check --fix` để chuyển sang Unicode",
        ],
    ),
    "an old Vietnamese encoding": (
        lambda site: site.write(
            "content/articles/2018/bai.md", "---\ntitle: T\u00b8\n".encode("latin-1")
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [ma-hoa/khong-phai-utf8] tệp không ghi bằng bảng mã UTF-8; hãy lưu lại bằng UTF-8 (trong Notepad: Lưu thành, Mã hóa: UTF-8); chữ gõ bằng bảng mã TCVN3 hoặc VNI thì sau đó chạy `python3 tasks.py check --fix` để chuyển sang Unicode",
        ],
    ),
    "TCVN3 in front matter and body, once": (
        lambda site: site.article(
            title="C¶i c¸ch hµnh chÝnh", summary="Nhµ n\u00adíc.", body="§· lµm xong."
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [ma-hoa/tcvn3-vni] chữ gõ bằng bảng mã TCVN3: “C¶i c¸ch hµnh chÝnh” là “Cải cách hành chính”; hãy chạy `python3 tasks.py check --fix` để chuyển sang Unicode, hoặc gõ lại bằng bộ gõ Unicode",
        ],
    ),
    "a paragraph in VNI below a good one": (
        lambda site: site.article(body="Cải cách hành chính.\n\nCaûi caùch haønh chính coù ích."),
        [
            "content/articles/2018/bai.md:9: lỗi [ma-hoa/tcvn3-vni] chữ gõ bằng bảng mã VNI: “Caûi caùch haønh chính coù ích” là “Cải cách hành chính có ích”; hãy chạy `python3 tasks.py check --fix` để chuyển sang Unicode, hoặc gõ lại bằng bộ gõ Unicode",
        ],
    ),
    "some words in TCVN3 among good ones": (
        lambda site: site.article(body="Sở họp.\n\nNéi dung thø hai do Sở chủ trì."),
        [
            "content/articles/2018/bai.md:9: cảnh báo [ma-hoa/nghi-ngo] “Néi, thø” không phải chữ Việt, có thể là “Nội, thứ” gõ bằng bảng mã TCVN3; máy chưa chắc nên không tự chuyển; hãy đọc lại cả câu và gõ lại bằng bộ gõ Unicode; nếu là chữ nước ngoài, hãy đặt riêng từng chữ trong ngoặc kép",
        ],
    ),
    "VNI in the plan": (
        lambda site: site.plan(("Tổ chức hội nghị", "Toå chöùc hoäi nghò")),
        [
            "plan.yaml:23: lỗi [ma-hoa/tcvn3-vni] chữ gõ bằng bảng mã VNI: “Toå chöùc hoäi nghò” là “Tổ chức hội nghị”; hãy chạy `python3 tasks.py check --fix` để chuyển sang Unicode, hoặc gõ lại bằng bộ gõ Unicode",
        ],
    ),
    "TCVN3 in the register": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/Q§-UBND, title: Một}\n",
        ),
        [
            "content/documents.yaml:2: lỗi [ma-hoa/tcvn3-vni] chữ gõ bằng bảng mã TCVN3: “Q§” là “QĐ”; hãy chạy `python3 tasks.py check --fix` để chuyển sang Unicode, hoặc gõ lại bằng bộ gõ Unicode",
        ],
    ),
    "a control character": (
        lambda site: site.article(body="Chữ\n\nMột\x07 hai"),
        [
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+0007 không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
        ],
    ),
    "a no-break space is no control character": (
        lambda site: site.article(body="ngày\u00a018 tháng\u00a001"),
        [],
    ),
    "more than a megabyte": (
        lambda site: site.write("content/articles/2018/bai.md", b"x" * 1_048_577),
        [
            "content/articles/2018/bai.md:1: lỗi [tep/qua-lon] tệp nặng hơn 1 MB, vượt giới hạn 1 MB; hãy tách thành nhiều tệp, hoặc chuyển phần dài (phụ lục, danh sách) thành tệp đính kèm",
        ],
    ),
    "a folder named like an article": (
        lambda site: site.write("content/articles/2018/a.md/b.md", "---\n---\n"),
        [
            "content/articles/2018/a.md:1: lỗi [tep/khong-doc-duoc] không đọc được tệp (đây là thư mục, không phải tệp); hãy kiểm tra quyền truy cập hoặc lưu lại tệp",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_reading_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


@pytest.mark.parametrize("char", ["\u200b", "\u202e", "\u3164", "ក\u200b\ufe0f"])
def test_a_file_full_of_letters_that_cannot_be_seen_is_read_at_once(char: str) -> None:
    began = time.process_time()
    read = decode((char * 50_000).encode())
    assert read.faults
    assert time.process_time() - began < 10  # what grows with the square would take minutes


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (sound(".docx"), "tệp Word (.docx)"),
        (sound(".xlsx"), "tệp Excel (.xlsx)"),
        (sound(".pdf"), "tệp PDF"),
        (b"{\\rtf1 a}", "tệp RTF"),
    ],
)
def test_a_file_of_an_office_program_is_told_by_its_name(raw: bytes, found: str) -> None:
    read = decode(raw)
    assert read.text is None
    assert [(fault.message.id, fault.values["found"]) for fault in read.faults] == [
        ("tep/khong-phai-chu", found)
    ]
