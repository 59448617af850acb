"""The words of a link, and the heading that it names."""

from plansite.model.example import in_body
from plansite.model.problem import Message, Severity

TITLE = "Chữ của liên kết, và đề mục mà liên kết dẫn tới"

LINK_WITHOUT_TEXT = Message(
    "chu-lien-ket/trong",
    "liên kết tới “{target}” không có chữ",
    "hãy viết chữ vào trong ngoặc []",
    example=in_body("[](hoi-nghi.md)", "[Hội nghị](hoi-nghi.md)"),
)
LINK_SAYS_NOTHING = Message(
    "chu-lien-ket/khong-noi-gi",
    "chữ của liên kết “{text}” không nói dẫn tới đâu",
    "hãy đặt liên kết vào tên của trang hoặc tài liệu được dẫn tới",
    Severity.WARNING,
    example=in_body(
        "Xem biên bản [tại đây](../../media/2018/bien-ban.pdf).",
        "Xem [biên bản hội nghị](../../media/2018/bien-ban.pdf).",
    ),
    why=(
        "Người dùng trình đọc màn hình thường nghe riêng danh sách liên kết; ở đó “tại đây” "
        "không cho biết gì."
    ),
)
LINK_IS_ADDRESS = Message(
    "chu-lien-ket/la-dia-chi",
    "chữ của liên kết là một địa chỉ web: “{text}”",
    "hãy viết tên của trang đó: [tên trang](địa chỉ)",
    Severity.WARNING,
    example=in_body(
        "Xem https://vanban.vi-du.example/?docid=203412",
        "Xem [Nghị quyết số 76/NQ-CP](https://vanban.vi-du.example/?docid=203412)",
    ),
)
LINK_EMPTY_ANCHOR = Message(
    "neo/trong",
    "liên kết “#” không dẫn tới đề mục nào",
    "hãy viết # rồi tên đề mục không dấu, ví dụ #ket-qua, hoặc bỏ liên kết",
    example=in_body("[Về đầu bài](#)", ("## Kết quả\n\n[Xem kết quả](#ket-qua)")),
)
ANCHOR_BROKEN = Message(
    "neo/khong-co",
    "không có đề mục “#{anchor}” ở nơi liên kết dẫn tới",
    "{suggestion}",
    example=in_body(
        "[Kết quả hội nghị](hoi-nghi.md#ket-quaa)", "[Kết quả hội nghị](hoi-nghi.md#ket-qua)"
    ),
)
