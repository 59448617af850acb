"""Single values that are not written in their form."""

from plansite.model.example import in_body, in_front, in_plan, in_register, in_removed
from plansite.model.problem import Message, Severity

TITLE = "Ngày, số ký hiệu, địa chỉ, mã"

ID_MALFORMED = Message(
    "ma/ky-tu-la",
    "mã “{value}” có ký tự không dùng được trong địa chỉ",
    "hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối{suggestion}",
    example=in_plan(
        "goals:\n  - {id: mục 1, text: Nâng cao nhận thức}",
        "goals:\n  - {id: muc-1, text: Nâng cao nhận thức}",
    ),
)
NOT_PLAIN = Message(
    "chu-thuong/dau-la",
    "`{key}` là chữ thường, nên người đọc sẽ thấy nguyên `{sign}`",
    "hãy viết {line}",
    Severity.WARNING,
    example=in_front("summary: Sơ kết &amp; **tổng kết**", "summary: Sơ kết & tổng kết"),
    why="Chỉ phần dưới dòng --- thứ hai của bài được đọc theo Markdown và HTML.",
)
ALIAS_MALFORMED = Message(
    "dia-chi-cu/sai-dang",
    "địa chỉ cũ “{value}” không hợp lệ",
    "hãy viết đường dẫn từ gốc trang, không có tên máy chủ, chỉ gồm chữ không dấu, chữ số, "
    "gạch nối, và nhiều nhất một dấu chấm ở trước đuôi, ví dụ {suggestion}",
    example=in_front("aliases: [https://cu.example/tin/ra-quan]", "aliases: [/tin/ra-quan]"),
)
ALIAS_ENDING = Message(
    "dia-chi-cu/duoi-la",
    "địa chỉ cũ “{value}” có đuôi mà máy chủ có thể chạy như mã hoặc không gửi như trang web",
    "hãy dùng dạng /tin-cu/ra-quan/ hoặc đuôi {suggestion}; địa chỉ khác thì nhờ người quản trị "
    "máy chủ chuyển hướng",
    example=in_front("aliases: [/tin-cu/ra-quan.php]", "aliases: [/tin-cu/ra-quan.html]"),
)
DATE_NOT_ISO = Message(
    "ngay/khong-iso",
    '"{value}" không phải ngày viết theo dạng năm-tháng-ngày',
    "hãy viết {suggestion}",
    example=in_front("date: 05/03/2018", "date: 2018-03-05"),
    why=(
        "05/03 là ngày 5 tháng 3 ở nơi này, ngày 3 tháng 5 ở nơi khác; dạng năm-tháng-ngày "
        "chỉ có một cách hiểu."
    ),
)
DATE_LETTERS = Message(
    "ngay/chu-thay-so",
    "“{value}” có chữ cái ở chỗ chữ số (như chữ O thay số 0, chữ l thay số 1)",
    "hãy viết {suggestion}",
    example=in_front("date: 2O18-03-05", "date: 2018-03-05"),
)
DATE_MISSING = Message(
    "ngay/khong-co-that",
    '"{value}": {why}',
    "hãy viết một ngày có trong lịch, ví dụ {suggestion}",
    example=in_front("date: 2018-02-30", "date: 2018-02-28"),
)
DUE_IN_WORDS = Message(
    "ngay/han-bang-loi",
    "“{value}” ghi hạn bằng lời, mà `due` chỉ ghi ngày cuối của hạn ấy",
    "hãy viết hai dòng: due: {day} và {when}, để trang nêu đúng lời của văn bản",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, due: Quý III/2018}",
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, due: 2018-09-30, "
            "when: Quý III/2018}"
        ),
    ),
)
DUE_OPEN = Message(
    "ngay/khong-co-han",
    "“{value}” không nêu một ngày, một tháng hay một quý, nên không phải hạn",
    "hãy bỏ `due` và viết {when}; đừng tự đặt ra một ngày mà văn bản không nêu",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, due: thường xuyên}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, when: thường xuyên}",
    ),
)
DATE_WITH_MORE = Message(
    "ngay/thua-chu",
    "“{value}” có “{beside}” bên cạnh ngày, mà `{key}` chỉ ghi ngày",
    "hãy viết {suggestion}",
    example=in_front("updated: 2018-03-06 14h30", "updated: 2018-03-06"),
)
DATE_SPAN = Message(
    "ngay/hai-moc",
    "“{value}” có hai mốc thời gian, mà `{key}` chỉ ghi một",
    "hãy viết {suggestion}",
    example=in_front(
        "kind: event\nevent:\n  start: 05/3/2018 - 06/3/2018",
        "kind: event\nevent:\n  start: 2018-03-05\n  end: 2018-03-06",
    ),
)
CLOCK_ALONE = Message(
    "ngay/chi-co-gio",
    "“{value}” chỉ có giờ, thiếu ngày",
    "hãy viết {suggestion}",
    example=in_front(
        "kind: event\nevent:\n  start: 2018-03-05T14:00\n  end: 17h",
        "kind: event\nevent:\n  start: 2018-03-05T14:00\n  end: 2018-03-05T17:00",
    ),
)
CLOCK_MISSING = Message(
    "ngay/gio-khong-co-that",
    "“{value}”: một ngày không có {hour} giờ {minute}",
    "hãy viết giờ từ 00:00 đến 23:59, ví dụ 2018-03-05T08:00",
    example=in_front("date: 2018-03-05T25:00", "date: 2018-03-05T23:00"),
)
DATE_OUTSIDE = Message(
    "ngay/ngoai-khoang",
    "ngày {value} nằm ngoài khoảng từ 1945-01-01 đến 2100-12-31",
    "hãy viết lại năm cho đúng",
    example=in_front("updated: 2918-03-05", "updated: 2018-03-05"),
)
MEASURE_MALFORMED = Message(
    "so-do/khong-ro",
    "“{value}” không đọc được chắc chắn là một con số",
    "hãy viết riêng con số, phần thập phân sau dấu chấm, ví dụ {suggestion}",
    example=in_plan(
        (
            "tasks:\n  - {id: NV1, title: Nộp hồ sơ trực tuyến, from_section: III, "
            'target: {indicator: Tỷ lệ, value: "87,5%", unit: "%"}}'
        ),
        (
            "tasks:\n  - {id: NV1, title: Nộp hồ sơ trực tuyến, from_section: III, "
            'target: {indicator: Tỷ lệ, value: 87.5, unit: "%"}}'
        ),
    ),
    why=(
        "1.500 là một nghìn rưỡi trong văn bản tiếng Việt, là một phẩy năm trong bảng tính; "
        "87.5 chỉ có một cách hiểu."
    ),
)
NUMBER_MALFORMED = Message(
    "so-ky-hieu/sai-dang",
    "“{value}” không đúng dạng số, ký hiệu văn bản",
    "hãy viết {suggestion}",
    example=in_register(
        "documents:\n  - {type: QĐ, number: 12/qđ-ubnd, issued: 2018-02-01, title: Quyết định}",
        "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
    ),
)
NUMBER_MENDED = Message(
    "so-ky-hieu/dau-cach",
    "“{written}” có dấu cách thừa, hoặc gạch dài thay cho gạch nối; trang in thành {number}",
    "hãy viết {number}",
    Severity.WARNING,
    example=in_register(
        "documents:\n  - {type: QĐ, number: 12 /QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
        "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
    ),
)
NUMBER_NO_ZERO = Message(
    "so-ky-hieu/thieu-so-khong",
    "số dưới 10 phải có số 0 ở trước (Nghị định 30/2020/NĐ-CP): “{number}”",
    "hãy viết {padded}, trừ khi văn bản gốc in đúng như thế",
    Severity.WARNING,
    example=in_register(
        "documents:\n  - {type: QĐ, number: 3/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
        "documents:\n  - {type: QĐ, number: 03/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
    ),
)
URL_MALFORMED = Message(
    "dia-chi-web/sai-dang",
    "“{value}” không phải địa chỉ web đầy đủ",
    "hãy viết địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách",
    example=in_front(
        "source: {name: Báo Ví Dụ, url: báo ví dụ}",
        "source: {name: Báo Ví Dụ, url: https://bao.example/1}",
    ),
)
URL_WITHOUT_SCHEME = Message(
    "dia-chi-web/thieu-phan-dau",
    "“{value}” thiếu https:// ở đầu",
    "hãy viết https://{value}",
    example=in_front(
        "source: {name: Báo Ví Dụ, url: www.bao.example/1}",
        "source: {name: Báo Ví Dụ, url: https://www.bao.example/1}",
    ),
)
PLACE_MALFORMED = Message(
    "dia-chi-web/khong-cua-trang",
    "“{value}” không phải địa chỉ của trang này, cũng không phải địa chỉ web đầy đủ",
    "hãy viết đường dẫn từ gốc trang, ví dụ /tin-bai/, hoặc địa chỉ bắt đầu bằng https://",
    example=in_removed(
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: tin-bai}",
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: /tin-bai/}",
    ),
)
URL_USERINFO = Message(
    "dia-chi-web/dau-a-cong",
    "“{value}” có tên đứng trước dấu @ nên không dẫn tới nơi người đọc tưởng",
    "hãy viết đúng nơi cần dẫn tới, không có dấu @ trước tên miền",
    example=in_body(
        "[Cổng thông tin](https://chinhphu.vn@la.example/)",
        "[Cổng thông tin](https://chinhphu.vn/)",
    ),
    why="Trình duyệt bỏ qua phần đứng trước dấu @, nên liên kết ở bản sai dẫn tới la.example.",
)
URL_BACKSLASH = Message(
    "dia-chi-web/gach-cheo-nguoc",
    "“{value}” có dấu gạch chéo ngược \\",
    "hãy viết dấu gạch chéo / như trong thanh địa chỉ của trình duyệt",
    example=in_body(
        "[Cổng thông tin](https://chinhphu.vn\\tin)", "[Cổng thông tin](https://chinhphu.vn/tin)"
    ),
)
LANG_MALFORMED = Message(
    "ngon-ngu/sai-ma",
    "“{value}” không phải mã ngôn ngữ",
    "hãy viết vi (tiếng Việt), en (tiếng Anh), hoặc mã hai, ba chữ cái của ngôn ngữ khác, ví dụ km "
    "(tiếng Khmer)",
    example=in_front("lang: tiếng Việt", "lang: vi"),
)
FILE_OUTSIDE_MEDIA = Message(
    "duong-dan/ngoai-media",
    "“{value}” không phải đường dẫn trong content/media/",
    "hãy viết tên tệp tính từ content/media/, ví dụ {suggestion}",
    example=in_front(
        "attachments: [{file: ../bien-ban.pdf, title: Biên bản}]",
        "attachments: [{file: 2018/bien-ban.pdf, title: Biên bản}]",
    ),
)
