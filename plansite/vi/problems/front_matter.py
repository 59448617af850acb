"""What is wrong with the two lines of dashes around an article's front matter."""

from plansite.model.example import in_article
from plansite.model.problem import Message

TITLE = "Phần đầu bài, giữa hai dòng ---"

FRONT_MATTER_MISSING = Message(
    "phan-dau/thieu",
    "tệp không bắt đầu bằng dòng ---",
    "hãy mở đầu tệp bằng một dòng ---, rồi các khóa (title; bài viết có thêm date và summary), rồi "
    "một dòng ---",
    example=in_article(
        "title: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
    why="Dòng --- ấy sát lề trái, chỉ có đúng ba dấu gạch nối, và không có dòng nào ở trên nó.",
)
FRONT_MATTER_BELOW = Message(
    "phan-dau/co-dong-tren",
    "phía trên dòng --- mở đầu còn {what}",
    "hãy xóa cho dòng --- ấy thành dòng đầu tiên của tệp",
    example=in_article(
        "***\n---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
)
FRONT_MATTER_BODY = Message(
    "phan-dau/co-noi-dung",
    "nội dung của bài bắt đầu từ “{line}” mà chưa có dòng --- đóng phần đầu ở trên nó",
    "hãy thêm một dòng --- ngay trên dòng này, và xóa dòng --- ở dưới nếu nó không phải của nội "
    "dung",
    example=in_article(
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n\nĐoạn một.\n\nĐoạn hai.\n---",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nĐoạn một.\n\nĐoạn hai.",
    ),
)
FRONT_MATTER_TWICE = Message(
    "phan-dau/hai-lan",
    "phần đầu đã hết ở trên, mà ở đây lại có một phần đầu nữa, tới dòng {last}",
    "hãy giữ một phần đầu: chép những khóa còn thiếu lên trên rồi xóa các dòng này",
    example=in_article(
        (
            "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
            "---\ntitle: Ra quân\nauthor: Văn phòng\n---\n\nNội dung."
        ),
        (
            "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\nauthor: Văn phòng\n---\n\n"
            "Nội dung."
        ),
    ),
)
FRONT_MATTER_OPEN = Message(
    "phan-dau/khong-dong",
    "phần đầu mở bằng --- nhưng không có dòng --- đóng lại",
    "hãy thêm một dòng --- sau khóa cuối cùng",
    example=in_article(
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n\nNội dung.",
        "---\ntitle: Ra quân\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.",
    ),
)
