"""Behind a fault of YAML the reading goes on, and tells nothing that only comes of the guess."""

from pathlib import Path

import pytest

from plansite.reading.site import read_site
from tests.support.site_builder import SiteBuilder

PATH = "content/articles/2018/bai.md"
BODY = "Xem [kế hoạch của Sở](khong-co.md)."
BROKEN = "lien-ket/khong-co"

FRONTS = {
    "three slips": (
        "title: Ra quân: ba xã\ndate; 2018-03-05\nsummary: Tóm tắt.\nauthro: x",
        ["2 yaml/hai-cham", "3 yaml/thieu-hai-cham", "5 khoa-la/khong-co-trong-mau", f"8 {BROKEN}"],
    ),
    "values that are lost, of keys that are needed": (
        'title: "Ra quân\ndate: @x\nsummary: Tóm tắt.\ntasks: [NV9',
        ["2 yaml/thieu-nhay", "3 yaml/ky-tu-dau", "5 yaml/ngoac", f"8 {BROKEN}"],
    ),
    "a group that is lost": (
        "title: A\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start:2018-03-05}",
        ["6 yaml/thieu-hai-cham", f"9 {BROKEN}"],
    ),
    "a group with a slip, and a tab": (
        "title: A\ndate: 2018-03-05\nsummary: Tóm.\nevent:\n  start:2018-03-05\ntasks:\n\t- NV9",
        ["5 loai-bai/nhom-thua", "6 yaml/thieu-hai-cham", "8 yaml/tab", f"11 {BROKEN}"],
    ),
    "items, one of them wrong": (
        "title: A\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n- NV1\n-NV2\n- NV9",
        ["7 yaml/gach-dau-dong", "8 ma-la/nhiem-vu", f"11 {BROKEN}"],
    ),
    "what cannot be guessed leaves the body": (
        "title: A\n  date: 2018-03-05\nsummary: Tóm tắt.",
        ["3 yaml/thut-le", f"7 {BROKEN}"],
    ),
    "words in quotes over lines are no keys": (
        'title: A\ndate: 2018-03-05\nsummary: "Tóm tắt.\nlang: vi\nupdated: 2018-03-06"',
        ["4 yaml/thieu-nhay", f"9 {BROKEN}"],
    ),
    "a text that goes on behind the fault": (
        'title: A\ndate: 2018-03-05\nsummary: "Ra quân\ntại ba xã.\nlang: vi',
        ["4 yaml/thieu-nhay", f"9 {BROKEN}"],
    ),
}


def told(site: SiteBuilder) -> list[str]:
    return [f"{each.line} {each.id}" for each in site.problems()]


@pytest.mark.parametrize(("front", "expected"), FRONTS.values(), ids=FRONTS)
def test_an_article_is_told_of_whole(front: str, expected: list[str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(PATH, f"---\n{front}\n---\n\n{BODY}\n")
    assert told(site) == expected


def test_a_fault_that_hides_where_the_body_begins_is_alone(tmp_path: Path) -> None:
    text = f"---\ntitle: A\ndate: 2018-03-05\nsummary: Tóm tắt.\n----\n\n{BODY}\n\n---\n"
    assert told(SiteBuilder(tmp_path).write(PATH, text)) == ["5 yaml/dong-ngan"]


PLANS = {
    "a task's title": (
        [("title: Đăng tin bài,", "title: Đăng: tin bài,"), ("show: goals", "show: goal")],
        ["12 lua-chon/khong-co", "22 yaml/hai-cham"],
    ),
    "a group": (
        [("issuer: {name: Sở Mẫu}", "issuer: {name: Sở Mẫu"), ("program: nq", "program; nq")],
        ["7 yaml/ngoac", "10 yaml/thieu-hai-cham"],
    ),
    "the period": ([("period: {start:", "period: {start: @x")], ["9 yaml/ky-tu-dau"]),
}


@pytest.mark.parametrize(("changes", "expected"), PLANS.values(), ids=PLANS)
def test_a_plan_is_told_of_whole_and_what_names_its_tasks_is_not(
    changes: list[tuple[str, str]], expected: list[str], tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).plan(*changes).article("tasks: [NV1, NV2]")
    assert told(site) == expected


def test_an_article_of_which_only_the_body_is_read_counts_as_unread(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(PATH, f"---\ntitle: A\n  date: x\n---\n\n{BODY}\n")
    assert read_site(site.root).site.unread == {PATH}
