"""Letters that no page should have, or that nobody sees."""

from plansite.model.example import in_body, in_front, in_words
from plansite.model.problem import Message, Severity

TITLE = "Ký tự"

NOT_NFC = Message(
    "unicode/to-hop",
    "chữ có dấu ghi ở dạng tách rời (Unicode tổ hợp)",
    (
        "trang dựng ra đã tự chuyển; hãy chuyển chữ trong tệp sang Unicode dựng sẵn, với bài viết "
        "và kế hoạch thì `python3 tasks.py check --fix` tự sửa"
    ),
    Severity.WARNING,
    example=in_front(
        "summary: Đoàn viên ra qua⟨U+0302⟩n tại ba xã.", "summary: Đoàn viên ra quân tại ba xã."
    ),
    why=(
        "Chữ “â” ở bản sai là chữ a và một dấu mũ đứng riêng; mắt không thấy khác, nhưng máy "
        "tìm kiếm thì có."
    ),
)
DEPRECATED_MARK = Message(
    "unicode/dau-loi-thoi",
    "có dấu thanh bằng ký tự lỗi thời {code}",
    "hãy gõ lại chữ đó bằng bộ gõ Unicode: “{mended}”",
    example=in_front("summary: Ra quân tha⟨U+0341⟩ng ba.", "summary: Ra quân tháng ba."),
)
MARKS_PILED = Message(
    "unicode/chong-dau",
    "có chữ mang hơn 30 dấu chồng lên nhau",
    "hãy xóa chữ đó và gõ lại",
    example=in_words(
        "một chữ cái mang hơn 30 dấu, thường do chép từ mạng xã hội", "chữ ấy gõ lại bằng bàn phím"
    ),
)
CONTROL_CHARACTER = Message(
    "ky-tu/dieu-khien",
    "có ký tự điều khiển {code} không nhìn thấy được",
    "hãy xóa ký tự đó và gõ lại",
    example=in_body("Kết quả&#8; đợt ra quân", "Kết quả đợt ra quân"),
)
SYMBOL_OF_FONT = Message(
    "ky-tu/phong-ky-hieu",
    "dấu `{meant}` đứng sau “{near}” ghi bằng ký tự {code} của phông Wingdings, máy khác không "
    "hiện được",
    (
        "trang dựng ra đã tự chuyển; hãy gõ lại `{meant}`, với bài viết và kế hoạch thì "
        "`python3 tasks.py check --fix` tự sửa"
    ),
    Severity.WARNING,
    example=in_body("Nộp hồ sơ ⟨U+F0E0⟩ nhận kết quả", "Nộp hồ sơ → nhận kết quả"),
    why="Word tự đổi `-->`, `==>`, `:)` thành ký tự chỉ có trong phông Wingdings.",
)
LETTER_OF_FONT = Message(
    "ky-tu/rieng-cua-phong",
    "có ký tự {code} chỉ hiện được trong phông riêng (Wingdings, Symbol…), đứng sau “{near}”; trên "
    "trang nó là một ô trống",
    "hãy xóa ký tự đó, hoặc thay bằng chữ hay dấu gõ từ bàn phím",
    Severity.WARNING,
    example=in_body("Gọi ⟨U+F028⟩ 1022 để được hướng dẫn", "Gọi số 1022 để được hướng dẫn"),
)
LETTER_TURNS = Message(
    "chu-an/dao-chieu",
    "có ký tự đảo chiều chữ {code} không nhìn thấy được, đứng sau “{near}”",
    "hãy đặt con trỏ sau “{near}” và bấm Delete cho đến khi xóa được ký tự đó",
    example=in_front("summary: Đợt ⟨U+202E⟩ra quân đầu năm.", "summary: Đợt ra quân đầu năm."),
    why="Ký tự này làm chữ đứng sau hiện ngược, nên người đọc thấy khác với điều đã viết.",
)
LETTER_HIDES = Message(
    "chu-an/khong-thay",
    "có ký tự {code} không nhìn thấy được, đứng sau “{near}”",
    "hãy đặt con trỏ sau “{near}” và bấm Delete cho đến khi xóa được ký tự đó",
    example=in_body("Đợt⟨U+3164⟩ ra quân", "Đợt ra quân"),
)
LETTERS_LEFT = Message(
    "chu-an/con-sot",
    "tệp có {count} ký tự không nhìn thấy được ({codes}), thường do chép từ Word hoặc trang web",
    (
        "trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết "
        "và kế hoạch thì `python3 tasks.py check --fix` tự sửa"
    ),
    Severity.WARNING,
    example=in_front("summary: Đợt⟨U+200B⟩ ra quân đầu năm.", "summary: Đợt ra quân đầu năm."),
)
LETTERS_ALIKE = Message(
    "unicode/chu-giong",
    (
        "“{written}” có ký tự {code} trông giống chữ Việt nhưng là chữ của tiếng khác; tệp có "
        "{count} chỗ như vậy"
    ),
    (
        "hãy gõ lại “{meant}” bằng bộ gõ Unicode; trang dựng ra đã tự chuyển, với bài viết và kế "
        "hoạch thì `python3 tasks.py check --fix` tự sửa"
    ),
    Severity.WARNING,
    example=in_front(
        "summary: Ba trường ⟨U+00D0⟩ại học ra quân.", "summary: Ba trường Đại học ra quân."
    ),
    why=(
        "Phông chữ cũ và tệp PDF hay ghi Ð của tiếng Iceland thay cho Đ. Mắt không thấy khác, "
        "nhưng ai tìm “Đại học” hay số văn bản có “QĐ” sẽ không tìm thấy."
    ),
)
LETTER_ESCAPED = Message(
    "chu-an/viet-thanh-ma",
    "`{written}` là ký tự {code} không nhìn thấy được, có thể làm người đọc hiểu sai",
    "hãy xóa `{written}`",
    example=in_body("Đợt ra quân&rlm; đầu năm", "Đợt ra quân đầu năm"),
)
LETTER_ESCAPED_LEFT = Message(
    "chu-an/ma-thua",
    "`{written}` là ký tự {code}, không nhìn thấy được",
    "hãy xóa `{written}` nếu không cố ý viết",
    Severity.WARNING,
    example=in_body("Cải&shy;cách hành chính", "Cải cách hành chính"),
)
