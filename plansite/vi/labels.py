"""Names of fixed things as people read them: statuses, kinds, topics, windows, document types.

Keys are the ids of ``plansite.model.vocabulary`` and ``plansite.progress.model``.
"""

from collections.abc import Iterable

from plansite.model.plan import Plan

STATUSES = {
    "not-started": "Chưa đến hạn",
    "no-evidence": "Chưa có minh chứng",
    "ongoing": "Đang duy trì",
    "in-progress": "Đang thực hiện",
    "behind": "Chậm tiến độ",
    "done": "Hoàn thành",
    "done-late": "Hoàn thành trễ hạn",
    "overdue": "Quá hạn",
    "cancelled": "Đã hủy",
    "not-applicable": "Không áp dụng",
}
"""By `Status`; when each holds: docs/progress.md, "Statuses"."""

STATUS_MEANINGS = {
    "not-started": "Nhiệm vụ chưa đến ngày bắt đầu.",
    "no-evidence": "Nhiệm vụ đã bắt đầu nhưng trên trang chưa có minh chứng nào.",
    "ongoing": "Kế hoạch không nêu chỉ tiêu; đã có minh chứng.",
    "in-progress": "Đã có minh chứng, chưa đủ chỉ tiêu và vẫn còn trong thời hạn.",
    "behind": "Có ít nhất một kỳ đã qua mà chưa đủ chỉ tiêu.",
    "done": "Đủ chỉ tiêu trong thời hạn.",
    "done-late": "Đủ chỉ tiêu nhưng sau thời hạn.",
    "overdue": "Đã hết thời hạn mà chưa đủ chỉ tiêu.",
    "cancelled": "Nhiệm vụ đã được hủy, không tính vào tiến độ.",
    "not-applicable": "Nhiệm vụ không áp dụng cho cơ quan, không tính vào tiến độ.",
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

PER = {
    "month": "mỗi tháng",
    "quarter": "mỗi quý",
    "half": "mỗi 6 tháng",
    "year": "mỗi năm",
}

TARGET_ONCE = "{quantity} {unit}"
TARGET_PER = "{quantity} {unit} {per}"
NO_TARGET = "Kế hoạch không nêu chỉ tiêu"

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
