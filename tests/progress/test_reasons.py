"""The sentence that says why a task stands as it does."""

from datetime import date
from typing import Any

import pytest

from plansite.model.vocabulary import Per
from plansite.progress import compute, reason
from plansite.progress.reasons import target_text, window_name
from tests.support.plans import make_article, make_plan, make_task

ONCE = {"target": "2", "start": "2018-03-01", "due": "2018-06-30"}
MONTHLY = {"target": "2/month", "start": "2018-03-01", "due": "2018-08-31"}


@pytest.mark.parametrize(
    ("keys", "dates", "as_of", "sentence"),
    [
        (
            ONCE,
            [],
            "2018-02-01",
            "Chưa đến thời gian thực hiện; nhiệm vụ bắt đầu từ ngày 01/03/2018.",
        ),
        (
            ONCE,
            [],
            "2018-03-01",
            "Trên trang chưa có minh chứng nào; cần 2 tin bài, hạn ngày 30/06/2018.",
        ),
        (
            ONCE,
            ["2018-04-01"],
            "2018-06-01",
            "Đã có 1/2 tin bài; còn 1, hạn ngày 30/06/2018.",
        ),
        (
            ONCE,
            ["2018-04-01", "2018-05-05"],
            "2018-06-01",
            "Đã có 2/2 tin bài, đủ chỉ tiêu từ ngày 05/05/2018, trong hạn 30/06/2018.",
        ),
        (
            ONCE,
            ["2018-04-01", "2018-07-02"],
            "2018-08-01",
            "Đã có 2/2 tin bài, đủ chỉ tiêu từ ngày 02/07/2018, trễ 2 ngày so với hạn 30/06/2018.",
        ),
        (
            ONCE,
            ["2018-04-01"],
            "2018-07-01",
            "Mới có 1/2 tin bài; còn thiếu 1, đã quá hạn 30/06/2018.",
        ),
        (
            ONCE,
            [],
            "2018-07-01",
            "Trên trang chưa có minh chứng nào; cần 2 tin bài, đã quá hạn 30/06/2018.",
        ),
        (
            MONTHLY,
            [],
            "2018-03-09",
            "Trên trang chưa có minh chứng nào; cần 2 tin bài trong tháng 3.",
        ),
        (
            MONTHLY,
            ["2018-03-01"],
            "2018-03-09",
            "Đã có 1/2 tin bài của tháng 3; còn 1, hẹn tới 31/03/2018.",
        ),
        (
            MONTHLY,
            ["2018-03-01", "2018-03-02"],
            "2018-03-09",
            "Đã đủ 2/2 tin bài của tháng 3.",
        ),
        (
            MONTHLY,
            ["2018-03-01", "2018-03-02", "2018-04-01", "2018-04-02"],
            "2018-04-09",
            "Đã đủ 2/2 tin bài của tháng 4; các kỳ đã qua đều đạt.",
        ),
        (
            MONTHLY,
            ["2018-03-01"],
            "2018-04-09",
            "Mới có 1/2 tin bài của tháng 3; còn thiếu 1.",
        ),
        (MONTHLY, [], "2018-04-09", "Trên trang chưa có tin bài nào của tháng 3; còn thiếu 2."),
        (
            MONTHLY,
            ["2018-03-01"],
            "2018-05-09",
            "Chưa đủ chỉ tiêu ở 2/2 kỳ đã qua (tháng 3, tháng 4); còn thiếu 3 tin bài.",
        ),
        (
            MONTHLY,
            ["2018-03-01"],
            "2018-08-09",
            "Chưa đủ chỉ tiêu ở cả 5 kỳ đã qua; còn thiếu 9 tin bài.",
        ),
        (
            MONTHLY,
            [],
            "2018-07-09",  # four are named: the fourth takes no more room than its count
            (
                "Chưa đủ chỉ tiêu ở 4/4 kỳ đã qua (tháng 3, tháng 4, tháng 5, tháng 6); còn thiếu "
                "8 tin bài."
            ),
        ),
        (
            {**MONTHLY, "due": "2018-10-31"},
            ["2018-05-02", "2018-05-03"],
            "2018-09-09",
            (
                "Chưa đủ chỉ tiêu ở 5/6 kỳ đã qua (tháng 3, tháng 4, tháng 6 và 2 kỳ khác); còn "
                "thiếu 10 tin bài."
            ),
        ),
        (
            MONTHLY,
            [],
            "2018-09-09",
            "Đã kết thúc ngày 31/08/2018; chưa đủ chỉ tiêu ở cả 6 kỳ, thiếu 12 tin bài.",
        ),
        (
            {"target": "1/month", "start": "2018-03-01", "due": "2018-04-30"},
            ["2018-03-01", "2018-04-02"],
            "2018-04-09",
            "Đã đủ 1 tin bài mỗi tháng, cả 2 kỳ.",
        ),
        (
            MONTHLY,
            ["2018-04-01", "2018-04-02"],
            "2018-05-09",
            "Kỳ gần nhất đã đủ; trước đó thiếu ở 1/2 kỳ (tháng 3).",
        ),
        (
            {"target": "2"},
            [],
            "2019-01-01",
            (
                "Trên trang chưa có minh chứng nào; cần 2 tin bài, đã hết thời gian của kế hoạch "
                "(31/12/2018)."
            ),
        ),
        (
            {"target": "2"},
            ["2018-03-01", "2019-01-02"],
            "2019-01-02",
            "Đã có 2/2 tin bài, đủ chỉ tiêu từ ngày 02/01/2019, 2 ngày sau khi kế hoạch kết thúc.",
        ),
        (
            {"due": "2018-06-30"},
            [],
            "2018-06-30",
            "Trên trang chưa có minh chứng nào; hạn ngày 30/06/2018.",
        ),
        (
            {"due": "2018-06-30"},
            ["2018-06-01"],
            "2018-06-30",
            "Đã có 1 minh chứng, chưa có minh chứng hoàn thành; hạn ngày 30/06/2018.",
        ),
        (
            {"due": "2018-06-30"},
            ["2018-06-01"],
            "2018-07-01",
            "Trên trang chưa có minh chứng hoàn thành; đã quá hạn 30/06/2018.",
        ),
        (
            {},
            ["2018-03-01"],
            "2018-09-02",
            "Minh chứng gần nhất từ ngày 01/03/2018; đã hơn 6 tháng chưa có minh chứng mới.",
        ),
        (
            {"start": "2018-03-01"},
            [],
            "2018-09-02",
            (
                "Trên trang chưa có minh chứng nào từ ngày bắt đầu (01/03/2018) đến nay. Điều đó "
                "không có nghĩa là việc không được làm."
            ),
        ),
        (
            {"when": "sau khi có Thông tư"},
            [],
            "2018-09-02",
            (
                "Trên trang chưa có minh chứng nào từ đầu kế hoạch (01/01/2018) đến nay. Điều đó "
                "không có nghĩa là việc không được làm."
            ),
        ),
        (
            {},
            [],
            "2017-12-31",
            "Chưa đến thời gian thực hiện; kế hoạch bắt đầu từ ngày 01/01/2018.",
        ),
        ({}, [], "2018-04-09", "Đã đến thời gian thực hiện, trang chưa có minh chứng."),
        (
            {},
            ["2018-03-01", "2018-04-02"],
            "2018-04-09",
            "Đã có 2 minh chứng, gần nhất ngày 02/04/2018; kế hoạch không nêu chỉ tiêu hay hạn.",
        ),
        (
            {"cancelled": {"on": "2018-02-01", "reason": "Trùng.", "decision": "09/QĐ-SM"}},
            [],
            "2018-04-09",
            "Đã hủy từ ngày 01/02/2018 theo Quyết định 09/QĐ-SM: Trùng.",
        ),
        (
            {"cancelled": {"on": "2018-02-01", "reason": "Trùng."}},
            [],
            "2018-04-09",
            "Đã hủy từ ngày 01/02/2018: Trùng.",
        ),
        (
            {"not_applicable": {"reason": "Không có thủ tục."}},
            [],
            "2018-04-09",
            "Không áp dụng: Không có thủ tục.",
        ),
    ],
)
def test_reason(keys: dict[str, Any], dates: list[str], as_of: str, sentence: str) -> None:
    articles = [make_article(day, slug=f"bai-{at}") for at, day in enumerate(dates)]
    (task,) = compute(make_plan(make_task(**keys)), articles, date.fromisoformat(as_of)).tasks
    assert reason(task) == sentence


