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
FOLDER_UNREADABLE = Message(
    "tep",
    "không xem được thư mục có gì ({reason}), nên mọi tệp trong đó không được đọc",
    "hãy kiểm tra quyền truy cập thư mục, hoặc chép lại thư mục",
)
CONTENT_MISSING = Message(
    "thieu-noi-dung",
    "không có thư mục content, nơi giữ bài viết, trang và tệp",
    "hãy lấy lại thư mục content từ kho git; nếu trang còn mới, hãy tạo content/pages/ và đặt "
    "trang đầu tiên vào đó, ví dụ content/pages/gioi-thieu.md",
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
NAME_UNPRINTABLE = Message(
    "ten-tep",
    "tên tệp có ký tự không in được hoặc sai bảng mã, nên tệp không được đọc",
    "hãy đổi tên bằng chữ thường không dấu, chữ số và dấu gạch nối",
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
MARKS_PILED = Message(
    "unicode", "có chữ mang hơn 30 dấu chồng lên nhau", "hãy xóa chữ đó và gõ lại"
)
MANY_MORE = Message(
    "nhieu-loi",
    "đã nêu {limit} lỗi cùng loại; nếu còn nữa thì chưa nêu ra",
    "hãy sửa các lỗi đã nêu rồi chạy lại lệnh check",
)
CONTROL_CHARACTER = Message(
    "ky-tu", "có ký tự điều khiển {code} không nhìn thấy được", "hãy xóa ký tự đó và gõ lại"
)

LETTER_TURNS = Message(
    "chu-an",
    "có ký tự đảo chiều chữ {code} không nhìn thấy được, đứng sau “{near}”",
    "hãy đặt con trỏ sau “{near}” và bấm Delete cho đến khi xóa được ký tự đó",
)
LETTER_HIDES = Message(
    "chu-an",
    "có ký tự {code} không nhìn thấy được, đứng sau “{near}”",
    "hãy đặt con trỏ sau “{near}” và bấm Delete cho đến khi xóa được ký tự đó",
)
LETTERS_LEFT = Message(
    "chu-an",
    "tệp có {count} ký tự không nhìn thấy được ({codes}), thường do chép từ Word hoặc trang web",
    "trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo",
    WARNING,
)
LETTER_ESCAPED = Message(
    "chu-an",
    "“{written}” là ký tự {code} không nhìn thấy được, có thể làm người đọc hiểu sai",
    "hãy xóa “{written}”",
)
LETTER_ESCAPED_LEFT = Message(
    "chu-an",
    "“{written}” là ký tự {code}, không nhìn thấy được",
    "hãy xóa “{written}” nếu không cố ý viết",
    WARNING,
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
YAML_SPACES = Message(
    "yaml",
    "thụt lề bằng dấu cách đặc biệt (thường do chép từ Word)",
    "hãy xóa khoảng trống đầu dòng và gõ lại bằng dấu cách thường",
)
YAML_DASH = Message(
    "yaml", "thiếu dấu cách sau dấu gạch ngang đầu dòng", "hãy viết “- ” rồi mới đến chữ"
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
YAML_ESCAPE = Message(
    "yaml",
    "dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng",
    "hãy dùng dấu nháy đơn '…' hoặc viết hai dấu \\\\",
)
YAML_OTHER = Message(
    "yaml",
    "YAML không đọc được từ dòng này",
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
    "hãy viết “- {example}” cho mỗi mục",
)

# Values -----------------------------------------------------------------------------------------

KEY_MISSING = Message("thieu-khoa", "thiếu khóa bắt buộc `{key}`", "hãy thêm “{key}: …” {example}")
KEY_EMPTY = Message(
    "thieu-khoa", "khóa `{key}` để trống", "hãy điền giá trị vào sau dấu hai chấm {example}"
)
KEY_UNKNOWN = Message("khoa-la", "khóa `{key}` không có trong mẫu", "{suggestion}")
WRONG_TYPE = Message("kieu", "`{key}` phải là {expected}, không phải {found}", "hãy viết {example}")
ITEM_WRONG_TYPE = Message(
    "kieu", "mục này của `{key}` phải là {expected}, không phải {found}", "hãy viết {example}"
)
EMPTY_VALUE = Message("trong", "`{key}` để trống", "hãy điền giá trị hoặc xóa khóa này")
TEXT_BLANK = Message(
    "trong",
    "`{key}` không có chữ nào nhìn thấy được",
    "hãy điền chữ hoặc xóa khóa này",
)
TOO_LONG = Message(
    "qua-dai",
    "`{key}` dài {length} ký tự, vượt giới hạn {limit}",
    "hãy rút ngắn còn tối đa {limit} ký tự",
)
TOO_MANY = Message(
    "qua-dai",
    "`{key}` có {count} mục, vượt giới hạn {limit}",
    "hãy giữ tối đa {limit} mục",
)
ID_MALFORMED = Message(
    "ma",
    "mã “{value}” có ký tự không dùng được trong địa chỉ",
    "hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối{suggestion}",
)
ALIAS_MALFORMED = Message(
    "dia-chi-cu",
    "địa chỉ cũ “{value}” không hợp lệ",
    "hãy viết đường dẫn từ gốc trang, không có tên máy chủ, chỉ gồm chữ không dấu, chữ số, "
    "gạch nối, và nhiều nhất một dấu chấm ở trước đuôi, ví dụ /tin-cu/ra-quan/",
)
ALIAS_ENDING = Message(
    "dia-chi-cu",
    "địa chỉ cũ “{value}” có đuôi mà máy chủ có thể chạy như mã hoặc không gửi như trang web",
    "hãy dùng dạng /tin-cu/ra-quan/ hoặc đuôi {suggestion}; địa chỉ khác thì nhờ người quản trị "
    "máy chủ chuyển hướng",
)
NOT_ONE_OF = Message(
    "lua-chon",
    "`{key}` không thể là “{value}”",
    "{suggestion} các giá trị được dùng: {choices}",
)
OUT_OF_RANGE = Message(
    "so", "`{key}` là {value}, ngoài khoảng cho phép", "hãy viết một số nguyên {range}"
)
DATE_NOT_ISO = Message("ngay", '"{value}" không phải ngày ISO', "hãy viết {suggestion}")
DATE_MISSING = Message("ngay", '"{value}": {why}', "hãy viết một ngày có trong lịch")
DATE_OUTSIDE = Message(
    "ngay",
    "ngày {value} nằm ngoài khoảng từ 1945-01-01 đến 2100-12-31",
    "hãy viết lại năm cho đúng",
)
NUMBER_MALFORMED = Message(
    "so-ky-hieu",
    "“{value}” không đúng dạng số, ký hiệu văn bản",
    "hãy viết {suggestion}",
)
URL_MALFORMED = Message(
    "dia-chi-web",
    "“{value}” không phải địa chỉ web đầy đủ",
    "hãy viết địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách",
)
PLACE_MALFORMED = Message(
    "dia-chi-web",
    "“{value}” không phải địa chỉ của trang này, cũng không phải địa chỉ web đầy đủ",
    "hãy viết đường dẫn từ gốc trang, ví dụ /tin-bai/, hoặc địa chỉ bắt đầu bằng https://",
)
URL_USERINFO = Message(
    "dia-chi-web",
    "“{value}” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng",
    "hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
)
URL_BACKSLASH = Message(
    "dia-chi-web",
    "“{value}” có dấu gạch chéo ngược \\",
    "hãy viết dấu gạch chéo / như trong thanh địa chỉ của trình duyệt",
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

# The finished site -------------------------------------------------------------------------------

OUTPUT_NOT_RENDERED = Message(
    "qua-nhieu",
    "không dựng được trang từ nội dung này vì có quá nhiều dấu Markdown lồng nhau hoặc không đóng",
    "hãy xóa những dấu [, <, *, ` hoặc > thừa, hay tách nội dung thành nhiều bài",
)
OUTPUT_UNREGISTERED = Message(
    "dia-chi",
    "phần dựng trang muốn ghi {address}, là địa chỉ không có trong sổ địa chỉ",
    "hãy thêm một mục cho địa chỉ đó vào REGISTER của plansite/model/address_register.py",
)
OUTPUT_BROKEN = Message(
    "lien-ket-hong",
    "trang dựng ra có liên kết “{link}” không dẫn tới đâu",
    "hãy sửa địa chỉ hoặc phần sau dấu #; bài nháp và bài hẹn ngày không có trên trang công khai",
)
OUTPUT_LEFT_OVER = Message(
    "lien-ket-hong",
    "trang dựng ra còn nguyên đường dẫn “{link}”",
    "hãy viết {{filename}}/pages/lien-he.md hoặc đường dẫn tương đối tới tệp .md",
)
OUTPUT_ID_TWICE = Message(
    "ma-trung-trang",
    "trang dựng ra có hai chỗ cùng mã “{id}”",
    "hãy đổi tên một trong hai đề mục, hoặc bỏ thuộc tính id viết bằng HTML",
)
OUTPUT_FOREIGN = Message(
    "ben-thu-ba",
    "trang dựng ra tự tải “{link}” từ máy chủ khác",
    "hãy chép tệp vào content/media/ và dùng bản chép đó",
)

# Settings and templates ---------------------------------------------------------------------------

SETTINGS_SYNTAX = Message(
    "cai-dat",
    "Python không đọc được dòng này ({error})",
    "hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy ở dòng này và dòng phía trên",
)
SETTINGS_UNREADABLE = Message(
    "cai-dat", "Python không đọc được tệp này", "hãy chép lại tệp từ một bản còn dùng được"
)
SETTINGS_NAME = Message(
    "cai-dat",
    "không có tên “{name}”",
    'nếu là chữ, hãy đặt trong dấu nháy: "{name}"; nếu là giá trị đúng, sai, hãy viết True, False',
)
SETTINGS_IMPORT = Message(
    "cai-dat",
    "không nạp được thư viện ({error})",
    "hãy sửa tên thư viện hoặc xóa dòng này",
)
SETTINGS_ENDS = Message(
    "cai-dat", "tệp cài đặt tự dừng chương trình ở dòng này", "hãy xóa lệnh dừng (exit, quit)"
)
SETTINGS_RAISES = Message(
    "cai-dat", "dòng này không chạy được ({error})", "hãy sửa hoặc xóa dòng này"
)
SETTINGS_REFUSED = Message(
    "cai-dat",
    "Pelican không nhận một giá trị cài đặt ({error})",
    "hãy sửa giá trị đó hoặc xóa dòng đặt nó để dùng mặc định",
)
SETTINGS_NO_ENGINE = Message(
    "cai-dat",
    "tệp cài đặt không nạp phần dựng trang (`{name}`)",
    "hãy mở đầu tệp bằng dòng “from plansite.defaults import *” và không đặt lại {name}",
)
TEMPLATE_BROKEN = Message(
    "mau-trang",
    "mẫu giao diện không dựng được ({error})",
    "hãy sửa dòng này, hoặc lấy lại tệp từ bản trước khi sửa",
)
STRING_NO_TEXT = Message("mau-trang", "giá trị ở đây không phải chữ", "hãy viết “khóa: chữ”")
TEMPLATE_MISSING = Message(
    "mau-trang",
    "mẫu giao diện cần tệp {name} nhưng không có",
    "hãy sửa tên tệp, hoặc chép tệp vào {folder}",
)

# The plan ---------------------------------------------------------------------------------------

PLAN_TWICE = Message(
    "ke-hoach-trung",
    "đã có kế hoạch năm {id} ở {other}",
    "mỗi năm chỉ có một kế hoạch; hãy sửa `period` hoặc bỏ một trong hai tệp",
)
PLAN_FILE_NAME = Message(
    "ten-tep",
    "tên tệp không khớp với năm của kế hoạch ({id})",
    "hãy đổi tên thành content/plans/{id}.yaml",
)
PERIOD_LONG = Message(
    "thoi-gian",
    "kế hoạch kéo dài hơn năm năm ({start} đến {end})",
    "hãy kiểm tra lại `period`",
    WARNING,
)
PERIOD_TOO_LONG = Message(
    "thoi-gian",
    "kế hoạch kéo dài hơn mười lăm năm ({start} đến {end})",
    "hãy sửa `period` cho đúng với văn bản",
)
PLAN_TOO_LARGE = Message(
    "qua-nhieu",
    "kế hoạch có {tasks} nhiệm vụ với {windows} kỳ của chỉ tiêu, nhân với {reports} kỳ báo cáo thì "
    "quá nhiều để dựng",
    "hãy kiểm tra lại `period`; nếu đúng, hãy đặt chỉ tiêu theo quý hoặc theo năm (`per`), hoặc "
    "tách thành các kế hoạch ngắn hơn",
)
END_BEFORE_START = Message(
    "thoi-gian",
    "ngày kết thúc {end} đứng trước ngày bắt đầu {start}",
    "hãy đổi chỗ hoặc sửa `{key}` thành một ngày không sớm hơn {start}",
)
RECEIVED_BEFORE_ISSUED = Message(
    "thoi-gian",
    "văn bản đến ngày {on}, trước ngày ban hành {issued}",
    "hãy kiểm tra lại `received.on` và `issued`",
    WARNING,
)
ID_TWICE = Message(
    "ma-trung",
    "mã “{id}” đã dùng ở dòng {first} (không phân biệt chữ hoa, chữ thường)",
    "hãy đặt một mã khác",
)
ID_IN_PROGRAM = Message(
    "ma-trung",
    "chủ đề “{id}” đã có sẵn trong chương trình nêu ở `program`",
    "hãy xóa mục này hoặc đặt một mã khác",
)
NAMED_TWICE = Message(
    "ma-trung", "“{id}” được nêu hai lần trong `{key}`", "hãy xóa một lần", WARNING
)
GOAL_UNKNOWN = Message("ma-la", "không có mục tiêu “{id}” trong `goals`", "{suggestion}")
FORM_UNKNOWN = Message("ma-la", "không có hình thức “{id}” trong `forms`", "{suggestion}")
AUDIENCE_UNKNOWN = Message("ma-la", "không có đối tượng “{id}” trong `audiences`", "{suggestion}")
UNIT_UNKNOWN = Message("ma-la", "không có đơn vị “{id}” trong `units`", "{suggestion}")
TOPIC_UNKNOWN = Message("ma-la", "không có chủ đề “{id}” trong kế hoạch", "{suggestion}")
TASK_UNKNOWN = Message("ma-la", "không có nhiệm vụ “{id}” trong kế hoạch {plan}", "{suggestion}")
TASK_LOST = Message(
    "ma-la",
    "nhiệm vụ “{id}” trước đây có nhưng nay không còn trong kế hoạch {plan}",
    "hãy trả lại mã {id} trong kế hoạch, vì mã của nhiệm vụ đã đăng không đổi; nhiệm vụ bị bỏ thật "
    "thì bỏ {id} ở đây",
)
PLAN_UNKNOWN = Message("ma-la", "không có kế hoạch “{id}”", "{suggestion}")
PERIOD_UNKNOWN = Message("ma-la", "không có kỳ báo cáo “{id}”", "{suggestion}")
SECTION_UNKNOWN = Message("ma-la", "không có mục “{path}” trong `sections`", "{suggestion}")
TOPICS_WITHOUT_PROGRAM = Message(
    "chu-de",
    "nhiệm vụ nêu chủ đề nhưng kế hoạch không có `program` và `topics`",
    "hãy thêm “program: nq-76” (hoặc nq-30c), hoặc khai chủ đề riêng ở `topics`",
)
SECTION_TWICE = Message(
    "ma-trung", "mục “{path}” đã có ở dòng {first}", "hãy đánh lại số của một trong hai mục"
)
SECTION_HOLDS_SEVERAL = Message(
    "muc",
    "mục “{title}” có cả {keys}",
    "hãy giữ một khóa; phần còn lại tách thành mục con trong `sections`",
)
SECTION_EMPTY = Message(
    "muc",
    "mục “{title}” không có nội dung",
    "hãy thêm `show`, `body` hoặc `sections`; nếu bản chép dừng ở đây, hãy ghi "
    "“transcription: {{complete: false}}”",
)
SHOWS_NOTHING = Message(
    "muc",
    "mục hiển thị `{name}` nhưng kế hoạch không có danh sách này",
    "hãy thêm danh sách `{name}` hoặc bỏ khóa `show`",
    WARNING,
)
NEVER_SHOWN = Message(
    "muc",
    "danh sách `{name}` không được mục nào hiển thị",
    "hãy thêm “show: {name}” vào một mục của `sections`",
    WARNING,
)
COMPLETE_BUT_ENDS = Message(
    "muc",
    "bản chép ghi là đầy đủ nhưng lại dừng ở mục {path}",
    "hãy ghi “complete: false” hoặc xóa `ends_after`",
)
TASK_WITHOUT_ORIGIN = Message(
    "nguon-nhiem-vu",
    "nhiệm vụ {id} không nêu nằm ở mục nào của văn bản, cũng không nêu được bổ sung khi nào",
    "hãy thêm “from_section: II.1” (số mục), hoặc “added: {{on: NGÀY, by: văn bản bổ sung}}”",
)
TASK_ENDS_FIRST = Message(
    "thoi-gian",
    "nhiệm vụ {id} hết hạn {due}, trước khi bắt đầu {start}",
    "hãy sửa `start` hoặc `due`",
)
TASK_OUTSIDE_PLAN = Message(
    "thoi-gian",
    "`{key}` {day} nằm ngoài thời gian của kế hoạch ({start} đến {end})",
    "hãy kiểm tra lại ngày này hoặc `period`",
    WARNING,
)
TARGET_WINDOW_LONG = Message(
    "chi-tieu",
    "chỉ tiêu tính theo {per} nhưng nhiệm vụ chỉ kéo dài {days} ngày",
    "hãy bỏ `per` để tính một lần đến hạn, hoặc chọn kỳ ngắn hơn",
    WARNING,
)
TASK_TWO_STATES = Message(
    "trang-thai",
    "nhiệm vụ {id} vừa bị hủy (`cancelled`) vừa không áp dụng (`not_applicable`)",
    "hãy giữ một trong hai",
)
NUMBER_MENDED = Message(
    "so-ky-hieu",
    "“{written}” có dấu cách hoặc dấu gạch thừa; trang in thành {number}",
    "hãy viết {number}",
    WARNING,
)
NUMBER_NO_ZERO = Message(
    "so-ky-hieu",
    "số dưới 10 phải có số 0 ở trước (Nghị định 30/2020/NĐ-CP): “{number}”",
    "hãy viết {padded}, trừ khi văn bản gốc in đúng như thế",
    WARNING,
)

# The register and the explanations --------------------------------------------------------------

DOCUMENT_TWICE = Message(
    "ma-trung", "văn bản {number} đã có ở dòng {first}", "hãy gộp hai mục thành một"
)
EFFECTIVE_BEFORE_ISSUED = Message(
    "thoi-gian",
    "ngày hiệu lực {effective} đứng trước ngày ban hành {issued}",
    "hãy kiểm tra lại hai ngày",
    WARNING,
)
EXPLAINED_TWICE = Message(
    "ma-trung",
    "giải trình cho {task}, kỳ {period} đã có ở dòng {first}",
    "hãy gộp hai mục thành một",
)

# Front matter against the plan ------------------------------------------------------------------

NO_PLAN_FOR_DATE = Message(
    "minh-chung",
    "bài làm minh chứng nhưng không kế hoạch nào bao gồm ngày {day}",
    "hãy thêm “plan: …” (năm của kế hoạch) hoặc sửa ngày",
)
PROOF_BEFORE_PLAN = Message(
    "minh-chung",
    "minh chứng ngày {day} có trước kế hoạch {plan} (bắt đầu {start}) nên không được tính",
    "hãy sửa ngày, sửa `plan`, hoặc bỏ khóa `tasks`",
)
PROOF_AFTER_PLAN = Message(
    "minh-chung",
    "minh chứng ngày {day} có sau khi kế hoạch {plan} kết thúc ({end}) nên tính là trễ hạn",
    "nếu không phải minh chứng nộp trễ, hãy sửa ngày hoặc `plan`",
    WARNING,
)
PROOF_BEFORE_TASK = Message(
    "minh-chung",
    "minh chứng ngày {day} có trước khi {id} bắt đầu ({start}) nên không được tính",
    "hãy sửa ngày hoặc bỏ {id} khỏi `tasks`",
    WARNING,
)
TASK_CANCELLED = Message(
    "minh-chung",
    "nhiệm vụ {id} đã bị hủy từ {on}",
    "hãy bỏ {id} khỏi `tasks` nếu bài không còn là minh chứng",
    WARNING,
)
TASK_NOT_APPLICABLE = Message(
    "minh-chung", "nhiệm vụ {id} được ghi là không áp dụng", "hãy bỏ {id} khỏi `tasks`", WARNING
)
COUNTS_WITHOUT_TASKS = Message(
    "minh-chung",
    "`counts` không có tác dụng khi bài không nêu `tasks`",
    "hãy thêm `tasks` hoặc xóa `counts`",
    WARNING,
)
EVENT_WITHOUT_BLOCK = Message(
    "loai-bai",
    "bài có “kind: event” nhưng thiếu nhóm `event`",
    "hãy thêm “event:” rồi xuống dòng “  start: NĂM-THÁNG-NGÀY” và các khóa khác",
)
PRESS_WITHOUT_BLOCK = Message(
    "loai-bai",
    "bài có “kind: press” nhưng thiếu nhóm `press`",
    "hãy thêm “press:” rồi xuống dòng “  outlet: tên báo” và “  published: NĂM-THÁNG-NGÀY”",
)
BLOCK_WITHOUT_KIND = Message(
    "loai-bai",
    "bài có nhóm `{key}` nhưng loại bài là {kind}",
    "hãy viết “kind: {key}” hoặc xóa nhóm `{key}`",
)
BEFORE_DATE = Message(
    "thoi-gian",
    "`{key}` {later} đứng trước ngày đăng {day}",
    "hãy viết một ngày không sớm hơn {day}, hoặc sửa `date`",
)
FOLDER_YEAR = Message(
    "thu-muc",
    "bài ngày {day} nằm trong thư mục năm {folder}",
    "hãy chuyển sang thư mục của năm đúng, hoặc sửa `date`; bài đã đăng thì giữ nguyên chỗ",
    WARNING,
)
CHANGE_AHEAD = Message(
    "thoi-gian", "`{key}` {day} chưa tới", "hãy viết ngày đã sửa, không sau hôm nay", WARNING
)
DATE_FAR = Message(
    "thoi-gian", "`{key}` {day} quá xa so với hôm nay", "hãy kiểm tra lại năm", WARNING
)
TITLE_LONG = Message(
    "tieu-de",
    "tiêu đề dài {length} ký tự",
    "hãy rút ngắn dưới {limit} ký tự, phần còn lại đưa vào `summary`",
    WARNING,
)
TITLE_TWICE = Message(
    "tieu-de",
    "tiêu đề trùng với {other}",
    "hãy đặt tiêu đề phân biệt được hai bài, hoặc xóa một bài nếu đăng lặp",
    WARNING,
)
SUMMARY_IS_TITLE = Message(
    "tom-tat",
    "tóm tắt lặp lại tiêu đề",
    "hãy viết một, hai câu nói điều người đọc cần biết",
    WARNING,
)
PLACEHOLDER = Message(
    "chua-dien", "còn chữ của mẫu: “{text}”", "hãy thay bằng nội dung, hoặc ghi “status: draft”"
)
PLACEHOLDER_IN_DRAFT = Message(
    "chua-dien",
    "còn chữ của mẫu: “{text}”",
    "hãy thay bằng nội dung trước khi đăng",
    WARNING,
)

# Files and addresses ----------------------------------------------------------------------------

NAME_NOT_SLUG = Message(
    "ten-tep",
    "tên tệp “{name}” không dùng được trong địa chỉ",
    "hãy đổi thành {suggestion} (chữ thường không dấu, chữ số, dấu gạch nối)",
)
NAME_WITHOUT_LETTERS = Message(
    "ten-tep",
    "tên tệp “{name}” không dùng được trong địa chỉ",
    "hãy đặt tên bằng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ra-quan.md",
)
NAME_RESERVED = Message(
    "ten-tep", "Windows không cho phép tệp tên “{name}”", "hãy đặt tên khác, ví dụ {suggestion}"
)
NAME_LONG = Message(
    "ten-tep",
    "tên tệp dài {length} ký tự, có máy không mở được",
    "hãy rút ngắn còn tối đa {limit} ký tự",
)
ADDRESS_TAKEN = Message(
    "dia-chi-trung",
    "địa chỉ {address} đã là của {other}",
    "hãy đổi tên tệp hoặc mã cho khác đi",
)
ALIAS_TAKEN = Message(
    "dia-chi-trung",
    "địa chỉ {address} đã là của {other}",
    "hãy bỏ địa chỉ này khỏi `aliases`",
)
ADDRESS_RESERVED = Message(
    "dia-chi-trung",
    "địa chỉ {address} nằm trong thư mục {folder} dành riêng cho trang",
    "hãy chọn địa chỉ khác",
)
ADDRESS_BELOW_FILE = Message(
    "dia-chi-trung",
    "địa chỉ {address} nằm dưới {other}, vốn là một tệp",
    "hãy chọn địa chỉ khác",
)
ADDRESS_OF_HOST = Message(
    "dia-chi-trung",
    "địa chỉ {address} có tên “{name}” mà máy chủ hoặc hệ điều hành dành cho việc riêng",
    "hãy chọn địa chỉ khác",
)
REMOVED_STANDS = Message(
    "da-go",
    "địa chỉ {address} ghi là đã gỡ nhưng vẫn là của {other}",
    "hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
)
REMOVED_TWICE = Message(
    "da-go", "địa chỉ {address} đã có ở dòng {first}", "hãy gộp hai mục thành một"
)
REMOVED_UNTOLD = Message(
    "chua-dien", "còn chữ của mẫu: “{text}”", "hãy viết ở đó trước đây có gì và vì sao gỡ"
)
REMOVED_AHEAD = Message(
    "da-go",
    "ngày gỡ {on} chưa tới, nên tới ngày ấy người đọc mới thấy lời giải thích",
    "hãy viết ngày gỡ thật, không sau hôm nay",
    WARNING,
)
REMOVED_WITHOUT_PAGE = Message(
    "da-go",
    "ở {address} không đặt được trang nêu lý do gỡ, nên mục này chỉ để ghi nhớ",
    "muốn người đọc thấy lý do gỡ, hãy nhờ người quản trị máy chủ chuyển hướng địa chỉ ấy",
    WARNING,
)
REMOVED_SEE_NOTHING = Message(
    "da-go",
    "`see` là {see}, không dẫn tới trang nào đang có",
    "hãy viết địa chỉ của một trang có thật, hoặc xóa khóa `see`",
)
REMOVED_SEE_NEAR = Message(
    "da-go", "`see` là {see}, không dẫn tới trang nào đang có", "có phải `{suggestion}`?"
)
VANISHED = Message(
    "mat-dia-chi",
    "địa chỉ đã đăng {address} không còn ở trang nữa",
    "nội dung đã sang tệp khác thì thêm “aliases: [{address}]” vào phần đầu của tệp ấy; đã gỡ hẳn "
    "thì thêm vào content/removed.yaml dòng “{entry}”",
)
VANISHED_RENAMED = Message(
    "mat-dia-chi",
    "địa chỉ đã đăng {address} không còn ở trang nữa, vì tệp đã đổi thành {path}",
    "hãy thêm “aliases: [{aliases}]” vào phần đầu của {path}; nếu là bài khác và bài này đã gỡ hẳn "
    "thì thêm vào content/removed.yaml dòng “{entry}”",
)
VANISHED_DRAFT = Message(
    "mat-dia-chi",
    "bài đã đăng ở {address} nay là bản nháp",
    "hãy bỏ dòng “status: draft”; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: "
    "[{address}]” vào phần đầu của tệp kia; đã gỡ hẳn thì giữ “status: draft” và thêm vào "
    "content/removed.yaml dòng “{entry}”",
)
VANISHED_AHEAD = Message(
    "mat-dia-chi",
    "bài đã đăng ở {address} nay có ngày chưa tới nên không còn trên trang",
    "hãy trả lại ngày cũ {old}; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: "
    "[{address}]” vào phần đầu của tệp kia; đã gỡ hẳn thì thêm dòng “status: draft” vào phần đầu "
    "tệp này và thêm vào content/removed.yaml dòng “{entry}”",
)
VANISHED_CASE = Message(
    "mat-dia-chi",
    "địa chỉ đã đăng {address} nay viết là {now}, mà máy chủ coi chữ hoa và chữ thường là khác "
    "nhau",
    "hãy viết lại đúng {address}; nếu đó là tên tệp thì đổi lại tên tệp như cũ",
)
VANISHED_FILE = Message(
    "mat-dia-chi",
    "tệp đã đăng ở {address} không còn ở trang nữa",
    "hãy chép lại tệp vào content{address}; đã gỡ hẳn thì thêm vào content/removed.yaml dòng "
    "“{entry}”",
)
VANISHED_TASK = Message(
    "mat-dia-chi",
    "nhiệm vụ {id} đã đăng ở {address} không còn trong kế hoạch {plan}",
    "hãy giữ mã {id}, vì mã của nhiệm vụ đã đăng không đổi; nhiệm vụ bị hủy thì vẫn giữ và ghi "
    "“cancelled: {{on: NGÀY, reason: lý do}}”; đã bỏ hẳn thì thêm vào content/removed.yaml dòng "
    "“{entry}”",
)
MEDIA_MISSING = Message(
    "tep-dinh-kem",
    "không có tệp content/media/{file}",
    "hãy chép tệp vào đó, hoặc sửa đường dẫn (tính từ content/media/)",
)
MEDIA_MISSING_NEAR = Message(
    "tep-dinh-kem", "không có tệp content/media/{file}", "có phải `{suggestion}`?"
)
MEDIA_NAME = Message(
    "ten-tep",
    "tên tệp “{name}” có dấu cách, dấu thanh hoặc ký tự không dùng được trong địa chỉ",
    "hãy đổi thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
MEDIA_ENDINGS = Message(
    "ten-tep",
    "đường dẫn “{name}” có nhiều dấu chấm nên máy chủ có thể hiểu nhầm đây là loại tệp khác",
    "hãy đổi thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
MEDIA_ENDING = Message(
    "loai-tep",
    "tệp đuôi {ending} không được đăng vì có thể chạy mã hoặc nhiều máy không mở được",
    "hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)",
)
MEDIA_ENDING_NEAR = Message(
    "loai-tep",
    "tệp đuôi {ending} không được đăng vì có thể chạy mã hoặc nhiều máy không mở được",
    "hãy lưu lại nội dung thành tệp {instead} rồi đăng tệp ấy",
)
MEDIA_WITHOUT_ENDING = Message(
    "loai-tep",
    "tên tệp không có đuôi nên không rõ là loại tệp nào",
    "hãy đăng bản PDF, ảnh hoặc tệp văn phòng (.docx, .xlsx, .pptx)",
)
MEDIA_WITHOUT_ENDING_NEAR = Message(
    "loai-tep",
    "tên tệp không có đuôi",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
MEDIA_CONTENT = Message("loai-tep", "tệp có đuôi “{ending}” nhưng bên trong là {found}", "{advice}")
MEDIA_CONTENT_NEAR = Message(
    "loai-tep",
    "tệp có đuôi “{ending}” nhưng bên trong là {found}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
MEDIA_MACROS = Message(
    "loai-tep",
    "tệp có macro, tức mã chạy trên máy người đọc, nên không được đăng",
    "hãy mở tệp, chọn Lưu thành dạng {ending} không có macro, hoặc xuất ra PDF",
)
MEDIA_LOCKED = Message(
    "loai-tep",
    "tệp có mật khẩu nên người đọc không mở được",
    "hãy mở tệp, bỏ mật khẩu (trong Word, Excel: Tệp, Thông tin, Bảo vệ) rồi lưu lại",
)
MEDIA_ARCHIVE_HOLDS = Message(
    "loai-tep",
    "trong tệp nén có “{name}”, không được đăng vì loại, tên hoặc nội dung",
    "hãy nén lại mà không có tệp đó, hoặc thay bằng bản PDF",
)
MEDIA_ARCHIVE_PICTURE = Message(
    "loai-tep",
    "trong tệp nén có ảnh “{name}”; thông tin nơi chụp trong ảnh ấy không được xóa",
    "hãy đăng ảnh trong bài, hoặc xóa thông tin nơi chụp trước khi nén",
    WARNING,
)
MEDIA_PLACE = Message(
    "loai-tep",
    "phim hoặc bản ghi âm này cho biết nơi quay, nơi ghi",
    "hãy gửi lại từ điện thoại với mục Vị trí đã tắt, hoặc xuất lại bằng phần mềm dựng phim",
    WARNING,
)
MEDIA_LARGE = Message("loai-tep", "tệp nặng {size}, vượt giới hạn {limit}", "{advice}")
MEDIA_EMPTY = Message("loai-tep", "tệp rỗng (0 byte)", "hãy chép lại tệp")
MEDIA_TWICE = Message(
    "dia-chi-trung",
    "tên tệp chỉ khác {other} ở chữ hoa, chữ thường",
    "hãy đổi tên hoặc xóa một trong hai",
)
MEDIA_UNUSED = Message(
    "tep-thua",
    "không bài, trang hay văn bản nào dùng tệp này, nên tệp không được đăng",
    "hãy nhắc đến tệp ở nơi cần dùng, hoặc xóa tệp",
    WARNING,
)

MEDIA_LOST = Message(
    "tep-dinh-kem",
    "tệp content/media/{file} có ở bản trước nhưng nay đã mất",
    "hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ chỗ nhắc đến "
    "tệp",
)

# The body ---------------------------------------------------------------------------------------

BODY_LONG = Message(
    "qua-dai",
    "nội dung dài {length} ký tự, vượt giới hạn {limit}",
    "hãy tách thành nhiều bài, hoặc đính kèm phần lớn dưới dạng tệp",
)
BODY_HEAVY = Message(
    "qua-nhieu",
    "nội dung có hơn {limit} {what}",
    "hãy xóa phần thừa, tách thành nhiều bài, hoặc đính kèm phần lớn dưới dạng tệp",
)
BODY_DEEP = Message(
    "qua-sau",
    "các cấp trích dẫn, danh sách, chữ đậm, chữ nghiêng hoặc thẻ HTML lồng nhau quá {limit} cấp",
    "hãy xóa bớt dấu >, dấu đầu dòng, dấu * hoặc khoảng trống đầu dòng; thẻ HTML phải được đóng",
)
BODY_EMPTY = Message("than-bai", "bài không có nội dung", "hãy viết nội dung dưới dòng --- thứ hai")
HEADING_ONE = Message(
    "de-muc",
    "“{text}” là đề mục cấp 1, vốn dành cho tiêu đề bài",
    "hãy viết “## {text}”",
)
HEADING_JUMPS = Message(
    "de-muc",
    "đề mục “{text}” nhảy xuống cấp {level}",
    "hãy viết {sharps} để không bỏ qua cấp nào",
)
HEADING_EMPTY = Message("de-muc", "đề mục không có chữ", "hãy viết tên đề mục hoặc xóa dòng này")
HEADING_IN_SECTION = Message(
    "de-muc",
    "lời văn của mục có đề mục “{text}”",
    "hãy tách phần đó thành một mục con trong `sections`",
)
HEADING_TIGHT = Message(
    "de-muc",
    "dòng bắt đầu bằng # liền chữ “{text}” sẽ thành đề mục",
    "nếu là đề mục, hãy viết “{sharps} {text}”; nếu không, hãy viết \\#",
)
COMMENT_OPEN = Message(
    "than-bai", "chú thích mở bằng <!-- không được đóng", "hãy thêm --> ở cuối chú thích"
)
FOOTNOTE_UNNOTED = Message(
    "than-bai",
    "chú thích [^{name}] không được nhắc đến ở chỗ nào trong bài",
    "hãy viết [^{name}] vào chỗ cần chú thích, hoặc xóa chú thích",
)
CODE_OPEN = Message(
    "than-bai", "khối mã mở bằng {sign} không được đóng", "hãy thêm một dòng {sign} ở cuối khối"
)
ALT_MISSING = Message(
    "mo-ta-anh",
    "ảnh {file} không có lời mô tả",
    "hãy viết ![ảnh cho thấy điều gì](…) cho người không nhìn thấy ảnh",
)
ALT_SAYS_NOTHING = Message(
    "mo-ta-anh",
    "lời mô tả “{alt}” không nói ảnh cho thấy gì",
    "hãy tả điều người xem nhìn thấy, ví dụ “Cán bộ một cửa hướng dẫn người dân nộp hồ sơ”",
)
ALT_IS_FILE_NAME = Message(
    "mo-ta-anh",
    "lời mô tả “{alt}” là tên tệp",
    "hãy tả điều người xem nhìn thấy trong ảnh",
)
ALT_IS_TITLE = Message(
    "mo-ta-anh",
    "lời mô tả ảnh lặp lại tiêu đề",
    "hãy tả điều người xem nhìn thấy trong ảnh",
    WARNING,
)
ALT_LONG = Message(
    "mo-ta-anh",
    "lời mô tả ảnh dài {length} ký tự",
    "hãy rút còn tối đa {limit} ký tự và đưa chi tiết vào bài",
    WARNING,
)
LINK_BROKEN = Message(
    "lien-ket",
    "liên kết “{target}” không dẫn tới đâu",
    "hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
)
LINK_BROKEN_NEAR = Message(
    "lien-ket", "liên kết “{target}” không dẫn tới đâu", "có phải `{suggestion}`?"
)
LINK_ADDRESS_FORM = Message(
    "lien-ket", "địa chỉ “{address}” viết chưa đúng dạng", "hãy viết {known}"
)
LINK_TO_REMOVED = Message(
    "lien-ket",
    "liên kết tới địa chỉ đã gỡ ngày {on}: {address}",
    "hãy dẫn tới {see}, hoặc bỏ liên kết",
)
LINK_TO_LOST_FILE = Message(
    "lien-ket",
    "liên kết tới tệp content/media/{file}, có ở bản trước nhưng nay đã mất",
    "hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ liên kết",
)
LINK_TO_DRAFT = Message(
    "lien-ket",
    "liên kết tới bài còn là bản nháp: {path}",
    "hãy đăng bài đó trước, hoặc bỏ liên kết",
)
LINK_TO_DRAFT_PAGE = Message(
    "lien-ket",
    "liên kết tới trang còn là bản nháp: {path}",
    "hãy đăng trang đó trước, hoặc bỏ liên kết",
)
LINK_WITHOUT_HOST = Message(
    "lien-ket",
    "địa chỉ web “{target}” thiếu tên máy chủ",
    "hãy viết đủ, ví dụ https://chinhphu.vn/",
)
LINK_WITHOUT_SCHEME = Message(
    "lien-ket", "địa chỉ “{target}” thiếu phần đầu", "hãy viết {suggestion}"
)
LINK_MALFORMED = Message(
    "lien-ket",
    "trình duyệt không mở được địa chỉ “{target}”",
    "hãy mở trang đó trong trình duyệt rồi chép lại địa chỉ",
)
LINK_OTHER_HOST = Message(
    "lien-ket",
    "chữ của liên kết nêu {shown} nhưng liên kết dẫn tới {host}",
    "hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
)
HOST_FOREIGN = Message(
    "lien-ket",
    "tên miền “{host}” có chữ không thuộc bảng chữ cái Latinh, trông giống mà không phải; "
    "tên thật là {ascii}",
    "hãy gõ lại tên miền bằng chữ Latinh nếu đó là nơi cần dẫn tới",
    WARNING,
)
LINK_EMPTY_ANCHOR = Message(
    "lien-ket", "liên kết “#” không dẫn tới đề mục nào", "hãy viết #tên-đề-mục hoặc bỏ liên kết"
)
ANCHOR_BROKEN = Message("neo", "không có đề mục “#{anchor}” ở nơi liên kết dẫn tới", "{suggestion}")
LINK_RUNS = Message(
    "ma-chay",
    "liên kết {scheme}: chạy mã hoặc nhúng dữ liệu",
    "hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
)
LINK_SCHEME = Message(
    "lien-ket",
    "liên kết dùng giao thức {scheme}:",
    "hãy dùng https:, http:, mailto: hoặc tel:",
)
LINK_OWN_COMPUTER = Message(
    "lien-ket",
    "“{target}” là đường dẫn trên máy của bạn, người khác không mở được",
    "hãy chép tệp vào content/media/ và liên kết tới đó",
)
LINK_PELICAN_FORM = Message(
    "lien-ket",
    "không hiểu dạng “{form}” trong “{target}”",
    "hãy viết {{filename}}/articles/NĂM/ten-bai.md hoặc {{static}}/media/ten-tep",
)
LINK_SPACED = Message(
    "lien-ket",
    "đường dẫn “{target}” có dấu cách",
    "hãy đổi tên tệp cho không có dấu cách (trong địa chỉ web, viết {suggestion})",
)
LINK_UNDEFINED = Message(
    "lien-ket",
    "liên kết tham chiếu [{reference}] không có địa chỉ",
    "hãy thêm một dòng “[{reference}]: địa chỉ” hoặc viết [chữ](địa chỉ)",
)
LINK_WITHOUT_TARGET = Message(
    "lien-ket", "liên kết “{text}” không có địa chỉ", "hãy điền địa chỉ vào trong ngoặc ()"
)
LINK_WITHOUT_TEXT = Message(
    "chu-lien-ket", "liên kết tới “{target}” không có chữ", "hãy viết chữ vào trong ngoặc []"
)
LINK_SAYS_NOTHING = Message(
    "chu-lien-ket",
    "chữ của liên kết “{text}” không nói dẫn tới đâu",
    "hãy đặt liên kết vào tên của trang hoặc tài liệu được dẫn tới",
    WARNING,
)
LINK_IS_ADDRESS = Message(
    "chu-lien-ket",
    "chữ của liên kết là một địa chỉ web: “{text}”",
    "hãy viết tên của trang đó: [tên trang](địa chỉ)",
    WARNING,
)
IMAGE_WITHOUT_FILE = Message(
    "tep-dinh-kem", "ảnh không có tệp", "hãy điền đường dẫn tới tệp ảnh trong content/media/"
)
IMAGE_NOT_MEDIA = Message(
    "tep-dinh-kem",
    "ảnh “{target}” không nằm trong content/media/",
    "hãy chép ảnh vào content/media/ và viết ../../media/TÊN-TỆP",
)
HTML_RUNS = Message(
    "ma-chay",
    "thẻ <{tag}> không được dùng trong bài",
    "hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
)
HTML_HANDLER = Message(
    "ma-chay", "thuộc tính {attribute} của thẻ <{tag}> chạy mã", "hãy xóa thuộc tính này"
)
HTML_REMOVED = Message(
    "html", "thẻ <{tag}> sẽ bị bỏ khi dựng trang", "hãy viết bằng Markdown hoặc xóa thẻ", WARNING
)
HTML_ATTRIBUTE_REMOVED = Message(
    "html",
    "thuộc tính {attribute} của thẻ <{tag}> sẽ bị bỏ khi dựng trang",
    "hãy xóa thuộc tính này",
    WARNING,
)
THIRD_PARTY = Message(
    "may-chu-khac",
    "bài tải nội dung từ máy chủ khác ({host})",
    "hãy chép tệp vào content/media/ nếu được phép dùng, hoặc đặt liên kết",
)

# Pictures ---------------------------------------------------------------------------------------

PICTURE_HEAVY = Message(
    "anh",
    "tệp ảnh nặng {size}, vượt giới hạn {limit}",
    "hãy thu nhỏ ảnh còn rộng khoảng {width} điểm ảnh rồi lưu lại dạng JPEG",
)
PICTURE_HUGE = Message(
    "anh",
    "ảnh có hơn {limit} triệu điểm ảnh",
    "hãy thu nhỏ ảnh còn rộng khoảng {width} điểm ảnh",
)
PICTURE_BROKEN = Message(
    "anh",
    "tệp ảnh bị hỏng hoặc chép chưa hết",
    "hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
)
PICTURE_MOVES = Message(
    "anh",
    "ảnh động làm người đọc mất tập trung và rất nặng",
    "hãy lấy một khung hình tĩnh; nếu cần phim thì đặt liên kết tới nơi đăng phim",
)
PICTURE_REFUSED = Message(
    "anh",
    "trình duyệt không hiển thị được ảnh dạng {format}",
    "hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
)
PICTURE_SVG = Message(
    "anh",
    "tệp SVG có thể chứa mã chạy trên máy người đọc nên không được đăng",
    "hãy xuất hình ra PNG, rộng khoảng 1.200 điểm ảnh",
)
PICTURE_ENDING = Message(
    "anh",
    "tệp có đuôi “{ending}” nhưng bên trong là ảnh {format}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
PICTURE_WITHOUT_ENDING = Message(
    "anh",
    "tên tệp không có đuôi nhưng bên trong là ảnh {format}",
    "hãy đổi tên thành {suggestion} và sửa những chỗ nhắc đến tệp",
)
PICTURE_IS_NONE = Message(
    "anh",
    "“{file}” không phải tệp ảnh",
    "hãy dùng ảnh JPEG hoặc PNG; tệp để tải về thì nêu ở `attachments`",
)
PICTURE_SMALL = Message(
    "anh",
    "ảnh chỉ rộng {width} điểm ảnh nên sẽ bị mờ ở đầu bài",
    "hãy dùng ảnh rộng từ {limit} điểm ảnh trở lên",
    WARNING,
)

# Values of settings -------------------------------------------------------------------------------

SETTING_UNKNOWN = Message(
    "cai-dat/ten-la",
    "không có cài đặt nào tên `{name}`, nên dòng này không có tác dụng",
    "có phải `{nearest}`? Nếu là tên riêng của cơ quan, hãy đặt một tên khác hẳn",
)
SETTING_NEAR_PELICANS = Message(
    "cai-dat/gan-ten-pelican",
    "không có cài đặt nào tên `{name}`, nên dòng này không có tác dụng",
    "có phải `{nearest}` của Pelican? Nếu là tên riêng của cơ quan, hãy đặt một tên khác hẳn",
    WARNING,
)
SETTING_LOWER_CASE = Message(
    "cai-dat/chu-thuong",
    "`{name}` không có tác dụng, vì tên cài đặt viết toàn chữ hoa",
    "hãy viết {nearest} = …",
)
SETTING_KEY_TWICE = Message(
    "cai-dat/trung-khoa",
    "khóa `{key}` của `{name}` được viết hai lần, chỉ lần sau có tác dụng",
    "hãy xóa một lần",
)
SETTING_ELSEWHERE = Message(
    "cai-dat/sai-tep",
    "`{name}` chỉ có tác dụng trong pelicanconf.py, vì lệnh check đọc ở đó",
    "hãy chuyển dòng này sang pelicanconf.py",
)
SETTING_COMPUTED = Message(
    "cai-dat/tinh-ra",
    "`{name}` phải viết thẳng ra bằng chữ số, vì lệnh check đọc mà không chạy tệp này",
    "hãy viết {name} = {example}",
)
SETTING_TYPE = Message(
    "cai-dat/kieu",
    "`{name}` phải là {expected}, ở đây là {found}",
    "hãy viết {name} = {example}",
)
SETTING_ITEM = Message(
    "cai-dat/muc",
    "mục thứ {place} của `{name}` phải là {expected}, ở đây là {found}",
    "hãy viết {name} = {example}",
)
SETTING_EMPTY = Message("cai-dat/trong", "`{name}` còn trống", 'hãy viết {name} = "…"')
SETTING_LONG = Message(
    "cai-dat/qua-dai",
    "`{name}` dài {length} ký tự, nhiều hơn {limit}",
    "hãy viết ngắn lại",
)
SETTING_LINES = Message(
    "cai-dat/mot-dong",
    "`{name}` có chỗ xuống dòng hoặc ký tự không nhìn thấy",
    "hãy gõ lại (không dán) trên một dòng",
)
SETTING_RANGE = Message(
    "cai-dat/khoang",
    "`{name}` là {value}; số này phải từ {least} đến {most}",
    "hãy viết {name} = {example}",
)
SETTING_ADDRESS = Message(
    "cai-dat/dia-chi",
    "`{name}` “{value}” không phải địa chỉ web của một trang",
    'hãy viết {name} = "{suggestion}", có tên miền, không có dấu cách, không có ?',
)
SETTING_ADDRESS_SCHEME = Message(
    "cai-dat/dia-chi-thieu-https",
    "`{name}` “{value}” thiếu https:// ở đầu",
    'hãy viết {name} = "{suggestion}"',
)
SETTING_ADDRESS_MORE = Message(
    "cai-dat/dia-chi-thua",
    "`{name}` “{value}” có dấu ? hoặc #, mà mọi đường dẫn của trang được ghép vào sau địa chỉ này",
    'hãy viết {name} = "{suggestion}"',
)
SETTING_ADDRESS_PATH = Message(
    "cai-dat/dia-chi-thu-muc",
    "`{name}` “{value}” có phần sau tên miền không dùng được",
    "phần ấy chỉ có chữ không dấu, chữ số và các dấu - . _ giữa những dấu /, "
    'ví dụ {name} = "{suggestion}/cchc"',
)
AGENCY_KEY = Message(
    "cai-dat/khoa-la",
    "`{name}` không có khóa `{key}`, nên chữ ở đó không được đăng",
    "{suggestion}",
)
AGENCY_WITHOUT_NAME = Message(
    "cai-dat/thieu-ten",
    "`AGENCY` thiếu khóa `name`, tên của cơ quan",
    'hãy viết AGENCY = {{"name": "…"}}, với tên đầy đủ của cơ quan',
)
AGENCY_TYPE = Message(
    "cai-dat/kieu-khoa",
    "`{key}` của `{name}` phải là chữ trong dấu nháy, ở đây là {found}",
    'hãy viết "{key}": {example}',
)
AGENCY_VALUE = Message(
    "cai-dat/gia-tri-khoa",
    "`{key}` của `{name}` “{value}” không phải {expected}",
    'hãy viết "{key}": "{example}", hoặc xóa khóa này',
)
CONTACT_MALFORMED = Message(
    "cai-dat/dau-moi",
    "`{name}` “{value}” không bắt đầu bằng mailto:, https:// hoặc tel:, hoặc có dấu cách",
    'hãy viết {name} = "{suggestion}"',
)
CONTACT_WITHOUT_END = Message(
    "cai-dat/dau-moi-thieu-ngay",
    "có `SECURITY_CONTACT` mà `SECURITY_EXPIRES` còn trống",
    'hãy viết thêm SECURITY_EXPIRES = "{suggestion}", ngày mà đến đó đầu mối còn đúng, '
    "không quá một năm",
)
CONTACT_EXPIRED = Message(
    "cai-dat/dau-moi-het-han",
    "`SECURITY_EXPIRES` là {value}, đã qua, nên tệp /.well-known/security.txt không được đăng",
    "hãy kiểm tra lại đầu mối liên hệ rồi ghi ngày mới, không quá một năm",
    WARNING,
)
SETTING_DAY = Message(
    "cai-dat/ngay",
    "`{name}` “{value}” không phải một ngày theo dạng năm-tháng-ngày",
    'hãy viết {name} = "{suggestion}"',
)
SINCE_MALFORMED = Message(
    "cai-dat/lich-su-tu",
    "`{name}` “{value}” không phải một ngày, cũng không phải mã một lần ghi",
    'hãy viết một ngày, {name} = "{suggestion}", hoặc ít nhất 7 ký tự đầu của mã một lần ghi, '
    "như lệnh git log cho biết",
)
KEEP_NAME = Message(
    "cai-dat/ten-giu-lai",
    "`{name}` có “{value}”, không phải tên tính từ thư mục xuất ra",
    "hãy viết tên dùng dấu “/”, không bắt đầu bằng “/” và không có “..”, "
    "ví dụ .well-known/acme-challenge/",
)
SETTING_LANGUAGE = Message(
    "cai-dat/ngon-ngu", "`{name}` “{value}” không phải mã ngôn ngữ", 'hãy viết {name} = "vi"'
)
SETTING_FOLDER = Message(
    "cai-dat/khong-co-thu-muc",
    "`{name}` nêu thư mục “{value}”, nhưng không có thư mục ấy",
    "hãy sửa đường dẫn (tính từ thư mục chứa tệp cài đặt), hoặc xóa dòng này",
)
SETTING_CONTENT = Message(
    "cai-dat/noi-dung",
    "`{name}` là “{value}”, mà nội dung luôn ở thư mục content",
    "hãy xóa dòng này và để nội dung trong content/",
)

# Folders of a theme, and Word templates -----------------------------------------------------------

THEME_OUTER_LINK = Message(
    "giao-dien/lien-ket",
    "ở đây là một liên kết dẫn ra ngoài thư mục giao diện",
    "hãy xóa liên kết ấy rồi chép tệp thật vào chỗ đó",
)
THEME_NO_FILE = Message(
    "giao-dien/tep-la",
    "ở đây không phải tệp thường cũng không phải thư mục (ống dẫn, thiết bị)",
    "hãy xóa nó",
)
WORD_TEMPLATE = Message("mau-word/hong", "{text}", "{advice}")

# HISTORY_SINCE, seen from the published branch ----------------------------------------------------

SINCE_NOT_PUBLISHED = Message(
    "cai-dat/lich-su-nhanh-khac",
    "`HISTORY_SINCE` là “{since}”, nhưng nhánh đang đăng không có lần ghi nào mang mã ấy; lần ghi "
    "của nhánh phụ không dùng được",
    "hãy chọn một mã mà lệnh git log --first-parent cho biết, hoặc viết một ngày, ví dụ 2026-01-31",
)
SINCE_AMBIGUOUS = Message(
    "cai-dat/lich-su-nhieu-ma",
    "`HISTORY_SINCE` là “{since}”, nhưng có nhiều lần ghi mang mã bắt đầu như vậy",
    "hãy viết thêm ký tự của mã",
)
