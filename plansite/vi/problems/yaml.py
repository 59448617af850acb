"""What keeps a YAML text from being read."""

from plansite.model.example import in_article, in_explanations, in_front, in_register, in_words
from plansite.model.problem import Message

TITLE = "YAML: phần đầu bài và các tệp .yaml"

YAML_QUOTE = Message(
    "yaml/thieu-nhay",
    "dấu nháy mở ở dòng này không được đóng",
    "hãy thêm dấu nháy cùng loại ở cuối giá trị",
    example=in_front('summary: "Ra quân tại ba xã.', 'summary: "Ra quân tại ba xã."'),
)
YAML_AFTER_QUOTE = Message(
    "yaml/sau-dau-nhay",
    "có chữ đứng sau dấu nháy đóng, hoặc dấu nháy kép nằm giữa giá trị",
    "hãy bọc cả giá trị trong một cặp dấu nháy: {line}",
    example=in_front('summary: "Ra quân" tại ba xã.', "summary: '\"Ra quân\" tại ba xã.'"),
)
YAML_COLON = Message(
    "yaml/hai-cham",
    "giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy",
    "hãy bọc giá trị trong dấu nháy: {line}",
    example=in_front("summary: Ra quân: ba xã tham gia.", 'summary: "Ra quân: ba xã tham gia."'),
    why=(
        "Dấu hai chấm có dấu cách theo sau ngăn khóa với giá trị, nên giá trị nào có nó thì phải "
        "đặt trong dấu nháy."
    ),
)
YAML_NO_COLON = Message(
    "yaml/thieu-hai-cham",
    "dòng không có dạng “khóa: giá trị”",
    "hãy viết {line}",
    example=in_front("author Văn phòng", "author: Văn phòng"),
    why=(
        "Sau tên khóa là dấu hai chấm thường rồi một dấu cách; các dấu ; = và dấu hai chấm rộng "
        "của bộ gõ khác không thay được."
    ),
)
YAML_HTML_COMMENT = Message(
    "yaml/ghi-chu-html",
    "ghi chú viết bằng `<!-- -->` chỉ dùng được trong thân bài",
    "hãy viết nó ở một dòng riêng, bắt đầu bằng dấu thăng: {line}",
    example=in_front("<!-- chờ duyệt -->\nauthor: Văn phòng", "# chờ duyệt\nauthor: Văn phòng"),
)
YAML_EMPHASIS = Message(
    "yaml/chu-dam",
    "dòng có dấu sao của chữ đậm, như lời của thân bài, mà lại đứng ở chỗ của các khóa",
    "hãy đưa `{line}` xuống thân bài, dưới dòng ---; nếu đó là giá trị của một khóa, hãy bỏ các "
    "dấu sao và viết sau tên khóa, ví dụ place: Hội trường tầng 2",
    example=in_article(
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n**Địa điểm:**UBND xã\n---\n\n"
        "Nội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
        "**Địa điểm:** UBND xã\n\nNội dung.",
    ),
)
YAML_FENCE = Message(
    "yaml/dong-ngan",
    "dòng này chỉ có dấu gạch nhưng không phải là dòng ngăn",
    "hãy viết đúng ba dấu gạch ngang thường: ---",
    example=in_article(
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n----\n\nNội dung.\n\n---",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n\n---",
    ),
)
YAML_TAB = Message(
    "yaml/tab",
    "thụt lề bằng phím Tab",
    "hãy thụt lề bằng dấu cách (hai dấu cách mỗi cấp)",
    example=in_front(("tasks:\n⟨Tab⟩- NV1"), ("tasks:\n  - NV1")),
    why="YAML không nhận phím Tab ở đầu dòng; mắt không phân biệt được Tab với dấu cách.",
)
YAML_DASH = Message(
    "yaml/gach-dau-dong",
    "thiếu dấu cách thường sau dấu gạch ngang đầu dòng",
    "hãy viết “{line}”",
    example=in_front(("tasks:\n- NV1\n-NV2"), ("tasks:\n- NV1\n- NV2")),
)
YAML_PLUS = Message(
    "yaml/dau-cong",
    "mục của danh sách bắt đầu bằng dấu cộng",
    "hãy viết “{line}”",
    example=in_front(("tasks:\n+ NV1"), ("tasks:\n- NV1")),
)
YAML_TEXT_AT_BAR = Message(
    "yaml/chu-sau-dau-dung",
    "có chữ đứng cùng dòng với dấu {sign}",
    "nếu chỉ có một dòng, hãy bỏ dấu {sign}: {line}; nếu nhiều dòng, hãy viết “{key}: {sign}” rồi "
    "đưa “{text}” xuống dòng dưới, thụt vào hai dấu cách so với `{key}`",
    example=in_explanations(
        "- task: NV1\n  period: q1\n  text: | Mưa to.",
        "- task: NV1\n  period: q1\n  text: Mưa to.",
    ),
)
YAML_TWO_KEYS = Message(
    "yaml/hai-khoa",
    "khóa `{key}` đứng cùng dòng với khóa khác",
    "hãy xuống dòng trước nó: {line}; nếu đó là chữ của giá trị thì bọc cả giá trị trong dấu nháy",
    example=in_article(
        "---\ntitle: Ra quân date: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
)
YAML_GROUP = Message(
    "yaml/nhom-tren-mot-dong",
    "`{key}` là một nhóm khóa, mà khóa của nhóm lại đứng cùng dòng với nó",
    "hãy viết {line}, các khóa khác của nhóm cũng nằm trong ngoặc, ngăn nhau bằng dấu phẩy",
    example=in_front(
        "kind: event\nevent: start: 2018-03-05", "kind: event\nevent: {start: 2018-03-05}"
    ),
)
YAML_START = Message(
    "yaml/ky-tu-dau",
    "giá trị bắt đầu bằng ký tự đặc biệt “{char}”",
    "hãy bọc cả giá trị trong dấu nháy: {line}",
    example=in_front("author: @vanphong", 'author: "@vanphong"'),
)
YAML_BRACKET = Message(
    "yaml/ngoac",
    "danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy",
    "hãy đóng bằng ] hoặc }} và ngăn các mục bằng dấu phẩy",
    example=in_front("tasks: [NV1, NV2", "tasks: [NV1, NV2]"),
)
YAML_BRACES = Message(
    "yaml/ngoac-nhon",
    "danh sách viết trong ngoặc nhọn {{ }}",
    "hãy dùng ngoặc vuông: {line}",
    example=in_front("tasks: {NV1, NV2}", "tasks: [NV1, NV2]"),
)
YAML_BRACKET_MORE = Message(
    "yaml/thua-ngoac",
    "dòng này thừa một dấu {sign}",
    "hãy viết {line}",
    example=in_front("tasks: [NV1, NV2]]", "tasks: [NV1, NV2]"),
)
YAML_INDENT = Message(
    "yaml/thut-le",
    "thụt lề không khớp với các dòng phía trên",
    "hãy cho các khóa cùng cấp thẳng hàng, mỗi cấp thụt hai dấu cách",
    example=in_front(
        "source:\n  name: Báo Ví Dụ\n url: https://bao.example/1",
        "source:\n  name: Báo Ví Dụ\n  url: https://bao.example/1",
    ),
)
YAML_ESCAPE = Message(
    "yaml/gach-cheo-nguoc",
    "dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng",
    "hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
    example=in_front('summary: "Tệp ở C:\\Van-ban"', "summary: 'Tệp ở C:\\Van-ban'"),
)
YAML_OTHER = Message(
    "yaml/khac",
    "YAML không đọc được từ dòng này",
    "hãy so dòng này và dòng phía trên với mẫu trong docs/bien-tap.md",
    example=in_words(
        "một dòng mà chương trình không nhận ra là viết theo lối nào",
        "dòng “khóa: giá trị” như trong docs/bien-tap.md",
    ),
)
YAML_DUPLICATE_KEY = Message(
    "yaml/khoa-trung",
    "khóa `{key}` đã có ở dòng {first}",
    "hãy gộp lại thành một hoặc xóa một trong hai",
    example=in_front(("author: Văn phòng\nauthor: Thanh tra"), "author: Văn phòng, Thanh tra"),
)
YAML_ITEM = Message(
    "yaml/thieu-gach",
    "khóa `{key}` đã có trong mục này, ở dòng {first}",
    "nếu dòng này bắt đầu một mục mới thì viết thêm dấu gạch: “- {key}: …”; nếu không thì xóa một "
    "trong hai",
    example=in_register(
        "documents:\n"
        "  - type: QĐ\n    number: 12/QĐ-UBND\n    title: Quyết định\n"
        "    type: QĐ\n    number: 13/QĐ-UBND\n    title: Quyết định",
        "documents:\n"
        "  - type: QĐ\n    number: 12/QĐ-UBND\n    title: Quyết định\n"
        "  - type: QĐ\n    number: 13/QĐ-UBND\n    title: Quyết định",
    ),
)
YAML_ALIAS = Message(
    "yaml/bi-danh",
    "giá trị bắt đầu bằng “{name}”: ở đầu giá trị, dấu & và dấu * có nghĩa riêng",
    "hãy bỏ dấu ấy, hoặc bọc giá trị trong dấu nháy: {line}",
    example=in_front("author: &vp Văn phòng", 'author: "&vp Văn phòng"'),
)
YAML_TAG = Message(
    "yaml/nhan-kieu",
    "giá trị bắt đầu bằng “{name}”: ở đầu giá trị, dấu ! có nghĩa riêng",
    "hãy bỏ dấu ấy, hoặc bọc giá trị trong dấu nháy: {line}",
    example=in_front("author: !ten Văn phòng", 'author: "!ten Văn phòng"'),
)
YAML_COMPLEX_KEY = Message(
    "yaml/khoa-phuc-tap",
    "tên khóa không phải là một từ",
    "hãy viết “khóa: giá trị” với khóa là một từ",
    example=in_front("[author, source]: Văn phòng", "author: Văn phòng"),
)
YAML_TOO_DEEP = Message(
    "yaml/qua-sau",
    "các cấp lồng nhau quá sâu (hơn {limit} cấp)",
    "hãy bỏ bớt ngoặc hoặc thụt lề thừa",
    example=in_front("tasks: ⟨60 dấu [⟩NV1⟨60 dấu ]⟩", "tasks: [NV1]"),
)
YAML_SEVERAL = Message(
    "yaml/nhieu-tai-lieu",
    "dòng --- hoặc dòng ... chia tệp thành nhiều phần",
    "hãy giữ một phần và xóa dòng ngăn thừa",
    example=in_register(
        (
            "documents:\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}\n"
            "---\n"
            "documents:\n"
            "  - {type: QĐ, number: 13/QĐ-UBND, issued: 2018-02-02, title: Quyết định}"
        ),
        (
            "documents:\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}\n"
            "  - {type: QĐ, number: 13/QĐ-UBND, issued: 2018-02-02, title: Quyết định}"
        ),
    ),
)
