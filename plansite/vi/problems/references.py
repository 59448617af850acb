"""Ids that a plan does not have, or has twice."""

from plansite.model.example import in_explanations, in_front, in_plan, in_words
from plansite.model.problem import Message, Severity

TITLE = "Mã trong kế hoạch"

ID_TWICE = Message(
    "ma-trung/da-dung",
    "mã “{id}” đã dùng ở dòng {first} (không phân biệt chữ hoa, chữ thường)",
    "hãy đặt một mã khác",
    example=in_plan(
        "goals:\n  - {id: MD1, text: Nâng cao nhận thức}\n  - {id: md1, text: Tạo đồng thuận}",
        "goals:\n  - {id: MD1, text: Nâng cao nhận thức}\n  - {id: MD2, text: Tạo đồng thuận}",
    ),
)
ID_IN_PROGRAM = Message(
    "ma-trung/co-trong-chuong-trinh",
    "chủ đề “{id}” đã có sẵn trong chương trình nêu ở `program`",
    "hãy xóa mục này hoặc đặt một mã khác",
    example=in_plan(
        "program: nq-30c\ntopics:\n  - {id: the-che, name: Cải cách thể chế}",
        "program: nq-30c\ntopics:\n  - {id: chuyen-doi-so, name: Chuyển đổi số}",
    ),
)
NAMED_TWICE = Message(
    "ma-trung/neu-hai-lan",
    "“{id}” được nêu hai lần trong `{key}`",
    "hãy xóa một lần",
    Severity.WARNING,
    example=in_front("tasks: [NV1, NV1]", "tasks: [NV1]"),
)
GOAL_UNKNOWN = Message(
    "ma-la/muc-tieu",
    "không có mục tiêu “{id}” trong `goals`",
    "{suggestion}",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, goals: [MD7]}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, goals: [MD1]}",
    ),
)
FORM_UNKNOWN = Message(
    "ma-la/hinh-thuc",
    "không có hình thức “{id}” trong `forms`",
    "{suggestion}",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, forms: [HT7]}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, forms: [HT1]}",
    ),
)
AUDIENCE_UNKNOWN = Message(
    "ma-la/doi-tuong",
    "không có đối tượng “{id}” trong `audiences`",
    "{suggestion}",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, audiences: [DT1]}",
        (
            "audiences:\n"
            "  - {id: DT1, text: Người dân}\n"
            "sections:\n"
            "  - {number: IV, title: Đối tượng, show: audiences}\n"
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, audiences: [DT1]}"
        ),
    ),
)
UNIT_UNKNOWN = Message(
    "ma-la/don-vi",
    "không có đơn vị “{id}” trong `units`",
    "{suggestion}",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, lead: vpp}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, lead: vp}",
    ),
)
TOPIC_UNKNOWN = Message(
    "ma-la/chu-de",
    "không có chủ đề “{id}” trong kế hoạch",
    "{suggestion}",
    example=in_front("topics: [the-chee]", "topics: [the-che]"),
)
TOPIC_NAMED_TWICE = Message(
    "chu-de/hai-ten",
    "chủ đề “{id}” ở đây tên là “{name}”, còn ở {other} tên là “{value}”; trang của "
    "chủ đề chỉ ghi tên sau",
    "hãy ghi một tên ở cả hai kế hoạch; nếu là hai chủ đề khác nhau, hãy đổi mã của một chủ đề",
    Severity.WARNING,
    example=in_words(
        "plan.yaml ghi {id: so-hoa, name: Số hóa}, content/plans/2017.yaml ghi "
        "{id: so-hoa, name: Nông nghiệp số}",
        "hai tệp cùng ghi {id: so-hoa, name: Số hóa}",
    ),
)
TASK_UNKNOWN = Message(
    "ma-la/nhiem-vu",
    "không có nhiệm vụ “{id}” trong kế hoạch {plan}",
    "{suggestion}",
    example=in_front("tasks: [NV9]", "tasks: [NV1]"),
)
TASK_LOST = Message(
    "ma-la/nhiem-vu-da-mat",
    "nhiệm vụ “{id}” trước đây có nhưng nay không còn trong kế hoạch {plan}",
    "hãy ghi lại nhiệm vụ “{id}” vào {path}; nếu đã hủy thì thêm ở đó “cancelled: {{on: NGÀY, "
    "reason: lý do}}”, để địa chỉ đã đăng vẫn còn; nếu ở đây nêu nhầm mã thì bỏ {id}",
    example=in_words(
        "bài nêu tasks: [NV3] nhưng NV3 vừa bị xóa khỏi plan.yaml",
        "plan.yaml vẫn có NV3, thêm cancelled nếu nhiệm vụ bị hủy",
    ),
)
TASK_RENAMED = Message(
    "ma-la/doi-ma-nhiem-vu",
    "không bài nào nêu nhiệm vụ “{id}”, còn {count} bài nêu “{old}” mà kế hoạch không có",
    "nếu đã đổi mã của nhiệm vụ này, hãy ghi lại “id: {old}” ở đây, vì địa chỉ đã đăng dựa vào mã; "
    "nếu không, hãy sửa mã trong các bài",
    example=in_words(
        "plan.yaml đổi id: NV1 thành id: nv-1, mọi bài vẫn ghi tasks: [NV1]",
        "plan.yaml giữ id: NV1",
    ),
)
PLAN_UNKNOWN = Message(
    "ma-la/ke-hoach",
    "không có kế hoạch “{id}”",
    "{suggestion}",
    example=in_front(("plan: 2081\ntasks: [NV1]"), ("plan: 2018\ntasks: [NV1]")),
)
PERIOD_UNKNOWN = Message(
    "ma-la/ky-bao-cao",
    "không có kỳ báo cáo “{id}”",
    "{suggestion}",
    example=in_explanations(
        "- {plan: 2018, task: NV1, period: q5, text: Chờ kinh phí.}",
        "- {plan: 2018, task: NV1, period: q1, text: Chờ kinh phí.}",
    ),
)
WINDOW_UNKNOWN = Message(
    "ma-la/ky-chi-tieu",
    "chỉ tiêu của nhiệm vụ “{task}” không có kỳ “{id}”",
    "{suggestion}",
    example=in_explanations(
        "- {plan: 2018, task: NV3, window: 2018-q2, text: Chờ kinh phí.}",
        "- {plan: 2018, task: NV3, window: 2018-04, text: Chờ kinh phí.}",
    ),
)
SECTION_UNKNOWN = Message(
    "ma-la/muc",
    "không có mục “{path}” trong `sections`",
    "{suggestion}",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III.1}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III}",
    ),
)
TOPICS_WITHOUT_PROGRAM = Message(
    "chu-de/chua-khai",
    "nhiệm vụ nêu chủ đề nhưng kế hoạch không có `program` và `topics`",
    "hãy thêm “program: nq-76” (hoặc nq-30c), hoặc khai chủ đề riêng ở `topics`",
    example=in_plan(
        (
            "program:\n"
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, topics: [the-che]}"
        ),
        (
            "program: nq-30c\n"
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, topics: [the-che]}"
        ),
    ),
)
