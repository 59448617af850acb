"""Keys that are missing, unknown or empty, and values of a wrong kind."""

from plansite.model.example import in_article, in_explanations, in_front, in_register, in_words
from plansite.model.problem import Message

TITLE = "Khóa và kiểu giá trị"

KEY_MISSING = Message(
    "thieu-khoa/khong-co",
    "thiếu khóa bắt buộc `{key}`",
    "hãy thêm “{key}: …” {example}",
    example=in_article(
        "---\ntitle: Ra quân\nsummary: Tóm tắt.\n---\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
)
KEY_EMPTY = Message(
    "thieu-khoa/de-trong",
    "khóa `{key}` để trống",
    "hãy điền giá trị vào sau dấu hai chấm {example}",
    example=in_front("summary:", "summary: Đoàn viên ra quân tại ba xã."),
)
GROUP_EMPTY = Message(
    "thieu-khoa/nhom-trong",
    "nhóm `{key}` để trống",
    "hãy viết các khóa của nó ở những dòng ngay dưới, thụt vào hai dấu cách: {keys}",
    example=in_front("kind: event\nevent:", "kind: event\nevent:\n  start: 2018-03-05"),
)
KEY_UNKNOWN = Message(
    "khoa-la/khong-co-trong-mau",
    "khóa `{key}` không có trong mẫu",
    "{suggestion}",
    example=in_front("taks: [NV1]", "tasks: [NV1]"),
)
KEY_NOT_INDENTED = Message(
    "khoa-la/chua-thut-le",
    "{keys} thuộc về `{owner}` nhưng đứng thẳng hàng với nó, nên `{owner}` còn trống",
    "hãy thêm hai dấu cách vào đầu mỗi dòng ấy: “  {first}”",
    example=in_front(
        "kind: event\nevent:\nstart: 2018-03-05\nplace: Hội trường",
        "kind: event\nevent:\n  start: 2018-03-05\n  place: Hội trường",
    ),
)
ITEM_DASHES = Message(
    "kieu/thua-gach",
    "dấu gạch trước `{key}` tách các khóa của một mục thành nhiều mục",
    "hãy chỉ giữ dấu gạch ở dòng đầu của mỗi mục; ở các dòng sau, thay dấu gạch bằng dấu cách: "
    "“  {key}: …”",
    example=in_front(
        "attachments:\n  - file: 2018/bien-ban.pdf\n  - title: Biên bản",
        "attachments:\n  - file: 2018/bien-ban.pdf\n    title: Biên bản",
    ),
)
TOP_NOT_MAPPING = Message(
    "kieu/tep-phai-la-nhom",
    "tệp phải gồm các dòng “khóa: giá trị”",
    "hãy bỏ dấu gạch ở đầu dòng, và viết mỗi khóa một dòng, như “title: Ra quân”",
    example=in_article(
        "---\n- title\n- date\n---\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
)
TOP_NOT_LIST = Message(
    "kieu/tep-phai-la-danh-sach",
    "tệp phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang",
    "hãy viết “- {example}” cho mỗi mục",
    example=in_explanations(
        "task: NV1\nperiod: q1\ntext: Chờ kinh phí.",
        "- task: NV1\n  period: q1\n  text: Chờ kinh phí.",
    ),
)
TOP_BARE_LIST = Message(
    "kieu/thieu-ten-danh-sach",
    "tệp thiếu dòng đầu là tên danh sách, “{key}:”",
    "hãy thêm một dòng “{key}:” ở trên cùng, và giữ nguyên các dấu gạch ở dưới",
    example=in_register(
        "- {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
        "documents:\n- {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
    ),
)
TOP_NAMED_LIST = Message(
    "kieu/thua-ten-danh-sach",
    "tệp này bắt đầu ngay bằng danh sách, không có dòng “{key}:”",
    "hãy xóa dòng “{key}:”, và giữ nguyên các dòng ở dưới",
    example=in_explanations(
        "explanations:\n- task: NV1\n  period: q1\n  text: Chờ kinh phí.",
        "- task: NV1\n  period: q1\n  text: Chờ kinh phí.",
    ),
)
WRONG_TYPE = Message(
    "kieu/sai-kieu",
    "`{key}` phải là {expected}, không phải {found}",
    "hãy viết {example}",
    example=in_front("tasks: NV1", "tasks: [NV1]"),
)
ITEM_WRONG_TYPE = Message(
    "kieu/muc-sai-kieu",
    "mục này của `{key}` phải là {expected}, không phải {found}",
    "hãy viết {example}",
    example=in_front(
        "attachments: [2018/bien-ban.pdf]",
        "attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]",
    ),
)
EMPTY_VALUE = Message(
    "trong/gia-tri",
    "`{key}` để trống",
    "hãy điền giá trị hoặc xóa khóa này",
    example=in_front('author: ""', "author: Văn phòng"),
)
TEXT_BLANK = Message(
    "trong/khong-co-chu",
    "`{key}` không có chữ nào nhìn thấy được",
    "hãy điền chữ hoặc xóa khóa này",
    example=in_front('author: "⟨U+0301⟩"', "author: Văn phòng"),
)
TOO_LONG = Message(
    "qua-dai/chu",
    "`{key}` dài {length} ký tự, vượt giới hạn {limit}",
    "hãy rút ngắn còn tối đa {limit} ký tự",
    example=in_front(
        "summary: ⟨301 ký tự⟩",
        "summary: Đoàn viên ra quân hướng dẫn người dân nộp hồ sơ tại ba xã.",
    ),
)
TOO_MANY = Message(
    "qua-dai/danh-sach",
    "`{key}` có {count} mục, vượt giới hạn {limit}",
    "hãy giữ tối đa {limit} mục",
    example=in_words(
        "`aliases` có hàng nghìn mục", "`aliases` chỉ có những địa chỉ cũ thật sự đã đăng"
    ),
)
NOT_ONE_OF = Message(
    "lua-chon/khong-co",
    "`{key}` không thể là “{value}”",
    "{suggestion}",
    example=in_front(
        ("kind: evnt\nevent: {start: 2018-03-05}"), ("kind: event\nevent: {start: 2018-03-05}")
    ),
)
OUT_OF_RANGE = Message(
    "so/ngoai-khoang",
    "`{key}` là {value}, ngoài khoảng cho phép",
    "hãy viết một số nguyên {range}",
    example=in_front(("tasks: [NV1]\ncounts: 0"), ("tasks: [NV1]\ncounts: 1")),
)
VALUE_INVALID = Message(
    "gia-tri/khong-hop-le",
    "`{key}` có giá trị không dùng được (mã cho người bảo trì: {reason})",
    "hãy xem mẫu trong docs/bien-tap.md",
    example=in_words(
        "một giá trị sai theo lối chưa có lời giải thích riêng",
        "giá trị viết như mẫu trong docs/bien-tap.md",
    ),
)
