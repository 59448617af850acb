"""Files whose kind, or whose contents, may not go out."""

from plansite.model.example import in_name, in_words
from plansite.model.problem import Message, Severity

TITLE = "Loại tệp được đăng"

MEDIA_ENDING = Message(
    "loai-tep/khong-dang",
    "tệp đuôi {ending} không được đăng vì có thể chạy mã hoặc nhiều máy không mở được",
    "hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)",
    example=in_name("content/media/2018/trang.exe", "content/media/2018/bien-ban.pdf"),
)
MEDIA_ENDING_NEAR = Message(
    "loai-tep/luu-dang-khac",
    "tệp đuôi {ending} không được đăng vì có thể chạy mã hoặc nhiều máy không mở được",
    "hãy lưu lại nội dung thành tệp {instead} rồi đăng tệp ấy",
    example=in_name("content/media/2018/tai-lieu.rar", "content/media/2018/bien-ban.pdf"),
)
MEDIA_WITHOUT_ENDING = Message(
    "loai-tep/khong-duoi",
    "tên tệp không có đuôi nên không rõ là loại tệp nào",
    "hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)",
    example=in_name("content/media/2018/bien-ban", "content/media/2018/bien-ban.pdf"),
)
MEDIA_WITHOUT_ENDING_NEAR = Message(
    "loai-tep/quen-duoi",
    "tên tệp không có đuôi",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_words(
        "content/media/2018/bien-ban, bên trong là tệp PDF", "content/media/2018/bien-ban.pdf"
    ),
)
MEDIA_CONTENT = Message(
    "loai-tep/ruot-khac",
    "tệp có đuôi “{ending}” nhưng bên trong là {found}",
    "{advice}",
    example=in_words(
        "du-toan.xlsx mà bên trong không phải bảng tính", "du-toan.xlsx lưu lại từ Excel"
    ),
)
MEDIA_CONTENT_NEAR = Message(
    "loai-tep/sai-duoi",
    "tệp có đuôi “{ending}” nhưng bên trong là {found}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_words("thong-bao.doc mà bên trong là tệp .docx", "thong-bao.docx"),
)
MEDIA_MACROS = Message(
    "loai-tep/macro",
    "tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng",
    "hãy mở tệp, chọn Lưu thành dạng {ending} không có macro, hoặc xuất ra PDF",
    example=in_words("mau-don.docm, có macro", "mau-don.docx, không có macro"),
)
MEDIA_LOCKED = Message(
    "loai-tep/mat-khau",
    "tệp có mật khẩu nên người đọc không mở được",
    "hãy mở tệp, bỏ mật khẩu (trong Word, Excel: Tệp, Thông tin, Bảo vệ) rồi lưu lại",
    example=in_words("mat-khau.docx phải gõ mật khẩu mới mở được", "tệp mở được ngay"),
)
MEDIA_ARCHIVE_HOLDS = Message(
    "loai-tep/nen-co-tep-cam",
    "trong tệp nén có “{name}”, không được đăng vì loại, tên hoặc nội dung",
    "hãy nén lại mà không có tệp đó, hoặc thay bằng bản PDF",
    example=in_words(
        "tai-lieu.zip có setup.exe ở trong", "tai-lieu.zip chỉ có PDF, ảnh và tệp văn phòng"
    ),
)
MEDIA_ARCHIVE_PICTURE = Message(
    "loai-tep/nen-co-anh",
    "trong tệp nén có ảnh “{name}”; thông tin nơi chụp trong ảnh ấy không được xóa",
    "hãy đăng ảnh trong bài, hoặc xóa thông tin nơi chụp trước khi nén",
    Severity.WARNING,
    example=in_words(
        "anh-su-kien.zip có ảnh chụp bằng điện thoại",
        "ảnh đặt trong bài; trang tự xóa thông tin nơi chụp",
    ),
)
MEDIA_PLACE = Message(
    "loai-tep/noi-quay",
    "phim hoặc bản ghi âm này cho biết nơi quay, nơi ghi",
    "hãy gửi lại từ điện thoại với mục Vị trí đã tắt, hoặc xuất lại bằng phần mềm dựng phim",
    Severity.WARNING,
    example=in_words(
        "phim quay bằng điện thoại khi mục Vị trí đang bật", "phim gửi lại với mục Vị trí đã tắt"
    ),
)
MEDIA_LARGE = Message(
    "loai-tep/qua-nang",
    "tệp nặng {size}, vượt giới hạn {limit}",
    "{advice}",
    example=in_words(
        "bien-ban.pdf quét ở độ phân giải cao, nặng 80 MB",
        "bien-ban.pdf quét lại ở 150 dpi, nặng 4 MB",
    ),
)
