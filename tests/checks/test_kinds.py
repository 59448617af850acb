# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Kind and block go together."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "an event": (
        lambda site: site.article("kind: event\nevent: {start: 2018-03-05, end: 2018-03-06}"),
        [],
    ),
    "an event without its block": (
        lambda site: site.article("kind: event"),
        [
            "content/articles/2018/bai.md:5: lỗi [loai-bai/thieu-event] bài có “kind: event” nhưng thiếu nhóm `event`; hãy thêm “event:” rồi xuống dòng “  start: NĂM-THÁNG-NGÀY” và các khóa khác",
        ],
    ),
    "press without its block": (
        lambda site: site.article("kind: press"),
        [
            "content/articles/2018/bai.md:5: lỗi [loai-bai/thieu-press] bài có “kind: press” nhưng thiếu nhóm `press`; hãy thêm “press:” rồi xuống dòng “  outlet: tên báo” và “  published: NĂM-THÁNG-NGÀY”",
        ],
    ),
    "a block without its kind": (
        lambda site: site.article("event: {start: 2018-03-05}"),
        [
            "content/articles/2018/bai.md:5: lỗi [loai-bai/nhom-thua] bài có nhóm `event` nhưng `kind` là article (tin bài); hãy viết “kind: event” hoặc xóa nhóm `event`",
        ],
    ),
    "an end before the start": (
        lambda site: site.article("kind: event\nevent:\n  start: 2018-03-05\n  end: 2018-03-04"),
        [
            "content/articles/2018/bai.md:8: lỗi [thoi-gian/ket-thuc-truoc-bat-dau] ngày kết thúc 2018-03-04 đứng trước ngày bắt đầu 2018-03-05; hãy đổi chỗ hoặc sửa `end` thành một ngày không sớm hơn 2018-03-05",
        ],
    ),
    "an end before the start on one day": (
        lambda site: site.article(
            "kind: event\nevent:\n  start: 2018-03-05 14:00\n  end: 2018-03-05 09:00"
        ),
        [
            "content/articles/2018/bai.md:8: lỗi [thoi-gian/ket-thuc-truoc-bat-dau] ngày kết thúc 2018-03-05 09:00 đứng trước ngày bắt đầu 2018-03-05 14:00; hãy đổi chỗ hoặc sửa `end` thành một ngày không sớm hơn 2018-03-05 14:00",
        ],
    ),
    "an end on the day of a start with a time": (
        lambda site: site.article(
            "kind: event\nevent:\n  start: 2018-03-05 14:00\n  end: 2018-03-05"
        ),
        [],
    ),
    "an event without a start says it once": (
        lambda site: site.article("kind: event\nevent: {end: 2018-03-05}"),
        [
            "content/articles/2018/bai.md:6: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `start`; hãy thêm “start: …” (năm-tháng-ngày, ví dụ start: 2018-01-01)",
        ],
    ),
    "participants by name": (
        lambda site: site.article("kind: event\nevent: {start: 2018-03-05, participants: Ông A}"),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `participants` phải là một số nguyên, không phải “Ông A”; hãy viết bằng chữ số, ví dụ participants: 4",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
