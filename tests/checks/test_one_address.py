# ruff: noqa: E501  # what an editor reads stands whole on its line
"""No two sources write one address."""

import re
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
            "content/pages/su-kien.md:1: lỗi [dia-chi-trung/tep-hoac-ma] địa chỉ /su-kien/ đã là của trang do hệ thống dựng; hãy đổi tên tệp hoặc mã cho khác đi",
        ],
    ),
    "an old address of an article there is": (
        lambda site: site.article().article(
            "aliases: [/tin-bai/2018/bai/]", path="content/articles/2018/khac.md", title="Khác"
        ),
        [
            "content/articles/2018/khac.md:5: lỗi [dia-chi-trung/dia-chi-cu] địa chỉ /tin-bai/2018/bai/ đã là của content/articles/2018/bai.md; hãy bỏ địa chỉ này khỏi `aliases`",
        ],
    ),
    "an old address of an article that comes later": (
        lambda site: site.article("aliases: [/tin-bai/2018/khac/]").article(
            path="content/articles/2018/khac.md", title="Khác"
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung/dia-chi-cu] địa chỉ /tin-bai/2018/khac/ đã là của content/articles/2018/khac.md; hãy bỏ địa chỉ này khỏi `aliases`",
        ],
    ),
    "two pages with one old address": (
        lambda site: site.article("aliases: [/cu]").article(
            "aliases: [/CU/]", path="content/articles/2018/khac.md", title="Khác"
        ),
        [
            "content/articles/2018/khac.md:5: lỗi [dia-chi-trung/dia-chi-cu] địa chỉ /CU/ đã là của content/articles/2018/bai.md (`aliases`); hãy bỏ địa chỉ này khỏi `aliases`",
        ],
    ),
    "an old address in a folder of the engine": (
        lambda site: site.article("aliases: [/media/bai/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung/danh-rieng] địa chỉ /media/bai/ nằm trong thư mục /media/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address where a list goes on": (
        lambda site: site.article("aliases: [/tin-bai/trang/2/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung/danh-rieng] địa chỉ /tin-bai/trang/2/ nằm trong thư mục /tin-bai/trang/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an article called trang": (
        lambda site: site.article(path="content/articles/2018/trang.md"),
        [
            "content/articles/2018/trang.md:1: lỗi [dia-chi-trung/danh-rieng] địa chỉ /tin-bai/2018/trang/ nằm trong thư mục /tin-bai/2018/trang/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "a page with the name of a folder of the engine": (
        lambda site: site.write("content/pages/media.md", "---\ntitle: Tệp\n---\n\nNội dung.\n"),
        [
            "content/pages/media.md:1: lỗi [dia-chi-trung/danh-rieng] địa chỉ /media/ nằm trong thư mục /media/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "what was taken down below a file": (
        lambda site: site.write(
            "content/removed.yaml",
            "- {address: /sitemap.xml/bai/, on: 2018-05-01, reason: Bài đăng nhầm.}\n",
        ),
        [
            "content/removed.yaml:1: lỗi [dia-chi-trung/duoi-tep] địa chỉ /sitemap.xml/bai/ nằm dưới /sitemap.xml, vốn là một tệp; hãy chọn địa chỉ khác",
        ],
    ),
    "a page with a name that hosts use": (
        lambda site: site.write("content/pages/cpanel.md", "---\ntitle: Bảng\n---\n\nNội dung.\n"),
        [
            "content/pages/cpanel.md:1: lỗi [dia-chi-trung/cua-may-chu] địa chỉ /cpanel/ có tên “cpanel” mà máy chủ hoặc hệ điều hành dành cho việc riêng; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address with a name that Windows keeps": (
        lambda site: site.article("aliases: [/cu/CON/bai.html]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-trung/cua-may-chu] địa chỉ /cu/CON/bai.html có tên “con” mà máy chủ hoặc hệ điều hành dành cho việc riêng; hãy chọn địa chỉ khác",
        ],
    ),
    "an old address out of the site": (
        lambda site: site.article("aliases: [/../bai/]"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-cu/sai-dang] địa chỉ cũ “/../bai/” không hợp lệ; hãy viết đường dẫn từ gốc trang, không có tên máy chủ, chỉ gồm chữ không dấu, chữ số, gạch nối, và nhiều nhất một dấu chấm ở trước đuôi, ví dụ /tin-cu/ra-quan/",
        ],
    ),
    "an old address with a host": (
        lambda site: site.article('aliases: ["https://example.vn/bai"]'),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-cu/sai-dang] địa chỉ cũ “https://example.vn/bai” không hợp lệ; hãy viết đường dẫn từ gốc trang, không có tên máy chủ, chỉ gồm chữ không dấu, chữ số, gạch nối, và nhiều nhất một dấu chấm ở trước đuôi, ví dụ /bai/",
        ],
    ),
    "a task with the address of the plan's history": (
        lambda site: site.plan(("{id: NV2,", "{id: lich-su,")),
        [
            "plan.yaml:23: lỗi [dia-chi-trung/tep-hoac-ma] địa chỉ /ke-hoach/2018/lich-su/ đã là của trang do hệ thống dựng; hãy đổi tên tệp hoặc mã cho khác đi",
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


@pytest.mark.parametrize(
    "address",
    [
        *("/cu", "/cu/", "/cu/bai.html", "/Default.aspx", "/trang/tin.HTM", "/a/default.asp"),
        *("/xem.jsp", "/tin.do", "/tin.cfm", "/tin-cu/2017/01_02/Bai-1.html"),
    ],
)
def test_an_old_address_of_a_page_passes(address: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article(f'aliases: ["{address}"]').lines() == []


@pytest.mark.parametrize(
    "address",
    [
        # Netlify, Cloudflare, Firebase, Vercel, GitHub and GitLab Pages
        *("/_headers", "/_redirects", "/_worker.js", "/_routes.json", "/_headers/", "/_Headers"),
        *("/__/firebase/init.json", "/cdn-cgi/x", "/.netlify/functions/x", "/_vercel/x", "/api/x"),
        *(
            "/vercel.json",
            "/netlify.toml",
            "/firebase.json",
            "/CNAME",
            "/_config.yml",
            "/_x/a.html",
        ),
        # IIS, Apache, nginx, PHP
        *("/web.config", "/App_Data/x.html", "/bin/x", "/.htaccess", "/.htpasswd", "/x/.htaccess"),
        *("/.user.ini", "/php.ini", "/cgi-bin/x", "/icons/x.html", "/server-status", "/nginx.conf"),
        *("/index.php", "/tin.php5", "/tin.phtml", "/tin.phar", "/tin.php.html", "/tin.php/x.html"),
        *("/tin.cgi", "/tin.pl", "/tin.py", "/tin.shtml", "/tin.ashx", "/tin.svc", "/tin.xml"),
        # browsers and machines
        *("/sw.js", "/robots.txt", "/favicon.ico", "/manifest.json", "/site.webmanifest"),
        *("/.well-known/security.txt", "/.well-known/x/", "/sitemap.xml", "/ads.txt", "/x.svg"),
        # the engine's own
        *(
            "/the-chia-se/x/",
            "/the-chia-se",
            "/theme/x.html",
            "/tim-kiem/chi-muc/x",
            "/media/x.html",
        ),
        *("/du-lieu/x", "/404.html", "/index.html", "/lich.ics", "/x.", "/x..html", "/a.b/c"),
    ],
)
def test_an_old_address_that_means_something_to_a_host_is_refused(
    address: str, tmp_path: Path
) -> None:
    lines = SiteBuilder(tmp_path).article(f'aliases: ["{address}"]').lines()
    assert len(lines) == 1
    assert re.match(
        r"content/articles/2018/bai\.md:5: lỗi \[dia-chi-(cu|trung)/[a-z-]+\] ", lines[0]
    )
    assert address in lines[0]


def test_an_ending_that_hosts_run_is_told_with_those_that_do(tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article("aliases: [/tin-cu/bai.php]").lines() == [
        "content/articles/2018/bai.md:5: lỗi [dia-chi-cu/duoi-la] địa chỉ cũ “/tin-cu/bai.php” có đuôi mà máy chủ có thể chạy như mã hoặc không gửi như trang web; hãy dùng dạng /tin-cu/ra-quan/ hoặc đuôi .html, .htm, .asp, .aspx, .cfm, .do, .jsp; địa chỉ khác thì nhờ người quản trị máy chủ chuyển hướng"
    ]
