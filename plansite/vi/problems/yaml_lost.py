"""What YAML leaves out of a value, or joins to it, without a word of its own."""

from plansite.model.example import in_explanations, in_front, in_words
from plansite.model.problem import Message, Severity

TITLE = "YAML: chữ bị bỏ, dòng bị nối"

YAML_HASH = Message(
    "yaml/dau-thang",
    "phần “{lost}” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú",
    "hãy bọc trong dấu nháy: {line}; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #",
    example=in_front(
        "summary: Hưởng ứng #CCHC2018 của tỉnh", 'summary: "Hưởng ứng #CCHC2018 của tỉnh"'
    ),
)
YAML_HASH_BEHIND = Message(
    "yaml/dau-thang-lien-chu",
    "phần “{lost}” không được dùng, vì dấu # đứng sau dấu cách mở đầu một ghi chú",
    "nếu đúng là ghi chú thì thêm dấu cách sau dấu #: “{note}”; nếu không thì sửa giá trị cho đủ "
    "rồi xóa phần ấy",
    example=in_front(("tasks: [NV1] #NV2"), ("tasks: [NV1, NV2]")),
)
YAML_HASH_BELOW = Message(
    "yaml/dong-dau-thang",
    "dòng “{lost}” không được đăng, vì dấu # đầu dòng mở đầu một ghi chú",
    "nếu đúng là ghi chú thì thêm dấu cách sau dấu #: “{note}”; nếu là chữ của giá trị ở trên thì "
    "viết tiếp vào cuối dòng trên, trong dấu nháy",
    Severity.WARNING,
    example=in_front(
        ("author: Văn phòng Sở\n#CCHC của tỉnh"), ('author: "Văn phòng Sở #CCHC của tỉnh"')
    ),
)
YAML_NOTE = Message(
    "yaml/ghi-chu-cuoi-dong",
    "phần “{lost}” là ghi chú nên không được đăng",
    "nếu đó là chữ của giá trị thì bọc trong dấu nháy: {line}; nếu đúng là ghi chú thì xóa đi, "
    "hoặc đưa xuống một dòng riêng bắt đầu bằng #",
    Severity.WARNING,
    example=in_front(
        "author: Văn phòng  # đơn vị viết bài", "# đơn vị viết bài\nauthor: Văn phòng"
    ),
)
YAML_COMMA = Message(
    "yaml/dau-phay",
    "phần “{lost}” sẽ mất, vì dấu phẩy trong ngoặc {{ }} kết thúc giá trị",
    "hãy bọc trong dấu nháy: {line}",
    example=in_front(
        "kind: event\nevent: {start: 2018-03-05, place: Hội trường, tầng 2}",
        'kind: event\nevent: {start: 2018-03-05, place: "Hội trường, tầng 2"}',
    ),
)
YAML_DECIMAL = Message(
    "yaml/dau-phay-thap-phan",
    "phần “{lost}” sẽ mất, vì dấu phẩy trong ngoặc {{ }} kết thúc giá trị",
    "hãy viết phần thập phân sau dấu chấm: {line}",
    example=in_words(
        'target: {indicator: Tỷ lệ nộp trực tuyến, value: 87,5, unit: "%"}',
        'target: {indicator: Tỷ lệ nộp trực tuyến, value: 87.5, unit: "%"}',
    ),
)
YAML_JOINED = Message(
    "yaml/noi-dong",
    "dòng bắt đầu bằng “{mark}” này bị nối vào giá trị ở dòng trên",
    "nếu là một mục thì viết “{line}” thẳng hàng với dấu gạch của mục trên; nếu là chữ viết tiếp "
    "thì nối vào cuối dòng trên",
    example=in_front(
        "topics:\n  - the-che\n    - to-chuc-bo-may", "topics:\n  - the-che\n  - to-chuc-bo-may"
    ),
)
YAML_LINES = Message(
    "yaml/nhieu-dong",
    "chữ của `{key}` viết thành nhiều dòng mà không có dấu |, nên các dòng không đứng riêng được",
    "hãy viết “{key}: |” rồi xuống dòng, mỗi dòng chữ ở dưới thụt vào hai dấu cách so với `{key}`",
    example=in_explanations(
        "- task: NV1\n  period: q1\n  text: Chưa xong, vì\n    - chờ kinh phí\n    - mưa lũ",
        "- task: NV1\n  period: q1\n  text: |\n    Chưa xong, vì\n    - chờ kinh phí\n    - mưa lũ",
    ),
    why="Không có dấu |, YAML nối các dòng của một giá trị thành một dòng.",
)
YAML_FOLDED = Message(
    "yaml/gap-dong",
    "dòng này của `{key}` sẽ nối liền vào dòng trên, vì dấu > nối các dòng thành một",
    "hãy viết “{key}: |”, dấu | thay cho dấu >",
    example=in_explanations(
        "- task: NV1\n  period: q1\n  text: >-\n    Chưa xong:\n    - chờ kinh phí\n    - mưa lũ",
        "- task: NV1\n  period: q1\n  text: |\n    Chưa xong:\n    - chờ kinh phí\n    - mưa lũ",
    ),
)
YAML_ONE_LINE = Message(
    "yaml/mot-doan",
    "dòng bắt đầu bằng “{mark}” này sẽ nối liền vào dòng trên, vì `{key}` được đăng thành một đoạn",
    "hãy viết các mục thành câu, ngăn bằng dấu chấm phẩy; danh sách thì để trong thân bài",
    example=in_front(
        "author: |\n  Các đơn vị:\n  - Văn phòng\n  - Thanh tra", "author: Văn phòng; Thanh tra"
    ),
)
YAML_LINE_END = Message(
    "yaml/xuong-dong",
    "dòng này của `{key}` sẽ nối liền vào dòng trên, không xuống dòng",
    "muốn xuống dòng thì viết “{key}: |”, mọi dòng chữ ở dưới thụt vào hai dấu cách so với `{key}`;"
    " không thì viết tiếp vào cuối dòng trên",
    Severity.WARNING,
    example=in_explanations(
        "- task: NV1\n  period: q1\n  text: Chờ kinh phí.\n    Mưa lũ.",
        "- task: NV1\n  period: q1\n  text: |\n    Chờ kinh phí.\n    Mưa lũ.",
    ),
)
YAML_BAR = Message(
    "yaml/chua-thut-le",
    "các dòng chữ dưới “{key}: {sign}” chưa thụt vào so với `{key}`",
    "hãy cho mỗi dòng chữ ấy, kể từ dòng này, bắt đầu bằng {count} dấu cách",
    example=in_explanations(
        "- task: NV1\n  period: q1\n  text: |\n  Chờ kinh phí.\n  Mưa lũ.",
        "- task: NV1\n  period: q1\n  text: |\n    Chờ kinh phí.\n    Mưa lũ.",
    ),
)
