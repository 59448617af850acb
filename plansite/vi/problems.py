"""Every sentence that a check can say to an editor; the first argument is the rule's name.

A text says what is wrong, an advice what to write instead; ``{names}`` are filled in by the rule.
"""

from plansite.model.problem import Message, Severity

WARNING = Severity.WARNING

# Files ------------------------------------------------------------------------------------------

PLAN_MISSING = Message(
    "thieu-ke-hoach",
    "không có tệp kế hoạch plan.yaml",
    "hãy đặt plan.yaml vào thư mục gốc của trang",
)
FILE_UNREADABLE = Message(
    "tep", "không đọc được tệp ({reason})", "hãy kiểm tra quyền truy cập hoặc lưu lại tệp"
)
FILE_TOO_LARGE = Message(
    "tep-qua-lon",
    "tệp dài {size} byte, vượt giới hạn {limit} byte",
    "hãy tách nội dung hoặc chuyển phần lớn thành tệp đính kèm",
)
FILE_IS_LINK = Message(
    "lien-ket-tuong-trung",
    "là liên kết tượng trưng (symlink), không phải tệp thật",
    "hãy chép tệp thật vào đây",
)
FILE_ENDING = Message(
    "duoi-tep",
    "đuôi tệp “{ending}” không được đọc ở đây",
    "hãy đổi tên thành “{suggestion}”",
)
FILE_STRAY = Message(
    "duoi-tep",
    "tệp có đuôi “{ending}” nằm giữa các bài viết và không được đưa lên trang",
    "hãy chuyển tệp vào content/media/ và nêu ở `attachments`",
    WARNING,
)
ARTICLE_FOLDER = Message(
    "thu-muc",
    "bài viết không nằm trong thư mục của một năm",
    "hãy chuyển tới content/articles/NĂM/{name}, với NĂM gồm bốn chữ số",
)
PAGE_FOLDER = Message(
    "thu-muc",
    "trang nằm trong thư mục con",
    "hãy chuyển tới content/pages/{name}",
)
NOT_UTF8 = Message(
    "ma-hoa",
    "tệp không ghi bằng bảng mã UTF-8",
    "hãy lưu lại bằng UTF-8 (trong Notepad: Lưu thành, Mã hóa: UTF-8); chữ gõ bằng bảng mã "
    "TCVN3 hoặc VNI phải chuyển sang Unicode trước",
)
NOT_NFC = Message(
    "unicode",
    "chữ có dấu ghi ở dạng tách rời (Unicode tổ hợp)",
    "hãy chuyển sang Unicode dựng sẵn; bản in ra đã được chuyển tự động",
    WARNING,
)
DEPRECATED_MARK = Message(
    "dau-loi-thoi",
    "có dấu thanh bằng ký tự lỗi thời {code}",
    "hãy gõ lại chữ đó bằng bộ gõ Unicode: “{mended}”",
)
CONTROL_CHARACTER = Message(
    "ky-tu", "có ký tự điều khiển {code} không nhìn thấy được", "hãy xóa ký tự đó và gõ lại"
)

# YAML -------------------------------------------------------------------------------------------

YAML_QUOTE = Message(
    "yaml",
    "dấu nháy mở ở dòng này không được đóng",
    "hãy thêm dấu nháy cùng loại ở cuối giá trị",
)
YAML_AFTER_QUOTE = Message(
    "yaml",
    "có chữ đứng sau dấu nháy đóng, hoặc dấu nháy kép nằm giữa giá trị",
    "hãy bọc cả giá trị trong dấu nháy đơn: '…'",
)
YAML_COLON = Message(
    "yaml",
    "giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy, hoặc dòng thụt lề sai",
    'hãy bọc giá trị trong dấu nháy: khóa: "…: …", hoặc sửa thụt lề cho thẳng hàng',
)
YAML_NO_COLON = Message(
    "yaml",
    "dòng không có dạng “khóa: giá trị”",
    "hãy thêm dấu hai chấm và một dấu cách sau tên khóa",
)
YAML_TAB = Message(
    "yaml", "thụt lề bằng phím Tab", "hãy thụt lề bằng dấu cách (hai dấu cách mỗi cấp)"
)
YAML_START = Message(
    "yaml",
    "giá trị bắt đầu bằng ký tự đặc biệt “{char}”",
    'hãy bọc cả giá trị trong dấu nháy: "…"',
)
YAML_BRACKET = Message(
    "yaml",
    "danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy",
    "hãy đóng bằng ] hoặc }} và ngăn các mục bằng dấu phẩy",
)
YAML_INDENT = Message(
    "yaml",
    "thụt lề không khớp với các dòng phía trên",
    "hãy cho các khóa cùng cấp thẳng hàng, mỗi cấp thụt hai dấu cách",
)
YAML_OTHER = Message(
    "yaml",
    "YAML không đọc được ({reason})",
    "hãy so dòng này và dòng phía trên với mẫu trong docs/bien-tap.md",
)
YAML_DUPLICATE_KEY = Message(
    "khoa-trung",
    "khóa `{key}` đã có ở dòng {first}",
    "hãy gộp lại thành một hoặc xóa một trong hai",
)
YAML_ALIAS = Message(
    "yaml",
    "dùng neo (&) hoặc bí danh (*) của YAML: “{name}”",
    "hãy viết thẳng giá trị; nếu đó là chữ thường, hãy bọc trong dấu nháy",
)
YAML_TAG = Message(
    "yaml",
    "dùng nhãn kiểu (!) của YAML: “{name}”",
    "hãy bỏ nhãn; nếu đó là chữ thường, hãy bọc trong dấu nháy",
)
YAML_COMPLEX_KEY = Message(
    "yaml", "tên khóa không phải là một từ", "hãy viết “khóa: giá trị” với khóa là một từ"
)
YAML_TOO_DEEP = Message(
    "yaml",
    "các cấp lồng nhau quá sâu (hơn {limit} cấp)",
    "hãy bỏ bớt ngoặc hoặc thụt lề thừa",
)
YAML_SEVERAL = Message(
    "yaml",
    "tệp chứa nhiều tài liệu YAML ngăn bằng ---",
    "hãy giữ một tài liệu và xóa dòng --- thừa",
)

