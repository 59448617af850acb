"""Names of fixed things as people read them: statuses, kinds, topics, windows, document types.

Keys are the ids of ``plansite.model.vocabulary`` and ``plansite.progress.model``.
"""

from collections.abc import Iterable

from plansite.model.expression import expression
from plansite.model.plan import Plan
from plansite.model.task import Budget, Task
from plansite.vi.format import day, day_in_words, money, number

STATUSES = {
    "not-started": "Chưa bắt đầu",
    "no-evidence": "Chưa có minh chứng",
    "unmeasured": "Chưa có số đo",
    "in-progress": "Đang thực hiện",
    "ongoing": "Đang duy trì",
    "stale": "Lâu chưa có minh chứng mới",
    "missed": "Có kỳ bị lỡ",
    "behind": "Đang chậm",
    "done": "Hoàn thành",
    "done-late": "Hoàn thành trễ hạn",
    "overdue": "Quá hạn",
    "ended-short": "Kết thúc, còn thiếu",
    "cancelled": "Đã hủy",
    "not-applicable": "Không áp dụng",
}
"""By `Status`; when each holds: docs/progress.md, "Statuses"."""

STATUS_MEANINGS = {
    "not-started": "Chưa đến thời gian thực hiện.",
    "no-evidence": (
        "Đã đến thời gian thực hiện, trang chưa có minh chứng. Điều đó không có nghĩa là việc "
        "không được làm."
    ),
    "unmeasured": "Trên trang chưa có số đo nào của chỉ số, và chưa đến hạn.",
    "in-progress": "Đã có minh chứng, chưa đủ, và chưa lỡ kỳ nào.",
    "ongoing": "Kế hoạch không nêu chỉ tiêu hay hạn; đã có minh chứng.",
    "stale": (
        "Kế hoạch không nêu chỉ tiêu hay hạn; đã lâu trên trang không có minh chứng mới. Điều đó "
        "không có nghĩa là việc không được làm."
    ),
    "missed": "Kỳ gần nhất đã đủ; trước đó có kỳ chưa đủ chỉ tiêu.",
    "behind": "Kỳ vừa kết thúc chưa đủ chỉ tiêu.",
    "done": "Đủ điều đã hứa, đúng thời hạn.",
    "done-late": "Đủ điều đã hứa, nhưng sau thời hạn.",
    "overdue": "Đã hết thời hạn, và trên trang chưa có đủ minh chứng.",
    "ended-short": "Thời gian thực hiện đã hết; chỉ tiêu, hoặc chỉ tiêu của kỳ nào đó, chưa đủ.",
    "cancelled": "Nhiệm vụ đã được hủy, không tính vào tiến độ.",
    "not-applicable": "Nhiệm vụ không áp dụng cho cơ quan, không tính vào tiến độ.",
}

GROUPS = {
    "kept": "Đã giữ lời",
    "on-track": "Đang đúng hẹn",
    "attention": "Cần chú ý",
    "late": "Trễ hẹn",
    "later": "Chưa tới hẹn",
    "out": "Không tính",
}
"""By `Group`, in this order."""

GROUP_MEANINGS = {
    "kept": "Đã làm đủ điều đã hứa.",
    "on-track": "Đang làm; lời hẹn gần nhất đã giữ, hoặc chưa có lời hẹn nào đến hạn.",
    "attention": (
        "Kỳ vừa qua bị lỡ, sắp tới hẹn mà chưa có minh chứng, hoặc đã lâu không có minh chứng mới."
    ),
    "late": "Đã hết thời hạn, và trên trang chưa có đủ minh chứng.",
    "later": "Chưa đến thời gian thực hiện, hoặc chưa có gì đến hạn.",
    "out": "Đã hủy hoặc không áp dụng; không tính vào tiến độ.",
}

TASK_KINDS = {
    "once": "Một lần",
    "windows": "Theo kỳ",
    "deliverable": "Sản phẩm",
    "indicator": "Chỉ số",
    "open": "Không nêu chỉ tiêu",
    "parent": "Nhiệm vụ chung",
}

