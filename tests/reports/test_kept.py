"""A report says first what became of what was due in its window."""

from datetime import date

from plansite.reports import explained, kept_in_all, kept_in_window
from tests.reports.test_report import report
from tests.support.plans import make_article, make_task

MONTHLY = make_task("NV1", target="1/month")
BY_DAY = make_task("NV2", target="1", due="2018-05-10")


def test_it_counts_what_was_due_in_the_window_alone() -> None:
    told = (
        make_article("2018-01-03"),  # the window before: February and March were missed
        make_article("2018-04-03"),
        make_article("2018-06-03"),
        make_article("2018-07-03"),  # the window after
        make_article("2018-05-20", "NV2"),
    )
    found = report(MONTHLY, BY_DAY, articles=told)
    assert kept_in_window(found) == ("Trong 4 lời hẹn đến hạn trong kỳ, 2 đã giữ, 1 giữ trễ, 1 lỡ.")
    assert kept_in_all(found) == (
        "Cộng từ đầu kế hoạch: 7 lời hẹn đến hạn, 3 đã giữ, 1 giữ trễ, 3 lỡ."
    )


def test_what_is_due_after_the_window_is_of_no_report_of_it() -> None:
    ahead = make_task("NV3", target="1", due="2018-09-30")
    told = make_article("2018-05-01", "NV2"), make_article("2018-06-03", "NV3")
    found = report(BY_DAY, ahead, articles=told)
    assert kept_in_window(found) == "Đã giữ lời hẹn duy nhất đến hạn trong kỳ."
    assert kept_in_all(found) == ""


def test_nothing_due_and_all_kept_have_sentences_of_their_own() -> None:
    assert kept_in_window(report(make_task())) == "Trong kỳ không có lời hẹn nào đến hạn."
    proved = kept_in_window(report(make_task(), articles=(make_article("2018-05-01"),)))
    assert proved == "Trong kỳ không có lời hẹn nào đến hạn; có 1 minh chứng."
    told = tuple(make_article(f"2018-0{month}-03") for month in (4, 5, 6))
    found = report(MONTHLY, articles=told)
    assert kept_in_window(found) == "Cả 3 lời hẹn đến hạn trong kỳ đều đã giữ."
    assert kept_in_window(report(MONTHLY)) == "Trong 3 lời hẹn đến hạn trong kỳ, 0 đã giữ, 3 lỡ."


def test_it_says_whether_what_was_missed_is_explained() -> None:
    kept = report(BY_DAY, articles=(make_article("2018-05-01", "NV2"),))
    assert explained(kept) == ""
    one = {"task": "NV2", "period": "q2", "text": "Chờ kinh phí."}
    assert explained(report(BY_DAY)) == "Còn 1 nhiệm vụ có lời hẹn bị lỡ mà chưa giải trình đủ."
    assert explained(report(BY_DAY, explanations=(one,))) == (
        "Các lời hẹn bị lỡ đều đã có giải trình."
    )


def test_what_was_missed_before_the_window_is_not_told_as_of_it() -> None:
    task = make_task("NV1", target="1/month", due="2018-05-31")
    told = tuple(make_article(f"2018-0{month}-03") for month in (1, 2, 4, 5))
    march = {"task": "NV1", "window": "2018-03", "text": "Chờ kinh phí."}
    found = report(task, articles=told, explanations=(march,))
    assert kept_in_window(found) == "Cả 2 lời hẹn đến hạn trong kỳ đều đã giữ."
    assert explained(found) == "Các lời hẹn bị lỡ từ trước kỳ này đều đã có giải trình."


def test_an_explanation_of_some_missed_windows_does_not_do_for_the_others() -> None:
    months = tuple(
        {"task": "NV1", "window": f"2018-0{month}", "text": "Chờ kinh phí."} for month in (4, 5)
    )
    task = make_task("NV1", target="1/month", start="2018-04-01")
    spoken = report(task, as_of=date(2018, 7, 1), explanations=months)
    assert explained(spoken).startswith("Còn 1 nhiệm vụ")
    june = {"task": "NV1", "window": "2018-06", "text": "Thiếu người."}
    whole = report(task, as_of=date(2018, 7, 1), explanations=(*months, june))
    assert explained(whole) == "Các lời hẹn bị lỡ đều đã có giải trình."
