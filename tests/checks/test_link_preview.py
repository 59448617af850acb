# ruff: noqa: E501  # what an editor reads stands whole on its line
"""An address that was copied from the preview is told with what to write for it."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

TOLD = "content/articles/2018/bai.md:{}: lỗi [lien-ket/ban-xem-thu] “{}” là địa chỉ của bản xem thử trên máy của bạn, người khác không mở được; hãy viết {}"

BODIES = {
    "a link": ("[Kế hoạch](http://localhost:8000/ke-hoach/2018/#II.1)", "/ke-hoach/2018/#II.1"),
    "a bare address": ("Xem http://127.0.0.1:8123/tien-do/.", "/tien-do/"),
    "an address in brackets": ("<http://localhost:8000>", "/"),
    "a link without a scheme": ("[Tiến độ](localhost:8000/tien-do/)", "/tien-do/"),
    "a link of HTML": ('<a href="http://0.0.0.0:8000/tien-do/">Tiến độ</a>', "/tien-do/"),
    "a picture": ("![Chợ phiên](http://localhost:8000/media/cho.jpg)", "/media/cho.jpg"),
    "a definition": ("[Tiến độ][t]\n\n[t]: http://localhost:8000/tien-do/", "/tien-do/"),
}


@pytest.mark.parametrize(("body", "instead"), BODIES.values(), ids=BODIES)
def test_in_a_body(body: str, instead: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(body=body).lines()
    target = line.partition("“")[2].partition("”")[0]
    assert target in body
    assert line == TOLD.format(7, target, f"`{instead}`")


def test_in_a_key(tmp_path: Path) -> None:
    url = "http://localhost:8000/tin-bai/2018/bai/"
    site = SiteBuilder(tmp_path).article(f"source: {{name: Báo, url: '{url}'}}")
    instead = "địa chỉ công khai của trang ấy, ví dụ https://chinhphu.vn/"
    assert site.lines() == [TOLD.format(5, url, instead)]


def test_in_code_it_is_no_link(tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article(body="Mở `http://localhost:8000/`.").lines() == []
