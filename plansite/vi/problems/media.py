"""Media files that are not there, or that nothing names."""

from plansite.model.example import in_body, in_front, in_words
from plansite.model.problem import Message, Severity

TITLE = "Tệp trong content/media/ và chỗ nhắc đến tệp"

MEDIA_MISSING = Message(
    "tep-dinh-kem/khong-co",
    "không có tệp content/media/{file}",
    "hãy chép tệp vào đó, hoặc sửa đường dẫn (tính từ content/media/)",
    example=in_front(
        "attachments: [{file: 2018/quyet-dinh.docx, title: Quyết định}]",
        "attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]",
    ),
)
MEDIA_MISSING_NEAR = Message(
    "tep-dinh-kem/go-nham",
    "không có tệp content/media/{file}",
    "có phải `{suggestion}`?",
    example=in_front(
        "attachments: [{file: 2018/bien-bann.pdf, title: Biên bản}]",
        "attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]",
    ),
)
MEDIA_DECOMPOSED = Message(
    "tep-dinh-kem/ten-to-hop",
    (
        "tệp content/media/{file} có đó, nhưng tên tệp ghi chữ có dấu ở dạng tách rời (Unicode tổ "
        "hợp, thường do máy Mac), mắt không thấy khác"
    ),
    "hãy đổi tên tệp thành {suggestion} và viết tên ấy ở đây",
    example=in_words(
        "tệp quyết.pdf do máy Mac ghi, tên có chữ “ê” và dấu sắc đứng riêng", "tệp quyet.pdf"
    ),
)
MEDIA_LOST = Message(
    "tep-dinh-kem/da-mat",
    "tệp content/media/{file} có ở bản trước nhưng nay đã mất",
    "hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ chỗ nhắc đến "
    "tệp",
    example=in_words(
        "bài nhắc đến 2018/bien-ban.pdf, vừa bị xóa khỏi content/media/",
        "tệp được chép lại vào content/media/2018/",
    ),
)
IMAGE_WITHOUT_FILE = Message(
    "tep-dinh-kem/anh-khong-tep",
    "ảnh không có tệp",
    "hãy điền đường dẫn tới tệp ảnh trong content/media/",
    example=in_body(
        "![Đoàn viên phát tờ rơi]()", "![Đoàn viên phát tờ rơi](../../media/2018/ra-quan.jpg)"
    ),
)
IMAGE_NOT_MEDIA = Message(
    "tep-dinh-kem/anh-ngoai-media",
    "ảnh “{target}” không nằm trong content/media/",
    "hãy chép ảnh vào content/media/ và viết ../../media/TÊN-TỆP",
    example=in_body(
        "![Đoàn viên phát tờ rơi](ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi](../../media/2018/ra-quan.jpg)",
    ),
)
MEDIA_EMPTY = Message(
    "tep-dinh-kem/rong",
    "tệp rỗng (0 byte)",
    "hãy chép lại tệp",
    example=in_words("tệp nặng 0 byte, thường do chép dở", "tệp chép lại đủ, mở được"),
)
MEDIA_UNUSED = Message(
    "tep-thua/khong-ai-dung",
    "không bài, trang hay văn bản nào dùng tệp này, nên tệp không được đăng",
    "hãy nhắc đến tệp ở nơi cần dùng, hoặc xóa tệp",
    Severity.WARNING,
    example=in_words(
        "content/media/2018/bien-ban.pdf không được nhắc đến ở đâu",
        "bài có dòng attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]",
    ),
)
