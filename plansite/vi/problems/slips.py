"""Signs of Markdown that do not work where they stand."""

from plansite.model.example import in_body
from plansite.model.problem import Message, Severity

TITLE = "Dấu định dạng không có tác dụng"

STARS_LOOSE = Message(
    "dinh-dang/sao-thua",
    "dấu `**` ở `{text}` không làm chữ đậm mà hiện nguyên trên trang",
    (
        "hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở "
        "phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`"
    ),
    Severity.WARNING,
    example=in_body("Đã xử lý **đúng hạn ** 95% hồ sơ.", "Đã xử lý **đúng hạn** 95% hồ sơ."),
)
STARS_FIRST = Message(
    "dinh-dang/sao-dau-dong",
    "các dấu sao ở đầu dòng `{text}` không tạo thành mục danh sách mà hiện nguyên trên trang",
    "nếu là mục danh sách, hãy viết `- {meant}`, mục con thì lùi vào hai dấu cách: `  - {meant}`; "
    "nếu là chữ đậm, hãy viết `**{meant}**`; nếu giải thích dấu sao, hãy viết `(**) {meant}`",
    Severity.WARNING,
    example=in_body("* Ba xã\n** Bốn thôn", "* Ba xã\n  - Bốn thôn"),
)
TASK_TIGHT = Message(
    "dinh-dang/o-danh-dau",
    "dấu ngoặc vuông ở đầu mục `{text}` không thành ô đánh dấu mà hiện nguyên trên trang",
    "hãy viết `- {meant}`: giữa hai dấu ngoặc là một dấu cách hoặc chữ x, sau dấu ngoặc là một dấu "
    "cách",
    Severity.WARNING,
    example=in_body("- [x] Nộp hồ sơ\n- [] Nhận kết quả", "- [x] Nộp hồ sơ\n- [ ] Nhận kết quả"),
)
STAR_LOOSE = Message(
    "dinh-dang/sao-don-thua",
    "dấu `*` ở `{text}` không làm chữ nghiêng mà hiện nguyên trên trang",
    "hãy viết `*chữ nghiêng*`, không có dấu cách giữa `*` và chữ; nếu muốn hiện dấu sao, hãy viết "
    "`\\*`",
    Severity.WARNING,
    example=in_body("Theo báo *Ví Dụ * số mới.", "Theo báo *Ví Dụ* số mới."),
)
TILDES_LOOSE = Message(
    "dinh-dang/nga-thua",
    "dấu `~` ở `{text}` không gạch ngang chữ như ý muốn",
    "hãy viết `~~chữ~~`: hai dấu `~` ở mỗi bên, không có dấu cách giữa dấu và chữ; nếu muốn hiện "
    "dấu ấy, hãy viết `\\~`",
    Severity.WARNING,
    example=in_body("Hạn nộp là ~~5/3 ~~ 12/3.", "Hạn nộp là ~~5/3~~ 12/3."),
)
BACKSLASH_LAST = Message(
    "dinh-dang/gach-cheo-cuoi-doan",
    "dấu `\\` sau “{text}” đứng cuối đoạn hoặc cuối mục nên hiện nguyên trên trang",
    "hãy xóa dấu ấy: chỉ cần nó khi dòng dưới thuộc cùng một đoạn",
    Severity.WARNING,
    example=in_body("- Ba xã\\\n- Bốn thôn", "- Ba xã\n- Bốn thôn"),
)
ANCHOR_ODD = Message(
    "dinh-dang/neo-sai",
    "`{text}` ở cuối đề mục không phải neo nên hiện nguyên trên trang",
    "hãy viết `{{#{meant}}}`: chữ thường không dấu, chữ số và gạch nối; hoặc xóa đi",
    Severity.WARNING,
    example=in_body("## Kết quả {#Quý một}", "## Kết quả {#quy-mot}"),
)
PARAGRAPH_UNDERLINED = Message(
    "dinh-dang/gach-duoi-doan",
    "dòng gạch `---` liền dưới “{text}” làm chữ ấy thành đề mục",
    "hãy để một dòng trống phía trên `---`; nếu đúng là đề mục, hãy viết `## ` ở đầu dòng và bỏ "
    "dòng gạch",
    Severity.WARNING,
    example=in_body(
        "Ba xã đã tham gia.\n---\nBốn xã vắng.", "Ba xã đã tham gia.\n\n---\n\nBốn xã vắng."
    ),
)
LINK_PARTED = Message(
    "dinh-dang/lien-ket-tach-roi",
    "có dấu cách giữa `]` và `(` ở `{text}` nên đây không thành đường dẫn",
    "hãy viết `{meant}`",
    Severity.WARNING,
    example=in_body(
        "Xem [Cổng dịch vụ công] (https://dichvucong.gov.vn/).",
        "Xem [Cổng dịch vụ công](https://dichvucong.gov.vn/).",
    ),
)
TABLE_RULED = Message(
    "dinh-dang/bang-lech-cot",
    "dòng `{text}` không có cùng số cột với dòng đầu bảng nên đây không thành bảng",
    "hãy viết dòng đó là `{meant}`",
    example=in_body(
        "| Xã | Hồ sơ |\n|---|\n| Một | 5 |",
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
    ),
)
TABLE_UNRULED = Message(
    "dinh-dang/bang-thieu-gach",
    "dưới dòng `{text}` không có dòng gạch ngang nên đây không thành bảng",
    "hãy thêm một dòng `{meant}` ngay dưới dòng ấy",
    example=in_body(
        "| Xã | Hồ sơ |\n| Một | 5 |",
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
    ),
)
TABLE_CUT = Message(
    "dinh-dang/bang-dut-dong",
    "dòng `{text}` đứng sau một dòng trống nên không thuộc bảng ở trên mà hiện nguyên các dấu `|`",
    "hãy xóa dòng trống ở phía trên dòng ấy",
    example=in_body(
        "| Xã | Hồ sơ |\n|---|---|\n\n| Một | 5 |",
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
    ),
)
TABLE_IN_LIST = Message(
    "dinh-dang/bang-lien-danh-sach",
    "bảng có dòng đầu `{text}` đứng liền dưới danh sách hoặc lời trích nên không thành bảng",
    "hãy để một dòng trống phía trên bảng",
    example=in_body(
        "- Ba xã tham gia:\n| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
        "- Ba xã tham gia:\n\n| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
    ),
)
TABLE_OVERFULL = Message(
    "dinh-dang/bang-thua-o",
    "dòng `{text}` có nhiều ô hơn dòng đầu bảng; các ô thừa sẽ mất",
    (
        "hãy thêm cột vào dòng đầu và dòng `|---|` ngay dưới, hoặc gộp bớt ô; dấu `|` trong chữ "
        "phải viết là `\\|`"
    ),
    example=in_body(
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 | trễ |",
        "| Xã | Hồ sơ | Ghi chú |\n|---|---|---|\n| Một | 5 | trễ |",
    ),
)
CELL_CUT = Message(
    "dinh-dang/o-xuong-dong",
    "ô của bảng bị xuống dòng, nên “{text}” thành một dòng riêng của bảng",
    "hãy viết cả dòng của bảng liền một dòng; muốn xuống dòng trong ô thì gõ `<br>`",
    example=in_body(
        "| Xã | Việc |\n|---|---|\n| Một | Họp\nvà báo cáo |",
        "| Xã | Việc |\n|---|---|\n| Một | Họp<br>và báo cáo |",
    ),
)
BELOW_TABLE = Message(
    "dinh-dang/chu-lien-duoi-bang",
    "dòng “{text}” đứng liền dưới bảng nên thành một dòng của bảng",
    "hãy để một dòng trống phía trên dòng ấy; nếu đúng là một dòng của bảng, hãy viết `| ` ở đầu "
    "và ` |` ở cuối dòng",
    example=in_body(
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |\nNguồn: Văn phòng Sở.",
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |\n\nNguồn: Văn phòng Sở.",
    ),
)
TABLE_RULED_TWICE = Message(
    "dinh-dang/bang-lien-bang",
    "dòng gạch `{text}` đứng giữa bảng nên hiện thành các ô `---`",
    "nếu là bảng mới, hãy để một dòng trống phía trên dòng đầu của nó; nếu không, hãy xóa dòng gạch"
    " ấy",
    example=in_body(
        "| Xã |\n|---|\n| Một |\n| Phường |\n|---|\n| Hai |",
        "| Xã |\n|---|\n| Một |\n\n| Phường |\n|---|\n| Hai |",
    ),
)
LINK_RAW = Message(
    "dinh-dang/lien-ket-hien-nguyen",
    "`{text}` không thành đường dẫn hay hình mà hiện nguyên trên trang",
    "nếu giữa `[` và `]` có chú thích `[^…]` thì hãy chuyển nó ra sau dấu `)`; nếu không, hãy xem "
    "lại các dấu ngoặc",
    example=in_body(
        "[Cổng dịch vụ công[^1]](https://dichvucong.gov.vn/).\n\n[^1]: Mở từ 2019.",
        "[Cổng dịch vụ công](https://dichvucong.gov.vn/)[^1].\n\n[^1]: Mở từ 2019.",
    ),
)
TERM_ALONE = Message(
    "dinh-dang/hai-cham-dau-dong",
    "dấu hai chấm ở đầu dòng `{text}` sẽ mất, và dòng trên thành từ được giải nghĩa",
    "hãy viết dòng ấy liền vào cuối dòng trên; nếu là lời giải nghĩa, hãy viết `**Từ**: lời giải "
    "nghĩa` trên một dòng",
    Severity.WARNING,
    example=in_body("Tỷ lệ 3\n: 5", "Tỷ lệ 3 : 5"),
)
DATE_AS_LIST = Message(
    "dinh-dang/ngay-thanh-danh-sach",
    "các số ở đầu dòng `{text}` thành danh sách trong danh sách",
    "nếu là ngày tháng, hãy viết như `15/3/2025`; nếu muốn hiện đúng như đã gõ, hãy viết `{meant}`",
    Severity.WARNING,
    example=in_body("15. 3. 2025: họp ba xã.", "15/3/2025: họp ba xã."),
)
BACKSLASHES_LOST = Message(
    "dinh-dang/mat-gach-cheo",
    "`{text}` sẽ mất dấu `\\` khi hiện trên trang",
    "nếu là một đường dẫn, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `{text}` "
    "``; nếu dấu ấy gõ thừa, hãy xóa",
    Severity.WARNING,
    example=in_body(r"Biểu mẫu ở \\maychu\chung\_luu.", r"Biểu mẫu ở `\\maychu\chung\_luu`."),
)
NAME_BOLD = Message(
    "dinh-dang/gach-duoi-thanh-dam",
    "các dấu `_` ở `{text}` sẽ mất và làm chữ đậm",
    "nếu là một cái tên, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `{text}` "
    "``; nếu muốn chữ đậm, hãy viết `{meant}`",
    Severity.WARNING,
    example=in_body("Tệp __init__ của trang.", "Tệp `__init__` của trang."),
)
BLANK_LOST = Message(
    "dinh-dang/cho-trong-mat",
    "các dấu `_` ở `{text}` sẽ mất và làm đổi kiểu chữ",
    "nếu là chỗ trống để điền, hãy viết từ ba dấu trở lên: `___`; nếu muốn hiện đúng như đã gõ, "
    "hãy viết `\\_`",
    Severity.WARNING,
    example=in_body("Có (_) hoặc không (_).", "Có (___) hoặc không (___)."),
)
ABBREVIATION_UNUSED = Message(
    "dinh-dang/viet-tat-thua",
    "dòng `*[{text}]: …` giải nghĩa chữ viết tắt “{text}” nhưng bài không có chữ ấy, nên cả dòng "
    "không hiện trên trang",
    "hãy xóa dòng ấy, hoặc viết `\\*[{text}]` nếu đó là lời văn",
    Severity.WARNING,
    example=in_body(
        "Ba xã tham gia.\n\n*[CCHC]: cải cách hành chính",
        "Ba xã tham gia việc CCHC.\n\n*[CCHC]: cải cách hành chính",
    ),
)
ABBREVIATION_SUNK = Message(
    "dinh-dang/viet-tat-lac-cho",
    "dòng `*[{text}]: …` nằm trong danh sách, đề mục hoặc bảng nên hiện nguyên trên trang, không "
    "giải nghĩa chữ viết tắt",
    "hãy viết `*[{text}]: …` từ đầu dòng, thành một đoạn riêng có dòng trống phía trên",
    Severity.WARNING,
    example=in_body(
        "Ba xã tham gia việc CCHC.\n\n- *[CCHC]: cải cách hành chính",
        "Ba xã tham gia việc CCHC.\n\n*[CCHC]: cải cách hành chính",
    ),
)
ABBREVIATION_TWICE = Message(
    "dinh-dang/viet-tat-trung",
    "chữ viết tắt “{text}” đã được giải nghĩa ở phía trên; lời ở trên sẽ mất",
    "hãy giữ một dòng `*[{text}]: …`, xóa dòng kia",
    Severity.WARNING,
    example=in_body(
        "Việc CCHC.\n\n*[CCHC]: cải cách\n*[CCHC]: cải cách hành chính",
        "Việc CCHC.\n\n*[CCHC]: cải cách hành chính",
    ),
)
CODE_INFO = Message(
    "dinh-dang/chu-sau-dau-ma",
    "chữ `{text}` đứng sau dấu mở khối mã nên không hiện trên trang",
    "hãy viết chữ ấy ở dòng dưới; nếu muốn gạch ngang chữ, hãy viết `~~chữ~~`, hai dấu ở mỗi bên",
    example=in_body("```Mẫu đơn\nKính gửi: …\n```", "```\nMẫu đơn\nKính gửi: …\n```"),
)
MARKDOWN_IN_HTML = Message(
    "dinh-dang/nam-trong-html",
    "`{text}` đứng liền dưới thẻ HTML nên hiện nguyên trên trang",
    "hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    Severity.WARNING,
    example=in_body(
        "<details>\n<summary>Thành phần</summary>\n**Ba xã** tham gia.\n</details>",
        "<details>\n<summary>Thành phần</summary>\n\n**Ba xã** tham gia.\n\n</details>",
    ),
)