@pytest.mark.parametrize(
    ("values", "as_of", "sentence"),
    [
        ([], "2018-05-01", "Trên trang chưa có số đo nào; cần đạt 90%, hạn ngày 30/06/2018."),
        ([], "2018-07-01", "Trên trang chưa có số đo nào; cần đạt 90%, đã quá hạn 30/06/2018."),
        (
            ["2018-04-10 87.5"],
            "2018-05-01",
            "Đo ngày 10/04/2018: 87,5%; cần đạt 90%, hạn ngày 30/06/2018.",
        ),
        (["2018-04-10 90.4"], "2018-05-01", "Đo ngày 10/04/2018: 90,4%, đạt chỉ tiêu 90%."),
        (
            ["2018-07-02 91"],
            "2018-07-02",
            "Đo ngày 02/07/2018: 91%, đạt chỉ tiêu 90%, trễ 2 ngày so với hạn 30/06/2018.",
        ),
        (
            ["2018-06-02 80"],
            "2018-07-02",
            "Đo ngày 02/06/2018: 80%; cần đạt 90%, đã quá hạn 30/06/2018.",
        ),
    ],
)
def test_the_reason_of_an_indicator(values: list[str], as_of: str, sentence: str) -> None:
    target = {"indicator": "Tỷ lệ hồ sơ trực tuyến", "value": "90", "unit": "%"}
    articles = [
        make_article(value.split()[0], measures=[{"task": "NV1", "value": value.split()[1]}])
        for value in values
    ]
    plan = make_plan(make_task(target=target, due="2018-06-30"))
    (task,) = compute(plan, articles, date.fromisoformat(as_of)).tasks
    assert reason(task) == sentence


