"""What belongs to a person and stands in a text for all to read."""

from plansite.model.example import in_front
from plansite.model.problem import Message, Severity

TITLE = "Thông tin riêng của người dân"

_WHY = (
    "Số ghi ở `phone`, `email` của `AGENCY` (pelicanconf.py) và ở `public_data` của một trang "
    "trong content/pages là của cơ quan, nên bài nào cũng nêu được."
)

CARD_NUMBER = Message(
    "thong-tin-rieng/so-giay-to",
    "“{text}” giống số căn cước, chứng minh nhân dân của một người",
    'hãy xóa số này; nếu cố ý công khai, hãy ghi ở phần đầu: public_data: ["{text}"]',
    Severity.WARNING,
    example=in_front(
        "summary: Ông A, số căn cước 079 085 123 456, đã nhận kết quả.",
        "summary: Người dân đã nhận kết quả ngay trong ngày.",
    ),
)
PHONE_NUMBER = Message(
    "thong-tin-rieng/dien-thoai",
    "“{text}” giống số điện thoại và không phải số của cơ quan",
    "hãy xóa, hoặc thay bằng số của cơ quan; nếu cố ý công khai, hãy ghi ở phần đầu: public_data: "
    '["{text}"]',
    Severity.WARNING,
    example=in_front(
        "summary: Cần hỏi thêm thì gọi chị B, 0912 345 678.",
        'summary: Cần hỏi thêm thì gọi trực ban, 0912 345 678.\npublic_data: ["0912 345 678"]',
    ),
    why=_WHY,
)
PRIVATE_MAIL = Message(
    "thong-tin-rieng/thu-dien-tu",
    "“{text}” là hộp thư cá nhân, không phải hộp thư của cơ quan",
    "hãy xóa, hoặc thay bằng hộp thư của cơ quan; nếu cố ý công khai, hãy ghi ở phần đầu: "
    'public_data: ["{text}"]',
    Severity.WARNING,
    example=in_front(
        "summary: Góp ý xin gửi về nguyenvana@gmail.com.",
        "summary: Góp ý xin gửi về gop-y@so-mau.example.",
    ),
)
