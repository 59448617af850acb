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
        ("content/van-ban.yaml", "content/van-ban.yaml", "có phải `content/documents.yaml`?"),
        ("content/plan.yaml", "content/plan.yaml", "có phải `plan.yaml`?"),
        ("content/2021.yaml", "content/2021.yaml", "có phải `content/plans/2021.yaml`?"),
        ("content/xyz.yaml", "content/xyz.yaml", MOVE),
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


def test_an_empty_folder_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "content/moi/nua").mkdir(parents=True)
    assert SiteBuilder(tmp_path).write("content/moi/nua/.gitkeep", "").lines() == []


@pytest.mark.parametrize(
    ("path", "told", "place"),
    [
        ("documents.yaml", "documents.yaml", "content/documents.yaml"),
        ("plans/2017.yaml", "plans", "content/plans"),
        ("articles/2018/bai.md", "articles", "content/articles"),
        ("plan.yml", "plan.yml", "content/plans/NĂM.yaml"),
    ],
)
def test_what_lies_beside_content_is_told(path: str, told: str, place: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).write(path, "a: b").lines()
    assert line.startswith(f"{told}:1: cảnh báo [thu-muc/ngoai-content]")
    assert line.endswith(f"hãy chuyển tới {place}")


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("content/plans/x20.md", "duoi-tep/bai-sai-cho"),
        ("content/articles/2018/bai", "duoi-tep/khong-co"),
    ],
)
def test_where_it_belongs_is_said_by_its_kind(path: str, told: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).write(path, "Chữ").lines()
    assert f"[{told}]" in line
