"""What lies in ``content/`` where nothing is read is told of: nobody would see it published."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

SAYS = "1: lỗi [thu-muc/ngoai-cho] không phần nào của trang lấy gì từ đây, nên những gì ở đây sẽ "
MOVE = (
    "hãy chuyển bài viết vào content/articles/NĂM/, trang vào content/pages/, tệp đính kèm vào "
    "content/media/; nếu không cần nữa thì xóa đi"
)


@pytest.mark.parametrize(
    ("path", "told", "advice"),
    [
        ("content/article/2018/bai.md", "content/article", "có phải `content/articles`?"),
        ("content/2018/bai.md", "content/2018", MOVE),
        ("content/bai.md", "content/bai.md", MOVE),
        ("content/document.yaml", "content/document.yaml", "có phải `content/documents.yaml`?"),
    ],
)
def test_it_is_told_once_with_the_place_that_was_meant(
    path: str, told: str, advice: str, tmp_path: Path
) -> None:
    lines = SiteBuilder(tmp_path).write(path, "---\ntitle: Bài\n---\n").lines()
    assert lines == [f"{told}:{SAYS}không được đăng; {advice}"]


@pytest.mark.parametrize("path", ["content/README.md", "content/.DS_Store", "content/Thumbs.db"])
def test_notes_and_droppings_may_lie_there(path: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).write(path, "Đọc trước").lines() == []


def test_another_ending_is_told_once(tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).write("content/documents.yml", "documents: []\n").lines()
    assert [line.partition("]")[0] for line in lines] == [
        "content/documents.yml:1: lỗi [duoi-tep/khong-doc"
    ]
