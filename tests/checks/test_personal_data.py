# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Numbers and addresses of persons are named, wherever readers see them; the agency's are not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

SETTINGS = 'from plansite.defaults import *\n\nSITENAME = "Trang"\nAGENCY = {"name": "Sở Mẫu", "phone": "(0254) 3852 123", "email": "so.mau@gmail.com"}\n'
OWN = "Gọi 0254.3852123 hoặc +84 254 3852 123, thư So.Mau@gmail.com."


def phone(text: str, line: int, path: str = "content/articles/2018/bai.md") -> str:
    return f'{path}:{line}: cảnh báo [thong-tin-rieng/dien-thoai] “{text}” giống số điện thoại và không phải số của cơ quan; hãy xóa, hoặc thay bằng số của cơ quan; nếu cố ý công khai, hãy ghi ở phần đầu: public_data: ["{text}"]'


CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a card, with its line": (
        lambda site: site.article(body="Một.\n\nÔng A, căn cước 079 085 123 456."),
        [
            'content/articles/2018/bai.md:9: cảnh báo [thong-tin-rieng/so-giay-to] “079 085 123 456” giống số căn cước, chứng minh nhân dân của một người; hãy xóa số này; nếu cố ý công khai, hãy ghi ở phần đầu: public_data: ["079 085 123 456"]',
        ],
    ),
    "an address of a private provider": (
        lambda site: site.article(summary="Gửi về A.B@Yahoo.com.vn."),
        [
            'content/articles/2018/bai.md:4: cảnh báo [thong-tin-rieng/thu-dien-tu] “A.B@Yahoo.com.vn” là hộp thư cá nhân, không phải hộp thư của cơ quan; hãy xóa, hoặc thay bằng hộp thư của cơ quan; nếu cố ý công khai, hãy ghi ở phần đầu: public_data: ["A.B@Yahoo.com.vn"]',
        ],
    ),
    "in the title": (lambda site: site.article(title="Gọi 0912345678"), [phone("0912345678", 2)]),
    "in what describes a picture and names a file": (
        lambda site: site.media("a.pdf", "a.jpg").article(
            "image:\n  file: a.jpg\n  alt: Biển ghi 0912345671 ở cổng\n  caption: Số 0912345672\nattachments:\n  - {file: a.pdf, title: Gọi 0912345673}"
        ),
        [phone("0912345671", 7), phone("0912345672", 8), phone("0912345673", 10)],
    ),
    "as a link": (
        lambda site: site.article(body="[Gọi ngay](tel:+84912345678)"),
        [phone("+84912345678", 7)],
    ),
    "the agency's own, however written": (
        lambda site: site.write("pelicanconf.py", SETTINGS).article(body=OWN),
        [],
    ),
    "what an article says that it means": (
        lambda site: site.article(
            "public_data: [0912 345 678, a@gmail.com]", "Gọi 0912.345.678, thư A@gmail.com."
        ),
        [],
    ),
    "another number than the one that is meant": (
        lambda site: site.article("public_data: [0912 345 678]", "Gọi 0912 345 679."),
        [phone("0912 345 679", 8)],
    ),
    "what a page says is the agency's everywhere": (
        lambda site: site.write(
            "content/pages/lien-he.md",
            "---\ntitle: Liên hệ\npublic_data: [0254 3852 124]\n---\n\nGọi 0254 3852 124.\n",
        ).article(body="Gọi (0254) 3852124."),
        [],
    ),
    "what an article says is not another's": (
        lambda site: site.article("public_data: [0912 345 678]", "Gọi 0912 345 678.").article(
            body="Gọi 0912 345 678.", path="content/articles/2018/khac.md", title="Khác"
        ),
        [phone("0912 345 678", 7, "content/articles/2018/khac.md")],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    lines = change(SiteBuilder(tmp_path)).lines()
    assert [line for line in lines if "[hinh-anh/" not in line and "[anh/" not in line] == expected
