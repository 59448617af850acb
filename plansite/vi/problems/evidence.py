"""What an article is evidence for, and when it counts."""

from plansite.model.example import in_front, in_register, in_words
from plansite.model.problem import Message, Severity

TITLE = "Bài làm minh chứng"

NO_PLAN_FOR_DATE = Message(
    "minh-chung/khong-co-ke-hoach",
    "bài làm minh chứng nhưng không kế hoạch nào bao gồm ngày {day}",
    "hãy thêm “plan: …” (năm của kế hoạch) hoặc sửa ngày",
    example=in_front(
        "kind: event\nevent: {start: 2015-05-04}\ntasks: [NV1]",
        "kind: event\nevent: {start: 2018-03-04}\ntasks: [NV1]",
    ),
)
DOCUMENT_WITHOUT_DAY = Message(
    "minh-chung/van-ban-khong-ngay",
    "văn bản làm minh chứng nhưng không có ngày ban hành nên không được tính",
    "hãy thêm “issued: …” (ngày ban hành, dạng năm-tháng-ngày)",
    example=in_register(
        "documents:\n  - {type: QĐ, number: 12/QĐ-SM, title: Ban hành quy chế, tasks: [NV1]}",
        (
            "documents:\n  - {type: QĐ, number: 12/QĐ-SM, issued: 2018-03-05, "
            "title: Ban hành quy chế, tasks: [NV1]}"
        ),
    ),
)
COUNTS_FOR_OTHERS = Message(
    "minh-chung/tinh-cho-viec-khong-neu",
    "`counts` tính cho “{id}” nhưng nhiệm vụ này không có trong `tasks`",
    "hãy thêm {id} vào `tasks`, hoặc bỏ {id} khỏi `counts`",
    example=in_front(
        "tasks: [NV1]\ncounts: {NV1: 2, NV2: 1}", "tasks: [NV1, NV2]\ncounts: {NV1: 2, NV2: 1}"
    ),
)
COMPLETES_NOTHING = Message(
    "minh-chung/khong-co-san-pham",
    "“{id}” không phải nhiệm vụ làm ra một sản phẩm có hạn (`due`, không có `target`), nên "
    "`completes` không có tác dụng",
    "hãy ghi {id} vào `tasks` thay cho `completes`",
    Severity.WARNING,
    example=in_front("completes: [NV1]", "tasks: [NV1]"),
)
MEASURES_NOTHING = Message(
    "minh-chung/khong-co-chi-so",
    "“{id}” không có chỉ số nào để đo, nên số đo này không được tính",
    "hãy ghi {id} vào `tasks`, hoặc ghi chỉ tiêu của {id} trong kế hoạch là "
    "“target: {{indicator: …, value: …, unit: …}}”",
    example=in_front("measures:\n  - {task: NV1, value: 87.5}", "tasks: [NV1]"),
)
EVIDENCE_BEFORE_PLAN = Message(
    "minh-chung/truoc-ke-hoach",
    "minh chứng ngày {day} có trước kế hoạch {plan} (bắt đầu {start}) nên không được tính",
    "hãy sửa ngày, sửa `plan`, hoặc bỏ khóa `tasks`",
    example=in_front(
        "kind: event\nevent: {start: 2017-12-20}\nplan: 2018\ntasks: [NV1]",
        "kind: event\nevent: {start: 2018-03-04}\nplan: 2018\ntasks: [NV1]",
    ),
)
EVIDENCE_AFTER_PLAN = Message(
    "minh-chung/sau-ke-hoach",
    "minh chứng ngày {day} có sau khi kế hoạch {plan} kết thúc ({end}) nên tính là trễ hạn",
    "nếu không phải minh chứng nộp trễ, hãy sửa ngày hoặc `plan`",
    Severity.WARNING,
    example=in_front(
        "kind: event\nevent: {start: 2019-01-05}\nplan: 2018\ntasks: [NV1]",
        "kind: event\nevent: {start: 2018-12-05}\nplan: 2018\ntasks: [NV1]",
    ),
)
EVIDENCE_BEFORE_TASK = Message(
    "minh-chung/truoc-nhiem-vu",
    "minh chứng ngày {day} có trước khi {id} bắt đầu ({start}) nên không được tính",
    "hãy sửa ngày hoặc bỏ {id} khỏi `{key}`",
    Severity.WARNING,
    example=in_front(
        "kind: event\nevent: {start: 2018-02-01}\ntasks: [NV2]",
        "kind: event\nevent: {start: 2018-03-04}\ntasks: [NV2]",
    ),
)
TASK_CANCELLED = Message(
    "minh-chung/nhiem-vu-da-huy",
    "nhiệm vụ “{id}” đã bị hủy từ {on}",
    "hãy bỏ {id} khỏi `{key}` nếu bài không còn là minh chứng",
    Severity.WARNING,
    example=in_words(
        "bài ngày 2018-07-01 nêu NV3, vốn đã hủy từ 2018-06-01",
        "bài chỉ nêu những nhiệm vụ còn hiệu lực",
    ),
)
TASK_NOT_APPLICABLE = Message(
    "minh-chung/khong-ap-dung",
    "nhiệm vụ “{id}” được ghi là không áp dụng",
    "hãy bỏ {id} khỏi `{key}`",
    Severity.WARNING,
    example=in_words("bài nêu NV5, vốn ghi not_applicable trong plan.yaml", "bài không nêu NV5"),
)
COUNTS_WITHOUT_TASKS = Message(
    "minh-chung/counts-thua",
    "`counts` không có tác dụng khi bài không nêu `tasks`",
    "hãy thêm `tasks` hoặc xóa `counts`",
    Severity.WARNING,
    example=in_front("counts: 2", ("tasks: [NV1]\ncounts: 2")),
)
