"""What only shows in the pages that a build made."""

from plansite.model.example import in_body, in_theme, in_words
from plansite.model.problem import Message, Severity

TITLE = "Trang đã dựng"

OUTPUT_NOT_RENDERED = Message(
    "trang-dung/khong-dung-duoc",
    "không dựng được trang từ nội dung này vì có quá nhiều dấu Markdown lồng nhau hoặc không đóng",
    "hãy xóa những dấu [, <, *, ` hoặc > thừa, hay tách nội dung thành nhiều bài",
    example=in_words(
        "bài dán từ nơi khác, đầy dấu [ và < không đóng",
        "bài chỉ còn chữ và các dấu Markdown cần dùng",
    ),
)
OUTPUT_BROKEN = Message(
    "trang-dung/lien-ket-hong",
    "trang dựng ra có liên kết “{link}” không dẫn tới đâu",
    "hãy sửa địa chỉ; bài nháp và bài hẹn ngày không có trên trang công khai",
    example=in_words(
        "bài dẫn tới một bài hẹn ngày chưa được đăng", "bài dẫn tới một bài đã được đăng"
    ),
)
OUTPUT_NO_PLACE = Message(
    "trang-dung/cho-khong-co",
    "trang dựng ra có liên kết “{link}” nhưng trang ấy không có chỗ nào tên như phần sau dấu #, "
    "nên người đọc được đưa tới đầu trang",
    "hãy sửa hoặc bỏ phần sau dấu #",
    Severity.WARNING,
    example=in_body("[Tiến độ nhiệm vụ 9](/tien-do/#nv9)", "[Tiến độ](/tien-do/)"),
)
OUTPUT_LEFT_OVER = Message(
    "trang-dung/duong-dan-con-nguyen",
    "trang dựng ra còn nguyên đường dẫn “{link}”",
    "hãy viết {{filename}}/pages/lien-he.md hoặc đường dẫn tương đối tới tệp .md",
    example=in_body(
        '<a href="{filename}lien-he.md">Liên hệ</a>', "[Liên hệ](../../pages/lien-he.md)"
    ),
)
OUTPUT_ID_TWICE = Message(
    "trang-dung/ma-trung",
    "trang dựng ra có hai chỗ cùng mã “{id}”",
    "hãy đổi tên một trong hai đề mục, hoặc bỏ thuộc tính id viết bằng HTML",
    example=in_body(
        ('## Kết quả\n\n<p id="ket-qua">Ba xã tham gia.</p>'), ("## Kết quả\n\nBa xã tham gia.")
    ),
)
OUTPUT_FOREIGN = Message(
    "trang-dung/may-chu-khac",
    "trang dựng ra tự tải “{link}” từ máy chủ khác",
    "hãy chép tệp vào static/ của giao diện (tệp của bài thì vào content/media/) rồi dẫn tới "
    "bản ấy",
    example=in_theme(
        '<img src="https://anh.example/logo.png" alt="">',
        """<img src="{{ asset('logo.png') }}" alt="">""",
    ),
    why=(
        "Mỗi lần mở trang, máy chủ kia sẽ biết ai đang đọc; và khi nó ngừng chạy thì trang "
        "hỏng theo."
    ),
)
PELICAN_ERROR = Message(
    "trang-dung/pelican",
    "Pelican không dựng được trang và báo: {error}",
    "hãy xem lại cài đặt mà câu ấy nêu; vừa thêm một plugin vào PLUGINS thì bỏ ra rồi chạy lại",
    example=in_words(
        '`PLUGINS = ["plansite.driver", "khong_co"]`, mà máy không có plugin khong_co',
        '`PLUGINS = ["plansite.driver"]`',
    ),
)
PELICAN_WARNING = Message(
    "trang-dung/pelican-nhac",
    "Pelican nhắc: {error}",
    "hãy xem lại phần cài đặt mà câu ấy nêu; trang vẫn dựng được",
    Severity.WARNING,
    example=in_words("một cài đặt của Pelican có giá trị đáng ngờ", "cài đặt ấy đã sửa"),
)
OUTPUT_TWICE = Message(
    "trang-dung/ghi-hai-lan",
    "phần dựng trang ghi {address} hai lần",
    "hãy để một mô-đun của plansite/outputs/ ghi địa chỉ đó",
    example=in_words("hai mô-đun cùng ghi /robots.txt", "một mô-đun ghi /robots.txt"),
)
OUTPUT_STRANGE = Message(
    "trang-dung/tep-la",
    "tệp này không do phần dựng trang ghi mà do Pelican hoặc một plugin",
    "hãy bỏ cài đặt hoặc plugin đã làm ra tệp; tệp của máy chủ thì ghi tên vào OUTPUT_KEEP",
    example=in_words(
        '`FEED_ALL_ATOM = "f/atom.xml"` trong pelicanconf.py', "bỏ dòng `FEED_ALL_ATOM`"
    ),
)
OUTPUT_UNREGISTERED = Message(
    "trang-dung/ngoai-so-dia-chi",
    "phần dựng trang muốn ghi {address}, là địa chỉ không có trong sổ địa chỉ",
    "hãy ghi địa chỉ đó vào PAGES hay FILES của plansite/model/addresses.py; địa chỉ tùy theo nội "
    "dung thì thêm một mục vào REGISTER của plansite/model/address_register.py",
    example=in_words(
        "một phần mới của chương trình ghi ra địa chỉ chưa có trong sổ địa chỉ",
        "địa chỉ ấy có một mục trong sổ địa chỉ",
    ),
    why="Lỗi của chương trình, không phải của người viết: hãy báo người bảo trì.",
)
