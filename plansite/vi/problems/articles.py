"""What an article is called, what it is, and what is left to fill in."""

from plansite.model.example import in_front, in_plan
from plansite.model.problem import Message, Severity

TITLE = "Loại bài, tiêu đề, tóm tắt"

EVENT_WITHOUT_BLOCK = Message(
    "loai-bai/thieu-event",
    "bài có “kind: event” nhưng thiếu nhóm `event`",
    "hãy thêm “event:” rồi xuống dòng “  start: NĂM-THÁNG-NGÀY” và các khóa khác",
    example=in_front("kind: event", ("kind: event\nevent:\n  start: 2018-03-05")),
)
PRESS_WITHOUT_BLOCK = Message(
    "loai-bai/thieu-press",
    "bài có “kind: press” nhưng thiếu nhóm `press`",
    "hãy thêm “press:” rồi xuống dòng “  outlet: tên báo” và “  published: NĂM-THÁNG-NGÀY”",
    example=in_front(
        "kind: press",
        (
            "kind: press\n"
            "press:\n"
            "  outlet: Báo Ví Dụ\n"
            "  url: https://bao.example/1\n"
            "  published: 2018-03-04"
        ),
    ),
)
BLOCK_WITHOUT_KIND = Message(
    "loai-bai/nhom-thua",
    "bài có nhóm `{key}` nhưng `kind` là {kind}",
    "hãy viết “kind: {key}” hoặc xóa nhóm `{key}`",
    example=in_front(("event:\n  start: 2018-03-05"), ("kind: event\nevent:\n  start: 2018-03-05")),
)
TITLE_LONG = Message(
    "tieu-de/qua-dai",
    "tiêu đề dài {length} ký tự",
    "hãy rút ngắn dưới {limit} ký tự, phần còn lại đưa vào `summary`",
    Severity.WARNING,
    example=in_front(
        "title: ⟨210 ký tự⟩", "title: Ra quân tuyên truyền cải cách hành chính tại ba xã"
    ),
)
TITLE_TWICE = Message(
    "tieu-de/trung",
    "tiêu đề trùng với {other}",
    "hãy đặt tiêu đề phân biệt được hai bài, hoặc xóa một bài nếu đăng lặp",
    Severity.WARNING,
    example=in_front("title: Hội nghị đầu năm", "title: Hội nghị giữa năm"),
    why=(
        "Trong danh sách và kết quả tìm kiếm, hai bài cùng tên không phân biệt được. Ở ví "
        "dụ, hoi-nghi.md cùng năm đã có tiêu đề “Hội nghị đầu năm”."
    ),
)
SUMMARY_IS_TITLE = Message(
    "tom-tat/lap-tieu-de",
    "tóm tắt lặp lại tiêu đề",
    "hãy viết một, hai câu nói điều người đọc cần biết",
    Severity.WARNING,
    example=in_front(
        "title: Ra quân đầu năm\nsummary: Ra quân đầu năm.",
        "title: Ra quân đầu năm\nsummary: Ba xã hướng dẫn người dân nộp hồ sơ qua mạng.",
    ),
)
PLACEHOLDER = Message(
    "chua-dien/con-mau",
    "còn chữ của mẫu: “{text}”",
    "hãy thay bằng nội dung, hoặc ghi “status: draft” nếu chưa đăng",
    example=in_front(
        "summary: Viết tóm tắt tại đây", "summary: Ba xã hướng dẫn người dân nộp hồ sơ qua mạng."
    ),
)
DOTS_LEFT = Message(
    "chua-dien/con-dau-cham",
    "`{key}` mới có “{text}”, là chỗ để điền",
    "hãy điền chữ của văn bản, hoặc bỏ khóa này nếu văn bản không ghi",
    example=in_plan(
        'goals:\n  - {id: MD1, text: "…"}',
        "goals:\n  - {id: MD1, text: Nâng cao nhận thức}",
    ),
)
PLACEHOLDER_IN_DRAFT = Message(
    "chua-dien/con-mau-trong-nhap",
    "còn chữ của mẫu: “{text}”",
    "hãy thay bằng nội dung trước khi đăng",
    Severity.WARNING,
    example=in_front(
        "status: draft\nsummary: Viết tóm tắt tại đây",
        "status: draft\nsummary: Ba xã hướng dẫn người dân nộp hồ sơ qua mạng.",
    ),
)
