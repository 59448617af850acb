# ruff: noqa: E501  # what an editor reads stands whole on its line
"""One mistake is told once, not again by all that rests on it."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

ENDS_FIRST = "plan.yaml:9: lỗi [thoi-gian/ket-thuc-truoc-bat-dau] ngày kết thúc 2018-01-01 đứng trước ngày bắt đầu 2018-12-31; hãy đổi chỗ hoặc sửa `end` thành một ngày không sớm hơn 2018-12-31"
TASKS = "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, goals: [MD1], forms: [HT1], lead: vp}\n  - {id: NV2,"
DASHLESS = "tasks:\n  - id: NV1\n    title: Đăng tin bài\n    from_section: III\n    id: NV3\n    title: Hội thi\n    from_section: III\n  - {id: NV2,"


def test_a_period_that_ends_first_is_told_once(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(
        ("{start: 2018-01-01, end: 2018-12-31}", "{start: 2018-12-31, end: 2018-01-01}"),
        (
            "title: Đăng tin bài,",
            "title: Đăng tin bài, target: {quantity: 1, unit: tin, per: month},",
        ),
    )
    site.article("tasks: [NV1]").article(
        "plan: 2018\ntasks: [NV2]", path="content/articles/2018/b.md", title="B"
    )
    site.write("content/explanations.yaml", "- {task: NV1, period: h1, text: Vì mưa.}\n")
    assert site.lines() == [ENDS_FIRST]


def test_a_dash_that_was_forgotten_is_told_once_and_its_item_is_there(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan((TASKS, DASHLESS)).article("tasks: [NV1, NV2, NV3]")
    assert site.lines() == [
        "plan.yaml:25: lỗi [yaml/thieu-gach] khóa `id` đã có trong mục này, ở dòng 22; nếu dòng này bắt đầu một mục mới thì viết thêm dấu gạch: “- id: …”; nếu không thì xóa một trong hai"
    ]


def test_lists_within_such_items_stay_their_own(tmp_path: Path) -> None:
    front = "attachments:\n  - file: a.pdf\n    title: Một\n    file: b.pdf\n    title: Hai\ntasks: [NV1]"
    site = SiteBuilder(tmp_path).media("a.pdf", "b.pdf").article(front)
    assert [line.split("] ")[0] for line in site.lines()] == [
        "content/articles/2018/bai.md:8: lỗi [yaml/thieu-gach"
    ]


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        (
            "Ghi sai số xã, nay sửa: ba ngày",
            '{date: …, text: "Ghi sai số xã, nay sửa: ba ngày"}',
        ),
        ("5/3/2018: sửa số xã", "{date: 2018-03-05, text: sửa số xã}"),
        ("Sửa số xã thành:", '{date: …, text: "Sửa số xã thành:"}'),
    ],
)
def test_words_with_a_colon_are_words_in_the_place_of_a_group(
    words: str, whole: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article(f"corrections:\n  - {words}")
    assert site.lines() == [
        f"content/articles/2018/bai.md:6: lỗi [kieu/muc-sai-kieu] mục này của `corrections` phải là một nhóm khóa, không phải một dòng chữ; hãy viết - {whole}"
    ]


@pytest.mark.parametrize("folder", ["content/media/", "/content/media/", "../../media/", "/media/"])
def test_a_path_from_the_top_is_told_once_and_its_file_counts_as_used(
    folder: str, tmp_path: Path
) -> None:
    front = f"attachments:\n  - file: {folder}2018/a.pdf\n    title: Biên bản"
    site = SiteBuilder(tmp_path).media("2018/a.pdf").article(front)
    assert site.lines() == [
        f"content/articles/2018/bai.md:6: lỗi [duong-dan/ngoai-media] “{folder}2018/a.pdf” không phải đường dẫn trong content/media/; hãy viết tên tệp tính từ content/media/, ví dụ 2018/a.pdf"
    ]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("content/articles/Năm 2018/Bài một.md", "articles/NĂM/bai-mot.md"),
        ("content/articles/Bài một.md", "articles/NĂM/bai-mot.md"),
        ("content/pages/a/Bài một.md", "pages/bai-mot.md"),
    ],
)
def test_a_wrong_folder_and_a_wrong_name_in_it_are_one_move(
    path: str, told: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article(path=path)
    lines = [line for line in site.lines() if "khoa-la" not in line]
    assert len(lines) == 1
    assert f"hãy chuyển tới content/{told}" in lines[0]


GROUPS = {
    "a year": (
        "period: {start: 2018-01-01, end: 2018-12-31}",
        "period: 2018",
        "period: {start: 2018-01-01, end: 2018-12-31}",
    ),
    "a number of things": (
        "lead: vp}",
        "target: 2 hội nghị}",
        "target: {quantity: 2, unit: hội nghị}",
    ),
    "so many a month": (
        "lead: vp}",
        "target: 2 tin/tháng}",
        "target: {quantity: 2, unit: tin, per: month}",
    ),
}


@pytest.mark.parametrize(("old", "new", "whole"), GROUPS.values(), ids=GROUPS)
def test_words_for_a_group_are_shown_as_the_whole_group(
    old: str, new: str, whole: str, tmp_path: Path
) -> None:
    (line,) = SiteBuilder(tmp_path).plan((old, new)).lines()
    assert line.endswith(f"hãy viết {whole}")


def test_a_number_alone_is_the_number_of_its_document(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("content/documents.yaml", "documents:\n- 03/KH-SM\n")
    assert site.lines() == [
        "content/documents.yaml:2: lỗi [kieu/muc-sai-kieu] mục này của `documents` phải là một nhóm khóa, không phải một dòng chữ; hãy viết - {type: …, number: 03/KH-SM, title: …}"
    ]


@pytest.mark.parametrize("new", ["nv-1", "DT5"])
def test_a_task_with_a_new_id_is_told_once_and_not_by_all_its_articles(
    new: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).plan(("{id: NV1,", f"{{id: {new},"))
    site.article("tasks: [NV2]", path="content/articles/2018/hai.md", title="Hai", body="Hai.")
    for at in range(4):
        site.article(
            "tasks: [NV1]", f"Bài {at}.", path=f"content/articles/2018/b{at}.md", title=f"B{at}"
        )
    assert site.lines() == [
        f"plan.yaml:22: lỗi [ma-la/doi-ma-nhiem-vu] không bài nào nêu nhiệm vụ “{new}”, còn 4 bài nêu “NV1” mà kế hoạch không có; nếu đã đổi mã của nhiệm vụ này, hãy ghi lại “id: NV1” ở đây, vì địa chỉ đã đăng dựa vào mã; nếu không, hãy sửa mã trong các bài"
    ]