FORM_KINDS = {
    "web": "Trang thông tin điện tử",
    "conference": "Hội nghị, tập huấn",
    "dialogue": "Đối thoại",
    "meeting": "Cuộc họp, giao ban",
    "press": "Báo chí",
    "broadcast": "Phát thanh, truyền hình",
    "print": "Ấn phẩm",
    "display": "Trực quan (pano, bảng tin)",
    "contest": "Hội thi, cuộc thi",
    "other": "Hình thức khác",
}

ARTICLE_KINDS = {
    "article": "Tin bài",
    "event": "Sự kiện",
    "press": "Báo chí",
    "document": "Văn bản",
}

TOPICS = {
    "the-che": "Cải cách thể chế",
    "thu-tuc-hanh-chinh": "Cải cách thủ tục hành chính",
    "to-chuc-bo-may": "Cải cách tổ chức bộ máy hành chính nhà nước",
    "can-bo-cong-chuc": ("Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"),
    "che-do-cong-vu": "Cải cách chế độ công vụ",
    "tai-chinh-cong": "Cải cách tài chính công",
    "hien-dai-hoa": "Hiện đại hóa hành chính",
    "chinh-phu-so": "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
    "chi-dao-dieu-hanh": "Công tác chỉ đạo, điều hành",
}
"""Nghị quyết 30c/NQ-CP and Nghị quyết 76/NQ-CP; the last is added by plans."""


NAMED_PLAN = "kế hoạch {name}"


def plan_name(plan: Plan, among: Iterable[Plan] = ()) -> str:
    """Return what a plan is called within a sentence: by its years, or one of several by number.

    Where one ``among`` the plans that are named beside it has the same years, no years tell them
    apart.
    """
    number = plan.document.number
    told = str(number) if number and not _has_own_years(plan, among) else plan_years(plan, among)
    return NAMED_PLAN.format(name=told)


def plan_years(plan: Plan, among: Iterable[Plan] = ()) -> str:
    """Return the years of a plan where these tell it from others, else its title."""
    return plan_span(plan) if _has_own_years(plan, among) else f"“{plan.document.title}”"


def _has_own_years(plan: Plan, among: Iterable[Plan]) -> bool:
    spans = [plan_span(each) for each in among if each.id != plan.id]
    return plan.own_id is None and plan_span(plan) not in spans


def topic_name(plans: Iterable[Plan], topic_id: str) -> str:
    """Return a topic's name: that of the first plan with one of its own, else the programme's."""
    own = (topic.name for plan in plans for topic in plan.topics if topic.id == topic_id)
    return next(own, None) or TOPICS.get(topic_id, topic_id)


DOCUMENT_TYPES = {
    "BC": "Báo cáo",
    "CT": "Chương trình",
    "CV": "Công văn",
    "HD": "Hướng dẫn",
    "KH": "Kế hoạch",
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "TB": "Thông báo",
}
"""Nghị định 30/2020/NĐ-CP, Phụ lục III; a type without a name here is shown as written."""

NAMED = "{type} {number}"
_KIND = expression(r"[^\s/]+/([^\s/-]+)-|\d+[a-zđ]?-([^\s/]+)/")


def named_document(written: str) -> str:
    """Return a number with the kind that it holds: ``09/QĐ-SM`` as ``Quyết định 09/QĐ-SM``.

    What does not begin with a number, or holds no kind with a name here, is left as it is.
    """
    found = _KIND.match(written) if written[:1].isdigit() else None
    kind = DOCUMENT_TYPES.get(found[1] or found[2]) if found else None
    return NAMED.format(type=kind, number=written) if kind else written


SPAN_OF_YEAR = "năm {first}"
SPAN_OF_YEARS = "giai đoạn {first}-{last}"
CITED = "{type} số {number}"
CITED_ON = "{plan} {issued}"
CITED_BY = "{plan} ban hành kèm theo {type} số {number}"


def plan_span(plan: Plan) -> str:
    """Return the years of a plan: ``năm 2018``, ``giai đoạn 2026-2030``.

    A piece at either end that is no longer than a month gives no year its name: a plan from
    December 2025 to 2030 is one of 2026-2030.
    """
    start, end = plan.period.start, plan.period.end
    first = start.year + (start.month == 12)
    last = end.year - (end.month == 1)
    if start.year >= end.year or first > last:
        first, last = start.year, end.year
    form = SPAN_OF_YEAR if first >= last else SPAN_OF_YEARS
    return form.format(first=first, last=last)


