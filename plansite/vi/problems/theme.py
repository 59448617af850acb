"""What is wrong with a theme's files, and with an office's Word template."""

from plansite.model.example import in_theme, in_words
from plansite.model.problem import Message

TITLE = "Giao diện và mẫu Word"

TEMPLATE_BROKEN = Message(
    "mau-trang/khong-dung-duoc",
    "mẫu giao diện không dựng được ({error})",
    "hãy sửa dòng này, hoặc lấy lại tệp từ bản trước khi sửa",
    example=in_theme(
        "{% if article %}{{ article.title }}", "{% if article %}{{ article.title }}{% endif %}"
    ),
)
STRING_NO_TEXT = Message(
    "mau-trang/khong-phai-chu",
    "giá trị ở đây không phải chữ",
    "hãy viết “khóa: chữ”",
    example=in_theme("home: {title: [Trang chủ]}", "home: {title: Trang chủ}"),
)
TEMPLATE_MISSING = Message(
    "mau-trang/thieu-tep",
    "mẫu giao diện cần tệp {name} nhưng không có",
    "hãy sửa tên tệp, hoặc chép tệp vào {folder}",
    example=in_theme(
        '{% include "partials/dau-trang.html" %}', '{% include "partials/masthead.html" %}'
    ),
)
THEME_OUTER_LINK = Message(
    "giao-dien/lien-ket",
    "ở đây là một liên kết dẫn ra ngoài thư mục giao diện",
    "hãy xóa liên kết ấy rồi chép tệp thật vào chỗ đó",
    example=in_words(
        "thư mục giao diện có lối tắt tới một tệp ở nơi khác", "thư mục giao diện có chính tệp ấy"
    ),
)
THEME_NO_FILE = Message(
    "giao-dien/tep-la",
    "ở đây không phải tệp thường cũng không phải thư mục (ống dẫn, thiết bị)",
    "hãy xóa nó",
    example=in_words(
        "thư mục giao diện có một ống dẫn hoặc thiết bị", "thư mục giao diện chỉ có tệp và thư mục"
    ),
)
WORD_TEMPLATE = Message(
    "mau-word/hong",
    "{text}",
    "{advice}",
    example=in_words("mẫu Word của cơ quan có lệnh viết sai", "mẫu Word sửa đúng chỗ được nêu"),
    why=(
        "Mẫu Word của báo cáo là tệp của cơ quan; dòng báo lỗi nêu chỗ sai trong mẫu và chữ phải "
        "viết. Hãy mở mẫu bằng Word, sửa đúng chỗ ấy rồi lưu lại dạng .docx."
    ),
)
