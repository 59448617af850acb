"""Pictures, and what describes them for those who do not see them."""

from plansite.model.example import in_body, in_words
from plansite.model.problem import Message, Severity

TITLE = "Ảnh và lời mô tả ảnh"

ALT_MISSING = Message(
    "mo-ta-anh/thieu",
    "ảnh {file} không có lời mô tả",
    "hãy viết `![ảnh cho thấy điều gì](…)` cho người không nhìn thấy ảnh",
    example=in_body(
        "![](../../media/2018/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi tại chợ](../../media/2018/ra-quan.jpg)",
    ),
)
ALT_SAYS_NOTHING = Message(
    "mo-ta-anh/khong-noi-gi",
    "lời mô tả “{alt}” không nói ảnh cho thấy gì",
    "hãy tả điều người xem nhìn thấy, ví dụ “Cán bộ một cửa hướng dẫn người dân nộp hồ sơ”",
    example=in_body(
        "![Ảnh](../../media/2018/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi tại chợ](../../media/2018/ra-quan.jpg)",
    ),
)
ALT_IS_FILE_NAME = Message(
    "mo-ta-anh/ten-tep",
    "lời mô tả “{alt}” là tên tệp",
    "hãy tả điều người xem nhìn thấy trong ảnh",
    example=in_body(
        "![ra-quan.jpg](../../media/2018/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi tại chợ](../../media/2018/ra-quan.jpg)",
    ),
)
ALT_IS_TITLE = Message(
    "mo-ta-anh/lap-tieu-de",
    "lời mô tả ảnh lặp lại tiêu đề",
    "hãy tả điều người xem nhìn thấy trong ảnh",
    Severity.WARNING,
    example=in_body(
        "![Ra quân tuyên truyền](../../media/2018/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi tại chợ](../../media/2018/ra-quan.jpg)",
    ),
)
ALT_LONG = Message(
    "mo-ta-anh/qua-dai",
    "lời mô tả ảnh dài {length} ký tự",
    "hãy rút còn tối đa {limit} ký tự và đưa chi tiết vào bài",
    Severity.WARNING,
    example=in_body(
        "![Đoàn viên phát tờ rơi ⟨250 ký tự⟩](../../media/2018/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi tại chợ](../../media/2018/ra-quan.jpg)",
    ),
)
PICTURE_HEAVY = Message(
    "anh/qua-nang",
    "tệp ảnh nặng {size}, vượt giới hạn {limit}",
    "hãy thu nhỏ ảnh còn rộng khoảng {width} điểm ảnh rồi lưu lại dạng JPEG",
    example=in_words(
        "ảnh gốc của máy ảnh, nặng 14 MB", "ảnh thu còn rộng 2.400 điểm ảnh, nặng 900 KB"
    ),
)
PICTURE_HUGE = Message(
    "anh/qua-nhieu-diem",
    "ảnh có hơn {limit} triệu điểm ảnh",
    "hãy thu nhỏ ảnh còn rộng khoảng {width} điểm ảnh",
    example=in_words("ảnh ghép rộng 60.000 điểm ảnh", "ảnh thu còn rộng 2.400 điểm ảnh"),
)
PICTURE_BROKEN = Message(
    "anh/hong",
    "tệp ảnh bị hỏng hoặc chép chưa hết",
    "hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
    example=in_words("ảnh chép dở, nửa dưới màu xám", "ảnh chép lại từ tệp gốc"),
)
PICTURE_MOVES = Message(
    "anh/dong",
    "ảnh động làm người đọc mất tập trung và rất nặng",
    "hãy lấy một khung hình tĩnh; nếu cần phim thì đặt liên kết tới nơi đăng phim",
    example=in_words("anh-dong.gif có nhiều khung hình", "một khung hình lưu thành JPEG"),
)
PICTURE_REFUSED = Message(
    "anh/dang-la",
    "trình duyệt không hiển thị được ảnh dạng {format}",
    "hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
    example=in_words("ảnh .heic của điện thoại", "ảnh lưu thành .jpg"),
)
PICTURE_SVG = Message(
    "anh/svg",
    "tệp SVG có thể chứa mã chạy trên máy người đọc nên không được đăng",
    "hãy xuất hình ra PNG, rộng khoảng 1.200 điểm ảnh",
    example=in_words("so-do.svg", "so-do.png"),
)
PICTURE_ENDING = Message(
    "anh/sai-duoi",
    "tệp có đuôi “{ending}” nhưng bên trong là ảnh {format}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_words("ra-quan.png mà bên trong là ảnh JPEG", "ra-quan.jpg"),
)
PICTURE_WITHOUT_ENDING = Message(
    "anh/quen-duoi",
    "tên tệp không có đuôi nhưng bên trong là ảnh {format}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_words("ra-quan, bên trong là ảnh JPEG", "ra-quan.jpg"),
)
PICTURE_IS_NONE = Message(
    "anh/khong-phai-anh",
    "“{file}” không phải tệp ảnh",
    "hãy dùng ảnh JPEG hoặc PNG; tệp để tải về thì nêu ở `attachments`",
    example=in_body(
        "![Biên bản có chữ ký](../../media/2018/bien-ban.pdf)",
        "[Biên bản có chữ ký](../../media/2018/bien-ban.pdf)",
    ),
)
PICTURE_SMALL = Message(
    "anh/nho",
    "ảnh chỉ rộng {width} điểm ảnh nên sẽ bị mờ ở đầu bài",
    "hãy dùng ảnh rộng từ {limit} điểm ảnh trở lên",
    Severity.WARNING,
    example=in_words("ảnh đầu bài rộng 320 điểm ảnh", "ảnh đầu bài rộng từ 600 điểm ảnh"),
)
