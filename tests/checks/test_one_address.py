# ruff: noqa: E501  # what an editor reads stands whole on its line
"""No two sources write one address."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a page with the address of a list": (
        lambda site: site.write(
            "content/pages/su-kien.md", "---\ntitle: Sự kiện\n---\n\nNội dung.\n"
        ),
        [
            "content/pages/su-kien.md:1: lỗi [dia-chi-trung] địa chỉ /su-kien/ đã là của trang do hệ thống dựng; hãy đổi tên tệp, mã hoặc địa chỉ cũ cho khác đi",
        ],
    ),
    "an old address of an article there is": (
        lambda site: site.article().article(
            "aliases: [/tin-bai/2018/bai/]", path="content/articles/2018/khac.md", title="Khác"
        ),
        [
            "content/articles/2018/khac.md:5: lỗi [dia-chi-trung] địa chỉ /tin-bai/2018/bai/ đã là của content/articles/2018/bai.md; hãy đổi tên tệp, mã hoặc địa chỉ cũ cho khác đi",
        ],
    ),
    "two pages with one old address": (
        lambda site: site.article("aliases: [/cu]").article(
            "aliases: [/CU/]", path="content/articles/2018/khac.md", title="Khác"
        ),
        [
            "content/articles/2018/khac.md:5: lỗi [dia-chi-trung] địa chỉ /CU/ đã là của content/articles/2018/bai.md (`aliases`); hãy đổi tên tệp, mã hoặc địa chỉ cũ cho khác đi",
        ],
    ),
    "an old address in a folder of the engine": (
        lambda site: site.article("aliases: [/media/bai/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung] địa chỉ /media/bai/ nằm trong thư mục /media/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address where a list goes on": (
        lambda site: site.article("aliases: [/tin-bai/trang/2/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung] địa chỉ /tin-bai/trang/2/ nằm trong thư mục /tin-bai/trang/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an article called trang": (
        lambda site: site.article(path="content/articles/2018/trang.md"),
        [
            "content/articles/2018/trang.md:1: lỗi [dia-chi-trung] địa chỉ /tin-bai/2018/trang/ nằm trong thư mục /tin-bai/2018/trang/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "a page with the name of a folder of the engine": (
        lambda site: site.write("content/pages/media.md", "---\ntitle: Tệp\n---\n\nNội dung.\n"),
        [
            "content/pages/media.md:1: lỗi [dia-chi-trung] địa chỉ /media/ nằm trong thư mục /media/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address below a file": (
        lambda site: site.article("aliases: [/sitemap.xml/bai/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung] địa chỉ /sitemap.xml/bai/ nằm dưới /sitemap.xml, vốn là một tệp; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address out of the site": (
        lambda site: site.article("aliases: [/../bai/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-cu] địa chỉ cũ “/../bai/” không hợp lệ; hãy viết đường dẫn từ gốc trang, không có tên máy chủ, ví dụ /tin-cu/ra-quan/",
        ],
    ),
    "an old address with a host": (
        lambda site: site.article('aliases: ["https://example.vn/bai"]'),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-cu] địa chỉ cũ “https://example.vn/bai” không hợp lệ; hãy viết đường dẫn từ gốc trang, không có tên máy chủ, ví dụ /tin-cu/ra-quan/",
        ],
    ),
    "a task with the address of the plan's history": (
        lambda site: site.plan(("{id: NV2,", "{id: lich-su,")),
        [
            "plan.yaml:23: lỗi [dia-chi-trung] địa chỉ /ke-hoach/2018/lich-su/ đã là của trang do hệ thống dựng; hãy đổi tên tệp, mã hoặc địa chỉ cũ cho khác đi",
        ],
    ),
    "an old address of its own": (
        lambda site: site.article("aliases: [/tin-cu/bai.html]"),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
