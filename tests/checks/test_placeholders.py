# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What templates leave is filled in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "in a published summary": (
        lambda site: site.article(summary="Viết tóm tắt tại đây."),
        [
            "content/articles/2018/bai.md:4: lỗi [chua-dien] còn chữ của mẫu: “Viết tóm tắt tại đây”; hãy thay bằng nội dung, hoặc ghi “status: draft”",
        ],
    ),
    "in a draft": (
        lambda site: site.article("status: draft", summary="Viết tóm tắt tại đây."),
        [
            "content/articles/2018/bai.md:4: cảnh báo [chua-dien] còn chữ của mẫu: “Viết tóm tắt tại đây”; hãy thay bằng nội dung trước khi đăng",
        ],
    ),
    "in the body": (
        lambda site: site.article(body="Một.\n\n[[điền số liệu]]"),
        [
            "content/articles/2018/bai.md:9: lỗi [chua-dien] còn chữ của mẫu: “[[điền số liệu]]”; hãy thay bằng nội dung, hoặc ghi “status: draft”",
        ],
    ),
    "in an event": (
        lambda site: site.article(
            "kind: event\nevent:\n  start: 2018-03-05\n  place: Viết nơi tổ chức tại đây"
        ),
        [
            "content/articles/2018/bai.md:8: lỗi [chua-dien] còn chữ của mẫu: “Viết nơi tổ chức tại đây”; hãy thay bằng nội dung, hoặc ghi “status: draft”",
        ],
    ),
    "words that merely look alike": (
        lambda site: site.article(
            body="Bạn có thể viết ý kiến tại đây. Người dân viết đơn tại đây, nộp tại quầy."
        ),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
