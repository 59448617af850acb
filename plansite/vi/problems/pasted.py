"""What Word, web pages and chat programs leave in a text, and `check --fix` mends."""

from plansite.model.example import in_body, in_front
from plansite.model.problem import Message, Severity

TITLE = "Chữ chép từ Word và trang web"

YAML_PASTED = Message(
    "chu-chep/yaml",
    "`{before}` có {what}",
    "hãy {instead}{by_itself}",
    example=in_front("summary: “Ra quân: ba xã tham gia.”", 'summary: "Ra quân: ba xã tham gia."'),
    why="YAML chỉ hiểu dấu gõ từ bàn phím; Word tự đổi chúng thành dấu in cho đẹp.",
)
MARKS = Message(
    "chu-chep/dau-dong",
    "{where} bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `{before}`",
    (
        "hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy "
        "`python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body("• Ba xã tham gia.\n• Hai xã chưa.", "- Ba xã tham gia.\n- Hai xã chưa."),
)
TABS = Message(
    "chu-chep/bang-tab",
    "{where} có ô ngăn bằng phím Tab nên không thành bảng: `{before}`",
    (
        "hãy viết dòng đầu bảng là `{after}`, dưới nó một dòng `{rule}`, hoặc chạy "
        "`python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body(
        "Xã⟨Tab⟩Hồ sơ\nMột⟨Tab⟩5",
        "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |",
    ),
)
UNEVEN = Message(
    "chu-chep/bang-lech",
    "các dòng từ đây đến dòng {last} có phím Tab như một bảng, nhưng số ô của các dòng không khớp",
    "hãy viết thành bảng có dấu `|`, mỗi dòng đủ số ô, ô trống thì để trống, ô có nhiều dòng thì "
    "nối thành một dòng; nếu không phải bảng, hãy thay phím Tab bằng dấu cách",
    Severity.WARNING,
    example=in_body(
        "Xã⟨Tab⟩Hồ sơ\nMột⟨Tab⟩5⟨Tab⟩2", "| Xã | Hồ sơ | Trễ |\n|---|---|---|\n| Một | 5 | 2 |"
    ),
)
HEADLESS = Message(
    "chu-chep/bang-thieu-dau",
    "các dòng từ đây đến dòng {last} có phím Tab như một bảng, nhưng thiếu dòng đầu bảng cho biết "
    "mỗi cột là gì",
    "hãy viết thành bảng có dấu `|`: dòng đầu ghi tên các cột, dưới nó một dòng `|---|---|`, rồi "
    "mới đến các con số",
    Severity.WARNING,
    example=in_body(
        "Một⟨Tab⟩1.234⟨Tab⟩12%\nHai⟨Tab⟩5.678⟨Tab⟩13%",
        "| Xã | Hồ sơ | Trễ |\n|---|---|---|\n| Một | 1.234 | 12% |\n| Hai | 5.678 | 13% |",
    ),
)
HELD = Message(
    "chu-chep/bang-sau-dau",
    "các dòng từ đây đến dòng {last} có phím Tab như một bảng, nhưng bắt đầu ngay sau dấu của chú "
    "thích, mục danh sách hoặc lời trích nên trang sẽ nối thành một đoạn",
    "hãy viết dòng đầu bảng là `{after}`, dưới nó một dòng `{rule}`, mỗi dòng sau có dấu `|` giữa "
    "các ô; các dòng dưới lùi vào bốn dấu cách ở chú thích, hai dấu cách ở mục danh sách",
    Severity.WARNING,
    example=in_body(
        "Ba xã.[^1]\n\n[^1]: Xã⟨Tab⟩Hồ sơ\n    Một⟨Tab⟩5",
        "Ba xã.[^1]\n\n[^1]: | Xã | Hồ sơ |\n    |---|---|\n    | Một | 5 |",
    ),
)
DRAWN = Message(
    "chu-chep/bang-ve",
    "{where} là bảng vẽ bằng dấu `+`, `-`, `|` hoặc ngăn ô bằng dấu `;`, trên trang không thành "
    "bảng: `{before}`",
    (
        "hãy viết dòng đầu bảng là `{after}`, dưới nó một dòng `{rule}`, mỗi dòng sau cũng có dấu "
        "`|` giữa các ô, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body(
        "Xã;Hồ sơ;Trễ\nMột;5;0\nHai;7;1",
        "| Xã | Hồ sơ | Trễ |\n|---|---|---|\n| Một | 5 | 0 |\n| Hai | 7 | 1 |",
    ),
)
COLUMNS = Message(
    "chu-chep/bang-cot",
    "các dòng từ đây đến dòng {last} được gõ thành cột bằng {parted}, trên trang sẽ dồn lại một "
    "đoạn",
    "hãy viết thành bảng: dòng đầu là `| Cột một | Cột hai |`, dưới nó `|---|---|`, rồi mỗi dòng "
    "của bảng một dòng có dấu `|` giữa các ô",
    Severity.WARNING,
    example=in_body(
        "Xã   Hồ sơ   Trễ\nMột   5   0\nHai   7   1",
        "| Xã | Hồ sơ | Trễ |\n|---|---|---|\n| Một | 5 | 0 |\n| Hai | 7 | 1 |",
    ),
)
LETTER = Message(
    "chu-chep/dau-cong-van",
    "các dòng từ đây đến dòng {last} là phần đầu hoặc phần ký tên của văn bản hành chính (Quốc "
    "hiệu, số, nơi nhận), không thuộc nội dung của bài và trên trang sẽ dồn lại một đoạn",
    "hãy xóa phần ấy, chỉ giữ nội dung bài; số và ngày của văn bản ghi trong câu, còn bản gốc thì "
    "đính kèm",
    Severity.WARNING,
    example=in_body(
        "SỞ MẪU   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH   Vũng Tàu, ngày 5 tháng 3 năm 2018",
        "Sở Mẫu ban hành Kế hoạch số 5 ngày 5/3/2018.",
    ),
)
RULE = Message(
    "chu-chep/bang-gach-dai",
    "dòng `{before}` có gạch dài nên đây không thành bảng",
    "hãy viết dòng đó là `{after}`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
    Severity.WARNING,
    example=in_body(
        "| Xã | Hồ sơ |\n|–––|–––|\n| Một | 5 |", "| Xã | Hồ sơ |\n|---|---|\n| Một | 5 |"
    ),
)
STACKED = Message(
    "chu-chep/dong-rieng",
    "{where} được gõ thành từng dòng nhưng trang sẽ nối thành một đoạn",
    (
        "hãy thêm dấu `\\` ở cuối mỗi dòng, trừ dòng cuối: `{after}`, hoặc chạy "
        "`python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body(
        "Điện thoại: 0254 000 000\nThư điện tử: so@vi-du.example",
        "Điện thoại: 0254 000 000\\\nThư điện tử: so@vi-du.example",
    ),
)
SHORT = Message(
    "chu-chep/dong-ngan",
    "các dòng từ đây đến dòng {last} có dòng ngắn và sẽ nối thành một đoạn trên trang: `{before}`",
    "nếu mỗi dòng đứng riêng, hãy thêm dấu `\\` ở cuối dòng trên: `{after}`, hoặc để một dòng "
    "trống ở giữa nếu là đoạn mới, không thuộc mục phía trên; nếu là một câu, hãy viết liền trên "
    "một dòng",
    Severity.WARNING,
    example=in_body("Bà Nguyễn Thị B\nVăn phòng Sở", "Bà Nguyễn Thị B\\\nVăn phòng Sở"),
    why="Trong Word mỗi lần Enter là một dòng; ở đây hai dòng liền nhau là một đoạn.",
)
PLUS_UNCLEAR = Message(
    "chu-chep/dau-cong",
    "`{text}` có thể là một mục con, cũng có thể là dấu cộng của câu ở dòng trên",
    "nếu là mục con, hãy viết `  - {words}`; nếu là dấu cộng, hãy viết liền vào dòng trên",
    Severity.WARNING,
    example=in_body("- Tổ chức\n+ 5 hội nghị", "- Tổ chức\n  - 5 hội nghị"),
)
MORE_UNCLEAR = Message(
    "chu-chep/dau-lon-hon",
    "`{text}` có thể là lời trích, cũng có thể là “lớn hơn” một con số",
    "nếu là lời trích, hãy đặt trong ngoặc kép: `> “{words}”`; nếu là lớn hơn, hãy viết bằng chữ: "
    "`Hơn {words}`",
    Severity.WARNING,
    example=in_body("> 12 xã đã hoàn thành.", "> “12 xã đã hoàn thành.”"),
)
STAR_UNCLEAR = Message(
    "chu-chep/dau-sao",
    "`{text}` giải thích dấu sao, nhưng trên trang dấu ấy thành dấu đầu dòng của danh sách",
    "hãy viết `(*){words}`",
    Severity.WARNING,
    example=in_body("* : số tạm tính", "(*): số tạm tính"),
)
NUMBER_UNCLEAR = Message(
    "chu-chep/so-dau-dong",
    "số ở đầu dòng `{text}` thành số của một mục mới, nhưng có thể thuộc câu ở dòng trên",
    "nếu thuộc câu ở dòng trên, hãy viết liền vào cuối dòng ấy; nếu là mục mới, hãy xem lại số thứ "
    "tự và kết thúc dòng trên bằng dấu `;` hoặc dấu chấm",
    Severity.WARNING,
    example=in_body(
        "1. Giai đoạn đến năm\n2018. Sau đó sơ kết.\n2. Việc khác",
        "1. Giai đoạn đến năm 2018. Sau đó sơ kết.\n2. Việc khác",
    ),
)
SEPARATOR = Message(
    "chu-chep/ngat-dong",
    "{where} có ký tự ngắt dòng của Word, trang không hiểu là xuống dòng: `{before}`",
    (
        "hãy xóa ký tự ấy và bấm Enter, muốn xuống dòng trong đoạn thì thêm dấu `\\` ở cuối dòng, "
        "hoặc chạy `python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body("Ba xã tham gia.⟨U+2028⟩Hai xã chưa.", "Ba xã tham gia.\\\nHai xã chưa."),
)
APART = Message(
    "chu-chep/lien-doan",
    "{where} không có dòng trống ở giữa nên trang nối thành một đoạn: `{before}`",
    (
        "hãy để một dòng trống trước mỗi đoạn mới, cả sau một danh sách, hoặc chạy "
        "`python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body(
        "- Ba xã tham gia.\nNgười dân hoan nghênh.", "- Ba xã tham gia.\n\nNgười dân hoan nghênh."
    ),
    why="Trong Word mỗi lần Enter là một đoạn; ở đây hai đoạn cách nhau bằng một dòng trống.",
)
BLANK = Message(
    "chu-chep/dau-cach",
    "{where} có dấu cách đặc biệt của Word ở đầu dòng hoặc sau dấu đầu dòng: `{before}`",
    (
        "hãy xóa khoảng trống ấy và gõ lại bằng dấu cách thường, hoặc chạy "
        "`python3 tasks.py check --fix` để máy tự sửa"
    ),
    Severity.WARNING,
    example=in_body("##⟨U+00A0⟩Kết quả\n\nBa xã tham gia.", "## Kết quả\n\nBa xã tham gia."),
)
