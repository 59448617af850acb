# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What templates leave is filled in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.vi import new_article
from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "in a published summary": (
        lambda site: site.article(summary="Viết tóm tắt tại đây."),
        [
            "content/articles/2018/bai.md:4: lỗi [chua-dien/con-mau] còn chữ của mẫu: “Viết tóm tắt tại đây”; hãy thay bằng nội dung, hoặc ghi “status: draft” nếu chưa đăng",
        ],
    ),
    "in a draft": (
        lambda site: site.article("status: draft", summary="Viết tóm tắt tại đây."),
        [
            "content/articles/2018/bai.md:4: cảnh báo [chua-dien/con-mau-trong-nhap] còn chữ của mẫu: “Viết tóm tắt tại đây”; hãy thay bằng nội dung trước khi đăng",
        ],
    ),
    "in the body": (
        lambda site: site.article(body="Một.\n\n[[điền số liệu]]"),
        [
            "content/articles/2018/bai.md:9: lỗi [chua-dien/con-mau] còn chữ của mẫu: “[[điền số liệu]]”; hãy thay bằng nội dung, hoặc ghi “status: draft” nếu chưa đăng",
        ],
    ),
    "in an event": (
        lambda site: site.article(
            "kind: event\nevent:\n  start: 2018-03-05\n  place: Viết nơi tổ chức tại đây"
        ),
        [
            "content/articles/2018/bai.md:8: lỗi [chua-dien/con-mau] còn chữ của mẫu: “Viết nơi tổ chức tại đây”; hãy thay bằng nội dung, hoặc ghi “status: draft” nếu chưa đăng",
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


def test_what_new_writes_is_not_published_as_it_stands(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    blocks = new_article.EVENT.format(date="2018-03-05")
    article = new_article.ARTICLE.format(
        title="Một bài",
        date="2018-03-05",
        summary=new_article.SUMMARY,
        kind=blocks,
        tasks="",
        body=new_article.BODY,
    )
    draft = site.write("content/articles/2018/bai.md", article).problems()
    published = site.write(
        "content/articles/2018/bai.md", article.replace("status: draft\n", "")
    ).problems()

    assert [problem.id for problem in draft] == ["chua-dien/con-mau-trong-nhap"] * 3
    assert not any(problem.is_error for problem in draft)
    assert [problem.id for problem in published] == ["chua-dien/con-mau"] * 3
    assert all(problem.is_error for problem in published)