def test_the_reason_of_a_task_with_parts() -> None:
    plan = make_plan(
        make_task("NV1"),
        make_task("NV2", part_of="NV1", target="1"),
        make_task("NV3", part_of="NV1", target="1"),
    )
    found = compute(plan, [make_article("2018-03-01", "NV3")], date(2018, 5, 1))
    assert reason(found.tasks[0]) == "Gồm 2 phần việc; đã hoàn thành 1."


def test_large_numbers_have_points() -> None:
    plan = make_plan(make_task(target={"quantity": "5000", "unit": "tờ rơi"}))
    (task,) = compute(plan, [make_article("2018-02-01", counts="3000")], date(2018, 3, 1)).tasks
    assert reason(task) == "Đã có 3.000/5.000 tờ rơi; còn 2.000, trong thời gian của kế hoạch."


@pytest.mark.parametrize(
    ("per", "name", "with_year"),
    [
        (Per.MONTH, "tháng 8", "tháng 8/2018"),
        (Per.QUARTER, "quý III", "quý III/2018"),
        (Per.HALF, "6 tháng cuối năm", "6 tháng cuối năm 2018"),
        (Per.YEAR, "năm 2018", "năm 2018"),
    ],
)
def test_windows_have_names(per: Per, name: str, with_year: str) -> None:
    assert window_name(date(2018, 8, 15), per) == name
    assert window_name(date(2018, 8, 15), per, with_year=True) == with_year


def test_a_plan_over_two_years_names_the_year_of_a_window() -> None:
    plan = make_plan(
        make_task(target="1/month"), period={"start": "2018-12-01", "end": "2019-11-30"}
    )
    (task,) = compute(plan, [], date(2018, 12, 5)).tasks
    assert reason(task) == "Trên trang chưa có minh chứng nào; cần 1 tin bài trong tháng 12/2018."


def test_targets_in_words() -> None:
    plan = make_plan(
        make_task("NV1"), make_task("NV2", target="4/month"), make_task("NV3", target="8")
    )
    assert [target_text(task.target) for task in plan.tasks] == [
        "Kế hoạch không nêu chỉ tiêu",
        "4 tin bài mỗi tháng",
        "8 tin bài",
    ]


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("98", "%", "Hồ sơ số: từ 98% trở lên"),
        ("100", "%", "Hồ sơ số: 100%"),
        ("100", "hồ sơ", "Hồ sơ số: từ 100 hồ sơ trở lên"),
    ],
)
def test_no_more_than_the_whole_is_asked_for(value: str, unit: str, words: str) -> None:
    target = {"indicator": "Hồ sơ số", "value": value, "unit": unit}
    plan = make_plan(make_task(target=target))
    assert target_text(plan.tasks[0].target) == words


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({}, "Đo ngày 02/06/2018: 30%, đạt chỉ tiêu không quá 30%."),
        (
            {"words": "dưới 30%"},
            "Đo ngày 02/06/2018: 30%; cần ở mức dưới 30%, hạn ngày 30/06/2018.",
        ),
    ],
)
def test_the_reason_of_an_indicator_that_is_to_fall(more: dict[str, str], sentence: str) -> None:
    target = {"indicator": "Tỷ lệ", "value": "30", "unit": "%", "direction": "down", **more}
    article = make_article("2018-06-02", measures=[{"task": "NV1", "value": "30"}])
    plan = make_plan(make_task(target=target, due="2018-06-30"))
    (task,) = compute(plan, [article], date(2018, 6, 3)).tasks
    assert reason(task) == sentence
