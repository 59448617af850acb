"""What is wrong with what an agency sets."""

from plansite.model.example import in_settings, in_words
from plansite.model.problem import Message, Severity

TITLE = "Tệp cài đặt: từng giá trị"

SETTING_UNKNOWN = Message(
    "cai-dat/ten-la",
    "không có cài đặt nào tên `{name}`, nên dòng này không có tác dụng",
    "có phải `{nearest}`? Nếu là tên riêng của cơ quan, hãy đặt một tên khác hẳn",
    example=in_settings('SITENAM = "Sở Mẫu"', 'SITENAME = "Sở Mẫu"'),
)
SETTING_NEAR_PELICANS = Message(
    "cai-dat/gan-ten-pelican",
    "không có cài đặt nào tên `{name}`, nên dòng này không có tác dụng",
    "có phải `{nearest}` của Pelican? Nếu là tên riêng của cơ quan, hãy đặt một tên khác hẳn",
    Severity.WARNING,
    example=in_settings("DEFAULT_PAGINATON = 20", "DEFAULT_PAGINATION = 20"),
)
SETTING_LOWER_CASE = Message(
    "cai-dat/chu-thuong",
    "`{name}` không có tác dụng, vì tên cài đặt viết toàn chữ hoa",
    "hãy viết {nearest} = …",
    example=in_settings('sitename = "Sở Mẫu"', 'SITENAME = "Sở Mẫu"'),
)
SETTING_KEY_TWICE = Message(
    "cai-dat/trung-khoa",
    "khóa `{key}` của `{name}` được viết hai lần, chỉ lần sau có tác dụng",
    "hãy xóa một lần",
    example=in_settings(
        'AGENCY = {"name": "Sở Mẫu", "name": "Sở Ví Dụ"}', 'AGENCY = {"name": "Sở Mẫu"}'
    ),
)
SETTING_ELSEWHERE = Message(
    "cai-dat/sai-tep",
    "`{name}` chỉ có tác dụng trong pelicanconf.py, vì lệnh check đọc ở đó",
    "hãy chuyển dòng này sang pelicanconf.py",
    example=in_words(
        "dòng MEDIA_LIMIT_MB = 50 nằm trong publishconf.py", "dòng ấy nằm trong pelicanconf.py"
    ),
)
SETTING_COMPUTED = Message(
    "cai-dat/tinh-ra",
    "`{name}` phải viết thẳng ra bằng chữ số, vì lệnh check đọc mà không chạy tệp này",
    "hãy viết {name} = {example}",
    example=in_settings("MEDIA_LIMIT_MB = 5 * 10", "MEDIA_LIMIT_MB = 50"),
)
SETTING_FIXED = Message(
    "cai-dat/co-dinh",
    "`{name}` là của phần dựng trang, không phải của cơ quan; giá trị khác làm trang dựng sai hoặc "
    "thiếu",
    "hãy xóa dòng đặt {name}",
    example=in_settings('TIMEZONE = "Asia/Hanoi"', 'SITENAME = "Sở Mẫu"'),
)
SETTING_TYPE = Message(
    "cai-dat/kieu",
    "`{name}` phải là {expected}, ở đây là {found}",
    "hãy viết {name} = {example}",
    example=in_settings("SITENAME = 2018", 'SITENAME = "2018"'),
)
SETTING_ITEM = Message(
    "cai-dat/muc",
    "mục thứ {place} của `{name}` phải là {expected}, ở đây là {found}",
    "hãy viết {name} = {example}",
    example=in_settings('OUTPUT_KEEP = ["CNAME", 5]', 'OUTPUT_KEEP = ["CNAME"]'),
)
SETTING_EMPTY = Message(
    "cai-dat/trong",
    "`{name}` còn trống",
    'hãy viết {name} = "…"',
    example=in_settings('SITENAME = ""', 'SITENAME = "Sở Mẫu"'),
)
SETTING_LONG = Message(
    "cai-dat/qua-dai",
    "`{name}` dài {length} ký tự, nhiều hơn {limit}",
    "hãy viết ngắn lại",
    example=in_words("SITENAME dài hàng nghìn ký tự", 'SITENAME = "Sở Mẫu"'),
)
SETTING_LINES = Message(
    "cai-dat/mot-dong",
    "`{name}` có chỗ xuống dòng hoặc ký tự không nhìn thấy",
    "hãy gõ lại (không dán) trên một dòng",
    example=in_settings('SITENAME = "Sở\\nMẫu"', 'SITENAME = "Sở Mẫu"'),
)
SETTING_LETTER = Message(
    "cai-dat/ky-tu",
    "`{name}` có một mã như \\ud83d, chỉ là nửa của một ký tự nên không đăng được",
    "hãy gõ thẳng ký tự ấy thay cho mã, hoặc xóa mã",
    example=in_settings('SITENAME = "Sở Mẫu \\ud83d"', 'SITENAME = "Sở Mẫu"'),
)
SETTING_RANGE = Message(
    "cai-dat/khoang",
    "`{name}` là {value}; số này phải từ {least} đến {most}",
    "hãy viết {name} = {example}",
    example=in_settings("MEDIA_LIMIT_MB = 0", "MEDIA_LIMIT_MB = 50"),
)
SETTING_ADDRESS = Message(
    "cai-dat/dia-chi",
    "`{name}` “{value}” không phải địa chỉ web của một trang",
    'hãy viết {name} = "{suggestion}", có tên miền, không có dấu cách, không có ?',
    example=in_settings('SITEURL = "https://"', 'SITEURL = "https://cchc.example"'),
)
SETTING_ADDRESS_SCHEME = Message(
    "cai-dat/dia-chi-thieu-https",
    "`{name}` “{value}” thiếu https:// ở đầu",
    'hãy viết {name} = "{suggestion}"',
    example=in_settings('SITEURL = "cchc.example"', 'SITEURL = "https://cchc.example"'),
)
SETTING_ADDRESS_MORE = Message(
    "cai-dat/dia-chi-thua",
    "`{name}` “{value}” có dấu ? hoặc #, mà mọi đường dẫn của trang được ghép vào sau địa chỉ này",
    'hãy viết {name} = "{suggestion}"',
    example=in_settings(
        'SITEURL = "https://cchc.example/?trang=1"', 'SITEURL = "https://cchc.example"'
    ),
)
SETTING_ADDRESS_PATH = Message(
    "cai-dat/dia-chi-thu-muc",
    "`{name}` “{value}” có phần sau tên miền không dùng được",
    "phần ấy chỉ có chữ không dấu, chữ số và các dấu - . _ giữa những dấu /, "
    'ví dụ {name} = "{suggestion}/cchc"',
    example=in_settings(
        'SITEURL = "https://cchc.example/cải-cách"', 'SITEURL = "https://cchc.example/cai-cach"'
    ),
)
AGENCY_KEY = Message(
    "cai-dat/khoa-la",
    "`{name}` không có khóa `{key}`, nên chữ ở đó không được đăng",
    "{suggestion}",
    example=in_settings(
        'AGENCY = {"name": "Sở Mẫu", "adress": "Số 1 đường Ví Dụ"}',
        'AGENCY = {"name": "Sở Mẫu", "address": "Số 1 đường Ví Dụ"}',
    ),
)
AGENCY_WITHOUT_NAME = Message(
    "cai-dat/thieu-ten",
    "`AGENCY` thiếu khóa `name`, tên của cơ quan",
    'hãy viết AGENCY = {{"name": "…"}}, với tên đầy đủ của cơ quan',
    example=in_settings(
        'AGENCY = {"address": "Số 1 đường Ví Dụ"}',
        'AGENCY = {"name": "Sở Mẫu", "address": "Số 1 đường Ví Dụ"}',
    ),
)
AGENCY_TYPE = Message(
    "cai-dat/kieu-khoa",
    "`{key}` của `{name}` phải là chữ trong dấu nháy, ở đây là {found}",
    'hãy viết "{key}": {example}',
    example=in_settings(
        'AGENCY = {"name": "Sở Mẫu", "code": 17}', 'AGENCY = {"name": "Sở Mẫu", "code": "17"}'
    ),
)
AGENCY_VALUE = Message(
    "cai-dat/gia-tri-khoa",
    "`{key}` của `{name}` “{value}” không phải {expected}",
    'hãy viết "{key}": "{example}", hoặc xóa khóa này',
    example=in_settings(
        'AGENCY = {"name": "Sở Mẫu", "email": "van phong"}',
        'AGENCY = {"name": "Sở Mẫu", "email": "vanphong@so-mau.example"}',
    ),
)
CONTACT_MALFORMED = Message(
    "cai-dat/dau-moi",
    "`{name}` “{value}” không bắt đầu bằng mailto:, https:// hoặc tel:, hoặc có dấu cách",
    'hãy viết {name} = "{suggestion}"',
    example=in_settings(
        ('SECURITY_CONTACT = "vanphong@so-mau.example"\nSECURITY_EXPIRES = "2099-01-01"'),
        ('SECURITY_CONTACT = "mailto:vanphong@so-mau.example"\nSECURITY_EXPIRES = "2099-01-01"'),
    ),
)
CONTACT_WITHOUT_END = Message(
    "cai-dat/dau-moi-thieu-ngay",
    "có `SECURITY_CONTACT` mà `SECURITY_EXPIRES` còn trống",
    'hãy viết thêm SECURITY_EXPIRES = "{suggestion}", ngày cuối cùng mà đầu mối này còn '
    "đúng, cách hôm nay không quá một năm",
    example=in_words(
        "SECURITY_CONTACT có đầu mối, SECURITY_EXPIRES còn trống",
        "SECURITY_EXPIRES nêu ngày cuối cùng mà đầu mối này còn đúng",
    ),
)
CONTACT_EXPIRED = Message(
    "cai-dat/dau-moi-het-han",
    "`SECURITY_EXPIRES` là {value}, đã qua, nên tệp /.well-known/security.txt không được đăng",
    "hãy kiểm tra lại đầu mối liên hệ rồi ghi ngày mới, không quá một năm",
    Severity.WARNING,
    example=in_words(
        "SECURITY_EXPIRES là một ngày đã qua", "SECURITY_EXPIRES là một ngày trong vòng một năm tới"
    ),
)
SETTING_DAY = Message(
    "cai-dat/ngay",
    "`{name}` “{value}” không phải một ngày theo dạng năm-tháng-ngày",
    'hãy viết {name} = "{suggestion}"',
    example=in_settings(
        ('SECURITY_CONTACT = "mailto:vanphong@so-mau.example"\nSECURITY_EXPIRES = "31/12/2099"'),
        ('SECURITY_CONTACT = "mailto:vanphong@so-mau.example"\nSECURITY_EXPIRES = "2099-12-31"'),
    ),
)
SINCE_MALFORMED = Message(
    "cai-dat/lich-su-tu",
    "`{name}` “{value}” không phải một ngày, cũng không phải mã của một lần ghi (commit)",
    'hãy viết một ngày, {name} = "{suggestion}", hoặc ít nhất 7 ký tự đầu của mã ấy, '
    "như lệnh git log cho biết",
    example=in_settings('HISTORY_SINCE = "đầu năm"', 'HISTORY_SINCE = "2018-01-31"'),
)
KEEP_NAME = Message(
    "cai-dat/ten-giu-lai",
    "`{name}` có “{value}”, không phải tên tính từ thư mục xuất ra",
    "hãy viết tên dùng dấu “/”, không bắt đầu bằng “/” và không có “..”, "
    "ví dụ .well-known/acme-challenge/",
    example=in_settings('OUTPUT_KEEP = ["../CNAME"]', 'OUTPUT_KEEP = ["CNAME"]'),
)
SETTING_LANGUAGE = Message(
    "cai-dat/ngon-ngu",
    "`{name}` “{value}” không phải mã ngôn ngữ",
    'hãy viết {name} = "vi"',
    example=in_settings('DEFAULT_LANG = "tiếng Việt"', 'DEFAULT_LANG = "vi"'),
)
SETTING_FOLDER = Message(
    "cai-dat/khong-co-thu-muc",
    "`{name}` nêu thư mục “{value}”, nhưng không có thư mục ấy",
    "hãy sửa đường dẫn (tính từ thư mục chứa tệp cài đặt), hoặc xóa dòng này",
    example=in_settings('THEME = "giao-dien-la"', 'SITENAME = "Sở Mẫu"'),
)
OVERRIDE_OF_NOTHING = Message(
    "cai-dat/mau-khong-thay",
    "tệp {file} trong thư mục của `{name}` không thay cho tệp nào của giao diện, nên không có tác "
    "dụng",
    "{suggestion}",
    Severity.WARNING,
    example=in_words(
        "thư mục mẫu riêng có tệp partials/status.html",
        "tệp ấy nằm ở components/status/status.html, đúng như trong giao diện",
    ),
)
SETTING_CONTENT = Message(
    "cai-dat/noi-dung",
    "`{name}` là “{value}”, mà nội dung luôn ở thư mục content",
    'hãy viết {name} = "content", hoặc xóa dòng này, và để nội dung trong content/',
    example=in_settings('PATH = "noi-dung"', 'PATH = "content"'),
)
SINCE_NOT_PUBLISHED = Message(
    "cai-dat/lich-su-nhanh-khac",
    "`HISTORY_SINCE` là “{since}”, nhưng nhánh đang đăng không có lần ghi (commit) nào mang "
    "mã ấy; lần ghi của nhánh phụ không dùng được",
    "hãy chọn một mã mà lệnh git log --first-parent cho biết, hoặc viết một ngày, ví dụ 2026-01-31",
    example=in_words(
        "HISTORY_SINCE nêu mã của một lần ghi ở nhánh phụ",
        "HISTORY_SINCE nêu một mã mà git log --first-parent cho biết, hoặc một ngày",
    ),
)
SINCE_AMBIGUOUS = Message(
    "cai-dat/lich-su-nhieu-ma",
    "`HISTORY_SINCE` là “{since}”, nhưng mã của nhiều lần ghi (commit) bắt đầu như vậy",
    "hãy viết thêm ký tự của mã",
    example=in_words(
        "HISTORY_SINCE chỉ có 7 ký tự đầu, mà hai lần ghi cùng bắt đầu như vậy",
        "HISTORY_SINCE có đủ 40 ký tự của mã",
    ),
)
