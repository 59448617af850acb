"""What keeps a settings file from being run."""

from plansite.model.example import in_settings, in_words
from plansite.model.problem import Message

TITLE = "Tệp cài đặt: chạy được hay không"

SETTINGS_SYNTAX = Message(
    "cai-dat/cu-phap",
    "Python không đọc được dòng này ({error})",
    "hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy ở dòng này và dòng phía trên",
    example=in_settings('SITENAME = "Sở Mẫu', 'SITENAME = "Sở Mẫu"'),
)
SETTINGS_UNREADABLE = Message(
    "cai-dat/khong-doc-duoc",
    "Python không đọc được tệp này",
    "hãy chép lại tệp từ một bản còn dùng được",
    example=in_words("tệp pelicanconf.py bị hỏng khi chép", "tệp pelicanconf.py lấy lại từ git"),
)
SETTINGS_NAME = Message(
    "cai-dat/chua-co-ten",
    "Python không biết “{name}” là gì",
    'nếu là chữ, hãy đặt trong dấu nháy: "{name}"; nếu là đúng hoặc sai, hãy viết True hoặc False',
    example=in_settings("SITENAME = So_Mau", 'SITENAME = "Sở Mẫu"'),
)
SETTINGS_IMPORT = Message(
    "cai-dat/thu-vien",
    "không nạp được thư viện “{name}”",
    "hãy sửa tên thư viện hoặc xóa dòng này",
    example=in_settings("import thu_vien_khac", "from plansite.defaults import *"),
)
SETTINGS_ENDS = Message(
    "cai-dat/tu-dung",
    "tệp cài đặt tự dừng chương trình ở dòng này",
    "hãy xóa lệnh dừng (exit, quit)",
    example=in_settings(
        'SITENAME = "Sở Mẫu"\nexit()\nTIMEZONE = "Asia/Ho_Chi_Minh"',
        'SITENAME = "Sở Mẫu"\nTIMEZONE = "Asia/Ho_Chi_Minh"',
    ),
)
SETTINGS_RAISES = Message(
    "cai-dat/khong-chay",
    "dòng này không chạy được ({error})",
    "hãy sửa hoặc xóa dòng này",
    example=in_settings("DEFAULT_PAGINATION = 20 / 0", "DEFAULT_PAGINATION = 20"),
)
SETTINGS_REFUSED = Message(
    "cai-dat/pelican-tu-choi",
    "Pelican không nhận một giá trị cài đặt ({error})",
    "hãy sửa giá trị đó hoặc xóa dòng đặt nó để dùng mặc định",
    example=in_settings('DEFAULT_PAGINATION = "hai mươi"', "DEFAULT_PAGINATION = 20"),
)
SETTINGS_NO_ENGINE = Message(
    "cai-dat/thieu-bo-dung",
    "tệp cài đặt không nạp phần dựng trang (`{name}`)",
    "hãy mở đầu tệp bằng dòng “from plansite.defaults import *” và không đặt lại {name}",
    example=in_settings(
        'SITENAME = "Sở Mẫu"', ('from plansite.defaults import *\n\nSITENAME = "Sở Mẫu"')
    ),
)
