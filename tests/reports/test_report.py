"""The report as data: what was asked, what was proved, what is to be explained."""

from datetime import date
from pathlib import Path
from typing import Any

from plansite.model.article import Article
from plansite.model.register import Explanations, Register
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.progress import Status
from plansite.reading.site import read_site
from plansite.reports import Report, introduction, nothing_missed, report_of, reports_of, summary
from plansite.reports.ahead import asked_text
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]


def report(
    *tasks: dict[str, Any],
    articles: tuple[Article, ...] = (),
    window: str = "q2",
    as_of: date = date(2018, 12, 31),
    explanations: tuple[dict[str, str], ...] = (),
    **plan: Any,
) -> Report:
    made = make_plan(*tasks, **plan)
    explained = Explanations.model_validate({"items": list(explanations)})
    site = Site(Path(), plans=(made,), articles=articles, explanations=explained)
    found = {one.id: one for one in report_windows(made)}
    return report_of(site, made, found[window], as_of)


def test_a_windows_report_holds_at_its_end_and_stays() -> None:
    articles = (make_article("2018-06-30"), make_article("2018-07-01"))
    tasks = (make_task(target="2", due="2018-12-31"),)
    at_end = report(*tasks, articles=articles, as_of=date(2018, 7, 1))
    later = report(*tasks, articles=articles, as_of=date(2019, 7, 1))
    assert at_end == later
    assert at_end.as_of == date(2018, 6, 30)
    assert at_end.is_final
    assert (at_end.rows[0].progress.status, at_end.rows[0].delivered) == (Status.IN_PROGRESS, 1)


def test_a_window_that_is_not_over_holds_at_the_date_of_the_build() -> None:
    found = report(make_task(), as_of=date(2018, 5, 5))
    assert (found.as_of, found.is_final) == (date(2018, 5, 5), False)
    assert summary(found)[0] == (
        "Kỳ báo cáo chưa kết thúc; số liệu tính đến hết ngày 05 tháng 5 năm 2018."
    )


def test_what_ends_on_the_last_day_of_a_report_is_missed_in_it() -> None:
    tasks = (
        make_task("NV1", target="2", due="2018-06-30"),
        make_task("NV2", target="1/quarter"),
        make_task("NV3", due="2018-06-30"),
        make_task("NV4", due="2018-06-30", target="1"),
        make_task("NV5", start="2018-07-01"),
        make_task("NV6", target="3", due="2018-07-10"),
    )
    told = make_article("2018-06-30", "NV4"), make_article("2018-07-01", "NV1", counts="2")
    spoken = ({"task": "NV2", "window": "2018-q2", "text": "Chờ kinh phí."},)
    over = report(*tasks, articles=told, as_of=date(2018, 7, 1), explanations=spoken)
    assert {task.id: task.status.value for task in over.progress.tasks} == {
        "NV1": "overdue",  # what came on the day after is not known
        "NV2": "behind",
        "NV3": "overdue",
        "NV4": "done",
        "NV5": "not-started",
        "NV6": "no-evidence",
    }
    explained = {row.id: row.explanation for row in over.to_explain}
    assert explained == {"NV1": None, "NV2": "Chờ kinh phí.", "NV3": None}
    assert {task.id for task in over.progress.tasks if task.due_soon} == {"NV6"}
    assert over.progress.totals.appointments.missed == 4  # NV2 missed its first quarter too
    assert over.as_of == date(2018, 6, 30)

    on_the_day = report(*tasks, articles=told, as_of=date(2018, 6, 30))
    assert [row.id for row in on_the_day.to_explain] == ["NV2"]


def test_a_report_knows_of_no_change_that_came_after_its_end() -> None:
    change = {"task": "NV1", "due": "2018-09-30"}
    cancelled = {"on": "2018-07-01", "reason": "Trùng việc."}
    found = report(
        make_task("NV1", target="1", due="2018-06-30"),
        make_task("NV2", target="1", due="2018-06-30", cancelled=cancelled),
        amendments=[{"on": "2018-07-01", "changes": [change]}],
    )
    assert [row.progress.status for row in found.rows] == [Status.OVERDUE] * 2


def test_what_was_asked_is_what_falls_due_in_the_window() -> None:
    found = report(
        make_task("NV1", target="2/month"),
        make_task("NV2", target="3", due="2018-06-30"),
        make_task("NV3", target="3", due="2018-07-01"),
        make_task("NV4", target="1/half"),
        make_task("NV5", target="1/year"),
        make_task("NV6"),
        make_task("NV7", target="4", due="2018-05-01", not_applicable={"reason": "Không có."}),
    )
    assert [row.asked for row in found.rows] == [6, 3, None, 1, None, None, None]


