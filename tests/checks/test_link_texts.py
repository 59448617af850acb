# ruff: noqa: E501  # what an editor reads stands whole on its line
"""The words of a link say where it leads."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "words": (
        lambda site: site.article(body="[kế hoạch năm 2018](/ke-hoach/)"),
        [],
    ),
    "none": (
        lambda site: site.article(body="[](/ke-hoach/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-lien-ket/trong] liên kết tới “/ke-hoach/” không có chữ; hãy viết chữ vào trong ngoặc []",
        ],
    ),
    "no target": (
        lambda site: site.article(body="[kế hoạch]()"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/thieu-dia-chi] liên kết “kế hoạch” không có địa chỉ; hãy điền địa chỉ vào trong ngoặc ()",
        ],
    ),
    "a picture for words": (
        lambda site: site.media("a.jpg").article(
            body="[![Người dân nộp hồ sơ](../../media/a.jpg)](/ke-hoach/)"
        ),
        [],
    ),
    "words that say nothing": (
        lambda site: site.article(body="Xem [Tại đây](/ke-hoach/), [click here](/ke-hoach/)"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-lien-ket/khong-noi-gi] chữ của liên kết “Tại đây” không nói dẫn tới đâu; hãy đặt liên kết vào tên của trang hoặc tài liệu được dẫn tới",
            "content/articles/2018/bai.md:7: cảnh báo [chu-lien-ket/khong-noi-gi] chữ của liên kết “click here” không nói dẫn tới đâu; hãy đặt liên kết vào tên của trang hoặc tài liệu được dẫn tới",
        ],
    ),
    "an address for words": (
        lambda site: site.article(
            body="[https://example.vn/a](https://example.vn/a)\n<https://example.vn/b>"
        ),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-lien-ket/la-dia-chi] chữ của liên kết là một địa chỉ web: “https://example.vn/a”; hãy viết tên của trang đó: [tên trang](địa chỉ)",
            "content/articles/2018/bai.md:8: cảnh báo [chu-lien-ket/la-dia-chi] chữ của liên kết là một địa chỉ web: “https://example.vn/b”; hãy viết tên của trang đó: [tên trang](địa chỉ)",
        ],
    ),
    "the address of a site, which is its name": (
        lambda site: site.article(body="https://example.vn, www.example.vn/ và HTTP://example.vn"),
        [],
    ),
    "an e-mail address": (
        lambda site: site.article(body="<a@example.vn>"),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
