# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Media files are there, are used, and have fit names."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.checks.context import Context
from plansite.checks.media import fit_path, media_names
from plansite.model.site import Media, Site
from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a file that is there": (
        lambda site: site.media("a.pdf").article("attachments: [{file: a.pdf, title: Tệp}]"),
        [],
    ),
    "a file that is not": (
        lambda site: site.article("attachments: [{file: a.pdf, title: Tệp}]"),
        [
            "content/articles/2018/bai.md:5: lỗi [tep-dinh-kem/khong-co] không có tệp content/media/a.pdf; hãy chép tệp vào đó, hoặc sửa đường dẫn (tính từ content/media/)",
        ],
    ),
    "a name whose marks stand apart": (
        lambda site: site.media("quye\u0302\u0301t.pdf").article(
            "attachments: [{file: quyết.pdf, title: Tệp}]",
            body="[quyết](../../media/quyết.pdf)",
        ),
        [
            f"content/articles/2018/bai.md:{line}: lỗi [tep-dinh-kem/ten-to-hop] tệp content/media/quyết.pdf có đó, nhưng tên tệp ghi chữ có dấu ở dạng tách rời (Unicode tổ hợp, thường do máy Mac), mắt không thấy khác; hãy đổi tên tệp thành quyet.pdf và viết tên ấy ở đây"
            for line in (5, 8)
        ]
        + [
            "content/media/quye\u0302\u0301t.pdf:1: lỗi [ten-tep/tep-dinh-kem] tên tệp “quye\u0302\u0301t.pdf” có dấu cách, dấu thanh hoặc ký tự không dùng được trong địa chỉ; hãy đổi thành quyet.pdf và sửa những chỗ nhắc đến tệp",
        ],
    ),
    "other letters": (
        lambda site: site.media("Anh.JPG").article(
            "image: {file: anh.jpg, alt: Người dân nộp hồ sơ}"
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [tep-dinh-kem/go-nham] không có tệp content/media/anh.jpg; có phải `Anh.JPG`?",
        ],
    ),
    "another folder": (
        lambda site: site.media("2018/anh.jpg").article(
            "image: {file: anh.jpg, alt: Người dân nộp hồ sơ}",
            body="[ảnh gốc](../../media/2018/anh.jpg)",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [tep-dinh-kem/go-nham] không có tệp content/media/anh.jpg; có phải `2018/anh.jpg`?",
        ],
    ),
    "outside the folder": (
        lambda site: site.article("attachments: [{file: ../../plan.yaml, title: Tệp}]"),
        [
            "content/articles/2018/bai.md:5: lỗi [duong-dan/ngoai-media] “../../plan.yaml” không phải đường dẫn trong content/media/; hãy viết tên tệp tính từ content/media/, ví dụ 2018/ra-quan.jpg",
        ],
    ),
    "a name with marks": (
        lambda site: site.media("Ảnh 1.JPG").article(
            body="![Người dân nộp hồ sơ](<../../media/Ảnh 1.JPG>)"
        ),
        [
            "content/media/Ảnh 1.JPG:1: lỗi [ten-tep/tep-dinh-kem] tên tệp “Ảnh 1.JPG” có dấu cách, dấu thanh hoặc ký tự không dùng được trong địa chỉ; hãy đổi thành anh-1.jpg và sửa những chỗ nhắc đến tệp",
        ],
    ),
    "a file that nothing uses": (
        lambda site: site.media("a.pdf"),
        [
            "content/media/a.pdf:1: cảnh báo [tep-thua/khong-ai-dung] không bài, trang hay văn bản nào dùng tệp này, nên tệp không được đăng; hãy nhắc đến tệp ở nơi cần dùng, hoặc xóa tệp",
        ],
    ),
    "a file that runs": (
        lambda site: site.write("content/media/a.html", "<p>").article(
            body="[biên bản](../../media/a.html)"
        ),
        [
            "content/media/a.html:1: lỗi [loai-tep/khong-dang] tệp đuôi .html không được đăng vì có thể chạy mã hoặc nhiều máy không mở được; hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)",
        ],
    ),
    "an empty file": (
        lambda site: site.write("content/media/a.pdf", b"").article(
            body="[biên bản](/media/a.pdf)"
        ),
        [
            "content/media/a.pdf:1: lỗi [tep-dinh-kem/rong] tệp rỗng (0 byte); hãy chép lại tệp",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


def test_two_files_whose_names_differ_in_capitals_are_one_on_windows() -> None:
    media = {name: Media(name, 1) for name in ("A.pdf", "a.pdf")}

    problems = [str(problem) for problem in media_names(Context(Site(Path(), media=media)))]

    assert problems == [
        "content/media/a.pdf:1: lỗi [dia-chi-trung/hoa-thuong] tên tệp chỉ khác A.pdf ở chữ hoa, chữ thường; hãy đổi tên hoặc xóa một trong hai"
    ]


@pytest.mark.parametrize(
    ("path", "fit"),
    [
        ("Ảnh chụp 1.JPG", "anh-chup-1.jpg"),
        ("Thư mục/Đề án.docx", "thu-muc/de-an.docx"),
        ("con.pdf", "con-1.pdf"),
        ("???", "tep"),
    ],
)
def test_a_fit_name_is_suggested(path: str, fit: str) -> None:
    assert fit_path(path) == fit