def test_what_was_asked_is_said_alike_for_every_kind_of_task() -> None:
    value = {"indicator": "Tỷ lệ", "value": "87.5", "unit": "%"}
    tasks = (
        make_task("NV1", due="2018-05-31", product="Sổ tay"),
        make_task("NV2", due="2018-06-30", target=value),
        make_task("NV3", due="2018-10-31"),
        make_task("NV4", target=value),
        make_task("NV5", target="3"),
        make_task("NV6"),
    )
    found = {
        window: [asked_text(row) for row in report(*tasks, window=window).rows]
        for window in ("q2", "q4", "year")
    }
    unstated = "Kế hoạch không nêu hạn riêng"
    assert found == {
        "q2": ["1", "87,5%", "0, chưa đến hạn", unstated, unstated, "–"],
        "q4": ["0, hạn đã qua từ trước"] * 2 + ["1", unstated, unstated, "–"],
        "year": ["1", "87,5%", "1", unstated, unstated, "–"],
    }


def test_only_evidence_of_the_window_is_delivered_in_it_and_all_is_cumulative() -> None:
    days = ("2018-03-31", "2018-04-01", "2018-06-30", "2018-07-01")
    articles = tuple(make_article(day, counts="2") for day in days)
    (row,) = report(make_task(target="9"), articles=articles).rows
    assert [piece.date.isoformat() for piece in row.evidence] == ["2018-04-01", "2018-06-30"]
    assert (row.delivered, row.progress.delivered) == (4, 6)


def test_tasks_that_do_not_concern_the_window_are_left_out() -> None:
    found = report(
        make_task("NV1", start="2018-07-01"),
        make_task("NV2", target="1", due="2018-03-31"),
        make_task("NV3", target="1", due="2018-02-28"),
        make_task("NV4", due="2018-03-31"),
        make_task("NV5", due="2018-03-31", target="1"),
        articles=(make_article("2018-02-01", "NV3"), make_article("2018-05-01", "NV5")),
    )
    # NV1 begins later; NV3 was done before the window.
    assert [row.id for row in found.rows] == ["NV2", "NV4", "NV5"]


def test_a_deliverable_is_told_of_until_it_is_there() -> None:
    tasks = make_task("NV1", due="2018-02-28"), make_task("NV2", due="2018-02-28")
    found = report(*tasks, articles=(make_article("2018-02-01", completes=["NV1"]),))
    assert [row.id for row in found.rows] == ["NV2"]


def test_a_document_of_the_register_is_evidence_in_a_report() -> None:
    document = {"type": "QĐ", "number": "4640/QĐ-UBND", "issued": "2018-05-02", "title": "Quy chế"}
    register = Register.model_validate({"documents": [document | {"completes": ["NV1"]}]})
    plan = make_plan(make_task(due="2018-06-30"))
    window = next(one for one in report_windows(plan) if one.id == "q2")
    site = Site(Path(), plans=(plan,), register=register)
    found = report_of(site, plan, window, date(2018, 12, 31))
    assert [row.progress.status for row in found.rows] == [Status.DONE]
    assert "Trong kỳ có 1 minh chứng: 1 văn bản." in summary(found)


def test_events_of_the_window_and_their_participants() -> None:
    def event(start: str, slug: str, **held: str) -> Article:
        return make_article(start, slug=slug, kind="event", event={"start": start, **held})

    found = report(
        make_task(),
        articles=(
            event("2018-05-02T08:00", "hai", participants="30"),
            event("2018-04-01", "mot", participants="12"),
            event("2018-06-30", "ba"),
            event("2018-07-01", "sau", participants="99"),
        ),
    )
    assert [article.slug for article in found.events] == ["mot", "hai", "ba"]
    assert found.participants == 42
    assert "Các sự kiện trong kỳ có tổng cộng 42 lượt người tham dự." in summary(found)


def test_tasks_to_explain_and_the_words_of_their_units() -> None:
    found = report(
        make_task("NV1", target="1/month"),
        make_task("NV2"),
        make_task("NV3", target="1", due="2018-05-01"),
        make_task("NV4", target="4"),
        articles=(make_article("2018-05-10", "NV4"),),
        explanations=(
            {"task": "NV1", "period": "q2", "text": "Bận chuyển máy chủ."},
            {"task": "NV2", "period": "q1", "text": "Của kỳ khác."},
            {"task": "NV3", "period": "q2", "plan": "2017", "text": "Của kế hoạch khác."},
            {"task": "NV4", "period": "q2", "text": "Không chậm, và vẫn có lời."},
        ),
    )
    assert [(row.id, row.explanation) for row in found.to_explain] == [
        ("NV1", "Bận chuyển máy chủ."),
        ("NV3", None),
        ("NV4", "Không chậm, và vẫn có lời."),
    ]


