"""What is wrong with a file or a folder before its text is read."""

from plansite.model.example import in_body, in_words
from plansite.model.problem import Message, Severity

TITLE = "Tệp và thư mục"

PLAN_MISSING = Message(
    "tep/thieu-ke-hoach",
    "không có tệp kế hoạch plan.yaml",
    "hãy đặt plan.yaml vào thư mục gốc của trang",
    example=in_words(
        "thư mục của trang không có tệp plan.yaml",
        "tệp plan.yaml nằm cạnh pelicanconf.py và thư mục content",
    ),
)
CONTENT_MISSING = Message(
    "tep/thieu-noi-dung",
    "không có thư mục content, nơi giữ bài viết, trang và tệp",
    "hãy lấy lại thư mục content từ kho git; nếu trang còn mới, hãy tạo content/pages/ và đặt "
    "trang đầu tiên vào đó, ví dụ content/pages/gioi-thieu.md",
    example=in_words(
        "thư mục của trang chỉ có plan.yaml và pelicanconf.py",
        "cạnh plan.yaml có thư mục content/ với bài viết và trang",
    ),
)
FILE_UNREADABLE = Message(
    "tep/khong-doc-duoc",
    "không đọc được tệp ({reason})",
    "hãy kiểm tra quyền truy cập hoặc lưu lại tệp",
    example=in_words(
        "tệp đang bị chương trình khác khóa, hoặc không cho bạn đọc", "tệp mở được bằng Notepad"
    ),
)
FOLDER_UNREADABLE = Message(
    "tep/thu-muc-khong-xem-duoc",
    "không xem được thư mục có gì ({reason}), nên mọi tệp trong đó không được đọc",
    "hãy kiểm tra quyền truy cập thư mục, hoặc chép lại thư mục",
    example=in_words(
        "thư mục không cho bạn xem bên trong", "thư mục mở được trong trình quản lý tệp"
    ),
)
FILE_TOO_LARGE = Message(
    "tep/qua-lon",
    "tệp nặng {size}, vượt giới hạn {limit}",
    "hãy tách thành nhiều tệp, hoặc chuyển phần dài (phụ lục, danh sách) thành tệp đính kèm",
    example=in_body("⟨1100000 ký tự⟩", "Phụ lục đầy đủ: [biên bản](../../media/2018/bien-ban.pdf)"),
)
FILE_IS_LINK = Message(
    "tep/lien-ket-tuong-trung",
    "ở đây là lối tắt (liên kết tượng trưng), không phải tệp thật",
    "hãy chép tệp thật vào đây",
    example=in_words(
        "content/articles/2018/ra-quan.md là lối tắt tới một tệp ở nơi khác",
        "content/articles/2018/ra-quan.md là chính tệp ấy",
    ),
    why="Nơi khác thường không có tệp mà lối tắt dẫn tới, nên ở đó trang sẽ thiếu nội dung.",
)
NOT_UTF8 = Message(
    "ma-hoa/khong-phai-utf8",
    "tệp không ghi bằng bảng mã UTF-8",
    "hãy lưu lại bằng UTF-8 (trong Notepad: Lưu thành, Mã hóa: UTF-8); chữ gõ bằng bảng mã "
    "TCVN3 hoặc VNI thì sau đó chạy `python3 tasks.py check --fix` để chuyển sang Unicode",
    example=in_words(
        "bài soạn trong Word 2003 bằng phông .VnTime rồi lưu dạng văn bản thường",
        "bài đã chuyển sang Unicode và lưu bằng UTF-8",
    ),
)
NOT_TEXT = Message(
    "tep/khong-phai-chu",
    "đây là {found} được đổi tên, không phải tệp chữ",
    "hãy trả lại đuôi cũ, mở tệp bằng phần mềm của nó, chép chữ vào bài soạn bằng Notepad; muốn "
    "đăng cả tệp thì để nó trong content/media/",
    example=in_words(
        "tệp Word `bai.docx` đổi tên thành `bai.md`", "tệp `bai.md` soạn bằng Notepad, lưu UTF-8"
    ),
)
LEGACY_LETTERS = Message(
    "ma-hoa/tcvn3-vni",
    "chữ gõ bằng bảng mã {code}: “{written}” là “{meant}”",
    "hãy chạy `python3 tasks.py check --fix` để chuyển sang Unicode, hoặc gõ lại bằng bộ gõ "
    "Unicode",
    example=in_body("C¶i c¸ch hµnh chÝnh", "Cải cách hành chính"),
    why=(
        "Phông .VnTime (TCVN3) và VNI-Times (VNI) mượn ký tự khác để vẽ chữ Việt. Không có phông "
        "ấy, người đọc chỉ thấy các ký tự được mượn, máy tìm kiếm cũng vậy."
    ),
)
LEGACY_LEFT = Message(
    "ma-hoa/nghi-ngo",
    "“{written}” không phải chữ Việt, có thể là “{meant}” gõ bằng bảng mã {code}; máy chưa chắc "
    "nên không tự chuyển",
    "hãy đọc lại cả câu và gõ lại bằng bộ gõ Unicode; nếu là chữ nước ngoài, hãy đặt riêng từng "
    "chữ trong ngoặc kép",
    Severity.WARNING,
    example=in_body("Bà con đã nãi râ với xã.", "Bà con đã nói rõ với xã."),
)
CONFLICT = Message(
    "tep/xung-dot",
    "tệp còn dấu `{text}` do git đặt vào khi hai người sửa cùng một chỗ: hai bản chưa được gộp",
    "giữa `<<<<<<<` và `>>>>>>>` là hai bản, ngăn nhau bằng `=======`: hãy giữ phần đúng và xóa "
    "các dòng dấu ấy",
    example=in_body(
        "<<<<<<< HEAD\nBa xã tham gia.\n=======\nBốn xã tham gia.\n>>>>>>> ban-cua-lan",
        "Bốn xã tham gia.",
    ),
)
MANY_MORE = Message(
    "nhieu-loi/con-nua",
    "đã nêu {limit} lỗi cùng loại; nếu còn nữa thì chưa nêu ra",
    "hãy sửa các lỗi đã nêu rồi chạy lại lệnh check",
    example=in_words(
        "một tệp có hơn 1.000 lỗi giống nhau, thường vì dán nhầm",
        "tệp đã sửa, hoặc đã bỏ phần dán nhầm",
    ),
)
