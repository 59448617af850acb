"""Days that are each well written, and do not go together."""

from plansite.model.example import in_front, in_plan, in_register
from plansite.model.problem import Message, Severity

TITLE = "Ngày này so với ngày kia"

PERIOD_LONG = Message(
    "thoi-gian/dai-hon-nam-nam",
    "kế hoạch kéo dài hơn năm năm ({start} đến {end})",
    "hãy kiểm tra lại `period`",
    Severity.WARNING,
    example=in_plan(
        "period: {start: 2018-01-01, end: 2025-12-31}",
        "period: {start: 2018-01-01, end: 2018-12-31}",
    ),
)
PERIOD_TOO_LONG = Message(
    "thoi-gian/dai-hon-muoi-lam-nam",
    "kế hoạch kéo dài hơn mười lăm năm ({start} đến {end})",
    "hãy sửa `period` cho đúng với văn bản",
    example=in_plan(
        "period: {start: 2018-01-01, end: 2048-12-31}",
        "period: {start: 2018-01-01, end: 2018-12-31}",
    ),
)
END_BEFORE_START = Message(
    "thoi-gian/ket-thuc-truoc-bat-dau",
    "ngày kết thúc {end} đứng trước ngày bắt đầu {start}",
    "hãy đổi chỗ hoặc sửa `{key}` thành một ngày không sớm hơn {start}",
    example=in_front(
        "kind: event\nevent: {start: 2018-03-05, end: 2018-03-04}",
        "kind: event\nevent: {start: 2018-03-04, end: 2018-03-05}",
    ),
)
RECEIVED_BEFORE_ISSUED = Message(
    "thoi-gian/den-truoc-khi-ban-hanh",
    "văn bản đến ngày {on}, trước ngày ban hành {issued}",
    "hãy kiểm tra lại `received.on` và `issued`",
    Severity.WARNING,
    example=in_plan(
        ('document:\n  received: {by: Trung tâm Mẫu, number: "29", on: 2018-01-17}'),
        ('document:\n  received: {by: Trung tâm Mẫu, number: "29", on: 2018-01-19}'),
    ),
)
TASK_ENDS_FIRST = Message(
    "thoi-gian/nhiem-vu-het-han-truoc",
    "nhiệm vụ “{id}” hết hạn {due}, trước khi bắt đầu {start}",
    "hãy sửa `start` hoặc `due`",
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, start: 2018-06-01, due: "
            "2018-05-01}"
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, start: 2018-05-01, due: "
            "2018-06-01}"
        ),
    ),
)
TASK_OUTSIDE_PLAN = Message(
    "thoi-gian/ngoai-ke-hoach",
    "`{key}` {day} nằm ngoài thời gian của kế hoạch ({start} đến {end})",
    "hãy kiểm tra lại ngày này hoặc `period`",
    Severity.WARNING,
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, due: 2019-01-31}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, due: 2018-12-31}",
    ),
)
EFFECTIVE_BEFORE_ISSUED = Message(
    "thoi-gian/hieu-luc-truoc-ban-hanh",
    "ngày hiệu lực {effective} đứng trước ngày ban hành {issued}",
    "hãy kiểm tra lại hai ngày",
    Severity.WARNING,
    example=in_register(
        (
            "documents:\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, effective: 2018-01-01, "
            "title: Quyết định}"
        ),
        (
            "documents:\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, effective: 2018-02-15, "
            "title: Quyết định}"
        ),
    ),
)
BEFORE_DATE = Message(
    "thoi-gian/truoc-ngay-dang",
    "`{key}` {later} đứng trước ngày đăng {day}",
    "hãy viết một ngày không sớm hơn {day}, hoặc sửa `date`",
    example=in_front(
        ("date: 2018-03-05\nupdated: 2018-03-01"), ("date: 2018-03-05\nupdated: 2018-03-06")
    ),
)
CHANGE_AHEAD = Message(
    "thoi-gian/sua-chua-toi-ngay",
    "`{key}` {day} chưa tới",
    "hãy viết ngày đã sửa, không sau hôm nay",
    Severity.WARNING,
    example=in_front(
        "corrections: [{date: 2018-12-24, text: Sửa số xã.}]",
        "corrections: [{date: 2018-03-24, text: Sửa số xã.}]",
    ),
)
DATE_FAR = Message(
    "thoi-gian/qua-xa",
    "`{key}` {day} quá xa so với hôm nay",
    "hãy kiểm tra lại năm",
    Severity.WARNING,
    example=in_front(
        (
            "kind: press\n"
            'press: {outlet: Báo Ví Dụ, url: "https://bao.example/1", published: 1968-03-04}'
        ),
        (
            "kind: press\n"
            'press: {outlet: Báo Ví Dụ, url: "https://bao.example/1", published: 2018-03-04}'
        ),
    ),
)
BEFORE_PRESS = Message(
    "thoi-gian/truoc-bao-dang",
    "ngày đăng {day} đứng trước ngày báo đăng {published}",
    "hãy sửa `date` hoặc `press.published`: bài không thể kể điều báo chưa đăng",
    Severity.WARNING,
    example=in_front(
        "date: 2018-03-05\nkind: press\npress: {outlet: Báo Ví Dụ, published: 2018-03-07}",
        "date: 2018-03-08\nkind: press\npress: {outlet: Báo Ví Dụ, published: 2018-03-07}",
    ),
)
BEFORE_EVENT = Message(
    "thoi-gian/truoc-su-kien",
    "ngày đăng {day} đứng trước ngày diễn ra {start}: bài mới chỉ báo trước một việc nay đã qua",
    "hãy viết lại điều đã diễn ra rồi ghi ngày sửa ở `updated`, không sớm hơn {start}; nếu ghi "
    "nhầm ngày, hãy sửa `date` hoặc `event.start`",
    Severity.WARNING,
    example=in_front(
        "date: 2018-03-05\nkind: event\nevent: {start: 2018-03-12}",
        "date: 2018-03-05\nupdated: 2018-03-13\nkind: event\nevent: {start: 2018-03-12}",
    ),
    why="Từ ngày diễn ra, bài được tính là minh chứng rằng sự kiện đã được tổ chức.",
)
REVIEW_PAST = Message(
    "thoi-gian/qua-han-xem-lai",
    "đã quá ngày cần xem lại {day}; trang đang báo với người đọc rằng nội dung có thể đã cũ",
    "hãy xem nội dung còn đúng không, rồi ghi ngày xem lại lần tới vào `review_by`, hoặc xóa khóa "
    "này; bài hết giá trị thì ghi `expires`",
    Severity.WARNING,
    example=in_front(
        "review_by: 2018-09-01",
        "review_by: 2019-09-01",
    ),
)