def test_reports_take_what_was_said_of_the_windows_that_they_ask_about() -> None:
    words = (
        {"task": "NV1", "window": "2018-04", "text": "Phòng thu nâng cấp."},
        {"task": "NV1", "period": "q1", "text": "Chờ kinh phí."},
        {"task": "NV1", "period": "m9", "text": "Chưa ai biết trong quý II."},
        {"task": "NV2", "period": "q2", "text": "Mưa bão."},
    )
    told = {}
    for window in ("q1", "q2", "year"):
        found = report(
            make_task("NV1", target="1/month"),
            make_task("NV2", target="1", due="2018-05-01"),
            articles=(make_article("2018-05-10", "NV1"),),
            window=window,
            as_of=date(2019, 1, 1),
            explanations=words,
        )
        told[window] = [(row.id, row.explanation, row.unexplained) for row in found.to_explain]
    q1, april = "Chờ kinh phí.", "Tháng 4: Phòng thu nâng cấp."
    first_two = f"{april}\n\nQuý I năm 2018: {q1}"
    assert told["q1"] == [("NV1", q1, "")]
    assert told["q2"] == [("NV1", first_two, "tháng 6"), ("NV2", "Mưa bão.", "")]
    later = "9 tháng đầu năm 2018: Chưa ai biết trong quý II."
    assert told["year"] == [
        ("NV1", f"{first_two}\n\n{later}", "tháng 10, tháng 11, tháng 12"),
        ("NV2", "Mưa bão.", ""),
    ]


def test_a_report_that_asks_for_nothing_says_what_is_true_of_each_row() -> None:
    tasks = make_task("NV1"), make_task("NV2", target="1", due="2018-05-01")
    told = (make_article("2018-05-03", "NV2"),)
    over = report(*tasks, articles=told)
    assert over.to_explain == ()
    assert nothing_missed(over) == (
        "Không có lời hẹn nào bị lỡ tính đến hết ngày 30/06/2018; 1 lời hẹn được giữ trễ hạn."
    )
    assert nothing_missed(report(make_task(), as_of=date(2018, 6, 30))) == (
        "Đến ngày 30/06/2018 (kỳ báo cáo chưa kết thúc) không có lời hẹn nào bị lỡ."
    )


def test_a_plan_without_figures_says_so() -> None:
    lines = summary(report(make_task()))
    assert lines[1] == (
        "Kế hoạch không nêu chỉ tiêu bằng số, nên báo cáo không tính tỷ lệ phần trăm."
    )
    assert "Trong kỳ không có minh chứng nào." in lines


def test_the_general_part_counts_what_it_says() -> None:
    cancelled = {"on": "2018-02-01", "reason": "Trùng việc."}
    gone = make_task("NV3", target="1", cancelled=cancelled)
    deliverable, once = make_task("NV1", due="2018-05-01"), make_task("NV2", target="2")
    assert summary(report(deliverable, once, gone))[1:3] == (
        "Kế hoạch có 3 nhiệm vụ, trong đó 2 nhiệm vụ có chỉ tiêu.",
        "Đã hoàn thành 0/2 nhiệm vụ được tính tiến độ; tiến độ chung của kế hoạch là 0%.",
    )
    assert summary(report(deliverable))[1:3] == (
        "Kế hoạch có 1 nhiệm vụ, không nhiệm vụ nào có chỉ tiêu.",
        "Đã hoàn thành 0/1 nhiệm vụ được tính tiến độ; tiến độ chung của kế hoạch là 0%.",
    )
    assert summary(report(gone))[1:3] == (
        "Kế hoạch có 1 nhiệm vụ, trong đó 1 nhiệm vụ có chỉ tiêu.",
        "Không còn nhiệm vụ nào được tính tiến độ, nên báo cáo không tính tỷ lệ phần trăm.",
    )


def test_the_opening_names_plan_agency_and_window() -> None:
    assert introduction(report(make_task())) == (
        "Thực hiện Kế hoạch số 03/KH-SM ngày 05 tháng 01 năm 2018 về “Thông tin, tuyên truyền năm "
        "2018”, Sở Mẫu báo cáo kết quả quý II năm 2018 (từ ngày 01 tháng 4 năm 2018 đến ngày 30 "
        "tháng 6 năm 2018) như sau:"
    )


def test_there_are_reports_for_the_windows_that_have_begun() -> None:
    site = read_site(ROOT / "examples/so-mau").site
    assert site.current is not None
    found = reports_of(site, site.current, date(2025, 6, 15))
    assert [one.window.id for one in found] == ["q1", "h1", "m9", "q3", "year"]
    assert [one.is_final for one in found] == [True, True, False, False, False]
    (_, h1, *_) = reports_of(site, site.current, date(2025, 6, 14))
    assert not h1.is_final  # its last day is not over
    assert found[1].address == "/bao-cao/2025/h1/"
    assert found[1].file_name == "bao-cao-2025-h1.docx"
    explained = {row.id: row.explanation for row in found[1].to_explain}
    assert (explained["NV7"] or "").startswith("Tháng 4 không có chuyên mục")