# Front matter -----------------------------------------------------------------------------------

FRONT_MATTER_MISSING = Message(
    "phan-dau",
    "tệp không bắt đầu bằng dòng ---",
    "hãy mở đầu tệp bằng một dòng ---, rồi các khóa (title, date, summary), rồi một dòng ---",
)
FRONT_MATTER_OPEN = Message(
    "phan-dau",
    "phần đầu mở bằng --- nhưng không có dòng --- đóng lại",
    "hãy thêm một dòng --- sau khóa cuối cùng",
)
TOP_NOT_MAPPING = Message(
    "kieu",
    "tệp phải gồm các dòng “khóa: giá trị”",
    "hãy viết theo mẫu trong docs/bien-tap.md",
)
TOP_NOT_LIST = Message(
    "kieu",
    "tệp phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang",
    "hãy viết “- task: NV1” cho mỗi mục",
)

# Values -----------------------------------------------------------------------------------------

KEY_MISSING = Message("thieu-khoa", "thiếu khóa bắt buộc `{key}`", "hãy thêm “{key}: …”{example}")
KEY_UNKNOWN = Message("khoa-la", "khóa `{key}` không có trong mẫu", "{suggestion}")
WRONG_TYPE = Message("kieu", "`{key}` phải là {expected}, không phải {found}", "hãy viết {example}")
EMPTY_VALUE = Message("trong", "`{key}` để trống", "hãy điền giá trị hoặc xóa khóa này")
TOO_LONG = Message(
    "qua-dai",
    "`{key}` dài {length} ký tự, vượt giới hạn {limit}",
    "hãy rút ngắn còn tối đa {limit} ký tự",
)
ID_MALFORMED = Message(
    "ma",
    "mã “{value}” có ký tự không dùng được trong địa chỉ",
    "hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối{suggestion}",
)
ALIAS_MALFORMED = Message(
    "dia-chi-cu",
    "địa chỉ cũ “{value}” không hợp lệ",
    "hãy viết đường dẫn từ gốc trang, không có tên máy chủ, ví dụ /tin-cu/ra-quan/",
)
NOT_ONE_OF = Message(
    "lua-chon",
    "`{key}` không thể là “{value}”",
    "{suggestion}các giá trị được dùng: {choices}",
)
OUT_OF_RANGE = Message(
    "so", "`{key}` là {value}, ngoài khoảng cho phép", "hãy viết một số nguyên {range}"
)
DATE_NOT_ISO = Message("ngay", '"{value}" không phải ngày ISO', "hãy viết {suggestion}")
NUMBER_MALFORMED = Message(
    "so-ky-hieu",
    "“{value}” không đúng dạng số, ký hiệu văn bản",
    "hãy viết {suggestion}",
)
URL_MALFORMED = Message(
    "dia-chi-web",
    "“{value}” không phải địa chỉ web đầy đủ",
    "hãy viết địa chỉ bắt đầu bằng https:// hoặc http://",
)
LANG_MALFORMED = Message(
    "ngon-ngu", "“{value}” không phải mã ngôn ngữ", "hãy viết vi, en hoặc một mã BCP 47 khác"
)
FILE_OUTSIDE_MEDIA = Message(
    "tep-dinh-kem",
    "“{value}” không phải đường dẫn trong content/media/",
    "hãy viết tên tệp tính từ content/media/, ví dụ 2018/ra-quan.jpg",
)
VALUE_INVALID = Message(
    "gia-tri", "`{key}` có giá trị không hợp lệ ({reason})", "hãy xem mẫu trong docs/bien-tap.md"
)
