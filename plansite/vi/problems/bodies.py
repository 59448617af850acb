"""The text of an article as a whole, and its headings."""

from plansite.model.example import in_article, in_body, in_plan
from plansite.model.problem import Message

TITLE = "Nội dung bài và đề mục"

BODY_LONG = Message(
    "than-bai/qua-dai",
    "nội dung dài {length} ký tự, vượt giới hạn {limit}",
    "hãy tách thành nhiều bài, hoặc chuyển phần dài (phụ lục, danh sách) thành tệp đính kèm",
    example=in_body("⟨600000 ký tự⟩", "Phụ lục đầy đủ: [biên bản](../../media/2018/bien-ban.pdf)"),
)
BODY_HEAVY = Message(
    "than-bai/qua-nhieu-dau",
    "nội dung có hơn {limit} {what}",
    "hãy xóa phần thừa, tách thành nhiều bài, hoặc chuyển phần dài thành tệp đính kèm",
    example=in_body("⟨2001 dấu [⟩", "Danh sách: [biên bản](../../media/2018/bien-ban.pdf)"),
)
BODY_DEEP = Message(
    "than-bai/long-qua-sau",
    "các cấp trích dẫn, danh sách, chữ đậm, chữ nghiêng hoặc thẻ HTML lồng nhau quá {limit} cấp",
    "hãy xóa bớt dấu >, dấu đầu dòng, dấu * hoặc khoảng trống đầu dòng; thẻ HTML phải được đóng",
    example=in_body("⟨21 dấu > ⟩Trích dẫn", "> Trích dẫn"),
)
BODY_EMPTY = Message(
    "than-bai/trong",
    "bài không có nội dung",
    "hãy viết nội dung dưới dòng --- thứ hai",
    example=in_article(
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nBa xã tham gia.",
    ),
)
COMMENT_OPEN = Message(
    "than-bai/chu-thich-khong-dong",
    "ghi chú ẩn mở bằng <!-- không được đóng",
    "hãy thêm --> ở cuối ghi chú",
    example=in_body(
        ("<!-- xem lại số liệu\n\nBa xã tham gia."), ("<!-- xem lại số liệu -->\n\nBa xã tham gia.")
    ),
)
TAG_OPEN = Message(
    "than-bai/the-khong-dong-ngoac",
    "`{sign}` mở một thẻ HTML nhưng thiếu dấu >, nên chữ theo sau sẽ mất",
    "hãy thêm dấu > cho thẻ; nếu chỉ là dấu “nhỏ hơn”, hãy viết `&lt;`",
    example=in_body("<p>Lưu ý: nộp hồ sơ trước ngày 15/3.</p", "Lưu ý: nộp hồ sơ trước ngày 15/3."),
)
TAG_LEFT_OPEN = Message(
    "than-bai/the-khong-dong",
    "thẻ `<{text}>` không được đóng trong đoạn của nó, nên có tác dụng lên cả phần sau của bài",
    "hãy viết `</{text}>` ngay sau chữ cần định dạng, trong cùng đoạn; nếu là lời văn, hãy viết "
    "`&lt;{text}>`",
    example=in_body("Nội dung <s>bỏ.\n\nNội dung giữ.", "Nội dung <s>bỏ</s>.\n\nNội dung giữ."),
)
FOOTNOTE_UNNOTED = Message(
    "than-bai/chu-thich-khong-dung",
    "chú thích [^{name}] không được nhắc đến ở chỗ nào trong bài",
    "hãy viết [^{name}] vào chỗ cần chú thích, hoặc xóa chú thích",
    example=in_body(
        "Ba xã tham gia.\n\n[^1]: Theo báo cáo của ba xã.",
        "Ba xã tham gia.[^1]\n\n[^1]: Theo báo cáo của ba xã.",
    ),
)
FOOTNOTE_UNKNOWN = Message(
    "than-bai/chu-thich-khong-co",
    "`[^{text}]` không có lời chú thích nào nên sẽ hiện nguyên trên trang",
    "hãy thêm một dòng `[^{text}]: lời chú thích` ở cuối bài, hoặc xóa `[^{text}]`",
    example=in_body(
        "Ba xã tham gia.[^1]",
        "Ba xã tham gia.[^1]\n\n[^1]: Theo báo cáo của ba xã.",
    ),
)
FOOTNOTE_TWICE = Message(
    "than-bai/chu-thich-trung",
    "chú thích `[^{text}]` đã có ở phía trên",
    "hãy đặt tên khác cho một trong hai chú thích, ví dụ `[^{text}-2]`, hoặc gộp hai lời làm một",
    example=in_body(
        "Ba xã.[^1]\n\n[^1]: Theo báo cáo.\n\n[^1]: Theo biên bản.",
        "Ba xã.[^1]\n\n[^1]: Theo báo cáo và biên bản.",
    ),
)
CODE_OPEN = Message(
    "than-bai/khoi-ma-khong-dong",
    "khối mã mở bằng {sign} không được đóng",
    "hãy thêm một dòng {sign} ở cuối khối",
    example=in_body(("```\npython3 tasks.py check"), ("```\npython3 tasks.py check\n```")),
)
HEADING_ONE = Message(
    "de-muc/cap-mot",
    "“{text}” là đề mục cấp 1, vốn dành cho tiêu đề bài",
    "hãy viết “## {text}”",
    example=in_body(("# Kết quả\n\nBa xã tham gia."), ("## Kết quả\n\nBa xã tham gia.")),
)
HEADING_JUMPS = Message(
    "de-muc/nhay-cap",
    "đề mục “{text}” nhảy xuống cấp {level}",
    "hãy viết {sharps} để không bỏ qua cấp nào",
    example=in_body(
        "## Kết quả\n\n#### Theo xã\n\nBa xã tham gia.",
        "## Kết quả\n\n### Theo xã\n\nBa xã tham gia.",
    ),
    why=(
        "Người dùng trình đọc màn hình đi theo cấp của đề mục; thiếu một cấp, họ tưởng đã bỏ "
        "sót một phần."
    ),
)
HEADING_EMPTY = Message(
    "de-muc/trong",
    "đề mục không có chữ",
    "hãy viết tên đề mục hoặc xóa dòng này",
    example=in_body(("##\n\nBa xã tham gia."), ("## Kết quả\n\nBa xã tham gia.")),
)
HEADING_IN_SECTION = Message(
    "de-muc/trong-muc-ke-hoach",
    "lời văn của mục có đề mục “{text}”",
    "hãy tách phần đó thành một mục con trong `sections`",
    example=in_plan(
        ('sections:\n  - {number: IV, title: Tổ chức, body: "## Phân công"}'),
        (
            "sections:\n"
            "  - number: IV\n"
            "    title: Tổ chức\n"
            '    sections: [{number: "1", title: Phân công, body: Văn phòng chủ trì.}]'
        ),
    ),
)
HEADING_TIGHT = Message(
    "de-muc/dinh-lien",
    "dòng bắt đầu bằng # liền chữ “{text}” sẽ không thành đề mục",
    "nếu là đề mục, hãy viết “{meant} {text}”; nếu là chữ như #CCHC, hãy thêm một dấu \\ "
    "ngay trước dấu # đầu dòng: `\\#CCHC`",
    example=in_body(("##Kết quả\n\nBa xã tham gia."), ("## Kết quả\n\nBa xã tham gia.")),
)
