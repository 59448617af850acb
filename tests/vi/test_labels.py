"""Every id of the vocabularies has a name."""

from plansite.model.reporting import report_windows
from plansite.model.vocabulary import PROGRAMS, ArticleKind, FormKind, Per, ReportingScheme
from plansite.progress import Group, Kind, Status
from plansite.vi import labels
from tests.support.plans import make_plan, make_task


def test_every_id_has_a_name() -> None:
    assert set(labels.STATUSES) == set(Status)
    assert set(labels.STATUS_MEANINGS) == set(Status)
    assert set(labels.GROUPS) == set(Group)
    assert set(labels.TASK_KINDS) == set(Kind)
    assert set(labels.FORM_KINDS) == set(FormKind)
    assert set(labels.ARTICLE_KINDS) == {*ArticleKind, "document"}
    assert set(labels.TOPICS) == {topic for topics in PROGRAMS.values() for topic in topics}
    assert set(labels.PER) == set(labels.TARGET_WINDOWS) == set(Per)


def test_a_plan_may_call_a_topic_otherwise_than_the_programme() -> None:
    own, plain = make_plan(topics=[{"id": "the-che", "name": "Thể chế số"}]), make_plan()
    assert labels.topic_name((plain, own), "the-che") == "Thể chế số"
    assert labels.topic_name((plain,), "the-che") == labels.TOPICS["the-che"]
    assert labels.topic_name((), "khong-co") == "khong-co"


def test_tasks_are_counted_as_the_document_lists_them_and_their_parts_apart() -> None:
    tasks = [make_task("NV1"), make_task("NV1a", part_of="NV1"), make_task("NV2")]
    assert labels.counted_tasks(make_plan(*tasks[::2]).tasks) == "2 nhiệm vụ"
    assert labels.counted_tasks(make_plan(*tasks).tasks) == (
        "2 nhiệm vụ, trong đó 1 nhiệm vụ chia thành 1 phần việc"
    )


def test_status_names_are_those_of_the_documents() -> None:
    assert " · ".join(labels.STATUSES.values()) == (
        "Chưa bắt đầu · Chưa có minh chứng · Chưa có số đo · Đang thực hiện · Đang duy trì · "
        "Lâu chưa có minh chứng mới · Có kỳ bị lỡ · Đang chậm · Hoàn thành · Hoàn thành trễ hạn · "
        "Quá hạn · Kết thúc, còn thiếu · Đã hủy · Không áp dụng"
    )


def test_every_reporting_window_has_a_title() -> None:
    for scheme in ReportingScheme:
        for window in report_windows(make_plan(reporting={"scheme": scheme.value})):
            assert window.title.endswith("năm 2018") or window.title == "Năm 2018"


def test_a_number_is_named_by_the_kind_that_it_holds() -> None:
    assert labels.named_document("09/QĐ-SM") == "Quyết định 09/QĐ-SM"
    assert labels.named_document("57-NQ/TW") == "Nghị quyết 57-NQ/TW"
    for written in ("Quyết định 09/QĐ-SM", "61/SM-VP", "104/2016/QH13", ""):
        assert labels.named_document(written) == written
