"""What one piece of evidence is to the promise that it proves."""

from datetime import date
from typing import Any

import pytest

from plansite.progress import compute
from plansite.progress.shares import share_of
from tests.support.plans import make_article, make_plan, make_task

MEASURE = {"indicator": "Tỷ lệ hồ sơ", "value": "90", "unit": "%"}


@pytest.mark.parametrize(
    ("task", "article", "said"),
    [
        ({"target": "2/month"}, {}, ("1 trong 2 tin bài tháng 2", "Chưa đủ")),
        ({"target": "2/month"}, {"counts": "2"}, ("2 trong 2 tin bài tháng 2", "Đạt")),
        ({"target": "2/year"}, {}, ("1 trong 2 tin bài năm 2018", "Chưa đến hạn")),
        ({"target": "3", "due": "2018-09-30"}, {}, ("1 trong 3 tin bài", "Đang thực hiện")),
        ({"product": "Sổ tay", "due": "2018-03-31"}, {}, ("", "")),
        (
            {"product": "Sổ tay", "due": "2018-03-31"},
            {"completes": ["NV1"]},
            ("hoàn thành việc này", "Hoàn thành"),
        ),
        (
            {"target": MEASURE, "due": "2018-12-31"},
            {"measures": [{"task": "NV1", "value": "87.5"}]},
            ("đo được 87,5%", "Đang thực hiện"),
        ),
        ({}, {}, ("", "")),
        (
            {"target": "2/month", "not_applicable": {"reason": "Không có."}},
            {},
            ("", "Không áp dụng"),
        ),
    ],
    ids=str,
)
def test_a_piece_says_how_much_of_what_it_is_and_how_that_stands(
    task: dict[str, Any], article: dict[str, Any], said: tuple[str, str]
) -> None:
    plan = make_plan(make_task("NV1", **task))
    found = compute(plan, [make_article("2018-02-05", "NV1", **article)], date(2018, 4, 9)).tasks[0]
    assert share_of(found, found.evidence[0]) == said


def test_what_lies_in_no_window_is_a_part_of_none() -> None:
    plan = make_plan(make_task("NV1", target="2/month", due="2018-03-31"))
    found = compute(plan, [make_article("2018-05-05", "NV1")], date(2018, 6, 1)).tasks[0]
    assert share_of(found, found.evidence[0]) == ("", "")