def plan_mark(plan: Plan) -> str:
    """Return by what a plan is told from others: its number, else its years, or its title."""
    return str(plan.document.number or plan_years(plan))


def cited(plan: Plan) -> str:
    """Return a plan as documents cite it: ``Kế hoạch số 03/KH-SM ngày 18 tháng 01 năm 2018``."""
    document, by = plan.document, plan.document.promulgated_by
    kind = DOCUMENT_TYPES.get(document.type, document.type)
    if document.number is not None:
        found = CITED.format(type=kind, number=document.number)
    else:
        found = f"{kind} {plan_years(plan)}"
    if document.issued is not None:
        return CITED_ON.format(plan=found, issued=day_in_words(document.issued))
    if by is None:
        return found
    found = CITED_BY.format(plan=found, type=DOCUMENT_TYPES.get(by.type, by.type), number=by.number)
    return CITED_ON.format(plan=found, issued=day_in_words(by.issued)) if by.issued else found


BUDGET = "{amount} ({source})"


def budget_text(budget: Budget) -> str:
    """Return ``5.000.000 đồng (ngân sách tỉnh)``; the source where the plan states it."""
    amount = money(budget.amount)
    return BUDGET.format(amount=amount, source=budget.source) if budget.source else amount


TASKS = "{tasks} nhiệm vụ"
TASKS_IN_PARTS = "{tasks} nhiệm vụ, trong đó {wholes} nhiệm vụ chia thành {parts} phần việc"


def counted_tasks(tasks: Iterable[Task]) -> str:
    """Return how many tasks a document lists, and of how many parts some of them are made."""
    wholes = [task.part_of for task in tasks]
    parts = [whole for whole in wholes if whole is not None]
    return (TASKS_IN_PARTS if parts else TASKS).format(
        tasks=number(len(wholes) - len(parts)),
        wholes=number(len(set(parts))),
        parts=number(len(parts)),
    )


PER = {
    "month": "mỗi tháng",
    "quarter": "mỗi quý",
    "half": "mỗi 6 tháng",
    "year": "mỗi năm",
}

TARGET_ONCE = "{quantity} {unit}"
TARGET_PER = "{quantity} {unit} {per}"
TARGET_UP = "{indicator}: từ {value} trở lên"
TARGET_VALUE = "{indicator}: {value}"
AT_MOST = "không quá {value}"
BELOW = "dưới {value}"
ABOVE = "trên {value}"
NO_TARGET = "Kế hoạch không nêu chỉ tiêu"

TIME_FROM = "từ ngày {start}"
TIME_TO = "đến ngày {due}"
TIME_ON = "ngày {day}"


def time_of(task: Task) -> str:
    """Return a task's time as its plan states it: its words, else its days; empty for neither."""
    if task.when is not None:
        return task.when
    if task.start is not None and task.start == task.due:
        return TIME_ON.format(day=day(task.start))
    start = TIME_FROM.format(start=day(task.start)) if task.start else ""
    due = TIME_TO.format(due=day(task.due)) if task.due else ""
    return f"{start} {due}".strip()


NUMBER_COLUMNS = ("STT", "TT")
"""Columns of an agency's own that number the lines of its annex, which then no one else does."""

REPORT_WINDOWS = {
    "q1": "Quý I năm {year}",
    "q2": "Quý II năm {year}",
    "q3": "Quý III năm {year}",
    "q4": "Quý IV năm {year}",
    "h1": "6 tháng đầu năm {year}",
    "m9": "9 tháng đầu năm {year}",
    "year": "Năm {year}",
}

TARGET_WINDOWS = {
    "month": "tháng {part}",
    "quarter": "quý {part}",
    "half": "6 tháng {part}",
    "year": "năm {year}",
}
QUARTERS = ("I", "II", "III", "IV")
HALVES = ("đầu năm", "cuối năm")
WINDOW_OF_YEAR = "{window}/{year}"
"""A month or quarter of a plan that spans years; halves put the year after a space."""
HALF_OF_YEAR = "{window} {year}"
