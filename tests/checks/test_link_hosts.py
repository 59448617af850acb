# ruff: noqa: E501  # what an editor reads stands whole on its line
"""No link leads elsewhere than it seems to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a name before the host": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn@evil.example/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a name before the host, in angle brackets": (
        lambda site: site.article(body="<https://chinhphu.vn@evil.example/>"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a name before the host, in HTML": (
        lambda site: site.article(
            body='Xem <a href="https://chinhphu.vn@evil.example/">Chính phủ</a>'
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a name before the host, its sign encoded": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn%40evil.example/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn%40evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a name before the host, without a scheme": (
        lambda site: site.article(body="[Chính phủ](//chinhphu.vn@evil.example/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “//chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "an at sign in a path deceives no one": (
        lambda site: site.article(body="[Bản đồ](https://a.example/@10.7,106.7)"),
        [],
    ),
    "a name before the host in front matter": (
        lambda site: site.article(
            front="source: {name: Báo, url: 'https://chinhphu.vn@evil.example/'}"
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a name before the host in the register": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {number: 12/QĐ-UBND, type: QĐ, title: Quyết định, issued: 2018-02-01, issuer: UBND, url: 'https://u:p@evil.example/'}\n",
        ),
        [
            "content/documents.yaml:2: lỗi [dia-chi-web/dau-a-cong] “https://u:p@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a backslash": (
        lambda site: site.article(body="[Chính phủ](<https://chinhphu.vn\\@evil.example/>)"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/dau-a-cong] “https://chinhphu.vn@evil.example/” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng; hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
        ],
    ),
    "a backslash before a letter": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn\\x.evil.example/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [dia-chi-web/gach-cheo-nguoc] “https://chinhphu.vn\\x.evil.example/” có dấu gạch chéo ngược \\; hãy viết dấu gạch chéo / như trong thanh địa chỉ của trình duyệt",
        ],
    ),
    "a backslash in front matter": (
        lambda site: site.article(front="source: {name: Báo, url: 'https:\\\\evil.example'}"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-web/gach-cheo-nguoc] “https:\\\\evil.example” có dấu gạch chéo ngược \\; hãy viết dấu gạch chéo / như trong thanh địa chỉ của trình duyệt",
        ],
    ),
    "a port that is none": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn:99999/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/khong-mo-duoc] trình duyệt không mở được địa chỉ “https://chinhphu.vn:99999/”; hãy mở trang đó trong trình duyệt rồi chép lại địa chỉ",
        ],
    ),
    "a port in front matter": (
        lambda site: site.article(front="source: {name: Báo, url: 'https://chinhphu.vn:99999/'}"),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-web/sai-dang] “https://chinhphu.vn:99999/” không phải địa chỉ web đầy đủ; hãy viết địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách",
        ],
    ),
    "a bracket without an end": (
        lambda site: site.article(body="[Chính phủ](http://[)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/thieu-may-chu] địa chỉ web “http://[” thiếu tên máy chủ; hãy viết đủ, ví dụ https://chinhphu.vn/",
        ],
    ),
    "a sign that only looks like a slash": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn\u2044x.evil.example/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/khong-mo-duoc] trình duyệt không mở được địa chỉ “https://chinhphu.vn⁄x.evil.example/”; hãy mở trang đó trong trình duyệt rồi chép lại địa chỉ",
        ],
    ),
    "an address of IP version 6": (
        lambda site: site.article(body="[Máy chủ](http://[2001:db8::1]:8080/)"),
        [],
    ),
    "a host with Vietnamese letters": (
        lambda site: site.article(body="[Tên miền](https://tênmiềntiếngviệt.vn/)"),
        [],
    ),
    "a Cyrillic letter in a host": (
        lambda site: site.article(body="[Chính phủ](https://chinhphu.vn.\u0430.example/)"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [lien-ket/ten-mien-la] tên miền “chinhphu.vn.а.example” có chữ không thuộc bảng chữ cái Latinh, trông giống mà không phải; tên thật là chinhphu.vn.xn--80a.example; hãy gõ lại tên miền bằng chữ Latinh nếu đó là nơi cần dẫn tới",
        ],
    ),
    "a Cyrillic letter in front matter": (
        lambda site: site.article(front="source: {name: Báo, url: 'https://b\u0430o.example/'}"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [lien-ket/ten-mien-la] tên miền “bаo.example” có chữ không thuộc bảng chữ cái Latinh, trông giống mà không phải; tên thật là xn--bo-7kc.example; hãy gõ lại tên miền bằng chữ Latinh nếu đó là nơi cần dẫn tới",
        ],
    ),
    "words that name another host": (
        lambda site: site.article(body="[https://chinhphu.vn](https://evil.example)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dan-noi-khac] chữ của liên kết nêu chinhphu.vn nhưng liên kết dẫn tới evil.example; hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
        ],
    ),
    "words that name another host among others": (
        lambda site: site.article(body="[Cổng www.chinhphu.vn, mục Báo chí](https://evil.example)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dan-noi-khac] chữ của liên kết nêu www.chinhphu.vn nhưng liên kết dẫn tới evil.example; hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
        ],
    ),
    "a name alone that is another host": (
        lambda site: site.article(body="[chinhphu.vn](https://evil.example/chinhphu.vn)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dan-noi-khac] chữ của liên kết nêu chinhphu.vn nhưng liên kết dẫn tới evil.example; hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
        ],
    ),
    "words that name the host": (
        lambda site: site.article(
            body="[Cổng chinhphu.vn](https://chinhphu.vn/) và [chinhphu.vn](https://www.chinhphu.vn/tin)"
        ),
        [],
    ),
    "words that name what the host is a part of": (
        lambda site: site.article(body="[chinhphu.vn](https://vanban.chinhphu.vn/)"),
        [],
    ),
    "a host that ends like another": (
        lambda site: site.article(body="[chinhphu.vn](https://xchinhphu.vn/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dan-noi-khac] chữ của liên kết nêu chinhphu.vn nhưng liên kết dẫn tới xchinhphu.vn; hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
        ],
    ),
    "the name of a file": (
        lambda site: site.article(body="[ke-hoach.pdf](https://a.example/ke-hoach.pdf)"),
        [],
    ),
    "words in HTML that name another host": (
        lambda site: site.article(
            body='Xem <a href="https://evil.example">https://chinhphu.vn</a>'
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/dan-noi-khac] chữ của liên kết nêu chinhphu.vn nhưng liên kết dẫn tới evil.example; hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_hosts_are_what_they_seem(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
