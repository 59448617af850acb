# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Titles are not written in capitals."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder


def test_a_title_in_capitals_is_told_of(tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article(title="RA QUÂN ĐẦU NĂM").lines() == [
        "content/articles/2018/bai.md:2: cảnh báo [tieu-de/chu-hoa] tiêu đề viết toàn chữ hoa; hãy viết “Ra quân đầu năm”, chỉ giữ chữ hoa ở tên riêng"
    ]


@pytest.mark.parametrize("title", ["Ra quân đầu năm", "CCHC", "Ra quân tại UBND"])
def test_other_titles_are_not(title: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article(title=title).lines() == []
