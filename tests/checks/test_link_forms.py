# ruff: noqa: E501  # what an editor reads stands whole on its line
"""No link runs anything; what is meant as a link is one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "javascript": (
        lambda site: site.article(body="[bấm nút](javascript:alert(1))"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết javascript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "javascript in capitals": (
        lambda site: site.article(body="[bấm nút](JavaScript:alert(1))"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết javascript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "javascript behind a line break": (
        lambda site: site.article(body="[bấm nút](java&#10;script:alert(1))"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết javascript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "javascript behind a tab in HTML": (
        lambda site: site.article(body='<a href="java&#x09;script:x">nút</a>'),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết javascript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "javascript in entities": (
        lambda site: site.article(body="[bấm nút](&#106;avascript:alert(1))"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết javascript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "data": (
        lambda site: site.article(body="![Sơ đồ](data:image/png;base64,AAAA)"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết data: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "vbscript by reference": (
        lambda site: site.article(body="[bấm nút][r]\n\n[r]: vbscript:x"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/lien-ket] liên kết vbscript: chạy mã hoặc nhúng dữ liệu; hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
        ],
    ),
    "a path of one's own computer": (
        lambda site: site.article(body="[tệp](C:\\\\Users\\\\a.docx)\n[tệp](file:///a.docx)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/tren-may-minh] “C:\\Users\\a.docx” là đường dẫn trên máy của bạn, người khác không mở được; hãy chép tệp vào content/media/ và liên kết tới đó",
            "content/articles/2018/bai.md:8: lỗi [lien-ket/tren-may-minh] “file:///a.docx” là đường dẫn trên máy của bạn, người khác không mở được; hãy chép tệp vào content/media/ và liên kết tới đó",
        ],
    ),
    "another scheme": (
        lambda site: site.article(body="[tệp](ftp://example.vn/a)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/giao-thuc] liên kết bắt đầu bằng “ftp:” nên nhiều máy không mở được; hãy dùng địa chỉ bắt đầu bằng https://; thư điện tử thì mailto:, số điện thoại thì tel:",
        ],
    ),
    "leftover Pelican forms": (
        lambda site: site.article(
            body="[bài]({filenam}/x.md)\n[bài]({tag}cchc)\n[bài](|category|x)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dang-pelican] không hiểu dạng “{filenam}” trong “{filenam}/x.md”; hãy viết {filename}/articles/NĂM/ten-bai.md hoặc {static}/media/ten-tep",
            "content/articles/2018/bai.md:8: lỗi [lien-ket/dang-pelican] không hiểu dạng “{tag}” trong “{tag}cchc”; hãy viết {filename}/articles/NĂM/ten-bai.md hoặc {static}/media/ten-tep",
            "content/articles/2018/bai.md:9: lỗi [lien-ket/dang-pelican] không hiểu dạng “|category|” trong “|category|x”; hãy viết {filename}/articles/NĂM/ten-bai.md hoặc {static}/media/ten-tep",
        ],
    ),
    "a space in the path": (
        lambda site: site.media("a.pdf").article(
            body="![Sơ đồ](../../media/ten anh.jpg)\n[tệp](/media/a.pdf)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dau-cach] đường dẫn “../../media/ten anh.jpg” có dấu cách; hãy đổi tên tệp cho không có dấu cách (trong địa chỉ web, viết ../../media/ten%20anh.jpg)",
        ],
    ),
    "a space and brackets in the path": (
        lambda site: site.article(
            body="![Sơ đồ](../../media/anh (2).jpg) và [kế hoạch](https://so.example/tep (1) moi.pdf)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dau-cach] đường dẫn “../../media/anh (2).jpg” có dấu cách; hãy đổi tên tệp cho không có dấu cách (trong địa chỉ web, viết ../../media/anh%20(2).jpg)",
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dau-cach] đường dẫn “https://so.example/tep (1) moi.pdf” có dấu cách; hãy đổi tên tệp cho không có dấu cách (trong địa chỉ web, viết https://so.example/tep%20(1)%20moi.pdf)",
        ],
    ),
    "a reference without its address": (
        lambda site: site.article(body="Một\n[hai][ba] và [ngoặc vuông]"),
        [
            "content/articles/2018/bai.md:8: lỗi [lien-ket/chua-dinh-nghia] liên kết tham chiếu [ba] không có địa chỉ; hãy thêm một dòng “[ba]: địa chỉ” hoặc viết [chữ](địa chỉ)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("tel:1900 1234", "tel:19001234"), ("mailto: vp@so.example", "mailto:vp@so.example")],
)
def test_a_telephone_number_is_no_file(typed: str, meant: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(body=f"[Gọi]({typed})").lines()
    assert line.endswith(f"“{typed}” có dấu cách, nên không thành đường dẫn; hãy viết {meant}")
